import type { ItemFact } from '../../model/item.ts'
import { kindNames } from '../../model/words.ts'
import type { Span } from '../../text/span.ts'
import { statementStart } from '../ids.ts'
import { columns, type Line, lineAt } from '../lines.ts'
import { idSpan, titleSpan, wholeSpan } from '../page.ts'
import { formOf, labelled, labelStyle, labelStyleOf, type MarkdownPage } from './form.ts'
import { cellsOf, tableAt } from './table.ts'

/** An item with everything below it, free of the form in which it stands. */
export interface Subtree {
  /** Its own id, where it is more than the number of a label (`Objective 2`). */
  readonly id: string | null
  /** The rest of its line: title, references, fields. */
  readonly text: string
  readonly body: readonly BodyLine[]
  /** The lines that it takes up. */
  readonly span: Span
}

/** A line below an item. `level` counts how deep it is nested, from 0. */
export interface BodyLine {
  readonly kind: 'heading' | 'bullet' | 'text' | 'blank'
  readonly level: number
  /** Set in by this much beyond its level: continuation lines, fences. */
  readonly extra: string
  readonly bullet: string
  readonly text: string
  /** What a heading needs in front as a bullet: `Strategy: `. */
  readonly label?: string
}

/** Takes an item that stands on lines of its own apart; null where it cannot be told from what is around it. */
export function subtreeOf(page: MarkdownPage, item: ItemFact): Subtree | null {
  if (item.carrier === 'row') return rowSubtree(page, item)
  const form = formOf(page, item)
  const whole = wholeSpan(page, item.key)
  const at = statementStart(page, item)
  if (form === null || whole === null || at === null) return null
  const isAlone = page.state.facts.items.every((other) => {
    const span = other.key === item.key ? null : titleSpan(page, other.key)
    return span === null || lineAt(page.lines, span.start).number !== form.line.number
  })
  if (!isAlone) return null
  const last = lineAt(
    page.lines,
    Math.max(form.line.kind === 'text' ? labelledEnd(page, item, whole.end) : whole.end, form.line.end),
  )
  const from = form.line.number + (form.underline === '' ? 1 : 2)
  const source = page.lines.slice(from, last.number + 1)
  return {
    id: ownId(page, item),
    text: restOfLine(page, form.line, at, form.tail),
    body: form.line.kind === 'heading' ? headingBody(page, source, form.line) : bulletBody(source, form.line),
    span: { start: form.line.start, end: Math.max(last.end, form.line.end) },
  }
}

/** The end of the lines behind a label that hang from its item, up to the first that does not. */
function labelledEnd(page: MarkdownPage, item: ItemFact, end: number): number {
  const own = new Set([item.key])
  let last = end
  for (const other of page.state.facts.items) {
    const title = titleSpan(page, other.key)
    if (title === null || title.start < end) continue
    if (!other.parents.some((parent) => own.has(parent.key))) break
    own.add(other.key)
    last = Math.max(last, wholeSpan(page, other.key)?.end ?? last)
  }
  return last
}

