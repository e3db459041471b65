import type { CascadeView } from '../../cascade/view.ts'
import { type GraphItem, type ItemRef, itemRef, type Link, type LinkKind } from '../../model/graph.ts'
import type { Level, Relation } from '../../model/item.ts'
import { fateOf } from './references.ts'

/** The links that make up the chain from tactic to vision; the others are dotted or lead aside. */
const chainKinds: readonly LinkKind[] = ['serves', 'measures']

interface Walk {
  /** Items of these levels are wanted. */
  readonly wanted: readonly Level[]
  /** Items of these levels are passed on the way; the start is passed whatever it is. */
  readonly through: readonly Level[]
}

/** One item does not look at more items than this: what is further off than so many is no matter of its own. */
const farEnough = 500

function walk(
  start: GraphItem,
  next: (ref: ItemRef) => readonly (GraphItem | null)[],
  way: Walk,
): readonly GraphItem[] {
  const seen = new Set<ItemRef>([start.ref])
  const found: GraphItem[] = []
  const queue: GraphItem[] = [start]
  for (const item of queue) {
    if (seen.size > farEnough) break
    for (const other of next(item.ref)) {
      if (other === null || seen.has(other.ref)) continue
      seen.add(other.ref)
      if (way.wanted.includes(other.fact.level)) found.push(other)
      if (way.through.includes(other.fact.level)) queue.push(other)
    }
  }
  return found
}

/** Whether a link is a part of the chain. */
export const inChain = (link: Link): boolean => chainKinds.includes(link.kind)

/** Links by which the author hangs an item from another; those implied by an only candidate are left out. */
export const statedUp = (view: CascadeView, ref: ItemRef): readonly Link[] =>
  view.up(ref).filter((link) => inChain(link) && link.origin !== 'implied')

/** Wanted items that an item reaches upward, nearest first. */
export const reachedAbove = (view: CascadeView, start: GraphItem, way: Walk): readonly GraphItem[] =>
  walk(
    start,
    (ref) =>
      view
        .up(ref)
        .filter(inChain)
        .map((link) => view.item(link.to)),
    way,
  )

/** The same, by links that the author stated. */
export const statedAbove = (view: CascadeView, start: GraphItem, way: Walk): readonly GraphItem[] =>
  walk(start, (ref) => statedUp(view, ref).map((link) => view.item(link.to)), way)

/** Wanted items that hang from an item, directly or by way of others, nearest first. */
export const reachedBelow = (view: CascadeView, start: GraphItem, way: Walk): readonly GraphItem[] =>
  walk(
    start,
    (ref) =>
      view
        .down(ref)
        .filter(inChain)
        .map((link) => view.item(link.from)),
    way,
  )

/** Whether the page puts an item below another of its own level, which then answers for both. */
export const hangsFromOwnLevel = (view: CascadeView, item: GraphItem): boolean =>
  item.fact.parents.some((parent) => view.item(itemRef(item.path, parent.key))?.fact.level === item.fact.level)

/** Relations that say what an item is for. */
const upward: readonly Relation[] = ['serves', 'drives']

/**
 * Whether the author says by a reference what an item serves, but the reference means nothing, several items or one of
 * the wrong level. The rules about references tell of it, so that the missing link is no second cause.
 */
export const hasBrokenReference = (view: CascadeView, item: GraphItem): boolean =>
  view.references(item.ref).some((one) => upward.includes(one.reference.relation) && fateOf(item, one) !== 'fine')

/** The item of a level when the plan has exactly one: what belongs to that level can mean no other. */
export function onlyItem(view: CascadeView, level: Level): GraphItem | null {
  const items = view.items(level)
  return items.length === 1 ? (items[0] ?? null) : null
}

/** Whether nothing is written in an item but what is still to be filled in; that is not judged by what it lacks. */
export function isBlank(item: GraphItem): boolean {
  // `TODO: define the metrics` is a note on what is to be written here.
  if (/^\W*(?:TODO|TBD|TBC|FIXME)(?:\s*[:：]|\s+[–—-])\s/u.test(item.fact.title)) return true
  let rest = item.fact.title.replace(/\[[^\]]*\]|\{[^}]*\}/g, '')
  for (const text of item.fact.placeholders) rest = rest.replace(text, '')
  return !/[\p{L}\p{N}]/u.test(rest)
}
