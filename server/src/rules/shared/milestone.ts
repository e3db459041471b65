import type { GraphItem } from '../../model/graph.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { metricsNamed } from './suspect.ts'
import { namesDeed } from './verbs.ts'

/** Whether a measure is reached by a deed that is done or not done, so that no number could be its target. */
export const isMilestone = (vocabulary: Vocabulary, measure: GraphItem): boolean =>
  namesDeed(measure.fact.title) && metricsNamed(vocabulary, measure).every((metric) => metric.class === 'activity')
