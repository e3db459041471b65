import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { resultClasses, type Vocabulary } from '../vocabulary/vocabulary.ts'
import { defineItemRule } from './rule.ts'
import { isBlank, reachedAbove, reachedBelow } from './shared/chain.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'

/** Whether a measure may show a business result; one that the catalogue does not know is given the benefit of the doubt. */
function mayShowResult(vocabulary: Vocabulary, item: GraphItem): boolean {
  const id = item.fact.measure?.metric ?? null
  const metric = id === null ? null : vocabulary.metric(id)
  return metric === null || resultClasses.includes(metric.class)
}

const measuresBelow = (view: CascadeView, objective: GraphItem): readonly GraphItem[] =>
  reachedBelow(view, objective, { wanted: ['measure'], through: ['objective'] })

export const metricWithoutLine = defineItemRule({
  id: 'metric-without-line',
  group: 'chain',
  scope: ['measure'],
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A metric of a strategy or tactic has no line to a measure of an objective.',
  from: ['roi', 'fit'],
  messages: {
    noLine:
      '{name} has no line to a measure of {objective}, so nothing shows what the business gains when it rises. Say which measure it drives.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    if (item.kind !== 'metric' || isBlank(item)) return
    const drives = view.references(item.ref).some(({ reference }) => reference.relation === 'drives')
    if (drives || view.up(item.ref).some((link) => link.kind === 'drives')) return
    const id = item.fact.measure?.metric ?? null
    const own = id === null ? null : vocabulary.metric(id)
    if (own !== null && (own.class === 'business' || own.class === 'efficiency')) return
    const objectives = reachedAbove(view, item, { wanted: ['objective'], through: ['tactic', 'strategy', 'objective'] })
    const [objective] = objectives
    const measures = objectives.flatMap((above) => measuresBelow(view, above))
    // No measure above at all: `objective-without-measure` tells of that.
    if (objective === undefined || measures.length === 0) return
    if (measures.some((measure) => mayShowResult(vocabulary, measure))) return
    const others = view.items('measure').filter((measure) => measure.kind === 'measure' && measure.ref !== item.ref)
    const business = others.filter((measure) => mayShowResult(vocabulary, measure) && view.up(measure.ref).length > 0)
    report({
      message: 'noLine',
      data: { name: nameOf(item), objective: nameOf(objective) },
      at: itemAnchor(item.fact.key),
      item,
      related: [
        { place: { path: objective.path, anchor: itemAnchor(objective.fact.key) }, message: 'The objective above it.' },
      ],
      fixes: linksTo(vocabulary, item, business.length > 0 ? business : measures, 'drives'),
    })
  },
})
