import type { CascadeView } from '../../cascade/view.ts'
import { type Anchor, fieldAnchor, itemAnchor, quantityAnchor } from '../../model/anchor.ts'
import type { GraphItem } from '../../model/graph.ts'

/** Where to speak of the target of a measure: at the value as written, else at the measure. */
export function targetPlace(view: CascadeView, { fact }: GraphItem): Anchor {
  const places = [quantityAnchor(fact.key, 'target'), fieldAnchor(fact.key, 'target')]
  return places.find((place) => view.has(place)) ?? itemAnchor(fact.key)
}
