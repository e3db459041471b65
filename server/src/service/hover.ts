import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath, GraphItem } from '../model/graph.ts'
import type { Day } from '../model/measure.ts'
import type { DocumentState } from '../read/document.ts'
import type { Rule } from '../rules/rule.ts'
import type { Span } from '../text/span.ts'
import { touchesSpan } from '../text/spans.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { itemCard } from './card.ts'
import { fieldHover } from './hover/field-hover.ts'
import { levelHover } from './hover/level-hover.ts'
import { suppressionHover } from './hover/suppression-hover.ts'
import { referenceAt, titleSpan } from './places.ts'

/** What is shown when the pointer rests on a place of a plan. */
export interface Hover {
  readonly markdown: string
  /** What it is about, in the document's text. */
  readonly span: Span
}

/** What hovers go by. */
export interface HoverContext {
  readonly snapshot: Snapshot
  readonly vocabulary: Vocabulary
  readonly rules: readonly Rule[]
  readonly today: Day
  /** Month (1–12) in which the fiscal year starts. */
  readonly fiscalYearStart: number
}

/** The item that a reference names; null when it names none or several. */
function referenced(snapshot: Snapshot, item: GraphItem, index: number): GraphItem | null {
  const targets = snapshot.references(item.ref).find((one) => one.index === index)?.targets ?? []
  const [target] = targets
  return target === undefined || targets.length > 1 ? null : snapshot.item(target)
}

function hoverOnReference(
  { snapshot, vocabulary }: HoverContext,
  document: DocumentState,
  item: GraphItem,
  offset: number,
): Hover | null {
  const reference = referenceAt(document, item, offset)
  const target = reference === null ? null : referenced(snapshot, item, reference.index)
  if (reference === null || target === null) return null
  return { markdown: itemCard(snapshot, vocabulary, target), span: reference.span }
}

/**
 * What to show at an offset of a plan: the card of the item whose title, or of the item whose reference, stands there;
 * else what is said of a field, a comment of ours, or the word by which a level was told.
 */
export function hover(context: HoverContext, path: DocumentPath, offset: number): Hover | null {
  const { snapshot, vocabulary, rules, today, fiscalYearStart } = context
  const document = snapshot.document(path)
  if (document === null || document.facts.plan === null) return null
  const comment = suppressionHover(snapshot, rules, document, offset, today)
  if (comment !== null) return comment
  const item = snapshot.itemAt(path, offset)
  const reference = item === null ? null : hoverOnReference(context, document, item, offset)
  if (reference !== null) return reference
  const field = fieldHover(snapshot, vocabulary, document, offset, fiscalYearStart)
  if (item !== null) {
    const span = titleSpan(document, item)
    // A field within the sentence of its item (`… · Owner: Ana`) is what the pointer rests on.
    const isField = field !== null && field.span.end - field.span.start < span.end - span.start
    if (touchesSpan(span, offset) && !isField) return { markdown: itemCard(snapshot, vocabulary, item), span }
  }
  return field ?? levelHover(snapshot, document, offset)
}
