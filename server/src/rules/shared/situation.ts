import { isSituation } from '../../cascade/legal.ts'
import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem, LinkKind } from '../../model/graph.ts'
import { isBlank } from './chain.ts'

/** Whatever the verb, a line between an item and a part of the situation says that the one takes up the other. */
const takesUp: readonly LinkKind[] = ['addresses', 'leverages', 'serves']

/** The strengths, weaknesses, opportunities and threats that an item takes up. */
export function situationOf(view: CascadeView, item: GraphItem): readonly GraphItem[] {
  const linked = view.up(item.ref).filter((link) => takesUp.includes(link.kind))
  const items = linked.map((link) => view.item(link.to)).filter((other) => other !== null)
  return items.filter((other) => isSituation(other.fact.level))
}

/**
 * Whether a part of the situation waits for a strategy to take it up. In a plan without strategies nothing could, and
 * other rules say so.
 */
export function isLeftAside(view: CascadeView, item: GraphItem): boolean {
  if (isBlank(item) || view.items('strategy').length === 0) return false
  return !view.down(item.ref).some((link) => takesUp.includes(link.kind))
}
