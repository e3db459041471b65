import { markdownTable } from 'markdown-table'
import stringWidth from 'string-width'
import { parseMarkdown } from '../../parse/markdown.ts'
import type { MarkdownNode } from '../../parse/tree.ts'
import type { TextEdit } from '../../text/span.ts'
import { lineEndingOf } from '../../text/spans.ts'

/** Columns beyond which a table is no longer aligned: its rows would be wider than any window. */
const widest = 160

type Table = Extract<MarkdownNode, { readonly type: 'table' }>

interface FoundTable {
  readonly table: Table
  /** Where its block starts in the text. */
  readonly base: number
}

function tablesIn(node: MarkdownNode, base: number): readonly FoundTable[] {
  switch (node.type) {
    case 'table':
      return [{ table: node, base }]
    case 'quote':
      return node.children.flatMap((child) => tablesIn(child, base))
    case 'list':
      return node.items.flatMap((item) => item.children.flatMap((child) => tablesIn(child, base)))
    default:
      return []
  }
}

const rowStart = /^[ \t>]*/
const delimiter = /^:?-+:?$/

/** The cells of a line as they are written; a bar behind a backslash belongs to its cell. */
function cellsOf(line: string): readonly string[] {
  const row = line.trim().replace(/^\|/, '')
  const cells = [...row.matchAll(/(?:\\.|[^|\\])*(?:\||$)/gs)].map(([cell]) => cell)
  // The match at the end of the text is empty when the row closes with a bar.
  const kept = cells.at(-1) === '' ? cells.slice(0, -1) : cells
  return kept.map((cell) => cell.replace(/\|$/, '').trim())
}

function alignmentOf(cell: string): string {
  const [left, right] = [cell.startsWith(':'), cell.endsWith(':')]
  return left && right ? 'c' : right ? 'r' : left ? 'l' : ''
}

function aligned(rows: readonly (readonly string[])[], align: readonly string[]): readonly string[] {
  const wide = markdownTable(rows, { align, stringLength: stringWidth }).split('\n')
  if (wide.every((line) => stringWidth(line) <= widest)) return wide
  return markdownTable(rows, { align, alignDelimiters: false }).split('\n')
}

/** The table with its columns aligned; null when a row holds more cells than the table has columns, or it is tidy. */
function tidied(text: string, { table, base }: FoundTable): TextEdit | null {
  const start = text.lastIndexOf('\n', base + table.span.start - 1) + 1
  const span = { start, end: base + table.span.end }
  const lines = text.slice(span.start, span.end).split(/\r?\n/)
  const prefixes = lines.map((line) => rowStart.exec(line)?.[0] ?? '')
  const rows = lines.map((line, index) => cellsOf(line.slice(prefixes[index]?.length ?? 0)))
  const [header = [], delimiters = [], ...body] = rows
  const isPlain = delimiters.length === header.length && delimiters.every((cell) => delimiter.test(cell))
  if (!isPlain || body.some((row) => row.length > header.length)) return null
  const written = aligned([header, ...body], delimiters.map(alignmentOf))
  const newText = written.map((line, index) => `${prefixes[index] ?? ''}${line}`).join(lineEndingOf(text))
  return newText === text.slice(span.start, span.end) ? null : { span, newText }
}

/** Edits that align the columns of all tables; the words of the cells stay as they are. */
export function tidyTables(text: string): readonly TextEdit[] {
  return parseMarkdown(text)
    .blocks.flatMap(({ start, nodes }) => nodes.flatMap((node) => tablesIn(node, start)))
    .map((found) => tidied(text, found))
    .filter((edit) => edit !== null)
}
