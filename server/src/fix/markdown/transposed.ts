import type { FieldName, ItemFact } from '../../model/item.ts'
import { fieldLabels } from '../../model/words.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import { lineAt } from '../lines.ts'
import { linesBelow, titleSpan } from '../page.ts'
import { isFieldColumn } from '../words.ts'
import type { MarkdownPage } from './form.ts'
import { cellIndex, cellsOf, cellText, fillCell, tableAt } from './table.ts'

/**
 * A field in a table that is turned on its side, with names in its first column and a plan in each further one: the blank
 * cell of the field's row, else a row of its own. What such a row says goes to the first item of the column.
 */
export function inTransposed(
  page: MarkdownPage,
  item: ItemFact,
  title: Span,
  field: FieldName,
  text: string,
): readonly TextEdit[] | null {
  const table = tableAt(page, title.start)
  const last = table?.lines.at(-1)
  if (table === null || last === undefined || table.header.length < 3) return null
  const column = cellIndex(cellsOf(lineAt(page.lines, title.start)), title.start)
  const inColumn = page.state.facts.items.filter((other) => {
    const span = other.level === 'vision' ? null : titleSpan(page, other.key)
    const line = span === null ? null : table.lines.find((one) => span.start >= one.start && span.end <= one.end)
    return span !== null && line !== undefined && line !== null && cellIndex(cellsOf(line), span.start) === column
  })
  const first = inColumn.reduce<ItemFact | null>((best, one) => {
    const [at, before] = [titleSpan(page, one.key)?.start ?? 0, best === null ? null : titleSpan(page, best.key)]
    return before === null || at < before.start ? one : best
  }, null)
  if (first?.key !== item.key) return null
  const known = table.lines.find((one) => isFieldColumn(cellsOf(one)[0]?.text ?? '', field))
  const cell = known === undefined ? undefined : cellsOf(known)[column]
  if (known !== undefined) return cell !== undefined && cell.text === '' ? [fillCell(page, cell, text)] : null
  const mark = /^(\*\*|__)?/.exec(cellsOf(last)[0]?.text ?? '')?.[0] ?? ''
  const cells = table.header.map((_, index) =>
    index === 0 ? `${mark}${fieldLabels[field]}${mark}` : index === column ? cellText(text) : '',
  )
  const opens = /^\s*\|/.test(last.text) ? '| ' : ''
  const closes = /\|\s*$/.test(last.text) ? ' |' : ''
  return [linesBelow(page, last.start, [`${last.indent}${opens}${cells.join(' | ')}${closes}`])]
}
