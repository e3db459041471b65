import { fieldAnchor, planFieldAnchor } from '../../model/anchor.ts'
import { type FieldName, fieldNames, type ItemFact } from '../../model/item.ts'
import { fieldLabels } from '../../model/words.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import { blankBelowHeadings, type Line, lineAt } from '../lines.ts'
import { insertion, lineEnd, linesAbove, linesBelow, spanOf, titleSpan } from '../page.ts'
import { isFieldColumn } from '../words.ts'
import {
  formOf,
  type LabelStyle,
  labelled,
  labelStyle,
  labelStyleOf,
  type MarkdownPage,
  nextBullet,
  pageBullet,
} from './form.ts'
import { bulletUnder } from './insert-item.ts'
import { lastOfHeading } from './place.ts'
import { addColumn, cellsOf, cellText, fillCell, tableAt } from './table.ts'

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
  if (item.carrier === 'row') return inRow(page, title, field, text)
  const own = lastField(page, item)
  if (own !== null) return behindField(page, own, title, field, text)
  const other = fieldOfAnother(page, item)
  const form = formOf(page, item)
  if (form === null) return null
  if (other?.isInline) return inline(page, title, other.separator, other.style, field, text)
  const word = (style: LabelStyle) => labelled(style, fieldLabels[field]) + text
  if (form.line.kind === 'text' || (form.line.kind === 'bullet' && other === null && usesDots(page)))
    return inline(page, title, ' · ', { open: '', close: ':' }, field, text)
  return bulletUnder(page, form.line, (indent, last, near) => {
    const bullet = last === null ? pageBullet(page) : nextBullet(last)
    return [(indent + bullet + word(other?.style ?? labelStyle(page, near))).trimEnd()]
  })
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

/** The empty cell of the field's column; a column of its own where the table has none. */
function inRow(page: MarkdownPage, title: Span, field: FieldName, text: string): readonly TextEdit[] | null {
  const table = tableAt(page, title.start)
  if (table === null) return null
  const column = table.header.findIndex((cell) => isFieldColumn(cell.text, field))
  const row = lineAt(page.lines, title.start)
  if (column < 0) return addColumn(table, row, fieldLabels[field], text)
  const cell = cellsOf(row)[column]
  return cell !== undefined && cell.text === '' && text !== '' ? [fillCell(page, cell, cellText(text))] : null
}

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

/** A field of another item of the level and carrier, to follow in form. */
function fieldOfAnother(page: MarkdownPage, item: ItemFact): FieldPlace | null {
  const others = page.state.facts.items.filter((one) => one.key !== item.key && one.carrier === item.carrier)
  for (const other of [...others.filter((one) => one.level === item.level), ...others]) {
    const place = lastField(page, other)
    if (place !== null) return place
  }
  return null
}

/** Behind the last field: on its line where several stand there, else on a line of its own like it. */
function behindField(
  page: MarkdownPage,
  own: FieldPlace,
  title: Span,
  field: FieldName,
  text: string,
): readonly TextEdit[] {
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
  const end = line.start + line.text.trimEnd().length
  return [insertion(end, `${separator}${labelled(style, fieldLabels[field])}${text}`.trimEnd())]
}

/** Whether the author writes fields in one line, behind dots. */
const usesDots = (page: MarkdownPage): boolean =>
  page.lines.some((one) => one.kind === 'bullet' && /\s·\s+\p{L}+:/u.test(one.text))

/** A field of the plan as a whole, in a page without front matter: beside others of its kind, else below the title. */
export function insertPlanFieldInMarkdown(
  page: MarkdownPage,
  field: FieldName,
  text: string,
): readonly TextEdit[] | null {
  const blank = spanOf(page, planFieldAnchor(field))
  if (blank === null && page.state.facts.plan?.fields.some((one) => one.name === field)) return null
  if (blank !== null) return fillBlank(page, blank, text)
  const sample = lastPlanField(page)
  if (sample !== null) {
    const style = labelStyleOf(sample.text) as LabelStyle
    const bullet = sample.kind === 'bullet' ? nextBullet(sample) : ''
    const hard = sample.kind === 'text' ? (/( {2,}|\\)$/.exec(sample.text)?.[0] ?? '') : ''
    return [
      linesBelow(page, sample.start, [
        (sample.indent + bullet + labelled(style, fieldLabels[field]) + text).trimEnd() + hard,
      ]),
    ]
  }
  const added = (labelled(labelStyle(page, []), fieldLabels[field]) + text).trimEnd()
  const heading = page.lines.find((one) => one.kind === 'heading')
  const first = page.lines.find((one) => one.kind !== 'blank' && one.kind !== 'hidden')
  const isTitle =
    heading !== undefined && heading.depth === 1 && (first === undefined || heading.number <= first.number)
  if (isTitle) return [belowTitle(page, lastOfHeading(page, heading), added)]
  return [first === undefined ? insertion(page.text.length, added) : linesAbove(page, first.start, [added, ''])]
}

function belowTitle(page: MarkdownPage, title: Line, added: string): TextEdit {
  const next = page.lines[title.number + 1]
  const gap = blankBelowHeadings(page.lines) ? [''] : []
  const isFollowed = next !== undefined && next.kind !== 'blank' && lineEnd(page.text, title.end) < page.text.length
  return linesBelow(page, title.start, [...gap, added, ...(isFollowed ? [''] : [])])
}

/** The line of the last field of the plan that stands behind a label of its own. */
function lastPlanField(page: MarkdownPage): Line | null {
  let last: Line | null = null
  for (const name of fieldNames) {
    const span = spanOf(page, planFieldAnchor(name))
    const line = span === null ? null : lineAt(page.lines, span.start)
    if (line === null || line.kind === 'hidden' || line.kind === 'row' || labelStyleOf(line.text) === null) continue
    if (last === null || line.start > last.start) last = line
  }
  return last
}
