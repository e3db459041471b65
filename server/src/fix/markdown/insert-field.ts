import { fieldAnchor } from '../../model/anchor.ts'
import { type FieldName, fieldNames, type ItemFact } from '../../model/item.ts'
import { fieldLabels } from '../../model/words.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import { type Line, lineAt } from '../lines.ts'
import { insertion, linesBelow, type Page, spanOf, titleSpan, titlesByLine } from '../page.ts'
import { isFieldColumn, isLevelName } from '../words.ts'
import { aboveItems, hasNumbered } from './above-items.ts'
import {
  formOf,
  type LabelStyle,
  labelled,
  labelStyle,
  labelStyleOf,
  type MarkdownPage,
  markdownPage,
  nextBullet,
  pageBullet,
} from './form.ts'
import { bulletUnder } from './insert-item.ts'
import type { MakeLines } from './place.ts'
import { hasHeaderBelow, intoCell, isSubject, measureFields } from './row.ts'
import { addColumn, cellsOf, cellText, fillCell, type Table, tableAt } from './table.ts'
import { inTransposed } from './transposed.ts'

/** A field of an item: behind the fields that it has, as others of its level have them, else as a labelled bullet below it. */
export function insertFieldInMarkdown(
  page: MarkdownPage,
  item: ItemFact,
  field: FieldName,
  text: string,
): readonly TextEdit[] | null {
  const title = titleSpan(page, item.key)
  if (title === null) return null
  const blank = spanOf(page, fieldAnchor(item.key, field))
  if (blank === null && item.fields.some((one) => one.name === field)) return null
  if (blank !== null) return fillBlank(page, blank, text)
  if (item.carrier === 'row') return inRow(page, item, title, field, text)
  const own = lastField(page, item)
  if (own !== null) return isShared(page, item, own.line) ? null : behindField(page, own, title, field, text)
  const other = fieldOfAnother(page, item)
  const line = lineAt(page.lines, title.start)
  if (line.kind === 'row') return inTransposed(page, item, title, field, text)
  if (line.kind === 'html' && !isShared(page, item, line)) return inHtml(page, title, line, field, text)
  const form = formOf(page, item)
  if (form === null || isShared(page, item, form.line)) return null
  if (other?.isInline) return inline(page, title, other.separator, other.style, field, text)
  const word = (style: LabelStyle) => labelled(style, fieldLabels[field]) + text
  const isOnLine =
    form.line.kind === 'bullet' && ((other === null && page.derived(usesDots)) || hasNumbered(page, form.line))
  if (form.line.kind === 'text' || isOnLine) return inline(page, title, ' · ', { open: '', close: ':' }, field, text)
  const make: MakeLines = (indent, last, near) => {
    const bullet = last === null ? pageBullet(page) : nextBullet(last)
    return [(indent + bullet + word(other?.style ?? labelStyle(page, near))).trimEnd()]
  }
  return aboveItems(page, form.line, make) ?? bulletUnder(page, form.line, make)
}

/** Whether a line holds another item too: what is added to it would be said of that one, or of both. */
const isShared = (page: MarkdownPage, item: ItemFact, line: Line): boolean =>
  (page.derived(titlesByLine).get(line.number) ?? []).some((other) => other.key !== item.key)

/** Behind the words of an entry of a list in HTML, in front of the next tag. */
function inHtml(
  page: MarkdownPage,
  title: Span,
  line: Line,
  field: FieldName,
  text: string,
): readonly TextEdit[] | null {
  const tag = page.text.slice(title.end, line.end).indexOf('<')
  const at = tag < 0 ? line.end : title.end + tag
  // Cells of a table in HTML have columns, which cannot be told from one line.
  if (/<t[dh]\b/i.test(line.text)) return null
  return [insertion(at, ` · ${fieldLabels[field]}: ${text}`)]
}

/** A blank value is filled; a written one is left alone. */
export function fillBlank(page: MarkdownPage, blank: Span, text: string): readonly TextEdit[] | null {
  if (blank.end > blank.start || text === '') return null
  const cell = cellAt(page, blank.start)
  if (cell !== null) return cell.text === '' ? [fillCell(page, cell, text)] : null
  const before = page.text[blank.start - 1] ?? ''
  return [insertion(blank.start, (/[\s]/.test(before) ? '' : ' ') + text)]
}

function cellAt(page: MarkdownPage, offset: number) {
  const line = lineAt(page.lines, offset)
  if (line.kind !== 'row') return null
  return cellsOf(line).find((cell) => offset >= cell.room.start && offset <= cell.room.end) ?? null
}

/**
 * The empty cell of the field's column; a column of its own where the table has none. Where what the row says goes to
 * another item of it, the field stands in the item's own cell.
 */
function inRow(
  page: MarkdownPage,
  item: ItemFact,
  title: Span,
  field: FieldName,
  text: string,
): readonly TextEdit[] | null {
  const table = tableAt(page, title.start)
  if (table === null || hasHeaderBelow(table)) return null
  if (!isSubject(page, table, item, field)) return intoCell(page, item, cellText(`${fieldLabels[field]}: ${text}`))
  const column = table.header.findIndex((cell) => isFieldColumn(cell.text, field))
  // Without measures or values before it, a `Target` may as well be whom the row is for.
  if (column < 0 && field === 'target' && !isMeasured(table)) return null
  // A blank `End` may be for the value or for the day: a column more for either would say it twice.
  if (column < 0 && field === 'target' && table.header.some((cell) => /^\W*end\W*$/i.test(cell.text))) return null
  const row = lineAt(page.lines, title.start)
  if (column < 0) return addColumn(table, row, fieldLabels[field], text)
  const cell = cellsOf(row)[column]
  return cell !== undefined && cell.text === '' && text !== '' ? [fillCell(page, cell, cellText(text))] : null
}

