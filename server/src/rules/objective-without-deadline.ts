import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { FieldName } from '../model/item.ts'
import { definePlanRule } from './rule.ts'
import { addField } from './shared/add-field.ts'
import { rhythm } from './shared/dated.ts'
import { bearsDate, isDatedAround } from './shared/deadline.ts'
import { isClosed } from './shared/ended.ts'
import { fillIn } from './shared/fill-in.ts'
import { holdsLine } from './shared/from-zero.ts'
import { measuresOf } from './shared/links.ts'
import { nameOf } from './shared/name.ts'
import { isOpenIn } from './shared/open.ts'
import { addPlanField } from './shared/plan-facts.ts'

const dating: readonly FieldName[] = ['due', 'start', 'period', 'target', 'baseline']

export const objectiveWithoutDeadline = definePlanRule({
  id: 'objective-without-deadline',
  group: 'objectives',
  profiles: ['cascade', 'okr', 'channel'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'An objective says nowhere by when it is to be reached.',
  from: ['imperatives'],
  messages: {
    missing:
      'The plan does not say by when {name} is to be reached, so it cannot be told whether it is on time. Add a date, or give the plan a period.',
  },
  options: {},
  check({ view, report }) {
    for (const item of view.items('objective')) {
      if (!isAsked(view, item) || isDated(view, item)) continue
      report({
        message: 'missing',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: [
          addField(item, 'due', 'Add a deadline', fillIn.date),
          addPlanField(view, 'period', 'Add a period of the plan to fill in', fillIn.date),
        ],
      })
    }
  },
})

/** What holds at all times is a duty, and has no day on which it is reached. */
const standing =
  /\b(?:always|at all times|never|every (?:day|week|month|time)|ongoing|continu(?:e|ous|ously|ally)|constant(?:ly)?|day[- ]to[- ]day)\b|^\W*(?:zero|no) \p{L}/iu
/** Verbs of duties; with a figure to reach they may be due all the same. */
const duty = /^\W*(?:to )?(?:maintain|keep|sustain|share|report on|educate|inform|communicate|provide|support)\b/iu

function isAsked(view: CascadeView, item: GraphItem): boolean {
  const { measure, title } = item.fact
  if (title === '' || isOpenIn(item, dating)) return false
  if (standing.test(title) || (duty.test(title) && measure === null)) return false
  return !isClosed(view, item) && !isHeld(view, item)
}

/** An objective whose measures are all lines to be held, or watched year by year, is reached anew each day. */
function isHeld(view: CascadeView, item: GraphItem): boolean {
  const measures = measuresOf(view, item)
  return measures.length > 0 && measures.every((one) => holdsLine(one) || rhythm.test(one.fact.title))
}

/** A date on the objective, on one of its measures, on its section or on the plan as a whole. */
const isDated = (view: CascadeView, item: GraphItem): boolean =>
  isDatedAround(view, item) || [item, ...measuresOf(view, item)].some(bearsDate)
