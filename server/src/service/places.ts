import type { Anchor } from '../model/anchor.ts'
import { itemAnchor, planFieldAnchor, referenceAnchor, wholeAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { DocumentState } from '../read/document.ts'
import type { Span } from '../text/span.ts'
import { coverSpans, touchesSpan } from '../text/spans.ts'

const nowhere: Span = { start: 0, end: 0 }

/** Where an anchor lies in a document; null when it does not exist there. */
export function spanOf(document: DocumentState, anchor: Anchor): Span | null {
  return document.anchors.get(anchor) ?? null
}

/** The stretch without quotes around it, as values of YAML and JSON may have them. */
export function unquotedSpan(document: DocumentState, span: Span): Span {
  const written = document.source.text.slice(span.start, span.end)
  const isQuoted = written.length > 1 && /^["']/.test(written) && written.endsWith(written.charAt(0))
  return isQuoted ? { start: span.start + 1, end: span.end - 1 } : span
}

/** Where a plan names its parent; null when it does not. */
export function parentSpan(document: DocumentState): Span | null {
  const span = spanOf(document, planFieldAnchor('parent'))
  return span === null ? null : unquotedSpan(document, span)
}

/** The title of an item. */
export function titleSpan(document: DocumentState, item: GraphItem): Span {
  return spanOf(document, itemAnchor(item.fact.key)) ?? nowhere
}

/** All of an item with what is nested below it; holds at least its title. */
export function wholeSpan(document: DocumentState, item: GraphItem): Span {
  const title = titleSpan(document, item)
  const whole = spanOf(document, wholeAnchor(item.fact.key)) ?? title
  return coverSpans(whole, title)
}

/** The index and place of the reference of an item at an offset; null when none is there. */
export function referenceAt(
  document: DocumentState,
  item: GraphItem,
  offset: number,
): { readonly index: number; readonly span: Span } | null {
  for (const index of item.fact.references.keys()) {
    const span = spanOf(document, referenceAnchor(item.fact.key, index))
    if (span !== null && touchesSpan(span, offset)) return { index, span }
  }
  return null
}
