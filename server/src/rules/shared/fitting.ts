import type { GraphItem } from '../../model/graph.ts'
import type { ObjectiveKind } from '../../model/measure.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { type Context, kindsOf } from './kinds.ts'
import { measuresOf } from './links.ts'
import { isSuspect, metricOf, metricsNamed } from './suspect.ts'

/** Whether a measure may show one of some kinds of results. */
export const suitsOne = (vocabulary: Vocabulary, measure: GraphItem, kinds: readonly ObjectiveKind[]): boolean =>
  // Money and cost are a result for whatever an objective is after; a metric without kinds suits none in particular.
  metricOf(vocabulary, measure) === null ||
  metricsNamed(vocabulary, measure).some(
    ({ class: one, kinds: its }) =>
      its.length === 0 || one === 'business' || one === 'efficiency' || its.some((kind) => kinds.includes(kind)),
  )

/** Whether a measure could show that what it is linked to is reached: a link to another would only move the gap. */
export function canShow(context: Context, measure: GraphItem, item: GraphItem): boolean {
  const { vocabulary } = context
  const kinds = kindsOf(context, item)
  const isDeed = metricOf(vocabulary, measure)?.class === 'activity'
  return (
    !isDeed && !isSuspect(vocabulary, measure, kinds) && (kinds.length === 0 || suitsOne(vocabulary, measure, kinds))
  )
}

/** Whether a measure may stand with an objective: it shows the objective, or another of its measures does. */
export const mayMeasure = (context: Context, measure: GraphItem, objective: GraphItem): boolean =>
  canShow(context, measure, objective) ||
  measuresOf(context.view, objective).some((other) => canShow(context, other, objective))
