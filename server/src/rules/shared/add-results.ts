import type { Fix } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { ObjectiveKind } from '../../model/measure.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { measureToFillIn } from './fill-in.ts'
import { ownKinds, suggestedMetrics } from './kinds.ts'
import { metricName } from './name.ts'

/** Measures of a result to add, best first. */
export function addResults(vocabulary: Vocabulary, item: GraphItem, kinds: readonly ObjectiveKind[]): readonly Fix[] {
  const own = ownKinds(vocabulary, item)
  const metrics = suggestedMetrics(vocabulary, own.length > 0 ? own : kinds, 3)
  return metrics.map((metric) => ({
    title: `Add a measure: ${metricName(metric)}`,
    safety: 'suggested',
    path: item.path,
    action: { kind: 'insert-item', under: item.fact.key, level: 'measure', text: measureToFillIn(metric) },
  }))
}
