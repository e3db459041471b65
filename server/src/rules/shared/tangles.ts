import type { GraphItem, ItemRef } from '../../model/graph.ts'

/** The items that an item leads to. */
export type Next = (ref: ItemRef) => readonly GraphItem[]

/** One item on the way that is being walked, with the steps from it that are still to be made. */
interface Frame {
  readonly item: GraphItem
  readonly others: readonly GraphItem[]
  position: number
}

/**
 * Groups of items that all lead to one another, found in one walk (after Tarjan, without recursion: a chain may be
 * longer than a stack is high). Items that stand alone are left out.
 */
export function tanglesOf(starts: readonly GraphItem[], next: Next): readonly (readonly GraphItem[])[] {
  const order = new Map<ItemRef, number>()
  const low = new Map<ItemRef, number>()
  const open: GraphItem[] = []
  const isOpen = new Set<ItemRef>()
  const tangles: GraphItem[][] = []
  const enter = (item: GraphItem): Frame => {
    low.set(item.ref, order.size)
    order.set(item.ref, order.size)
    open.push(item)
    isOpen.add(item.ref)
    return { item, others: next(item.ref), position: 0 }
  }
  const lower = (ref: ItemRef, to: number): void => {
    low.set(ref, Math.min(low.get(ref) ?? to, to))
  }
  const close = (item: GraphItem): void => {
    if (low.get(item.ref) !== order.get(item.ref)) return
    const members: GraphItem[] = []
    for (let last = open.pop(); last !== undefined; last = last.ref === item.ref ? undefined : open.pop()) {
      isOpen.delete(last.ref)
      members.push(last)
    }
    if (members.length > 1) tangles.push(members)
  }
  for (const start of starts) {
    const way: Frame[] = order.has(start.ref) ? [] : [enter(start)]
    for (let frame = way.at(-1); frame !== undefined; frame = way.at(-1)) {
      const other = frame.others[frame.position]
      frame.position += 1
      if (other === undefined) {
        way.pop()
        close(frame.item)
        const before = way.at(-1)
        if (before !== undefined) lower(before.item.ref, low.get(frame.item.ref) ?? 0)
      } else if (!order.has(other.ref)) way.push(enter(other))
      else if (isOpen.has(other.ref)) lower(frame.item.ref, order.get(other.ref) ?? 0)
    }
  }
  return tangles
}

/** The shortest loop that leads from an item back to it, starting there; null when there is none. */
export function loopThrough(start: GraphItem, next: Next): readonly GraphItem[] | null {
  const cameFrom = new Map<ItemRef, GraphItem>()
  const queue: GraphItem[] = [start]
  for (const item of queue)
    for (const other of next(item.ref)) {
      if (other.ref === start.ref) return wayTo(item, cameFrom)
      if (cameFrom.has(other.ref)) continue
      cameFrom.set(other.ref, item)
      queue.push(other)
    }
  return null
}

function wayTo(last: GraphItem, cameFrom: ReadonlyMap<ItemRef, GraphItem>): readonly GraphItem[] {
  const way: GraphItem[] = []
  for (let item: GraphItem | undefined = last; item !== undefined; item = cameFrom.get(item.ref)) way.push(item)
  return way.reverse()
}
