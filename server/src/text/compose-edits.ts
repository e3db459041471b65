import { sortEdits } from './edits.ts'
import type { TextEdit } from './span.ts'

/** A stretch of a text that was edited: kept from the text before (`from` is its offset there), or new. */
type Piece =
  | { readonly isKept: true; readonly from: number; readonly length: number }
  | { readonly isKept: false; readonly text: string }

const lengthOf = (piece: Piece): number => (piece.isKept ? piece.length : piece.text.length)

const kept = (from: number, to: number): readonly Piece[] =>
  to > from ? [{ isKept: true, from, length: to - from }] : []

const fresh = (text: string): readonly Piece[] => (text === '' ? [] : [{ isKept: false, text }])

function partOf(piece: Piece, start: number, end: number): readonly Piece[] {
  if (end <= start) return []
  return piece.isKept ? kept(piece.from + start, piece.from + end) : fresh(piece.text.slice(start, end))
}

/** The pieces between two offsets of the text that they make up. */
function between(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const length = lengthOf(piece)
    found.push(...partOf(piece, Math.max(0, start - at), Math.min(length, end - at)))
    at += length
  }
  return found
}

function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = []
  let last = 0
  for (const { span, newText } of sortEdits(edits)) {
    result.push(...between(pieces, last, span.start), ...fresh(newText))
    last = span.end
  }
  return [...result, ...between(pieces, last, Number.POSITIVE_INFINITY)]
}

/**
 * Edits of a text of this length (in UTF-16 code units) that do what two lists do one after the other: the first counts in
 * the text as it is, the second in the text after the first. Both are applicable, as `applyEdits` wants them.
 */
export function composeEdits(
  length: number,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let at = 0
  let newText = ''
  const close = (end: number): void => {
    if (end > at || newText !== '') edits.push({ span: { start: at, end }, newText })
    newText = ''
  }
  for (const piece of edited(edited(kept(0, length), first), second)) {
    if (piece.isKept) {
      close(piece.from)
      at = piece.from + piece.length
    } else newText += piece.text
  }
  close(length)
  return edits
}
