import type { SourceDocument } from '../../read/document.ts'
import type { Span } from '../../text/span.ts'

/** The line of the cursor. */
export interface CursorLine {
  readonly start: number
  /** Before the line's ending. */
  readonly end: number
  /** What stands in front of the cursor. */
  readonly before: string
  readonly after: string
}

/** The line on which an offset lies, without a byte order mark. */
export function cursorLine(text: string, offset: number): CursorLine {
  const from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const start = from === 0 && text.startsWith('\uFEFF') ? Math.min(1, offset) : from
  const rest = text.slice(offset).search(/[\r\n]/)
  const end = rest < 0 ? text.length : offset + rest
  return { start, end, before: text.slice(start, offset), after: text.slice(offset, end) }
}

const wordBefore = /[\p{L}\p{M}\p{N}_.#/-]*$/u
const wordAfter = /^[\p{L}\p{M}\p{N}_#/-]*/u

/** The word at the cursor, as ids and paths are words; empty between two. */
export function wordAt(text: string, offset: number): Span {
  const line = cursorLine(text, offset)
  const before = wordBefore.exec(line.before)?.[0] ?? ''
  // `- ` in front of a word is a list mark, and dots that follow nothing are no word.
  const own = before.replace(/^[-./]+(?=$|[^#\w./])/u, '')
  return { start: offset - own.length, end: offset + (wordAfter.exec(line.after)?.[0].length ?? 0) }
}

/** Front matter between its fences; null when the text has none, or the fence is not closed. */
export function frontMatterSpan({ text, language }: SourceDocument): Span | null {
  if (language !== 'markdown') return null
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)
  if (opening === null) return null
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(text.slice(opening[0].length))
  return closing === null ? null : { start: opening[0].length, end: opening[0].length + closing.index }
}

/** Whether an offset lies in a fence of code of a Markdown page: nothing there is part of the plan. */
export function isInCode(text: string, offset: number): boolean {
  let fence: string | null = null
  for (const match of text.slice(0, offset).matchAll(/^[ \t]*(?:>[ \t]*)*(`{3,}|~{3,})([^\n]*)$/gm)) {
    const mark = match[1] ?? ''
    if (fence === null) fence = mark
    else if (mark.startsWith(fence) && (match[2] ?? '').trim() === '') fence = null
  }
  return fence !== null
}

/** An HTML comment that is open at the cursor: where it starts; null when there is none. */
export function openComment(text: string, offset: number): number | null {
  const open = text.lastIndexOf('<!--', offset)
  if (open < 0 || open + 4 > offset) return null
  const close = text.indexOf('-->', open + 4)
  return close >= 0 && close < offset ? null : open
}
