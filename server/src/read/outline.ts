import type { Span } from '../text/span.ts'
import type { Phrase } from './phrase.ts'

/**
 * A page as its author laid it out, whatever the carrier: Markdown headings, bold lines, list items and labels, and YAML
 * or JSON keys all become entries. The interpreter reads entries and knows no syntax.
 */
export type OutlineNode = Entry | Paragraph | Table

/** Depth of a bold line used as a heading: below every real heading. */
export const boldLineDepth = 7

/** Depth of a line that ends in a colon: it owns the list behind it and states nothing itself. */
export const introDepth = 9

export interface Entry {
  readonly type: 'entry'
  readonly carrier: 'heading' | 'list' | 'label' | 'key'
  /** Depth of a heading (bold lines count from 7); 0 elsewhere. */
  readonly depth: number
  /** The name in front: of a heading its text, of `Owner: Ana` the word before the colon, of YAML the key. */
  readonly label: Phrase | null
  /** What is said: after the colon, or all of a list item without a label. */
  readonly text: Phrase | null
  /** Of a task item. */
  readonly checked: boolean | null
  /** Its label is a name among names, whatever words of plans it holds (`**Youth projects**: …` beside `**Open doors**: …`). */
  readonly isName?: true
  readonly children: readonly OutlineNode[]
  /** From the first character to the end of what is nested below. */
  readonly span: Span
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly text: Phrase
  /** Stands in a block quote. */
  readonly quoted: boolean
  readonly span: Span
}

export interface Table {
  readonly type: 'table'
  readonly header: readonly Phrase[]
  readonly rows: readonly OutlineRow[]
  readonly span: Span
}

export interface OutlineRow {
  readonly cells: readonly Phrase[]
  readonly span: Span
}
