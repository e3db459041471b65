import type { FixAction } from '../../model/finding.ts'
import type { ItemFact, Level } from '../../model/item.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import { isCounted, ownId, referenceText } from '../ids.ts'
import { type Line, lineAt } from '../lines.ts'
import { insertion, linesBelow, titleSpan } from '../page.ts'
import { isLevelName } from '../words.ts'
import { labelled, labelStyle, labelWord, type MarkdownPage, pageBullet, referenceWord } from './form.ts'
import { isInSilentSection } from './silent.ts'

/** A cell of a row; its span holds the text between the pipes without the white space at its ends. */
export interface Cell {
  readonly span: Span
  readonly text: string
  /** Between the pipes, white space included. */
  readonly room: Span
}

export interface Table {
  readonly lines: readonly Line[]
  readonly header: readonly Cell[]
}

/** The table of a row line; null where the line is no row of one. */
export function tableAt(page: MarkdownPage, offset: number): Table | null {
  const line = lineAt(page.lines, offset)
  if (line.kind !== 'row') return null
  let from = line.number
  let to = line.number
  while (page.lines[from - 1]?.kind === 'row') from -= 1
  while (page.lines[to + 1]?.kind === 'row') to += 1
  const lines = page.lines.slice(from, to + 1)
  const header = lines[0]
  return header === undefined || lines.length < 2 ? null : { lines, header: cellsOf(header) }
}

/** The cells of a row. */
export function cellsOf(line: Line): readonly Cell[] {
  const bars: number[] = []
  let inCode = false
  for (let index = 0; index < line.text.length; index += 1) {
    const char = line.text[index]
    if (char === '\\') index += 1
    else if (char === '`') inCode = !inCode
    else if (char === '|' && !inCode) bars.push(index)
  }
  const opens = /^\s*\|/.test(line.text)
  const closes = /\|\s*$/.test(line.text)
  const edges = [...(opens ? [] : [-1]), ...bars, ...(closes ? [] : [line.text.length])]
  return edges.slice(0, -1).map((edge, index) => cellBetween(line, edge + 1, edges[index + 1] ?? line.text.length))
}

function cellBetween(line: Line, from: number, to: number): Cell {
  const raw = line.text.slice(from, to)
  const lead = raw.length - raw.trimStart().length
  const text = raw.trim()
  const start = line.start + from + (text === '' ? Math.min(1, raw.length) : lead)
  return {
    span: { start, end: start + text.length },
    text,
    room: { start: line.start + from, end: line.start + to },
  }
}

/** The index of the cell in which an offset lies; -1 when it lies in none. */
export function cellIndex(cells: readonly Cell[], offset: number): number {
  return cells.findIndex((cell) => offset >= cell.room.start && offset <= cell.room.end)
}

/** Text in an empty cell; the width of the column is kept where there is room. */
export function fillCell(page: MarkdownPage, cell: Cell, text: string): TextEdit {
  const width = cell.room.end - cell.room.start
  const safe = cellText(text)
  if (width < 2) return { span: cell.room, newText: ` ${safe} ` }
  const free = width - 2
  const keeps = page.text.slice(cell.room.start, cell.room.end).includes('\t') ? safe : safe.padEnd(free, ' ')
  return { span: cell.room, newText: ` ${keeps} ` }
}

/** Text put into a written cell takes the room of the blanks at the cell's end, so that columns stay in line. */
export function keepWidth(page: MarkdownPage, edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.flatMap((edit) => {
    const line = lineAt(page.lines, edit.span.start)
    const cells = line.kind === 'row' && edit.span.start === edit.span.end ? cellsOf(line) : []
    const cell = cells.find(
      (one) => edit.span.start >= one.span.start && edit.span.start <= one.span.end && one.text !== '',
    )
    const room = cell === undefined ? 0 : Math.min(edit.newText.length, cell.room.end - cell.span.end - 1)
    if (cell === undefined || room <= 0) return [edit]
    if (edit.span.start === cell.span.end)
      return [{ span: { start: edit.span.start, end: edit.span.start + room }, newText: edit.newText }]
    return [edit, { span: { start: cell.span.end, end: cell.span.end + room }, newText: '' }]
  })
}

/** Text as it may stand in a cell. */
export const cellText = (text: string): string => text.replace(/\r?\n/g, ' ').replace(/(?<!\\)\|/g, '\\|')

/** A further column at the right, with a text in one row; null where a row is not as wide as the header. */
export const addColumn = (table: Table, row: Line, header: string, text: string): readonly TextEdit[] | null =>
  addColumnOf(table, header, new Map([[row.number, text]]))

/** The same with texts by the numbers of their lines. Only where the author keeps columns in line is the new one, too. */
export function addColumnOf(
  table: Table,
  header: string,
  texts: ReadonlyMap<number, string>,
): readonly TextEdit[] | null {
  if (table.lines.some((line) => cellsOf(line).length !== table.header.length)) return null
  const isAligned = new Set(table.lines.map((line) => line.text.trimEnd().length)).size === 1
  const width = isAligned ? Math.max(header.length, ...[...texts.values()].map((text) => text.length)) : 0
  return table.lines.map((line, index) => {
    const content = index === 0 ? header : index === 1 ? '-'.repeat(Math.max(3, width)) : texts.get(line.number)
    const cell = cellText(content ?? '').padEnd(width, ' ')
    const closes = /\|\s*$/.test(line.text)
    const end = line.start + line.text.trimEnd().length
    const space = index === 1 && !/[|] |[-:] [|]/.test(line.text) ? '' : ' '
    const after = cell === '' ? '' : space
    return insertion(end, `${closes ? '' : `${space}|`}${space}${cell}${after}${closes ? '|' : ''}`.trimEnd())
  })
}

