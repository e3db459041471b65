import type { Position, Range, Span } from './span.ts'

/** Lines of a text, and the way between offsets and positions. Input out of range is clamped; nothing throws. */
export interface LineIndex {
  /** At least 1: an empty text has one empty line. */
  readonly lineCount: number
  /** The position of an offset; an offset inside a line ending belongs to the end of its line. */
  positionAt(offset: number): Position
  /** The offset of a position; a character beyond the line is the end of the line, before its line ending. */
  offsetAt(position: Position): number
  /** A line (from 0) without its line ending. */
  lineSpan(line: number): Span
  rangeOf(span: Span): Range
}

const lineFeed = 10
const carriageReturn = 13

/** Start of every line: lines end at `\n`, `\r\n` or `\r`, as in the language server protocol. */
function findLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === carriageReturn && text.charCodeAt(index + 1) === lineFeed) continue
    if (code === lineFeed || code === carriageReturn) starts.push(index + 1)
  }
  return starts
}

/** Brings a number into a range; what is no number at all becomes the lowest. */
function clamp(value: number, low: number, high: number): number {
  if (!(value > low)) return low
  return value < high ? Math.floor(value) : high
}

/** The last line whose start is not after the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Index the lines of a text once, to ask for many places in it. */
export function createLineIndex(text: string): LineIndex {
  const starts = findLineStarts(text)
  const lineSpan = (wanted: number): Span => {
    const line = clamp(wanted, 0, starts.length - 1)
    const start = starts[line] ?? 0
    const next = starts[line + 1]
    if (next === undefined) return { start, end: text.length }
    const wide =
      next - 2 >= start && text.charCodeAt(next - 1) === lineFeed && text.charCodeAt(next - 2) === carriageReturn
    return { start, end: wide ? next - 2 : next - 1 }
  }
  const positionAt = (wanted: number): Position => {
    const offset = clamp(wanted, 0, text.length)
    const line = lineOf(starts, offset)
    const { start, end } = lineSpan(line)
    return { line, character: Math.min(offset, end) - start }
  }
  const offsetAt = ({ line, character }: Position): number => {
    if (line >= starts.length) return text.length
    if (line < 0) return 0
    const { start, end } = lineSpan(line)
    return clamp(start + character, start, end)
  }
  const rangeOf = (span: Span): Range => ({ start: positionAt(span.start), end: positionAt(span.end) })
  return { lineCount: starts.length, positionAt, offsetAt, lineSpan, rangeOf }
}
