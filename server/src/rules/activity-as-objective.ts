import { itemAnchor } from '../model/anchor.ts'
import { defineItemRule } from './rule.ts'
import { nameOf } from './shared/name.ts'
import { fixesForMeans, purposeIsOpen } from './shared/objective-fixes.ts'
import { tiedToResult } from './shared/result.ts'
import { isAfterEngagement, leadsWithActivity, purposeOf } from './shared/verbs.ts'

export const activityAsObjective = defineItemRule({
  id: 'activity-as-objective',
  group: 'objectives',
  scope: ['objective'],
  profiles: ['cascade', 'okr', 'channel', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'An objective names something that is done instead of a result.',
  from: ['cascade', 'imperatives'],
  messages: {
    activity:
      '{name} says what will be done, not what will be better for the business, so finishing it proves nothing. State the result, and keep the activity as a tactic below it.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const { key, title } = item.fact
    if (!leadsWithActivity(title) || isAfterEngagement(title)) return
    const purpose = purposeOf(title)
    if (purposeIsOpen(item, purpose) || tiedToResult({ view, vocabulary }, item, purpose)) return
    report({ message: 'activity', data: { name: nameOf(item) }, at: itemAnchor(key), item, fixes: fixesForMeans(item) })
  },
})
