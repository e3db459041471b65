import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem, ItemRef } from '../../model/graph.ts'
import type { Level } from '../../model/item.ts'
import { hangsFromOwnLevel, isBlank, onlyItem, reachedAbove } from './chain.ts'
import { downFrom, nearestWanted, statedUpFrom, upFrom } from './reach.ts'

/** What stands in front of the value to reach: `from 70 to [number]`, `4 → XX %`. */
const beforeTarget = /(?:\bto|→|->)\s*$/i

/**
 * Whether an item's own sentence holds a target that can be measured. One that is still to be filled in counts:
 * `placeholder-text` tells of it.
 */
export function statesTarget({ fact }: GraphItem): boolean {
  if ((fact.measure?.target ?? null) !== null) return true
  return fact.placeholders.some((text) => {
    const at = fact.title.indexOf(text)
    return at >= 0 && beforeTarget.test(fact.title.slice(0, at))
  })
}

/** Objectives, strategies and tactics that a measure belongs to. */
export const measuredItems = (view: CascadeView, measure: GraphItem): readonly GraphItem[] =>
  reachedAbove(view, measure, { wanted: ['objective', 'strategy', 'tactic'], through: ['measure'] })

/** A measure of the plan that belongs to nothing, not even to a measure above it or by a dotted line. */
const isLooseMeasure = (view: CascadeView, measure: GraphItem): boolean =>
  measuredItems(view, measure).length === 0 &&
  !hangsFromOwnLevel(view, measure) &&
  !view.up(measure.ref).some((link) => link.kind === 'drives')

/** The measures of the plan that belong to nothing. */
export const looseMeasures = (view: CascadeView): readonly GraphItem[] =>
  view.items('measure').filter((measure) => isLooseMeasure(view, measure))

const isOf =
  (...levels: readonly Level[]) =>
  (item: GraphItem): boolean =>
    levels.includes(item.fact.level)

/**
 * The strategies of the plan in which something is written. While all are still to be filled in, the level is as good as
 * missing: what it will be asked for is asked once there is one.
 */
export const writtenStrategies = (view: CascadeView): readonly GraphItem[] =>
  view.items('strategy').filter((strategy) => !isBlank(strategy))

/** The strategies of the plan that neither serve an objective nor are what objectives are grouped under. */
export function looseStrategies(view: CascadeView): readonly GraphItem[] {
  const strategies = view.items('strategy')
  const way = { isWanted: isOf('objective'), leadsOn: isOf('strategy') }
  const serving = nearestWanted(strategies, upFrom(view), way)
  const grouping = new Set(view.items('objective').flatMap(({ fact }) => fact.parents.map((parent) => parent.key)))
  return strategies.filter(
    (strategy) => !serving.has(strategy.ref) && !grouping.has(strategy.fact.key) && !hangsFromOwnLevel(view, strategy),
  )
}

const throughTactics = isOf('tactic', 'measure')

/** The tactics of the plan that enable no strategy; a step of another tactic is that tactic's affair. */
export function looseTactics(view: CascadeView): readonly GraphItem[] {
  const tactics = view.items('tactic')
  const enabling = nearestWanted(tactics, upFrom(view), { isWanted: isOf('strategy'), leadsOn: throughTactics })
  return tactics.filter((tactic) => !enabling.has(tactic.ref) && !hangsFromOwnLevel(view, tactic))
}

/** The tactics of the plan for which the author states no strategy; steps of another tactic are left out. */
export function tacticsWithoutStrategy(view: CascadeView): readonly GraphItem[] {
  const tactics = view.items('tactic')
  const stated = nearestWanted(tactics, statedUpFrom(view), { isWanted: isOf('strategy'), leadsOn: throughTactics })
  return tactics.filter((tactic) => !stated.has(tactic.ref) && !hangsFromOwnLevel(view, tactic))
}

