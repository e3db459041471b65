import { fieldAnchor, itemAnchor, planFieldAnchor, referenceAnchor } from '../../model/anchor.ts'
import { type FieldName, fieldNames, type ItemFact, type Reference } from '../../model/item.ts'
import type { DocumentFacts } from '../../model/plan.ts'
import type { ReadResult } from '../../read/document.ts'
import type { Span } from '../../text/span.ts'
import { containsSpan } from '../../text/spans.ts'
import type { CompletionRequest } from './model.ts'

/** What the reader takes a place of a plan for. Spans are those of the text as it is. */
export type Role =
  | { readonly kind: 'reference'; readonly item: ItemFact; readonly reference: Reference; readonly span: Span }
  /** `item` is null where the field speaks of the plan as a whole. */
  | { readonly kind: 'field'; readonly item: ItemFact | null; readonly name: FieldName; readonly span: Span }
  | { readonly kind: 'title'; readonly item: ItemFact; readonly span: Span }

/** What was read with a word put in the place of another. */
export interface Trial {
  readonly facts: DocumentFacts
  readonly role: Role | null
}

/** An id that no plan has. */
export const trialId = 'ZQX987'
/** A word that no plan has. */
export const trialWord = 'Zqxprobe'

/**
 * Asks the reader what a place is: a word is put there and the text is read. So completion never disagrees with
 * what will be read when something is taken, however unfinished the text is.
 */
export function tryWord(request: CompletionRequest, replaced: Span, word: string, before = '', after = ''): Trial {
  const { source, read } = request
  const put = before + word + after
  const text = source.text.slice(0, replaced.start) + put + source.text.slice(replaced.end)
  const at = { start: replaced.start + before.length, end: replaced.start + before.length + word.length }
  const result = read({ ...source, text })
  const by = put.length - (replaced.end - replaced.start)
  const back = (span: Span): Span => ({
    start: Math.min(span.start, replaced.start),
    end: Math.max(span.end - by, replaced.end),
  })
  const role = roleAt(result, at)
  return { facts: result.facts, role: role === null ? null : { ...role, span: back(role.span) } }
}

/** What the reader took a stretch for: a reference before a field before the title of an item. */
function roleAt({ facts, anchors }: ReadResult, at: Span): Role | null {
  const found = (anchor: string): Span | null => {
    const span = anchors.get(anchor)
    return span !== undefined && containsSpan(span, at) ? span : null
  }
  let title: Role | null = null
  let field: Role | null = null
  for (const item of facts.items) {
    for (const [index, reference] of item.references.entries()) {
      const span = found(referenceAnchor(item.key, index))
      if (span !== null) return { kind: 'reference', item, reference, span }
    }
    for (const { name } of item.fields) {
      const span = found(fieldAnchor(item.key, name))
      if (span !== null) field = { kind: 'field', item, name, span }
    }
    const span = found(itemAnchor(item.key))
    if (span !== null) title = { kind: 'title', item, span }
  }
  return field ?? planField(found) ?? title
}

function planField(found: (anchor: string) => Span | null): Role | null {
  for (const name of fieldNames) {
    const span = found(planFieldAnchor(name))
    if (span !== null) return { kind: 'field', item: null, name, span }
  }
  return null
}

/** What the reader takes each of several values for that are put in one place together; null where it takes none. */
export function tryAll(
  request: CompletionRequest,
  replaced: Span,
  parts: readonly { readonly before: string; readonly word: string }[],
): readonly (Role | null)[] {
  const { source, read } = request
  let put = ''
  const places = parts.map(({ before, word }) => {
    const start = replaced.start + put.length + before.length
    put += before + word
    return { start, end: start + word.length }
  })
  const text = source.text.slice(0, replaced.start) + put + source.text.slice(replaced.end)
  const result = read({ ...source, text })
  return places.map((at) => roleAt(result, at))
}
