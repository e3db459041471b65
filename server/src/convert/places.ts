import { itemAnchor, wholeAnchor } from '../model/anchor.ts'
import type { ItemFact, ItemKey } from '../model/item.ts'
import type { DocumentState } from '../read/document.ts'
import type { Span } from '../text/span.ts'
import { containsSpan } from '../text/spans.ts'

/** Where the items of a document stand, for pieces of text that have to find theirs. */
export interface Places {
  /** Whether anything was read from within a span. */
  isRead(span: Span): boolean
  /** The smallest item that holds a span; null where none does. */
  itemAround(span: Span): ItemKey | null
  /** Where an item begins. */
  startOf(item: ItemKey): number
  /** The item that begins within a span; null where none does. */
  itemFrom(span: Span): ItemKey | null
  /** The item whose title stands first behind a place. */
  itemAfter(offset: number): ItemKey | null
}

export function placesOf({ facts, anchors }: DocumentState): Places {
  const spanOf = (item: ItemFact): Span => anchors.get(itemAnchor(item.key)) ?? { start: 0, end: 0 }
  const wholes = facts.items.map((item) => ({
    key: item.key,
    span: anchors.get(wholeAnchor(item.key)) ?? spanOf(item),
  }))
  const titles = facts.items.map((item) => ({ key: item.key, start: spanOf(item).start }))
  titles.sort((a, b) => a.start - b.start)
  const read = [...anchors]
    .filter(([anchor]) => /^(?:item|id|field|reference|quantity|plan)\b/.test(anchor))
    .map(([, span]) => span)
    .sort((a, b) => a.start - b.start)
  const starting = new Map(wholes.map(({ key, span }) => [key, span.start]))
  const starts = read.map((span) => span.start)
  return {
    isRead(span) {
      const at = firstAtLeast(starts, span.start)
      const first = read[at]
      return first !== undefined && first.start <= span.end
    },
    itemAround(span) {
      let best: { readonly key: ItemKey; readonly span: Span } | null = null
      for (const whole of wholes) {
        if (!containsSpan(whole.span, span)) continue
        if (best === null || whole.span.end - whole.span.start <= best.span.end - best.span.start) best = whole
      }
      return best?.key ?? null
    },
    startOf: (item) => starting.get(item) ?? 0,
    itemFrom: (span) =>
      wholes.find((whole) => whole.span.start >= span.start && whole.span.start < span.end)?.key ?? null,
    itemAfter: (offset) => titles.find((title) => title.start >= offset)?.key ?? null,
  }
}

function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
