import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { ObjectiveKind } from '../model/measure.ts'
import { definePlanRule } from './rule.ts'
import { addResults } from './shared/add-results.ts'
import { fewInWords, firstFew, relatedFew } from './shared/few.ts'
import { type Context, kindsOf, withObjectivesAbove } from './shared/kinds.ts'
import { above, measuresOf } from './shared/links.ts'
import { nameOf, subjectOf } from './shared/name.ts'
import { rateFor } from './shared/rate.ts'
import { isSuspect, metricOf } from './shared/suspect.ts'

export const vanityOnlyMetric = definePlanRule({
  id: 'vanity-only-metric',
  group: 'measures',
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
  check({ view, vocabulary, report }) {
    const isProven = createProven({ view, vocabulary })
    for (const item of [...view.items('objective'), ...view.items('strategy')]) {
      const own = measuresOf(view, item)
      const classes = own.map((measure) => metricOf(vocabulary, measure)?.class)
      // What counts activity only is told by `activity-as-measure`.
      if (classes.every((one) => one === 'activity')) continue
      const kinds = kindsOf({ view, vocabulary }, item)
      const doubtful = (measure: GraphItem): boolean =>
        isSuspect(vocabulary, measure, kinds) &&
        above(view, measure.ref, 'drives').every((driven) => isSuspect(vocabulary, driven, kinds))
      if (!own.every(doubtful)) continue
      const objectives =
        item.fact.level === 'objective' ? withObjectivesAbove(view, item) : above(view, item.ref, 'serves', 'objective')
      const others = objectives.filter((objective) => objective.ref !== item.ref)
      const proven = item.fact.measure !== null && !isSuspect(vocabulary, item, kinds)
      if (proven || others.some((one) => isProven(one, kinds))) continue
      report({
        message: item.fact.level === 'objective' ? 'objective' : 'strategy',
        data: { name: nameOf(item), measures: fewInWords(own.map(subjectOf)) },
        at: itemAnchor(item.fact.key),
        item,
        related: relatedFew(own, () => 'This counts attention.'),
        fixes: [
          ...addResults(vocabulary, item, kinds),
          ...firstFew(own).few.flatMap((one) => rateFor(vocabulary, one, kinds)),
        ],
      })
    }
  },
})

/** Whether an objective's sentence or one of its measures shows a result; looked up once for all that stand below it. */
function createProven({
  view,
  vocabulary,
}: Context): (objective: GraphItem, kinds: readonly ObjectiveKind[]) => boolean {
  const known = new Map<string, boolean>()
  return (objective, kinds) => {
    const name = [objective.ref, ...kinds].join('\n')
    const before = known.get(name)
    if (before !== undefined) return before
    const shows = (one: GraphItem): boolean => !isSuspect(vocabulary, one, kinds)
    const proven = (objective.fact.measure !== null && shows(objective)) || measuresOf(view, objective).some(shows)
    known.set(name, proven)
    return proven
  }
}
