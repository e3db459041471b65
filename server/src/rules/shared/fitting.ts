import type { GraphItem } from '../../model/graph.ts'
import { type Metric, type ObjectiveKind, objectiveKinds } from '../../model/measure.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { type Context, kindsOf } from './kinds.ts'
import { measuresOf } from './links.ts'
import { isSuspect, metricOf, metricsNamed } from './suspect.ts'

/** Whether a measure may show one of some kinds of results; a metric without kinds suits none in particular. */
export const suitsOne = (vocabulary: Vocabulary, measure: GraphItem, kinds: readonly ObjectiveKind[]): boolean =>
  metricOf(vocabulary, measure) === null ||
  metricsNamed(vocabulary, measure).some(
    (metric) => metric.kinds.length === 0 || reachOf(metric).some((kind) => kinds.includes(kind)),
  )

/**
 * The kinds of results that a metric may show. What comes in from customers is a result for whatever is done for
 * customers; what is spared in their care shows nothing of how well known one is, and neither shows whom one hires.
 */
function reachOf({ class: one, kinds }: Metric): readonly ObjectiveKind[] {
  if (one !== 'business' && one !== 'efficiency') return kinds
  if (kinds.includes('recruitment')) return kinds
  const inCare = kinds.every((kind) => care.includes(kind))
  return inCare ? [...kinds, ...care, 'retention', 'advocacy'] : objectiveKinds.filter((kind) => kind !== 'recruitment')
}

const care: readonly ObjectiveKind[] = ['cost', 'service', 'product-feedback']

/** Whether a measure could show that what it is linked to is reached: a link to another would only move the gap. */
export function canShow(context: Context, measure: GraphItem, item: GraphItem): boolean {
  const { vocabulary } = context
  const kinds = kindsOf(context, item)
  const isDeed = metricOf(vocabulary, measure)?.class === 'activity'
  return (
    !isDeed && !isSuspect(vocabulary, measure, kinds) && (kinds.length === 0 || suitsOne(vocabulary, measure, kinds))
  )
}

/** Whether an item's own sentence, or one of its measures, shows whether it is reached. */
export const isShown = (context: Context, item: GraphItem): boolean =>
  (item.fact.measure !== null && canShow(context, item, item)) ||
  measuresOf(context.view, item).some((measure) => canShow(context, measure, item))

/** Whether a measure may stand with an objective: it shows the objective, or another of its measures does. */
export const mayMeasure = (context: Context, measure: GraphItem, objective: GraphItem): boolean =>
  canShow(context, measure, objective) ||
  measuresOf(context.view, objective).some((other) => canShow(context, other, objective))