/** The column of a level: where its items stand, else by its heading; -1 where there is none. */
export function levelColumn(page: MarkdownPage, table: Table, level: Level): number {
  const from = table.lines[0]?.start ?? 0
  const to = table.lines.at(-1)?.end ?? 0
  for (const item of page.state.facts.items) {
    const span = item.level === level && item.carrier === 'row' ? titleSpan(page, item.key) : null
    if (span === null || span.start < from || span.end > to) continue
    const index = cellIndex(cellsOf(lineAt(page.lines, span.start)), span.start)
    if (index >= 0) return index
  }
  return table.header.findIndex((cell) => isLevelName(cell.text, level))
}

/**
 * An item of a column's level: the row's empty cell; a further row with the other cells blank, which means the same as
 * above; where the table has no such column, a labelled bullet below it that names the parent.
 */
export function insertInTable(
  page: MarkdownPage,
  parent: ItemFact,
  siblings: readonly ItemFact[],
  action: Extract<FixAction, { readonly kind: 'insert-item' }>,
): readonly TextEdit[] | null {
  const title = titleSpan(page, parent.key)
  const table = title === null ? null : tableAt(page, title.start)
  if (title === null || table === null) return null
  const column = levelColumn(page, table, action.level)
  const row = lineAt(page.lines, title.start)
  if (column < 0 || isBetween(page, row, title, column, action.level))
    return belowTable(page, parent, table, title, action)
  const own = cellsOf(row)[column]
  if (own !== undefined && own.text === '') return [fillCell(page, own, action.text)]
  let last = row
  for (const sibling of siblings) {
    const span = titleSpan(page, sibling.key)
    if (span !== null && span.start > last.start && isIn(table, span)) last = lineAt(page.lines, span.start)
  }
  return [linesBelow(page, last.start, [rowLike(row, new Map([[column, action.text]]), table)])]
}

/** Whether a measure in the column would be one of another item, that stands nearer to it in the row. */
function isBetween(page: MarkdownPage, row: Line, title: Span, column: number, level: Level): boolean {
  const cells = cellsOf(row)
  const own = cellIndex(cells, title.start)
  if (level !== 'measure') return false
  return page.state.facts.items.some((item) => {
    const span = item.carrier === 'row' && item.level !== 'measure' ? titleSpan(page, item.key) : null
    if (span === null || span.start < row.start || span.end > row.end) return false
    const other = cellIndex(cells, span.start)
    return other < column && (other > own || column < own)
  })
}

const isIn = (table: Table, span: Span): boolean =>
  span.start >= (table.lines[0]?.start ?? 0) && span.end <= (table.lines.at(-1)?.end ?? 0)

/** A row as wide as another, blank but for the cells of which the text is given. */
export function rowLike(row: Line, texts: ReadonlyMap<number, string>, table: Table): string {
  const cells = cellsOf(row)
  const opens = /^\s*\|/.test(row.text)
  const closes = /\|\s*$/.test(row.text)
  const inner = (cells.length > 0 ? cells : table.header).map((cell, index) => {
    const width = Math.max(2, cell.room.end - cell.room.start)
    const text = texts.get(index)
    return text === undefined ? ' '.repeat(width) : ` ${cellText(text).padEnd(width - 2, ' ')} `
  })
  return row.indent + (opens ? '|' : '') + inner.join('|') + (closes ? '|' : '')
}

/** Nothing in the table has room for the item: it stands below the table and names its parent by id. */
function belowTable(
  page: MarkdownPage,
  parent: ItemFact,
  table: Table,
  title: Span,
  action: Extract<FixAction, { readonly kind: 'insert-item' }>,
): readonly TextEdit[] | null {
  const last = table.lines.at(-1)
  if (last === undefined || isInSilentSection(page, last)) return null
  // Where others are named by their place, one id alone would end that.
  if (parent.id === null && isCounted(page, parent.level)) return null
  const id = parent.id ?? ownId(page, parent)
  const word = labelled(labelStyle(page, []), labelWord(page, action.level, parent.level))
  const text = `${pageBullet(page)}${word}${action.text} (${referenceWord(page)} ${referenceText(parent, id)})`
  const edits = keepWidth(page, parent.id === null ? [insertion(title.start, `${id} `)] : [])
  const end = endOfListBelow(page, last)
  return [...edits, linesBelow(page, end.start, end === last ? ['', text] : [text])]
}

/** The last bullet of a list that already stands below the table, else the table's last line. */
function endOfListBelow(page: MarkdownPage, last: Line): Line {
  let index = last.number + 1
  while (page.lines[index]?.kind === 'blank') index += 1
  let end = last
  while (page.lines[index]?.kind === 'bullet') {
    end = page.lines[index] as Line
    index += 1
  }
  return end
}
