/** A stretch of a text, in UTF-16 code units from 0; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place in a text: line from 0, character in UTF-16 code units from 0 (as in the language server protocol). */
export interface Position {
  readonly line: number
  readonly character: number
}

/** A stretch of a text as two places; `end` is exclusive. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** One replacement in a text. Several edits of one text never overlap. */
export interface TextEdit {
  readonly span: Span
  readonly newText: string
}
