import type { Span } from '../text/span.ts'
import { emptyInline } from './inline.ts'
import { readPlainInline } from './plain-inline.ts'
import type { Inline, MarkdownNode, TableRow } from './tree.ts'

const delimiterRow = /^\|(?: *:?-+:? *\|)+$/

/** The cells of a row between its bars; null when some are for the library to read. */
function readCells(text: string, line: Span, hasDefinitions: boolean): Inline[] | null {
  const cells: Inline[] = []
  for (let bar = line.start; bar < line.end - 1; ) {
    const next = text.indexOf('|', bar + 1)
    const cell = readCell(text, bar + 1, next, hasDefinitions)
    if (cell === null) return null
    cells.push(cell)
    bar = next
  }
  return cells
}

function readCell(text: string, from: number, to: number, hasDefinitions: boolean): Inline | null {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) === 32) start += 1
  while (end > start && text.charCodeAt(end - 1) === 32) end -= 1
  // Text would be written into an empty cell behind its bar and one space.
  if (start === end) return emptyInline(Math.min(from + 1, to))
  return readPlainInline(text, [{ start, end }], hasDefinitions)
}

function readRow(text: string, line: Span, columns: number, hasDefinitions: boolean): TableRow | null {
  const isRow = line.end - line.start > 1 && text.charAt(line.start) === '|' && text.charAt(line.end - 1) === '|'
  const cells = isRow ? readCells(text, line, hasDefinitions) : null
  if (cells === null) return null
  while (cells.length < columns) cells.push(emptyInline(line.end))
  return { span: line, cells: cells.slice(0, columns) }
}

/** A table that takes all lines from one on, with a bar at both ends of each; null where anything else stands among them. */
export function readPlainTable(
  text: string,
  lines: readonly Span[],
  from: number,
  to: number,
  hasDefinitions: boolean,
): MarkdownNode | null {
  const first = lines[from]
  const second = lines[from + 1]
  const last = lines[to - 1]
  if (first === undefined || second === undefined || last === undefined || from + 1 >= to) return null
  const delimiters = text.slice(second.start, second.end)
  if (!delimiterRow.test(delimiters)) return null
  const columns = delimiters.split('|').length - 2
  const header = readRow(text, first, columns, hasDefinitions)
  const written = text.slice(first.start, first.end).split('|').length - 2
  if (header === null || written !== columns) return null
  const rows: TableRow[] = []
  for (let index = from + 2; index < to; index += 1) {
    const line = lines[index]
    const row = line === undefined ? null : readRow(text, line, columns, hasDefinitions)
    if (row === null) return null
    rows.push(row)
  }
  return { type: 'table', header, rows, span: { start: first.start, end: last.end } }
}
