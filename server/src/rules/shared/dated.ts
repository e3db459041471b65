import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import { reachedAbove } from './chain.ts'
import { bearsDate, isDatedAround } from './deadline.ts'

/** A change that is looked at month by month or year by year has its date in itself. */
export const rhythm = /\b(?:[MQWY]o[MQWY])\b|\b(?:month|quarter|week|year)[- ](?:on|over)[- ]/iu

/** A date on the measure, on what it measures, on the section of either or on the plan as a whole. */
export function isDated(view: CascadeView, measure: GraphItem): boolean {
  if (rhythm.test(measure.fact.title)) return true
  const items = reachedAbove(view, measure, {
    wanted: ['objective', 'strategy', 'tactic', 'measure'],
    through: ['measure', 'strategy', 'tactic', 'objective'],
  })
  return [measure, ...items].some((item) => bearsDate(item) || (item.path === view.path && isDatedAround(view, item)))
}
