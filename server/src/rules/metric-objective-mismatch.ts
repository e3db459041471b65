import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem, ItemRef } from '../model/graph.ts'
import type { ObjectiveKind } from '../model/measure.ts'
import { inWords } from '../text/in-words.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { measureToFillIn } from './shared/fill-in.ts'
import { suitsOne } from './shared/fitting.ts'
import { type Context, kindsOf, suggestedMetrics } from './shared/kinds.ts'
import { measuredBy, measuresOf } from './shared/links.ts'
import { metricName, nameOf, subjectOf } from './shared/name.ts'
import { metricOf } from './shared/suspect.ts'

/** What an objective is after, when nothing that it is measured by can show it; found once for all of its measures. */
function createUnproven(context: Context): (objective: GraphItem) => readonly ObjectiveKind[] {
  const { view, vocabulary } = context
  const known = new Map<ItemRef, readonly ObjectiveKind[]>()
  return (objective) => {
    const before = known.get(objective.ref)
    if (before !== undefined) return before
    const kinds = kindsOf(context, objective)
    const isProof = (measure: GraphItem): boolean =>
      suitsOne(vocabulary, measure, kinds) && metricOf(vocabulary, measure)?.class !== 'activity'
    const proven = measuresOf(view, objective).some(isProof) || (objective.fact.measure !== null && isProof(objective))
    known.set(objective.ref, proven ? [] : kinds)
    return proven ? [] : kinds
  }
}

export const metricObjectiveMismatch = definePlanRule({
  id: 'metric-objective-mismatch',
  group: 'measures',
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
  check({ view, vocabulary, report }) {
    const unproven = createUnproven({ view, vocabulary })
    for (const item of view.items('measure')) {
      const objective = measuredBy(view, item).find((one) => one.fact.level === 'objective')
      if (objective === undefined) continue
      const kinds = unproven(objective)
      if (kinds.length === 0 || isBlank(item) || suitsOne(vocabulary, item, kinds)) continue
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
    }
  },
})