/** The text from the statement on, without the mark that only its lead opened. */
function restOfLine(page: MarkdownPage, line: Line, at: number, tail: string): string {
  const text = page.text.slice(at, line.end).trimEnd()
  const hashes = line.kind === 'heading' ? text.replace(/[ \t]+#+$/, '') : text
  const mark = /^(\*\*|__|~~|\*)/.exec(tail)?.[0] ?? ''
  if (mark === '') return hashes
  const index = hashes.indexOf(mark)
  return index < 0 ? hashes : hashes.slice(0, index) + hashes.slice(index + mark.length)
}

function ownId(page: MarkdownPage, item: ItemFact): string | null {
  const span = idSpan(page, item.key)
  const written = span === null ? '' : page.text.slice(span.start, span.end)
  return /^\p{L}/u.test(written) ? written : null
}

function headingBody(page: MarkdownPage, source: readonly Line[], heading: Line): readonly BodyLine[] {
  let depth = 0
  return source.map((one) => {
    if (one.kind === 'heading') {
      depth = one.depth - heading.depth
      const text = one.text.replace(/^[ \t]*#+[ \t]+|[ \t]+#+[ \t]*$/g, '')
      return { kind: 'heading', level: depth - 1, extra: '', bullet: '', text, label: missingLabel(page, one, text) }
    }
    if (one.kind === 'blank') return { kind: 'blank', level: depth, extra: '', bullet: '', text: '' }
    if (one.kind === 'bullet')
      return {
        kind: 'bullet',
        level: depth,
        extra: one.indent,
        bullet: one.bullet,
        text: one.text.slice(one.indent.length + one.bullet.length),
      }
    return { kind: 'text', level: depth, extra: one.indent, bullet: '', text: one.text.slice(one.indent.length) }
  })
}

/** As a bullet, a heading's item must say its level where its own words do not. */
function missingLabel(page: MarkdownPage, line: Line, text: string): string {
  const item = page.state.facts.items.find((one) => {
    const span = titleSpan(page, one.key)
    return span !== null && lineAt(page.lines, span.start).number === line.number
  })
  return item === undefined || labelStyleOf(text) !== null ? '' : labelled(labelStyle(page, []), kindNames[item.level])
}

function bulletBody(source: readonly Line[], own: Line): readonly BodyLine[] {
  const nested = source.find((one) => one.kind !== 'blank' && columns(one.indent) > columns(own.indent))
  const step = nested?.indent ?? own.indent
  return source.map((one) => {
    const extra = one.indent.startsWith(step) ? one.indent.slice(step.length) : ''
    if (one.kind === 'blank') return { kind: 'blank', level: 0, extra: '', bullet: '', text: '' }
    if (one.kind === 'bullet')
      return {
        kind: 'bullet',
        level: 0,
        extra,
        bullet: one.bullet,
        text: one.text.slice(one.indent.length + one.bullet.length),
      }
    const text = one.text.slice(one.indent.length)
    const isLabel = own.kind === 'text' && labelStyleOf(one.text) !== null
    return isLabel
      ? { kind: 'bullet', level: 0, extra, bullet: '- ', text }
      : { kind: 'text', level: 0, extra, bullet: '', text }
  })
}

/** A row: its other cells become labelled lines below the item. */
function rowSubtree(page: MarkdownPage, item: ItemFact): Subtree | null {
  const title = titleSpan(page, item.key)
  const table = title === null ? null : tableAt(page, title.start)
  if (title === null || table === null) return null
  const line = lineAt(page.lines, title.start)
  const cells = cellsOf(line)
  const own = cells.findIndex((cell) => title.start >= cell.room.start && title.end <= cell.room.end)
  const at = statementStart(page, item) ?? title.start
  if (own < 0) return null
  const body = cells.flatMap((cell, index): readonly BodyLine[] => {
    const name = table.header[index]?.text ?? ''
    if (index === own || cell.text === '' || name === '' || /^(#|id|no\.?)$/i.test(name)) return []
    return [{ kind: 'bullet', level: 0, extra: '', bullet: '- ', text: `${name}: ${cell.text}` }]
  })
  const text = page.text.slice(at, cells[own]?.span.end ?? title.end)
  return { id: ownId(page, item), text, body, span: { start: line.start, end: line.end } }
}

/** Lines below a bullet: headings become bullets, and all is set in below the bullet's text. */
export function asBulletLines(
  body: readonly BodyLine[],
  indent: string,
  step: string,
  bullet: string,
): readonly string[] {
  const isFlat = body.every((one) => one.kind !== 'heading')
  const result: string[] = []
  for (const [index, one] of body.entries()) {
    const inner = indent + step.repeat(one.level + 1)
    if (one.kind === 'heading') result.push(inner + bullet + (one.label ?? '') + one.text)
    else if (one.kind === 'bullet') result.push(inner + one.extra + one.bullet + one.text)
    else if (one.kind === 'text') result.push(inner + one.extra + one.text)
    else if (isKeptBlank(body, index, isFlat)) result.push('')
  }
  while (result.at(-1) === '') result.pop()
  return result
}

/** A blank line is kept between paragraphs and in front of them; between bullets it would only loosen the list. */
function isKeptBlank(body: readonly BodyLine[], index: number, isFlat: boolean): boolean {
  const next = body.slice(index + 1).find((one) => one.kind !== 'blank')
  const above = body[index - 1]
  if (next === undefined || above?.kind === 'blank') return false
  return next.kind === 'text' || (isFlat && index > 0 && above?.kind === 'text')
}

/** Lines below a heading of a depth: deeper headings keep their distance, bullets their nesting. */
export function asHeadingLines(body: readonly BodyLine[], depth: number): readonly string[] {
  const lines = body.map((one) => {
    if (one.kind === 'heading') return `${'#'.repeat(Math.min(6, depth + one.level + 1))} ${one.text}`
    return one.kind === 'blank' ? '' : one.extra + one.bullet + one.text
  })
  while (lines[0] === '') lines.shift()
  while (lines.at(-1) === '') lines.pop()
  return lines
}
