import type { Inline, ListItem, MarkdownNode } from './tree.ts'

/** A text that starts with a letter and holds nothing that Markdown reads as anything but text, on one line. */
const words = '[A-Za-z][^\\\\`*_\\[\\]<>&~|#!\\u0000\\r\\n\\t]*(?<! )'
const heading = new RegExp(`^(#{1,6}) (${words})[\\r\\n]*$`)
const paragraph = new RegExp(`^(${words})[\\r\\n]*$`)
const item = new RegExp(`(([*+-])|(\\d{1,9})([.)])) (${words})(?:\\r\\n|\\n|\\r|$)`, 'y')
const blankRest = /[\r\n]*$/y

/** Longer blocks are rare, and looking at them twice would cost something. */
const longest = 4000

/** Text that stands in the source as it is. */
function literal(text: string, start: number): Inline {
  const offsets: number[] = []
  const end = start + text.length
  for (let at = start; at <= end; at += 1) offsets.push(at)
  return { text, offsets, runs: [], span: { start, end } }
}

/** A list of one level, each item on one line, without blank lines between. */
function readList(text: string): MarkdownNode | null {
  const items: ListItem[] = []
  let first: RegExpExecArray | null = null
  let at = 0
  for (; at < text.length; at = item.lastIndex) {
    item.lastIndex = at
    const match = item.exec(text)
    if (match === null) break
    first ??= match
    // Another marker starts another list.
    if (match[2] !== first[2] || match[4] !== first[4]) return null
    const content = match[5] ?? ''
    const start = at + (match[1] ?? '').length + 1
    const inline = literal(content, start)
    const span = { start: at, end: inline.span.end }
    items.push({ span, checked: null, children: [{ type: 'paragraph', content: inline, span: inline.span }] })
  }
  blankRest.lastIndex = at
  const last = items[items.length - 1]
  if (first === null || last === undefined || !blankRest.test(text)) return null
  const start = first[3] === undefined ? null : Number(first[3])
  return { type: 'list', ordered: start !== null, start, items, span: { start: 0, end: last.span.end } }
}

/**
 * The nodes of a block that is a heading, a paragraph of one line or a flat list, in words without any markup; null for
 * every other, which is for the library to parse. Most blocks of a plan are of these kinds, and cost next to nothing so.
 */
export function readPlain(text: string): readonly MarkdownNode[] | null {
  if (text.length > longest) return null
  const code = text.charCodeAt(0)
  const isNumber = code >= 48 && code <= 57
  if (isNumber || text.startsWith('- ') || text.startsWith('* ') || text.startsWith('+ ')) {
    const list = readList(text)
    return list === null ? null : [list]
  }
  const found = code === 35 ? heading.exec(text) : paragraph.exec(text)
  if (found === null) return null
  if (code !== 35) {
    const content = literal(found[1] ?? '', 0)
    return [{ type: 'paragraph', content, span: content.span }]
  }
  const depth = (found[1] ?? '').length
  const content = literal(found[2] ?? '', depth + 1)
  return [{ type: 'heading', depth, content, span: { start: 0, end: content.span.end } }]
}
