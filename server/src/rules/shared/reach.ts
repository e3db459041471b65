import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem, ItemRef } from '../../model/graph.ts'
import { inChain, statedUp } from './chain.ts'

/** One step along the chain from an item. */
export type Follow = (ref: ItemRef) => readonly (GraphItem | null)[]

/** Up the chain, step by step. */
export const upFrom =
  (view: CascadeView): Follow =>
  (ref) =>
    view
      .up(ref)
      .filter(inChain)
      .map((link) => view.item(link.to))

/** The same, by links that the author stated. */
export const statedUpFrom =
  (view: CascadeView): Follow =>
  (ref) =>
    statedUp(view, ref).map((link) => view.item(link.to))

/** Down the chain, step by step. */
export const downFrom =
  (view: CascadeView): Follow =>
  (ref) =>
    view
      .down(ref)
      .filter(inChain)
      .map((link) => view.item(link.from))

interface Way {
  readonly isWanted: (item: GraphItem) => boolean
  /** Whether the way leads on through an item; the starts are left whatever they are. */
  readonly leadsOn: (item: GraphItem) => boolean
}

/** All steps that can be made from some items, each item looked at once. */
function stepsFrom(starts: readonly GraphItem[], next: Follow, way: Way): ReadonlyMap<ItemRef, readonly GraphItem[]> {
  const steps = new Map<ItemRef, readonly GraphItem[]>()
  const queue = [...starts]
  for (const item of queue) {
    if (steps.has(item.ref)) continue
    const others = next(item.ref).filter((other) => other !== null)
    steps.set(item.ref, others)
    for (const other of others) if (way.leadsOn(other) && !steps.has(other.ref)) queue.push(other)
  }
  return steps
}

/** For each item, the items from which a step leads to it. */
function backwards(steps: ReadonlyMap<ItemRef, readonly GraphItem[]>): ReadonlyMap<ItemRef, readonly ItemRef[]> {
  const back = new Map<ItemRef, ItemRef[]>()
  for (const [from, others] of steps)
    for (const other of others) {
      const known = back.get(other.ref)
      if (known === undefined) back.set(other.ref, [from])
      else known.push(from)
    }
  return back
}

/**
 * For each of many items that reaches a wanted one, the nearest, by the first of several ways. All are found together,
 * so that a chain of many items is not walked once for each of them.
 */
export function nearestWanted(starts: readonly GraphItem[], next: Follow, way: Way): ReadonlyMap<ItemRef, GraphItem> {
  const steps = stepsFrom(starts, next, way)
  const back = backwards(steps)
  const found = new Map<ItemRef, GraphItem>()
  let border: ItemRef[] = []
  for (const [ref, others] of steps) {
    const wanted = others.find(way.isWanted)
    if (wanted === undefined) continue
    found.set(ref, wanted)
    border.push(ref)
  }
  while (border.length > 0) {
    const reached = new Set<ItemRef>()
    for (const ref of border) for (const from of back.get(ref) ?? []) if (!found.has(from)) reached.add(from)
    const isBefore = new Map(border.map((ref) => [ref, found.get(ref)]))
    border = []
    for (const ref of reached) {
      const by = steps.get(ref)?.find((other) => way.leadsOn(other) && isBefore.has(other.ref))
      const wanted = by === undefined ? undefined : isBefore.get(by.ref)
      if (wanted === undefined) continue
      found.set(ref, wanted)
      border.push(ref)
    }
  }
  return found
}
