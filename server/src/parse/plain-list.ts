import type { Span } from '../text/span.ts'
import { readPlainInline } from './plain-inline.ts'
import { isTextLine } from './plain-lines.ts'
import type { ListItem, MarkdownNode } from './tree.ts'

interface ItemDraft {
  readonly start: number
  end: number
  /** Column at which its text starts: what stands there belongs to it. */
  readonly content: number
  readonly checked: boolean | null
  readonly lines: Span[]
  list: ListDraft | null
}

interface ListDraft {
  /** Column of its markers. */
  readonly indent: number
  readonly marker: string
  readonly first: number | null
  readonly items: ItemDraft[]
}

/** A list as far as it was read: the lists that are open, the outermost first. */
interface ListReading {
  readonly text: string
  readonly root: ListDraft
  readonly open: ListDraft[]
  wasBlank: boolean
}

/** Deeper lists are left to the library. */
const maximumDepth = 30

const itemStart = /(?:([*+-])|(\d{1,9})([.)])) {1,4}(?:\[([ xX])\] )?/y
const taskMark = /\[[ \txX\r\n]\]/y
const blanks = / */y

const currentItem = (list: ListDraft | undefined): ItemDraft | undefined => list?.items[list.items.length - 1]

/** The column of the first character of a line that is no space. */
export function indentOf(text: string, start: number): number {
  blanks.lastIndex = start
  blanks.test(text)
  return blanks.lastIndex - start
}

interface Marker {
  readonly marker: string
  readonly number: number | null
  readonly item: ItemDraft
}

/** The item that a line starts at an offset; null when it starts none, or one that is for the library to read. */
function markerAt(text: string, line: Span, at: number): Marker | null {
  itemStart.lastIndex = at
  const found = itemStart.exec(text)
  if (found === null || found.index + found[0].length > line.end) return null
  const [all, bullet, number, delimiter, check] = found
  const start = at + all.length
  taskMark.lastIndex = start
  if (taskMark.test(text) || !isTextLine(text, start, line.end)) return null
  const content = at - line.start + (check === undefined ? all.length : all.length - 4)
  const item: ItemDraft = {
    start: at,
    end: line.end,
    content,
    checked: check === undefined ? null : check !== ' ',
    lines: [{ start, end: line.end }],
    list: null,
  }
  return { marker: bullet ?? delimiter ?? '', number: number === undefined ? null : Number(number), item }
}

/** Adds an item to the list of its column: one that is open, or a new one below the item before. */
function addItem({ open }: ListReading, indent: number, { marker, number, item }: Marker): boolean {
  let closed: ListDraft | undefined
  while (indent < (currentItem(open[open.length - 1])?.content ?? 0)) closed = open.pop()
  if (closed !== undefined) {
    if (closed.indent !== indent || closed.marker !== marker) return false
    closed.items.push(item)
    open.push(closed)
    return true
  }
  const above = currentItem(open[open.length - 1])
  if (above === undefined || indent > above.content + 3 || (number ?? 1) !== 1 || open.length >= maximumDepth)
    return false
  above.list = { indent, marker, first: number, items: [item] }
  open.push(above.list)
  return true
}

function readLine(reading: ListReading, line: Span): boolean {
  const { text, open } = reading
  const indent = indentOf(text, line.start)
  const at = line.start + indent
  if (at >= line.end) {
    reading.wasBlank = true
    return true
  }
  const marker = markerAt(text, line, at)
  const item = currentItem(open[open.length - 1])
  if (marker !== null) {
    if (!addItem(reading, indent, marker)) return false
  } else if (!reading.wasBlank && indent === item?.content && isTextLine(text, at, line.end)) {
    item.lines.push({ start: at, end: line.end })
  } else return false
  reading.wasBlank = false
  for (const list of open) {
    const within = currentItem(list)
    if (within !== undefined) within.end = line.end
  }
  return true
}

function finishItem(text: string, draft: ItemDraft, hasDefinitions: boolean): ListItem | null {
  const content = readPlainInline(text, draft.lines, hasDefinitions)
  if (content === null) return null
  // The mark of a task belongs to the paragraph when it is followed by markup instead of text.
  const isMarked = draft.checked !== null && content.runs[0]?.start === 0
  const start = isMarked ? content.span.start - 4 : content.span.start
  const paragraph: MarkdownNode = {
    type: 'paragraph',
    content,
    span: { start, end: draft.lines[draft.lines.length - 1]?.end ?? content.span.end },
  }
  const list = draft.list === null ? null : finishList(text, draft.list, hasDefinitions)
  if (draft.list !== null && list === null) return null
  const children = list === null ? [paragraph] : [paragraph, list]
  return { span: { start: draft.start, end: draft.end }, checked: draft.checked, children }
}

function finishList(text: string, draft: ListDraft, hasDefinitions: boolean): MarkdownNode | null {
  const items: ListItem[] = []
  for (const each of draft.items) {
    const item = finishItem(text, each, hasDefinitions)
    if (item === null) return null
    items.push(item)
  }
  const span = { start: draft.items[0]?.start ?? 0, end: currentItem(draft)?.end ?? 0 }
  return { type: 'list', ordered: draft.first !== null, start: draft.first, items, span }
}

/**
 * A list that takes all lines from one on: items of one paragraph and lists below them, with blank lines or without.
 * Null where anything else stands among them.
 */
export function readPlainList(
  text: string,
  lines: readonly Span[],
  from: number,
  hasDefinitions: boolean,
): MarkdownNode | null {
  const [first] = lines.slice(from, from + 1)
  const marker = first === undefined ? null : markerAt(text, first, first.start)
  if (marker === null) return null
  const root: ListDraft = { indent: 0, marker: marker.marker, first: marker.number, items: [marker.item] }
  const reading: ListReading = { text, root, open: [root], wasBlank: false }
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined || !readLine(reading, line)) return null
  }
  return finishList(text, root, hasDefinitions)
}
