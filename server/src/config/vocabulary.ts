import { metricClasses, metricPolicies, objectiveKinds } from '../model/measure.ts'
import type { MetricOverride } from '../vocabulary/catalogue.ts'
import type { VocabularyOverrides } from '../vocabulary/create-vocabulary.ts'
import type { Configuration, MetricValue } from './layers.ts'

/** What a configuration adds to the words that the program knows. */
export function vocabularyOverrides(configuration: Configuration): VocabularyOverrides {
  return {
    channels: configuration.channels,
    metrics: Object.entries(configuration.metrics).map(([id, value]) => metricOverride(id, value)),
  }
}

function metricOverride(id: string, value: MetricValue): MetricOverride {
  const { class: metricClass, policy, kinds, names } = typeof value === 'string' ? { class: value } : value
  const knownClass = metricClasses.find((one) => one === metricClass)
  const knownPolicy = metricPolicies.find((one) => one === policy)
  return {
    id,
    ...(knownClass === undefined ? {} : { class: knownClass }),
    ...(knownPolicy === undefined ? {} : { policy: knownPolicy }),
    ...(kinds === undefined ? {} : { kinds: objectiveKinds.filter((kind) => kinds.includes(kind)) }),
    ...(names === undefined ? {} : { names }),
  }
}
