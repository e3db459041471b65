import type { GraphItem } from '../../model/graph.ts'
import type { Metric, ObjectiveKind } from '../../model/measure.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'

const rateWords = /\b(?:rates?|ratio|growth|grow|share of|net new|per|proportion|percentage|average)\b|%/iu

/** The metric of the catalogue that a measure names; null when the catalogue does not know it. */
export function metricOf(vocabulary: Vocabulary, measure: GraphItem): Metric | null {
  const id = measure.fact.measure?.metric ?? null
  return id === null ? null : vocabulary.metric(id)
}

/** Whether a measure is a bare count: neither a share, nor a rate, nor growth. */
export function isBareCount(measure: GraphItem): boolean {
  const read = measure.fact.measure
  if (read === null) return false
  const isShare = read.target?.unit === '%' || read.target?.unit === 'pp'
  return !read.relative && !isShare && read.per === null && !rateWords.test(measure.fact.title)
}

/** Whether a metric of the catalogue lists one of the kinds that an objective is after. */
export const suits = (metric: Metric, kinds: readonly ObjectiveKind[]): boolean =>
  metric.kinds.some((kind) => kinds.includes(kind))

/**
 * Whether a measure is suspect as proof of an objective, by the policy of its metric in the catalogue. A metric that the
 * catalogue does not know is given the benefit of the doubt.
 */
export function isSuspect(vocabulary: Vocabulary, measure: GraphItem, kinds: readonly ObjectiveKind[]): boolean {
  const metric = metricOf(vocabulary, measure)
  if (metric === null) return false
  switch (metric.policy) {
    case 'always-suspect':
      return true
    case 'suspect-as-count':
      return isBareCount(measure)
    case 'suspect-alone':
      return !suits(metric, kinds)
    case 'sound':
      return false
  }
}
