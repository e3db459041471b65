import type { CascadeView } from '../../cascade/view.ts'
import type { Fix } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'

/** A strategy that is still to be written. */
export const wayToFillIn = '[how it will be reached]'

/** A strategy between a tactic and what it hangs from. */
export const strategyBetween = (tactic: GraphItem): Fix => ({
  title: 'Add a strategy between, to fill in',
  safety: 'suggested',
  path: tactic.path,
  action: { kind: 'insert-parent', item: tactic.fact.key, level: 'strategy', text: wayToFillIn },
})

/** A strategy between each thing that several tactics hang from and these. */
export const strategiesBetween = ([first, ...others]: readonly [GraphItem, ...GraphItem[]]): Fix => ({
  title: 'Add a strategy between, to fill in',
  safety: 'suggested',
  path: first.path,
  action: {
    kind: 'insert-parent',
    item: first.fact.key,
    others: others.map(({ fact }) => fact.key),
    level: 'strategy',
    text: wayToFillIn,
  },
})

/** A section for the strategies of a plan that has none. */
export const strategiesSection = (view: CascadeView): Fix => ({
  title: 'Add a strategies section to fill in',
  safety: 'suggested',
  path: view.path,
  action: {
    kind: 'insert-section',
    level: 'strategy',
    title: 'Strategies',
    text: '[how the objectives will be reached]',
  },
})
