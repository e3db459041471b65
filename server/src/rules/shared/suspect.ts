import type { GraphItem } from '../../model/graph.ts'
import type { Metric, ObjectiveKind } from '../../model/measure.ts'
import { resultClasses, type Vocabulary } from '../../vocabulary/vocabulary.ts'
import { isBlank } from './chain.ts'

const rateWords = /\b(?:rates?|ratio|growth|grow|share of|net new|per|proportion|percentage|average)\b|%/iu

/** The metric of the catalogue that a measure names; null when the catalogue does not know it. */
export function metricOf(vocabulary: Vocabulary, measure: GraphItem): Metric | null {
  const id = measure.fact.measure?.metric ?? null
  return id === null ? null : vocabulary.metric(id)
}

/** Where words about something else than what is counted begin, each part with the word that opens it. */
const partBreak =
  /[,;()[\]]|[“"„][^”"“]*[”"“]|\s(?=(?:with|without|while|through|because|thanks to|alongside|despite|about(?!\s*\d)|at(?!\s+an?\s))\s)/iu
const opensOther = /^\s*(?:with|without|while|through|because|thanks to|alongside|despite|about(?!\s*\d)|at)\s/iu

/**
 * The words of a title that say how its metric is counted: not those behind `with` or `at the cost of`, nor those that name
 * another metric.
 */
function ownWords(vocabulary: Vocabulary, { fact }: GraphItem): string {
  const metric = fact.measure?.metric ?? null
  const parts = fact.title.split(partBreak).map((text) => ({
    text,
    // Posts and the like are what a figure is taken over (`average of all posts`), not another figure.
    named: vocabulary.findMetrics(text).flatMap(({ metric }) => (metric.class === 'activity' ? [] : [metric.id])),
  }))
  const isNamed = parts.some(({ named }) => metric !== null && named.includes(metric))
  if (!isNamed) return fact.title
  const own = parts.filter(({ text, named }) =>
    named.length > 0 ? metric !== null && named.includes(metric) : !opensOther.test(text),
  )
  return own.map(({ text }) => text).join(', ')
}

/** Whether a measure is a bare count: neither a share, nor a rate, nor growth. */
export function isBareCount(vocabulary: Vocabulary, measure: GraphItem): boolean {
  const read = measure.fact.measure
  if (read === null) return false
  const isShare = read.target?.unit === '%' || read.target?.unit === 'pp'
  return !read.relative && !isShare && read.per === null && !rateWords.test(ownWords(vocabulary, measure))
}

/** Whether a metric of the catalogue lists one of the kinds that an objective is after. */
export const suits = (metric: Metric, kinds: readonly ObjectiveKind[]): boolean =>
  metric.kinds.some((kind) => kinds.includes(kind))

/** All metrics of the catalogue that a measure names, also where one line names several. */
export function metricsNamed(vocabulary: Vocabulary, measure: GraphItem): readonly Metric[] {
  const own = metricOf(vocabulary, measure)
  const found = vocabulary.findMetrics(measure.fact.title).filter((match) => !match.negated)
  return [...(own === null ? [] : [own]), ...found.map((match) => match.metric)]
}

/**
 * Whether a measure is suspect as proof of an objective, by the policy of its metrics in the catalogue. A metric that the
 * catalogue does not know is given the benefit of the doubt, also as one of several on a line, and so is a text that is
 * still to be filled in.
 */
export function isSuspect(vocabulary: Vocabulary, measure: GraphItem, kinds: readonly ObjectiveKind[]): boolean {
  const metrics = metricsNamed(vocabulary, measure)
  if (metrics.length === 0 || metricOf(vocabulary, measure) === null || isBlank(measure)) return false
  if (measure.fact.joined?.some(({ metric }) => metric === null)) return false
  const bareCount = isBareCount(vocabulary, measure)
  return metrics.every((metric) => isSuspectMetric(metric, bareCount, kinds))
}

function isSuspectMetric(metric: Metric, bareCount: boolean, kinds: readonly ObjectiveKind[]): boolean {
  // Where nobody can tell what the objective is after, a metric that can show a result may well show this one.
  if (kinds.length === 0 && resultClasses.includes(metric.class) && metric.policy !== 'always-suspect') return false
  switch (metric.policy) {
    case 'always-suspect':
      return true
    case 'suspect-as-count':
      return bareCount
    case 'suspect-alone':
      return !suits(metric, kinds)
    case 'sound':
      return false
  }
}