/** What each tactic hangs from without a strategy between: an objective or the vision, as the author states it. */
export const statedEnds = (view: CascadeView, tactics: readonly GraphItem[]): ReadonlyMap<ItemRef, GraphItem> =>
  nearestWanted(tactics, statedUpFrom(view), { isWanted: isOf('objective', 'vision'), leadsOn: throughTactics })

/** The same by any link, also one that an only candidate implies. */
export const ends = (view: CascadeView, tactics: readonly GraphItem[]): ReadonlyMap<ItemRef, GraphItem> =>
  nearestWanted(tactics, upFrom(view), { isWanted: isOf('objective', 'vision'), leadsOn: throughTactics })

/** The objectives for which nothing tells that they are reached: no measure of them or below, nor a sentence. */
export function unmeasuredObjectives(view: CascadeView): readonly GraphItem[] {
  const objectives = view.items('objective')
  const isWanted = (item: GraphItem): boolean =>
    item.fact.level === 'measure' || (item.fact.level === 'objective' && statesTarget(item))
  const measured = nearestWanted(objectives, downFrom(view), { isWanted, leadsOn: isOf('objective') })
  const open = objectives.filter(
    (objective) => !measured.has(objective.ref) && !statesTarget(objective) && !isMeasuredBeside(view, objective),
  )
  return open.length > 0 && onlyItem(view, 'objective') !== null && looseMeasures(view).length > 0 ? [] : open
}

/** `**Objective:** …` in the card of a strategy: the measures that stand beside it there are those of the strategy. */
function isMeasuredBeside(view: CascadeView, { ref, fact }: GraphItem): boolean {
  if (fact.carrier !== 'label') return false
  return view.down(ref).some(({ from, kind, origin }) => {
    const card = kind === 'serves' && origin === 'label' ? view.item(from) : null
    return card?.fact.carrier === 'heading' && view.down(from).some((link) => link.kind === 'measures')
  })
}

/** The objectives that no strategy serves, not even by way of an objective below. */
export function objectivesWithoutStrategy(view: CascadeView): readonly GraphItem[] {
  const objectives = view.items('objective')
  const way = { isWanted: isOf('strategy'), leadsOn: isOf('objective') }
  const served = nearestWanted(objectives, downFrom(view), way)
  const open = objectives.filter((objective) => !served.has(objective.ref))
  return open.length > 0 && onlyItem(view, 'objective') !== null && looseStrategies(view).length > 0 ? [] : open
}

/** The strategies for which no metric, nor one of their tactics, tells whether they work. */
export function strategiesWithoutMetric(view: CascadeView): readonly GraphItem[] {
  const strategies = view.items('strategy')
  const way = { isWanted: isOf('measure'), leadsOn: isOf('tactic', 'strategy') }
  const told = nearestWanted(strategies, downFrom(view), way)
  return strategies.filter((strategy) => !told.has(strategy.ref))
}

/** The strategies that no tactic puts into practice. */
export function strategiesWithoutTactic(view: CascadeView): readonly GraphItem[] {
  const strategies = view.items('strategy')
  const way = { isWanted: isOf('tactic'), leadsOn: isOf('strategy', 'measure') }
  const enabled = nearestWanted(strategies, downFrom(view), way)
  return strategies.filter((strategy) => !enabled.has(strategy.ref))
}

/** Whether the plan has a vision and tactics, and nothing between the two. */
export const goesStraightFromVision = (view: CascadeView): boolean =>
  view.items('vision').some((vision) => !isBlank(vision)) &&
  view.items('strategy').length === 0 &&
  view.items('measure').length === 0 &&
  plannedObjectives(view).length === 0

/** Objectives that the plan is there for: its own, else those of its parent plan. */
export function plannedObjectives(view: CascadeView): readonly GraphItem[] {
  const own = view.items('objective')
  const parent = view.parentPlan()
  return own.length > 0 || parent === null ? own : view.items('objective', parent)
}
