import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath, GraphItem } from '../model/graph.ts'
import type { DocumentState } from '../read/document.ts'
import type { Span } from '../text/span.ts'
import { touchesSpan } from '../text/spans.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { itemCard } from './card.ts'
import { referenceAt, titleSpan } from './places.ts'

/** What is shown when the pointer rests on a place of a plan. */
export interface Hover {
  readonly markdown: string
  /** What it is about, in the document's text. */
  readonly span: Span
}

/** The item that a reference names; null when it names none or several. */
function referenced(snapshot: Snapshot, item: GraphItem, index: number): GraphItem | null {
  const targets = snapshot.references(item.ref).find((one) => one.index === index)?.targets ?? []
  const [target] = targets
  return target === undefined || targets.length > 1 ? null : snapshot.item(target)
}

function hoverOnItem(
  snapshot: Snapshot,
  vocabulary: Vocabulary,
  document: DocumentState,
  item: GraphItem,
  offset: number,
): Hover | null {
  const reference = referenceAt(document, item, offset)
  if (reference !== null) {
    const target = referenced(snapshot, item, reference.index)
    if (target !== null) return { markdown: itemCard(snapshot, vocabulary, target), span: reference.span }
  }
  const span = titleSpan(document, item)
  return touchesSpan(span, offset) ? { markdown: itemCard(snapshot, vocabulary, item), span } : null
}

/** What to show at an offset of a plan: the card of the item whose title, or of the item whose reference, stands there. */
export function hover(snapshot: Snapshot, vocabulary: Vocabulary, path: DocumentPath, offset: number): Hover | null {
  const document = snapshot.document(path)
  const item = snapshot.itemAt(path, offset)
  return document === null || item === null ? null : hoverOnItem(snapshot, vocabulary, document, item, offset)
}
