import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { defineItemRule } from './rule.ts'
import { statedUp } from './shared/chain.ts'
import { type Deadline, deadlineOf } from './shared/due.ts'
import { nameOf } from './shared/name.ts'

const looksBack =
  /^\W*(?:(?:final|closing|annual|full|end-of-\w+) )?(?:evaluat\w+|reviews?|reports?|reporting|measur\w+|assess\w*|analy[sz]\w+|compar\w+|debrief|retrospective|post-?mortem|wrap-?up|lessons|survey)\b/iu
/** One item does not look at more items than this. */
const farEnough = 200

export const deadlineAfterParent = defineItemRule({
  id: 'deadline-after-parent',
  group: 'plan',
  scope: ['objective', 'measure', 'strategy', 'tactic'],
  profiles: ['cascade', 'okr', 'channel'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'An item is due after the item that it serves.',
  from: ['imperatives'],
  messages: {
    late: '{name} is due on {day}, after {upper}, which is due on {upperDay}, so it may come too late to help. Move one of the two dates.',
  },
  options: {},
  check({ view, report }, item) {
    const own = deadlineOf(view, item, ['due', 'period'])
    // Whether an objective was reached is looked at after its day.
    if (own === null || (item.fact.level === 'tactic' && looksBack.test(item.fact.title))) return
    for (const upper of datedAbove(view, item)) {
      if (own.day <= upper.deadline.day) continue
      const { path, fact } = upper.item
      report({
        message: 'late',
        data: { name: nameOf(item), day: own.day, upper: nameOf(upper.item), upperDay: upper.deadline.day },
        at: own.at,
        item,
        related: [
          {
            place: { path, anchor: path === view.path ? upper.deadline.at : itemAnchor(fact.key) },
            message: `Due on ${upper.deadline.day}.`,
          },
        ],
      })
    }
  },
})

interface Dated {
  readonly item: GraphItem
  readonly deadline: Deadline
}

/** The nearest items with a deadline that an item serves, by links that the author stated. */
function datedAbove(view: CascadeView, start: GraphItem): readonly Dated[] {
  const found: Dated[] = []
  const seen = new Set([start.ref])
  const queue = [start]
  for (const item of queue) {
    if (seen.size > farEnough) break
    for (const link of statedUp(view, item.ref)) {
      const upper = view.item(link.to)
      if (upper === null || seen.has(upper.ref)) continue
      seen.add(upper.ref)
      const deadline = deadlineOf(view, upper, ['due', 'period'])
      if (deadline === null) queue.push(upper)
      else found.push({ item: upper, deadline })
    }
  }
  return found
}
