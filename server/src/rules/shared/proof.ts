import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import { measuredItems } from './support.ts'

/**
 * Whether a measure is there to show that an objective or a strategy comes true. What belongs to a tactic is not, and of
 * what belongs to nothing `unlinked-measure` tells; a sheet of measures names nothing that they could belong to.
 */
export const isProof = (view: CascadeView, measure: GraphItem): boolean =>
  view.plan()?.profile === 'kpi' || measuredItems(view, measure).some((one) => one.fact.level !== 'tactic')
