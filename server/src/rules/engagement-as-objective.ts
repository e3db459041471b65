import { itemAnchor } from '../model/anchor.ts'
import { defineItemRule } from './rule.ts'
import { nameOf } from './shared/name.ts'
import { fixesForMeans, purposeIsOpen } from './shared/objective-fixes.ts'
import { tiedToResult } from './shared/result.ts'
import { isAfterEngagement, purposeOf } from './shared/verbs.ts'

export const engagementAsObjective = defineItemRule({
  id: 'engagement-as-objective',
  group: 'objectives',
  scope: ['objective'],
  profiles: ['cascade', 'okr', 'channel', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'An objective is after engagement, conversation or community for its own sake.',
  from: ['cascade'],
  messages: {
    engagement:
      '{name} makes engagement the end, but engagement is something that people do on the way to a result. Say what the business gains from it, or move it to the tactics.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const { key, title } = item.fact
    if (!isAfterEngagement(title) || purposeIsOpen(item, purposeOf(title))) return
    if (tiedToResult({ view, vocabulary }, item, title)) return
    report({
      message: 'engagement',
      data: { name: nameOf(item) },
      at: itemAnchor(key),
      item,
      fixes: fixesForMeans(item),
    })
  },
})
