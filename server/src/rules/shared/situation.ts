import { isSituation } from '../../cascade/legal.ts'
import type { CascadeView } from '../../cascade/view.ts'
import type { Fix } from '../../model/finding.ts'
import type { GraphItem, LinkKind } from '../../model/graph.ts'
import type { Relation } from '../../model/item.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { isBlank } from './chain.ts'
import { linksFrom } from './link-fixes.ts'

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

/** Links to a part of the situation from each strategy, best match first. */
export const takenUpBy = (
  view: CascadeView,
  vocabulary: Vocabulary,
  item: GraphItem,
  relation: Relation,
): readonly Fix[] => linksFrom(vocabulary, item, view.items('strategy'), relation)
