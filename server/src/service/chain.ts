import type { Snapshot } from '../engine/snapshot.ts'
import type { GraphItem, ItemRef, Link, LinkKind } from '../model/graph.ts'

/** The lines that make the cascade; the others (dotted lines, the situation) stand beside it. */
const cascadeLinks: ReadonlySet<LinkKind> = new Set(['serves', 'measures'])

const isItem = (item: GraphItem | null): item is GraphItem => item !== null

/** Ends of links as items, each once, in the order of the links. */
function ends(snapshot: Snapshot, links: readonly Link[], end: 'from' | 'to'): readonly GraphItem[] {
  const refs = [...new Set(links.map((link) => link[end]))]
  return refs.map((ref) => snapshot.item(ref)).filter(isItem)
}

/** Items right above: what the item serves or measures. */
export function above(snapshot: Snapshot, ref: ItemRef): readonly GraphItem[] {
  return ends(
    snapshot,
    snapshot.up(ref).filter((link) => cascadeLinks.has(link.kind)),
    'to',
  )
}

/** Items right below: what serves or measures the item. */
export function below(snapshot: Snapshot, ref: ItemRef): readonly GraphItem[] {
  return ends(
    snapshot,
    snapshot.down(ref).filter((link) => cascadeLinks.has(link.kind)),
    'from',
  )
}

/** Items at the other end of lines of one kind that start at the item. */
export function towards(snapshot: Snapshot, ref: ItemRef, kind: LinkKind): readonly GraphItem[] {
  return ends(
    snapshot,
    snapshot.up(ref).filter((link) => link.kind === kind),
    'to',
  )
}

/** Items at the other end of lines of one kind that end at the item. */
export function comingFrom(snapshot: Snapshot, ref: ItemRef, kind: LinkKind): readonly GraphItem[] {
  return ends(
    snapshot,
    snapshot.down(ref).filter((link) => link.kind === kind),
    'from',
  )
}

/** A chain of the cascade: an item and what goes on from it in the same direction. */
export interface Chain {
  readonly item: GraphItem
  readonly next: readonly Chain[]
}

/**
 * Chains that start right beside the item. Every item stands in them once, where it is met first, so that loops end and
 * a plan in which everything serves everything has no more lines than items.
 */
export function chains(
  snapshot: Snapshot,
  ref: ItemRef,
  step: (snapshot: Snapshot, ref: ItemRef) => readonly GraphItem[],
): readonly Chain[] {
  const met = new Set([ref])
  const from = (at: ItemRef): readonly Chain[] => {
    const fresh = step(snapshot, at).filter((item) => !met.has(item.ref))
    for (const item of fresh) met.add(item.ref)
    return fresh.map((item) => ({ item, next: from(item.ref) }))
  }
  return from(ref)
}
