import type { FieldName, ItemFact, Level } from '../../model/item.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import { lineAt } from '../lines.ts'
import { insertion, titleSpan, titlesByLine } from '../page.ts'
import type { MarkdownPage } from './form.ts'
import { cellIndex, cellsOf, type Table } from './table.ts'

/** An item of a row, with the column in which it stands. */
export interface RowItem {
  readonly item: ItemFact
  readonly column: number
}

/** The items that a row states, in the order of its columns; of a cell with several, each. */
export function itemsOfRow(page: MarkdownPage, offset: number): readonly RowItem[] {
  const line = lineAt(page.lines, offset)
  const cells = cellsOf(line)
  return (page.derived(titlesByLine).get(line.number) ?? []).flatMap((item) => {
    const span = item.carrier === 'row' ? titleSpan(page, item.key) : null
    return span === null || span.end > line.end ? [] : [{ item, column: cellIndex(cells, span.start) }]
  })
}

/** Values of a measure; what else a row says goes to its lowest item. */
export const measureFields: readonly FieldName[] = ['baseline', 'target', 'unit', 'source', 'comparedWith']
const rank: Readonly<Partial<Record<Level, number>>> = { vision: 0, objective: 1, strategy: 2, tactic: 3 }
const rankOf = ({ item }: RowItem): number => rank[item.level] ?? -1

/** Whether the item is the one of its row that a column with this field speaks of. */
export function isSubject(page: MarkdownPage, table: Table, item: ItemFact, field: FieldName): boolean {
  const title = titleSpan(page, item.key)
  if (title === null || isGroup(page, table, title)) return false
  const items = itemsOfRow(page, title.start)
  const own = items.find((one) => one.item.key === item.key)
  const firsts = items.filter((one, index) => items.findIndex((other) => other.column === one.column) === index)
  const [main] = [...firsts].sort((a, b) => rankOf(b) - rankOf(a))
  const measure = firsts.find((one) => one.item.level === 'measure')
  if (own === undefined || main === undefined) return false
  if (measureFields.includes(field)) return (measure ?? main).item.key === item.key
  return own.column === main.column
}

/** A bold cell alone in its row stands for the rows below; what the columns say is not said of it. */
function isGroup(page: MarkdownPage, table: Table, title: Span): boolean {
  const written = cellsOf(lineAt(page.lines, title.start)).filter((cell) => cell.text !== '')
  return table.header.length >= 3 && written.length === 1 && isBold(written[0]?.text ?? '')
}

const isBold = (text: string): boolean => /^(\*\*|__)(?!\s).*\1$/.test(text)

/** Whether the table's columns are named by its second row, below names of groups: a column more would be none of them. */
export function hasHeaderBelow({ lines }: Table): boolean {
  const second = lines[2]
  const cells = second === undefined ? [] : cellsOf(second).filter((cell) => cell.text !== '')
  return cells.length >= 2 && cells.every((cell) => isBold(cell.text))
}

/** A labelled value behind an item's words in its own cell; null where the cell would be read as a list. */
export function intoCell(page: MarkdownPage, item: ItemFact, text: string): readonly TextEdit[] | null {
  const title = titleSpan(page, item.key)
  if (title === null || item.level === 'measure' || item.level === 'tactic') return null
  const line = lineAt(page.lines, title.start)
  const cell = cellsOf(line).find((one) => title.start >= one.room.start && title.end <= one.room.end)
  const own = itemsOfRow(page, title.start)
  const column = own.find((one) => one.item.key === item.key)?.column
  if (cell === undefined || own.filter((one) => one.column === column).length > 1) return null
  const closing = isBold(cell.text) ? 2 : 0
  return [insertion(cell.span.end - closing, ` · ${text}`)]
}
