import type { ItemKey } from '../model/item.ts'
import type { Span } from '../text/span.ts'

/**
 * A piece of the author's text that states no item. `whole` pieces are kept as they stand; a `rest` piece did state
 * something, and is kept only where words of it would be lost.
 */
export interface KeptPiece {
  readonly kind: 'prose' | 'code' | 'comment' | 'rest'
  /** As written, without the indentation of its place and with plain line ends; of a comment without its marks. */
  readonly text: string
  readonly span: Span
  /** The item that it stands in or before; null where it stands under no item. */
  readonly item: ItemKey | null
  /** The heading that it stands under, as written and without its marks; empty at the top. */
  readonly section: string
  /** Words that the vocabulary knows, which the reference form may say in another way. */
  readonly known: string
}

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Brackets and arrows that hold a reference (`(Targets O1, O2)`) say what nesting says in the reference form. */
const pointers = /[([][^)\]\n]*\b[A-Z]{1,4}-?\d[^)\]\n]*[)\]]|(?:→|->|=>|⇒).*$/g

/** Whether every word of a piece stands in a text as well, but for those that the vocabulary knows. */
export function isSaidIn(piece: KeptPiece, written: ReadonlySet<string>): boolean {
  const known = new Set(words(`${piece.known} ${(piece.text.match(pointers) ?? []).join(' ')}`))
  return words(piece.text).every((word) => written.has(word) || known.has(word))
}

export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))

/** The section of text that stands before everything else, such as comments at the top of a file. */
export const topSection = '\u0000top'
