import { itemAnchor } from '../model/anchor.ts'
import { inWords } from '../text/in-words.ts'
import { definePlanRule } from './rule.ts'
import { channelsIn, meansOf } from './shared/means.ts'
import { nameOf } from './shared/name.ts'
import { fixesForMeans } from './shared/objective-fixes.ts'
import { createTies } from './shared/ties.ts'

export const channelAsObjective = definePlanRule({
  id: 'channel-as-objective',
  group: 'objectives',
  profiles: ['cascade', 'okr', 'channel', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'An objective is nothing but a network or a tool.',
  from: ['c-suite', 'roi'],
  messages: {
    channel:
      '{name} makes {channel} the end, but being there, or growing there, is worth only what the business gets out of it. Say what that is, or move it to the tactics.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const isTied = createTies({ view, vocabulary })
    for (const item of view.items('objective')) {
      const { key, title } = item.fact
      if (meansOf(vocabulary, title) !== 'channel' || isTied(item, title)) continue
      report({
        message: 'channel',
        data: { name: nameOf(item), channel: inWords(channelsIn(vocabulary, title)) },
        at: itemAnchor(key),
        item,
        fixes: fixesForMeans({ view, vocabulary }, item),
      })
    }
  },
})
