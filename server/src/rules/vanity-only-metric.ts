import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import type { ObjectiveKind } from '../model/measure.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { defineItemRule } from './rule.ts'
import { measureToFillIn } from './shared/fill-in.ts'
import { kindsOf, ownKinds, suggestedMetrics, withObjectivesAbove } from './shared/kinds.ts'
import { above, measuresOf } from './shared/links.ts'
import { inWords, metricName, nameOf, subjectOf } from './shared/name.ts'
import { rateFor } from './shared/rate.ts'
import { isSuspect, metricOf } from './shared/suspect.ts'

export const vanityOnlyMetric = defineItemRule({
  id: 'vanity-only-metric',
  group: 'measures',
  scope: ['objective', 'strategy'],
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'Everything that an objective or strategy is measured by counts attention, not results.',
  from: ['roi', 'c-suite'],
  messages: {
    objective:
      '{name} is measured by {measures} alone, which counts attention and can rise while the business gains nothing. Add a measure of the result that the objective is after.',
    strategy:
      '{name} is measured by {measures} alone, and no objective above it has a measure of a result. Add a metric that shows whether the strategy moves its objective.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const objectives =
      item.fact.level === 'objective' ? withObjectivesAbove(view, item) : above(view, item.ref, 'serves', 'objective')
    const kinds = [...new Set([item, ...objectives].flatMap((objective) => kindsOf({ view, vocabulary }, objective)))]
    const doubtful = (measure: GraphItem): boolean =>
      isSuspect(vocabulary, measure, kinds) &&
      above(view, measure.ref, 'drives').every((driven) => isSuspect(vocabulary, driven, kinds))
    const own = measuresOf(view, item)
    const classes = own.map((measure) => metricOf(vocabulary, measure)?.class)
    // What counts activity only is told by `activity-as-measure`.
    if (classes.every((one) => one === 'activity') || !own.every(doubtful)) return
    const others = objectives.filter((objective) => objective.ref !== item.ref)
    const proven = [item, ...others].some((one) => one.fact.measure !== null && !isSuspect(vocabulary, one, kinds))
    if (proven || others.some((one) => measuresOf(view, one).some((measure) => !isSuspect(vocabulary, measure, kinds))))
      return
    report({
      message: item.fact.level === 'objective' ? 'objective' : 'strategy',
      data: { name: nameOf(item), measures: inWords(own.map(subjectOf)) },
      at: itemAnchor(item.fact.key),
      item,
      related: own.map((measure) => ({
        place: { path: measure.path, anchor: itemAnchor(measure.fact.key) },
        message: 'This counts attention.',
      })),
      fixes: [...additions(vocabulary, item, kinds), ...own.flatMap((one) => rateFor(vocabulary, one, kinds))],
    })
  },
})

/** Measures of a result to add, best first. */
const additions = (vocabulary: Vocabulary, item: GraphItem, kinds: readonly ObjectiveKind[]): readonly Fix[] =>
  suggestedMetrics(vocabulary, ownKinds(vocabulary, item).length > 0 ? ownKinds(vocabulary, item) : kinds, 3).map(
    (metric) => ({
      title: `Add a measure: ${metricName(metric)}`,
      safety: 'suggested',
      path: item.path,
      action: { kind: 'insert-item', under: item.fact.key, level: 'measure', text: measureToFillIn(metric) },
    }),
  )
