import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem, ItemRef } from '../../model/graph.ts'
import type { Metric, ObjectiveKind } from '../../model/measure.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { above, fieldOf } from './links.ts'

/** What the words of items are judged with. */
export interface Context {
  readonly view: CascadeView
  readonly vocabulary: Vocabulary
}

/** What an item is after, by its own words and its declared value. */
export function ownKinds(vocabulary: Vocabulary, item: GraphItem): readonly ObjectiveKind[] {
  const text = [item.fact.title, fieldOf(item, 'value') ?? ''].join('\n')
  return [...new Set(vocabulary.objectiveKinds(text))]
}

/** What an objective is after, also by way of the objectives that it serves. */
export function kindsOf({ view, vocabulary }: Context, objective: GraphItem): readonly ObjectiveKind[] {
  const kinds = new Set<ObjectiveKind>()
  for (const item of withObjectivesAbove(view, objective))
    for (const kind of ownKinds(vocabulary, item)) kinds.add(kind)
  return [...kinds]
}

/** What stands further above than so many objectives says nothing of the one below. */
const farEnough = 20

/** An objective and the objectives that it serves, directly or through others, nearest first. */
export function withObjectivesAbove(view: CascadeView, objective: GraphItem): readonly GraphItem[] {
  const found = new Map<ItemRef, GraphItem>([[objective.ref, objective]])
  for (const item of found.values()) {
    if (found.size >= farEnough) break
    for (const next of above(view, item.ref, 'serves', 'objective')) if (!found.has(next.ref)) found.set(next.ref, next)
  }
  return [...found.values()]
}

/** Metrics to suggest for an objective, the one that a board would ask for first. */
export const suggestedMetrics = (
  vocabulary: Vocabulary,
  kinds: readonly ObjectiveKind[],
  count: number,
): readonly Metric[] =>
  vocabulary
    .metricsFor(kinds)
    .filter((metric) => metric.policy === 'sound')
    .slice(0, count)
