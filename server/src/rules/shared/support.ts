import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import { hangsFromOwnLevel, onlyItem, reachedAbove, reachedBelow, statedAbove } from './chain.ts'

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

/** Objectives, here or in other plans, that a strategy serves. */
export const objectivesOf = (view: CascadeView, strategy: GraphItem): readonly GraphItem[] =>
  reachedAbove(view, strategy, { wanted: ['objective'], through: ['strategy'] })

/** Strategies, here or in other plans, that a tactic enables. */
export const strategiesOf = (view: CascadeView, tactic: GraphItem): readonly GraphItem[] =>
  reachedAbove(view, tactic, { wanted: ['strategy'], through: ['tactic', 'measure'] })

/** The same, by links that the author stated. */
export const statedStrategies = (view: CascadeView, tactic: GraphItem): readonly GraphItem[] =>
  statedAbove(view, tactic, { wanted: ['strategy'], through: ['tactic', 'measure'] })

/** Objectives that hang below an objective, directly or by way of others. */
export const subObjectives = (view: CascadeView, objective: GraphItem): readonly GraphItem[] =>
  reachedBelow(view, objective, { wanted: ['objective'], through: ['objective'] })

/** A measure of the plan that belongs to nothing, not even to a measure above it or by a dotted line. */
export const isLooseMeasure = (view: CascadeView, measure: GraphItem): boolean =>
  measuredItems(view, measure).length === 0 &&
  !hangsFromOwnLevel(view, measure) &&
  !view.up(measure.ref).some((link) => link.kind === 'drives')

/** A strategy of the plan that neither serves an objective nor is what objectives are grouped under. */
export function isLooseStrategy(view: CascadeView, strategy: GraphItem): boolean {
  if (objectivesOf(view, strategy).length > 0 || hangsFromOwnLevel(view, strategy)) return false
  const { key } = strategy.fact
  return !view.items('objective').some((objective) => objective.fact.parents.some((parent) => parent.key === key))
}

/** A tactic of the plan that enables no strategy; a step of another tactic is that tactic's affair. */
export const isLooseTactic = (view: CascadeView, tactic: GraphItem): boolean =>
  strategiesOf(view, tactic).length === 0 && !hangsFromOwnLevel(view, tactic)

/** What a tactic hangs from without a strategy between: objectives or the vision, as the author states it. */
export const statedEnds = (view: CascadeView, tactic: GraphItem): readonly GraphItem[] =>
  statedAbove(view, tactic, { wanted: ['objective', 'vision'], through: ['tactic', 'measure'] })

/** Whether something tells that an objective is reached: measures of it or of objectives below it, or their own sentence. */
export function isMeasured(view: CascadeView, objective: GraphItem): boolean {
  const all = [objective, ...subObjectives(view, objective)]
  if (all.some(statesTarget)) return true
  if (reachedBelow(view, objective, { wanted: ['measure'], through: ['objective'] }).length > 0) return true
  return onlyItem(view, 'objective') !== null && view.items('measure').some((measure) => isLooseMeasure(view, measure))
}

/** Whether a strategy serves an objective or an objective below it. */
export function hasStrategy(view: CascadeView, objective: GraphItem): boolean {
  if (reachedBelow(view, objective, { wanted: ['strategy'], through: ['objective'] }).length > 0) return true
  return (
    onlyItem(view, 'objective') !== null && view.items('strategy').some((strategy) => isLooseStrategy(view, strategy))
  )
}
