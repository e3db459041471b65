import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath, GraphItem, ItemRef } from '../model/graph.ts'
import { itemRef } from '../model/graph.ts'
import type { ItemKind } from '../model/item.ts'
import type { Span } from '../text/span.ts'
import { above } from './chain.ts'
import { titleSpan, wholeSpan } from './places.ts'

/** One entry of a plan's outline. */
export interface OutlineEntry {
  readonly name: string
  /** The level, as it is said to people. */
  readonly kind: ItemKind
  /** All of the item; holds `selection`. */
  readonly span: Span
  /** Its title. */
  readonly selection: Span
  readonly children: readonly OutlineEntry[]
}

/**
 * The item under which another one is shown: what it serves or measures in this document, else what the page nests it
 * in. Objectives stay on top, beside the vision, so that the outline reads as the cascade does.
 */
function outlineParent(snapshot: Snapshot, path: DocumentPath, item: GraphItem): ItemRef | null {
  const linked = above(snapshot, item.ref).find((one) => one.path === path && one.kind !== 'vision')
  if (linked !== undefined) return linked.ref
  const layout = item.fact.parents[0]
  const parent = layout === undefined ? null : snapshot.item(itemRef(path, layout.key))
  return parent === null || parent.kind === 'vision' ? null : parent.ref
}

/** Whether going up from an item ends; an item within a loop of references has no place but the top. */
function reachesTop(parents: ReadonlyMap<ItemRef, ItemRef | null>, ref: ItemRef): boolean {
  const met = new Set<ItemRef>()
  for (let at: ItemRef | null = ref; at !== null; at = parents.get(at) ?? null) {
    if (met.has(at)) return false
    met.add(at)
  }
  return true
}

/** The cascade of one plan as an outline, in the order of the page; empty when the document is no plan. */
export function outline(snapshot: Snapshot, path: DocumentPath): readonly OutlineEntry[] {
  const document = snapshot.document(path)
  if (document === null) return []
  const items = snapshot.items(path)
  const parents = new Map(items.map((item) => [item.ref, outlineParent(snapshot, path, item)] as const))
  const children = new Map<ItemRef | null, GraphItem[]>()
  for (const item of items) {
    const parent = reachesTop(parents, item.ref) ? (parents.get(item.ref) ?? null) : null
    children.set(parent, [...(children.get(parent) ?? []), item])
  }
  const entry = (item: GraphItem): OutlineEntry => ({
    name: [item.fact.id, item.fact.title].filter((text) => text !== null && text !== '').join(' ') || item.kind,
    kind: item.kind,
    span: wholeSpan(document, item),
    selection: titleSpan(document, item),
    children: (children.get(item.ref) ?? []).map(entry),
  })
  return (children.get(null) ?? []).map(entry)
}
