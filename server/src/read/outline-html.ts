import { Parser } from 'htmlparser2'
import type { Run } from '../parse/tree.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import {
  addHtmlBreak,
  addHtmlText,
  closeRun,
  emptyHtmlText,
  type HtmlText,
  openRun,
  phraseOfHtml,
} from './html-text.ts'
import type { Entry, OutlineRow } from './outline.ts'
import { emptyEntry, itemEntry, nest, type Piece, paragraphPieces } from './outline-lines.ts'
import { spanOf } from './phrase.ts'

/** A list item, or the page itself, while its HTML is read. */
interface Frame {
  readonly start: number
  /** The words of a list item before anything is nested in it; null of the page. */
  head: HtmlText | null
  readonly pieces: Piece[]
}

interface TableDraft {
  readonly start: number
  readonly rows: OutlineRow[]
  cells: HtmlText[]
  rowStart: number
}

interface Reading {
  readonly base: number
  readonly matchTerm: TermMatcher
  readonly frames: Frame[]
  readonly tables: TableDraft[]
  sink: HtmlText
  /** How deep inside of what is no text of the page (`<pre>`, `<script>`). */
  hidden: number
  /** List items that are open below the deepest that is read. */
  unread: number
}

/** Items nested deeper than this, as where none is closed, are text of the one above: no plan has them. */
const maximumDepth = 50
const maximumOpenTags = 1000

const runMarks: Readonly<Record<string, Run['mark']>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  a: 'link',
}
const hiddenTags = new Set(['script', 'style', 'pre', 'code', 'template', 'svg', 'textarea', 'blockquote', 'select'])
const headingTag = /^h[1-6]$/

/** Lays raw HTML out: its headings, paragraphs, lists and tables become what their Markdown forms become. */
export function htmlPieces(html: string, base: number, matchTerm: TermMatcher): readonly Piece[] {
  if (!/<(?:table|ul|ol|h[1-6]|p)\b/i.test(html)) return []
  const root: Frame = { start: 0, head: null, pieces: [] }
  const reading: Reading = { base, matchTerm, frames: [root], tables: [], sink: emptyHtmlText(), hidden: 0, unread: 0 }
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1
        // Tags that are never closed make each further one dearer; what follows so many is no page of anybody.
        if (depth > maximumOpenTags) parser.pause()
        else open(reading, name, attributes, parser.startIndex)
      },
      ontext: (data) => {
        if (reading.hidden === 0) addHtmlText(reading.sink, data, parser.startIndex, parser.endIndex + 1)
      },
      onclosetag: (name) => {
        depth -= 1
        close(reading, name, parser.endIndex + 1)
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(html)
  while (reading.frames.length > 1) closeItem(reading, html.length)
  flush(reading)
  return root.pieces
}

const top = (reading: Reading): Frame => reading.frames.at(-1) as Frame

/** What has been collected outside of headings, items and cells is a paragraph, or the head of its list item. */
function flush(reading: Reading): void {
  const { sink } = reading
  reading.sink = emptyHtmlText()
  if (sink.text.trim() === '' || reading.tables.length > 0) return
  const frame = top(reading)
  if (reading.frames.length > 1 && frame.head === null) frame.head = sink
  else frame.pieces.push(...paragraphPieces(phraseOfHtml(sink, reading.base), reading.matchTerm))
}

function open(reading: Reading, name: string, attributes: Readonly<Record<string, string>>, at: number): void {
  const mark = runMarks[name]
  const table = reading.tables.at(-1)
  if (hiddenTags.has(name)) reading.hidden++
  else if (mark !== undefined) openRun(reading.sink, mark, attributes.href ?? null)
  else if (name === 'br') addHtmlBreak(reading.sink, at)
  else if (name === 'td' || name === 'th') reading.sink = emptyHtmlText()
  else if (table !== undefined) {
    if (name === 'tr') Object.assign(table, { cells: [], rowStart: at })
    else if (name === 'li' || name === 'p') addHtmlBreak(reading.sink, at)
  } else if (name === 'table') {
    flush(reading)
    reading.tables.push({ start: at, rows: [], cells: [], rowStart: at })
  } else if (name === 'li') {
    flush(reading)
    if (reading.frames.length > maximumDepth) reading.unread += 1
    else reading.frames.push({ start: at, head: null, pieces: [] })
  } else if (headingTag.test(name) || /^(?:p|div|ul|ol|section|article|details|summary|dl|dt|dd|tr)$/.test(name))
    flush(reading)
}

function close(reading: Reading, name: string, end: number): void {
  const mark = runMarks[name]
  const table = reading.tables.at(-1)
  if (hiddenTags.has(name)) reading.hidden = Math.max(0, reading.hidden - 1)
  else if (mark !== undefined) closeRun(reading.sink, mark)
  else if (table !== undefined) closeInTable(reading, table, name, end)
  else if (headingTag.test(name)) closeHeading(reading, Number(name[1]), end)
  else if (name === 'li') closeItem(reading, end)
  else if (/^(?:p|div|ul|ol|section|article|details|summary|dl|dt|dd)$/.test(name)) flush(reading)
}

function closeHeading(reading: Reading, depth: number, end: number): void {
  const label = phraseOfHtml(reading.sink, reading.base)
  reading.sink = emptyHtmlText()
  if (label.text === '' || reading.frames.length > 1) return
  const span = { start: spanOf(label).start, end: reading.base + end }
  top(reading).pieces.push({ type: 'opener', entry: { ...emptyEntry('heading', span), depth, label } })
}

function closeItem(reading: Reading, end: number): void {
  flush(reading)
  if (reading.unread > 0) {
    reading.unread -= 1
    return
  }
  if (reading.frames.length < 2) return
  const frame = reading.frames.pop() as Frame
  const span = { start: reading.base + frame.start, end: reading.base + end }
  const head = frame.head === null ? null : phraseOfHtml(frame.head, reading.base)
  const entry: Entry =
    head === null
      ? { ...emptyEntry('list', span), children: nest(frame.pieces) }
      : itemEntry(head, frame.pieces, span, null, reading.matchTerm)
  top(reading).pieces.push(entry)
}

function closeInTable(reading: Reading, table: TableDraft, name: string, end: number): void {
  if (name === 'td' || name === 'th') {
    reading.sink.end ||= end
    table.cells.push(reading.sink)
    reading.sink = emptyHtmlText()
  } else if (name === 'tr' && table.cells.length > 0) {
    const cells = table.cells.map((cell) => phraseOfHtml(cell, reading.base))
    table.rows.push({ cells, span: { start: reading.base + table.rowStart, end: reading.base + end } })
  } else if (name === 'table') {
    reading.tables.pop()
    const [header, ...rows] = table.rows
    const span = { start: reading.base + table.start, end: reading.base + end }
    if (header !== undefined) top(reading).pieces.push({ type: 'table', header: header.cells, rows, span })
  }
}