const isMeasured = ({ header }: Table): boolean =>
  header.some(({ text }) => isLevelName(text, 'measure') || isFieldColumn(text, 'baseline'))

interface FieldPlace {
  readonly span: Span
  readonly line: Line
  /** Stands on the line of the title. */
  readonly isInline: boolean
  readonly separator: string
  readonly style: LabelStyle
}

/** The last field of an item that stands behind a label. */
function lastField(page: MarkdownPage, item: ItemFact): FieldPlace | null {
  const title = titleSpan(page, item.key)
  let last: FieldPlace | null = null
  for (const name of fieldNames) {
    const span = spanOf(page, fieldAnchor(item.key, name))
    const place = span === null || title === null ? null : placeOfField(page, span, title)
    if (place !== null && (last === null || place.span.start > last.span.start)) last = place
  }
  return last
}

const inlineLabel = /(\s+[·•|]\s+)(\*\*|__)?([\p{L}][\p{L} ]*)(?:(:)(\*\*|__)?|(\*\*|__)(:))\s*$/u

function placeOfField(page: MarkdownPage, span: Span, title: Span): FieldPlace | null {
  const line = lineAt(page.lines, span.start)
  if (line.kind === 'row' || span.start <= title.end) return null
  const before = page.text.slice(line.start, span.start)
  const found = inlineLabel.exec(before)
  if (found !== null) {
    const style = { open: found[2] ?? '', close: found[6] !== undefined ? `${found[6]}:` : `:${found[5] ?? ''}` }
    return {
      span,
      line,
      isInline: lineAt(page.lines, title.start).number === line.number,
      separator: found[1] ?? ' · ',
      style,
    }
  }
  const style = labelStyleOf(line.text)
  return style === null || lineAt(page.lines, title.start).number === line.number
    ? null
    : { span, line, isInline: false, separator: '', style }
}

/** A field of another item of the carrier, of its level first, to follow in form; asked only of items without one of their own. */
function fieldOfAnother(page: MarkdownPage, { level, carrier }: ItemFact): FieldPlace | null {
  const samples = page.derived(fieldSamples)
  return samples.get(`${carrier} ${level}`) ?? samples.get(carrier) ?? null
}

/** The first field of each carrier, and of each level in it. */
function fieldSamples(page: Page): ReadonlyMap<string, FieldPlace> {
  const samples = new Map<string, FieldPlace>()
  for (const item of page.state.facts.items) {
    const names = [item.carrier, `${item.carrier} ${item.level}`].filter((name) => !samples.has(name))
    const place = names.length === 0 ? null : lastField(markdownPage(page), item)
    if (place !== null) for (const name of names) samples.set(name, place)
  }
  return samples
}

/** Behind the last field: on its line where several stand there, else on a line of its own like it. */
function behindField(
  page: MarkdownPage,
  own: FieldPlace,
  title: Span,
  field: FieldName,
  text: string,
): readonly TextEdit[] {
  if (isBesideTitle(page, own, title) && !measureFields.includes(field))
    return inline(page, title, ' · ', { open: '', close: ':' }, field, text)
  if (own.isInline || own.separator !== '')
    return inline(page, { start: own.span.start, end: own.span.end }, own.separator, own.style, field, text)
  const lead = page.text.slice(own.line.start, own.span.start)
  const bullet = own.line.kind === 'bullet' ? own.line.indent + nextBullet(own.line) : own.line.indent
  const isLower = /\p{L}/u.exec(lead)?.[0] === /\p{L}/u.exec(lead)?.[0]?.toLowerCase()
  const label = isLower ? fieldLabels[field].toLowerCase() : fieldLabels[field]
  const added = (bullet + labelled(own.style, label) + text).trimEnd()
  if (own.line.kind === 'bullet' || lineAt(page.lines, title.start).number !== own.line.number) {
    const hard = own.line.kind === 'text' ? (/( {2,}|\\)$/.exec(own.line.text)?.[0] ?? '') : ''
    return [linesBelow(page, own.line.start, [added + hard])]
  }
  return inline(page, title, ' · ', own.style, field, text)
}

/** Values of a measure may be bullets beside its own; other labels there are said of what is above. */
function isBesideTitle(page: MarkdownPage, own: FieldPlace, title: Span): boolean {
  const line = lineAt(page.lines, title.start)
  return line.kind === 'bullet' && own.line.kind === 'bullet' && !own.isInline && own.line.indent === line.indent
}

/** At the end of the line, behind a separator. */
function inline(
  page: MarkdownPage,
  at: Span,
  separator: string,
  style: LabelStyle,
  field: FieldName,
  text: string,
): readonly TextEdit[] {
  const line = lineAt(page.lines, at.end)
  const trimmed = page.text.slice(line.start, line.end).trimEnd()
  // A line that is bold as a whole stays so: behind the mark the label would no longer be one.
  const closing = line.kind === 'text' ? (/^\s*(\*\*|__).+\1$/.exec(trimmed)?.[1] ?? '') : ''
  const end = line.start + trimmed.length - closing.length
  return [insertion(end, `${separator}${labelled(style, fieldLabels[field])}${text}`.trimEnd())]
}

/** Whether the author writes fields in one line, behind dots. */
const usesDots = (page: Page): boolean =>
  page.scan().some((one) => one.kind === 'bullet' && /\s·\s+\p{L}+:/u.test(one.text))
