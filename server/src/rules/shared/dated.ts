import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem, ItemRef } from '../../model/graph.ts'
import { reachedAbove } from './chain.ts'
import { bearsDate, isDatedAround } from './deadline.ts'
import { measuresOf } from './links.ts'
import { measuredItems } from './support.ts'

/** A change that is looked at month by month or year by year has its date in itself. */
const rhythm = /\b(?:[MQWY]o[MQWY])\b|\b(?:month|quarter|week|year)[- ](?:on|over)[- ]/iu

/** A date on the measure, on what it measures, on the section of either or on the plan as a whole. */
export function isDated(view: CascadeView, measure: GraphItem): boolean {
  if (rhythm.test(measure.fact.title)) return true
  const items = reachedAbove(view, measure, {
    wanted: ['objective', 'strategy', 'tactic', 'measure'],
    through: ['measure', 'strategy', 'tactic', 'objective'],
  })
  return [measure, ...items].some((item) => bearsDate(item) || (item.path === view.path && isDatedAround(view, item)))
}

/**
 * Whether `objective-without-deadline` speaks already: where neither the objective nor any of its measures has a date,
 * one date for the objective is all that is missing.
 */
export function createLeftToObjective(view: CascadeView): (measure: GraphItem) => boolean {
  const known = new Map<ItemRef, boolean>()
  const isUndated = (objective: GraphItem): boolean => {
    const before = known.get(objective.ref)
    const undated = before ?? !measuresOf(view, objective).some(bearsDate)
    known.set(objective.ref, undated)
    return undated
  }
  // A sheet of figures is not asked for the dates of objectives.
  if (view.plan()?.profile === 'kpi') return () => false
  return (measure) => measuredItems(view, measure).some((one) => one.fact.level === 'objective' && isUndated(one))
}
