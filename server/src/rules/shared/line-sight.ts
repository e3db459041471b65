import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem, ItemRef } from '../../model/graph.ts'
import { resultClasses, type Vocabulary } from '../../vocabulary/vocabulary.ts'
import { reachedBelow } from './chain.ts'
import { type Ranking, rankingOf } from './ranking.ts'

/** Whether a measure may show a business result; one that the catalogue does not know is given the benefit of the doubt. */
function mayShowResult(vocabulary: Vocabulary, item: GraphItem): boolean {
  const id = item.fact.measure?.metric ?? null
  const metric = id === null ? null : vocabulary.metric(id)
  return metric === null || resultClasses.includes(metric.class)
}

const measuresBelow = (view: CascadeView, objective: GraphItem): readonly GraphItem[] =>
  reachedBelow(view, objective, { wanted: ['measure'], through: ['objective'] })

/** What stands below some objectives to be linked to. */
interface Sight {
  readonly measures: number
  readonly mayShow: boolean
  readonly choices: () => Ranking
}

/** Looks at what measures the objectives above a metric, once for all metrics below the same ones. */
export function createSight(view: CascadeView, vocabulary: Vocabulary): (objectives: readonly GraphItem[]) => Sight {
  const known = new Map<ItemRef, Sight>()
  const measures = view.items('measure').filter((measure) => measure.kind === 'measure')
  const business = measures.filter((one) => mayShowResult(vocabulary, one) && view.up(one.ref).length > 0)
  const ofPlan = rankingOf(vocabulary, business)
  return (objectives) => {
    const name = objectives.map((objective) => objective.ref).join('\n')
    const before = known.get(name)
    if (before !== undefined) return before
    const below = objectives.flatMap((above) => measuresBelow(view, above))
    const mayShow = below.some((measure) => mayShowResult(vocabulary, measure))
    const choices = (): Ranking => (business.length > 0 ? ofPlan : rankingOf(vocabulary, below))
    const sight = { measures: below.length, mayShow, choices }
    known.set(name, sight)
    return sight
  }
}
