import { itemAnchor } from '../../model/anchor.ts'
import type { Related } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import { inWords } from '../../text/in-words.ts'

/** So many are all named; of more, only the first few. */
const fewEnough = 7
const named = 5

/** Some of a list, and how many are left. */
export function firstFew<T>(
  all: readonly T[],
  more = 0,
  enough = fewEnough,
): { readonly few: readonly T[]; readonly left: number } {
  const few = all.length + more <= enough ? all : all.slice(0, named)
  return { few, left: all.length + more - few.length }
}

/** A list for a sentence; of a long one the first few: `a, b, c, d, e and 20 more`. */
export function fewInWords(parts: readonly string[], more = 0, conjunction: 'and' | 'or' = 'and'): string {
  const { few, left } = firstFew(parts, more)
  return inWords(left === 0 ? few : [...few, `${left} more`], conjunction)
}

/** Places of items that a finding is also about; of many the first few, the last of which says how many are left. */
export function relatedFew(
  items: readonly GraphItem[],
  messageFor: (item: GraphItem, index: number) => string,
  more = 0,
  enough = fewEnough,
): readonly Related[] {
  const { few, left } = firstFew(items, more, enough)
  return few.map((item, index) => {
    const rest = left > 0 && index === few.length - 1 ? ` There are ${left} more.` : ''
    return {
      place: { path: item.path, anchor: itemAnchor(item.fact.key) },
      message: messageFor(item, index) + rest,
    }
  })
}
