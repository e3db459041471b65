import type { ItemKey } from '../model/item.ts'
import type { KeptPiece } from './kept.ts'

/** How a piece of kept text is written: as it stands, quoted, or as a comment, which no reader can mistake. */
export type KeptManner = 'raw' | 'quote' | 'comment'

/** How a plan is written; the converter starts with the plainest manner and changes what is not read back. */
export interface Manner {
  /** `headings`: as in the book. `lists`: every item is a list item with its level in front, which cannot be mistaken. */
  readonly form: 'headings' | 'lists'
  /** Items whose heading needs its level in front to be read (`### Objective: …`). */
  readonly named: ReadonlySet<ItemKey>
  /** Measures whose detail is no part of the sentence that they are read from: it stands on a line of its own. */
  readonly apart: ReadonlySet<ItemKey>
  /** Markup inside of texts is left out. */
  readonly plain: boolean
  /** The profile is named where the content alone would be taken for another. */
  readonly declareProfile: boolean
  readonly kept: ReadonlyMap<KeptPiece, KeptManner>
}

/** Lines of a plan, and which of them hold kept text. */
export interface Written {
  readonly text: string
  readonly places: readonly { readonly piece: KeptPiece; readonly from: number; readonly to: number }[]
}

/** Collects lines and remembers where kept text went. */
export interface Page {
  readonly lines: string[]
  readonly places: { piece: KeptPiece; from: number; to: number }[]
}

export const newPage = (): Page => ({ lines: [], places: [] })

/** A blank line, unless the page has one there already. */
export function gap(page: Page): void {
  if (page.lines.length > 0 && page.lines.at(-1) !== '') page.lines.push('')
}

export function putPiece(page: Page, piece: KeptPiece, lines: readonly string[]): void {
  const from = page.lines.length
  page.lines.push(...lines)
  page.places.push({ piece, from, to: page.lines.length })
}

/** The page as a text whose lines end as asked for. */
export function finishPage(page: Page, lineEnd: string): Written {
  const lines = [...page.lines]
  while (lines.at(-1) === '') lines.pop()
  return { text: lines.length === 0 ? '' : lines.join(lineEnd) + lineEnd, places: page.places }
}
