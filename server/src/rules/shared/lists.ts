import type { CascadeView } from '../../cascade/view.ts'
import { type Anchor, itemAnchor } from '../../model/anchor.ts'
import type { Related } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import { relatedFew } from './few.ts'
import { headingsOver } from './headings.ts'
import { nameOf } from './name.ts'

/** Items that lack the same thing for the same cause: they are told of once, at the first. */
export interface List {
  readonly first: GraphItem
  readonly others: readonly GraphItem[]
}

/** All of them as one list; null when there are none. */
export function oneList(items: readonly GraphItem[]): List | null {
  const [first, ...others] = items
  return first === undefined ? null : { first, others }
}

/**
 * Items by the list that they stand in, in the order of the page. All that stands below one heading of the highest rank is
 * one list, however many headings, bold lines and phases divide it.
 */
export function listsOf(view: CascadeView, items: readonly GraphItem[]): readonly List[] {
  const over = headingsOver(view)
  const lists = new Map<string, GraphItem[]>()
  for (const item of items) {
    const key = over(item).at(-1)?.key ?? ''
    const known = lists.get(key)
    if (known === undefined) lists.set(key, [item])
    else known.push(item)
  }
  return [...lists.values()].map(oneList).filter((list) => list !== null)
}

/**
 * Items that lack something, of so many that could have it: where most have it not, the cause is one and they are one list;
 * where most have it, each of the others is a gap of its own.
 */
export function onceOrEach(lacking: readonly GraphItem[], count: number): readonly List[] {
  const once = oneList(lacking)
  if (once === null) return []
  return lacking.length > count / 2 ? [once] : lacking.map((first) => ({ first, others: [] }))
}

/** What a report about a list says, and where: it is the first item's, and points at the others. */
export interface ListReport {
  readonly data: { readonly name: string; readonly others: string }
  readonly at: Anchor
  readonly item: GraphItem
  readonly related: readonly Related[]
}

/** `“Reach” and 3 other measures`: how a message names a list, with the places of the others. */
export function reportOf({ first, others }: List, one: string, many: string): ListReport {
  const count = others.length
  return {
    data: { name: nameOf(first), others: `${count} other ${count === 1 ? one : many}` },
    at: itemAnchor(first.fact.key),
    item: first,
    related: relatedFew(others, (other) => `The same holds for ${nameOf(other)}.`),
  }
}
