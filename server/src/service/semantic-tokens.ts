import type { Snapshot } from '../engine/snapshot.ts'
import { idAnchor, placeholderAnchor, quantityAnchor, referenceAnchor } from '../model/anchor.ts'
import type { DocumentPath, GraphItem } from '../model/graph.ts'
import type { ItemKind } from '../model/item.ts'
import type { Span } from '../text/span.ts'
import { spanOf } from './places.ts'

/** What a stretch of a plan stands for: an item of a level, the value of a measure, or a blank to fill in. */
export type TokenKind = ItemKind | 'value' | 'placeholder'

export interface Token {
  readonly span: Span
  readonly kind: TokenKind
  /** The id where the item itself stands, against a reference to it. */
  readonly isDeclaration: boolean
}

function tokensOf(
  snapshot: Snapshot,
  item: GraphItem,
  place: (anchor: string) => Span | null,
): readonly (Token | null)[] {
  const { key, references, placeholders } = item.fact
  const token = (span: Span | null, kind: TokenKind, isDeclaration = false): Token | null =>
    span === null ? null : { span, kind, isDeclaration }
  const resolved = new Map(snapshot.references(item.ref).map(({ index, targets }) => [index, targets] as const))
  return [
    token(place(idAnchor(key)), item.kind, true),
    ...references.map((_, index) => {
      const [target, ...others] = resolved.get(index) ?? []
      const kind = target === undefined || others.length > 0 ? null : (snapshot.item(target)?.kind ?? null)
      return kind === null ? null : token(place(referenceAnchor(key, index)), kind)
    }),
    token(place(quantityAnchor(key, 'baseline')), 'value'),
    token(place(quantityAnchor(key, 'target')), 'value'),
    ...placeholders.map((_, index) => token(place(placeholderAnchor(key, index)), 'placeholder')),
  ]
}

/** Ids, references, values and blanks of a plan, in the order of the text; none overlaps another or goes over a line. */
export function semanticTokens(snapshot: Snapshot, path: DocumentPath): readonly Token[] {
  const document = snapshot.document(path)
  if (document === null) return []
  const { text } = document.source
  const found = snapshot
    .items(path)
    .flatMap((item) => tokensOf(snapshot, item, (anchor) => spanOf(document, anchor)))
    .filter((token): token is Token => token !== null && token.span.end > token.span.start)
    .filter(({ span }) => !/[\r\n]/.test(text.slice(span.start, span.end)))
    .sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
  let end = 0
  return found.filter(({ span }) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}
