import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { defineItemRule } from './rule.ts'
import { onlyChannels } from './shared/channels.ts'
import { inWords, nameOf } from './shared/name.ts'

export const channelAsStrategy = defineItemRule({
  id: 'channel-as-strategy',
  group: 'strategies-and-tactics',
  scope: ['strategy'],
  profiles: ['cascade', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A strategy is only the name of a channel or tool.',
  from: ['c-suite', 'imperatives'],
  messages: {
    channel:
      '{name} names a place, not a way to reach the objective; being there changes nothing by itself. Say what you will do there, for whom, and why it brings the objective nearer.',
  },
  options: {},
  check({ vocabulary, report }, item) {
    const { carrier, detail, key, title } = item.fact
    // `## Social media strategy` is the name of a part of the plan, not a strategy.
    if (carrier === 'heading' && /\b(?:strategy|strategies|plan)\b/iu.test(title)) return
    const channels = onlyChannels(vocabulary, title)
    if (channels.length === 0 || detail.trim() !== '') return
    report({
      message: 'channel',
      data: { name: nameOf(item) },
      at: itemAnchor(key),
      item,
      fixes: [rewording(item, inWords(channels))],
    })
  },
})

/** With an id in front of the title the wording goes behind it, so that the id stays as it is written. */
function rewording(item: GraphItem, channels: string): Fix {
  const { id, key } = item.fact
  const common = { safety: 'suggested', path: item.path } as const
  if (id === null) {
    const text = `Use ${channels} to [add what changes, and for whom]`
    return {
      ...common,
      title: `Reword it: Use ${channels} to …`,
      action: { kind: 'replace', anchor: itemAnchor(key), text },
    }
  }
  return {
    ...common,
    title: `Say what is done there, and why: ${channels}`,
    action: { kind: 'append', item: key, text: ': [add what is done there, for whom, and why]' },
  }
}
