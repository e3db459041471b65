import { itemAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { meansOf } from './shared/means.ts'
import { nameOf } from './shared/name.ts'
import { fixesForMeans, purposeIsOpen } from './shared/objective-fixes.ts'
import { createTies } from './shared/ties.ts'
import { purposeOf } from './shared/verbs.ts'

export const activityAsObjective = definePlanRule({
  id: 'activity-as-objective',
  group: 'objectives',
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
  check({ view, vocabulary, report }) {
    const isTied = createTies({ view, vocabulary })
    for (const item of view.items('objective')) {
      const { key, title } = item.fact
      if (meansOf(vocabulary, title) !== 'activity') continue
      const purpose = purposeOf(title)
      if (purposeIsOpen(item, purpose) || isTied(item, purpose)) continue
      report({
        message: 'activity',
        data: { name: nameOf(item) },
        at: itemAnchor(key),
        item,
        fixes: fixesForMeans({ view, vocabulary }, item),
      })
    }
  },
})
