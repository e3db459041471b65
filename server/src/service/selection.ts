import type { Snapshot } from '../engine/snapshot.ts'
import { fieldAnchor, idAnchor, sectionWholeAnchor } from '../model/anchor.ts'
import { type DocumentPath, type GraphItem, itemRef } from '../model/graph.ts'
import type { DocumentState } from '../read/document.ts'
import type { Span } from '../text/span.ts'
import { containsSpan, touchesSpan } from '../text/spans.ts'
import { referenceAt, spanOf, titleSpan, wholeSpan } from './places.ts'

/** The item and those that it is nested in by the layout of its page, from the inside out. */
function nest(snapshot: Snapshot, item: GraphItem): readonly GraphItem[] {
  const found: GraphItem[] = []
  for (let at: GraphItem | null = item; at !== null && !found.includes(at); ) {
    found.push(at)
    at = snapshot.item(itemRef(at.path, at.fact.parents[0]?.key ?? ''))
  }
  return found
}

function spansAround(snapshot: Snapshot, document: DocumentState, item: GraphItem, offset: number): readonly Span[] {
  const { key, fields, section } = item.fact
  const own = [
    spanOf(document, idAnchor(key)),
    referenceAt(document, item, offset)?.span ?? null,
    ...fields.map(({ name }) => spanOf(document, fieldAnchor(key, name))),
    titleSpan(document, item),
  ]
  const around = nest(snapshot, item).map((one) => wholeSpan(document, one))
  return [...own, ...around, spanOf(document, sectionWholeAnchor(section))].filter((span) => span !== null)
}

/**
 * Stretches around an offset, from the smallest to the whole text: id, value or reference, title, item, the items and the
 * section around it. Each lies wholly in the next.
 */
export function selectionsAt(snapshot: Snapshot, path: DocumentPath, offset: number): readonly Span[] {
  const document = snapshot.document(path)
  if (document === null) return []
  const item = snapshot.itemAt(path, offset)
  const all: Span = { start: 0, end: document.source.text.length }
  const spans = (item === null ? [] : spansAround(snapshot, document, item, offset))
    .filter((span) => touchesSpan(span, offset) && span.end > span.start)
    .sort((one, other) => one.end - one.start - (other.end - other.start))
  const nested: Span[] = []
  for (const span of [...spans, all]) {
    const last = nested.at(-1)
    if (last === undefined || (containsSpan(span, last) && span.end - span.start > last.end - last.start))
      nested.push(span)
  }
  return nested
}
