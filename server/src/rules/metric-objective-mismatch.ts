import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { defineItemRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { measureToFillIn } from './shared/fill-in.ts'
import { kindsOf, suggestedMetrics } from './shared/kinds.ts'
import { measuredBy, measuresOf } from './shared/links.ts'
import { inWords, metricName, nameOf, subjectOf } from './shared/name.ts'
import { metricOf, metricsNamed } from './shared/suspect.ts'

export const metricObjectiveMismatch = defineItemRule({
  id: 'metric-objective-mismatch',
  group: 'measures',
  scope: ['measure'],
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A measure cannot show what its objective is after, and no other measure of the objective can.',
  from: ['fit'],
  messages: {
    mismatch:
      '{measure} cannot show whether {objective} is reached, because that objective is about {kinds}. Measure it by {suggestion} instead, or beside it.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const objective = measuredBy(view, item).find((one) => one.fact.level === 'objective')
    if (objective === undefined) return
    const kinds = kindsOf({ view, vocabulary }, objective)
    // Money and cost are a result for whatever an objective is after; a metric without kinds suits none in particular.
    const unsuitable = (measure: GraphItem): boolean =>
      metricOf(vocabulary, measure) !== null &&
      metricsNamed(vocabulary, measure).every(
        ({ class: one, kinds: its }) =>
          its.length > 0 && one !== 'business' && one !== 'efficiency' && !its.some((kind) => kinds.includes(kind)),
      )
    if (kinds.length === 0 || isBlank(item) || !unsuitable(item)) return
    const siblings = measuresOf(view, objective)
    const isProof = (measure: GraphItem): boolean =>
      !unsuitable(measure) && metricOf(vocabulary, measure)?.class !== 'activity'
    if (siblings.some(isProof) || (objective.fact.measure !== null && isProof(objective))) return
    const suggestions = suggestedMetrics(vocabulary, kinds, 3)
    report({
      message: 'mismatch',
      data: {
        measure: subjectOf(item),
        objective: nameOf(objective),
        kinds: inWords(kinds.map((kind) => kind.replaceAll('-', ' '))),
        suggestion: inWords(suggestions.map(metricName), 'or') || 'something that changes with it',
      },
      at: itemAnchor(item.fact.key),
      item,
      related: [
        {
          place: { path: objective.path, anchor: itemAnchor(objective.fact.key) },
          message: 'This is the objective that it measures.',
        },
      ],
      fixes: suggestions.map((metric) => ({
        title: `Add a measure: ${metricName(metric)}`,
        safety: 'suggested',
        path: objective.path,
        action: { kind: 'insert-item', under: objective.fact.key, level: 'measure', text: measureToFillIn(metric) },
      })),
    })
  },
})
