import type { Snapshot } from '../engine/snapshot.ts'
import { referenceAnchor } from '../model/anchor.ts'
import type { DocumentPath, GraphItem, ItemRef } from '../model/graph.ts'
import type { Span } from '../text/span.ts'
import { above, below } from './chain.ts'
import { spanOf, titleSpan } from './places.ts'
import { itemsOfThing, thingAt } from './thing-at.ts'

/** An item beside another one in the cascade. */
export interface Neighbour {
  readonly item: GraphItem
  /** Where the lower of the two says so, in its document: its references, else its title. */
  readonly spans: readonly Span[]
}

/** The items that a hierarchy can start from at an offset: what stands there, or what is referred to there. */
export function hierarchyItems(snapshot: Snapshot, path: DocumentPath, offset: number): readonly GraphItem[] {
  const thing = thingAt(snapshot, path, offset)
  if (thing !== null) return itemsOfThing(thing)
  const item = snapshot.itemAt(path, offset)
  return item === null ? [] : [item]
}

function spansOf(snapshot: Snapshot, lower: GraphItem, upper: ItemRef): readonly Span[] {
  const document = snapshot.document(lower.path)
  if (document === null) return []
  const found = snapshot
    .references(lower.ref)
    .filter(({ targets }) => targets.length === 1 && targets[0] === upper)
    .map(({ index }) => spanOf(document, referenceAnchor(lower.fact.key, index)))
    .filter((span) => span !== null)
  return found.length > 0 ? found : [titleSpan(document, lower)]
}

/** What the item serves or measures, with the places in its own document that say so. */
export function upward(snapshot: Snapshot, ref: ItemRef): readonly Neighbour[] {
  const lower = snapshot.item(ref)
  if (lower === null) return []
  return above(snapshot, ref).map((item) => ({ item, spans: spansOf(snapshot, lower, item.ref) }))
}

/** What serves or measures the item, with the places in the document of each that say so. */
export function downward(snapshot: Snapshot, ref: ItemRef): readonly Neighbour[] {
  return below(snapshot, ref).map((item) => ({ item, spans: spansOf(snapshot, item, ref) }))
}
