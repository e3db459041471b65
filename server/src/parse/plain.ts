import type { Span } from '../text/span.ts'
import { mayStartHtml, readPlainHtml } from './plain-html.ts'
import { readPlainInline } from './plain-inline.ts'
import { isTextLine, linesOf, startsAt } from './plain-lines.ts'
import { readPlainList } from './plain-list.ts'
import { readPlainTable } from './plain-table.ts'
import type { MarkdownNode } from './tree.ts'

const headingStart = /(#{1,6}) (?=[^ ])/y
const listStart = /(?:[*+-]|1[.)]) [^ ]/y
const anyListStart = /(?:[*+-]|\d{1,9}[.)]) /y

function readHeading(text: string, line: Span, hasDefinitions: boolean): MarkdownNode | null {
  headingStart.lastIndex = line.start
  const depth = headingStart.exec(text)?.[1]?.length
  if (depth === undefined) return null
  const start = line.start + depth + 1
  const content = readPlainInline(text, [{ start, end: line.end }], hasDefinitions)
  // Number signs at the end close the heading.
  return content === null || content.text.endsWith('#') ? null : { type: 'heading', depth, content, span: line }
}

/** A paragraph, up to a blank line or a list that may follow without one. */
function readParagraph(
  text: string,
  lines: readonly Span[],
  from: number,
  to: number,
  hasDefinitions: boolean,
): MarkdownNode | null {
  const own = lines.slice(from, to)
  if (!own.every(({ start, end }) => isTextLine(text, start, end))) return null
  const content = readPlainInline(text, own, hasDefinitions)
  return content === null
    ? null
    : {
        type: 'paragraph',
        content,
        span: { start: content.span.start, end: own[own.length - 1]?.end ?? content.span.end },
      }
}

const isBlank = (line: Span | undefined): boolean => line === undefined || line.start === line.end

/** The first line from one on that is blank or starts a list. */
function endOfParagraph(text: string, lines: readonly Span[], from: number): number {
  let to = from + 1
  while (to < lines.length && !isBlank(lines[to]) && !startsAt(listStart, text, lines[to]?.start ?? 0)) to += 1
  return to
}

interface Found {
  readonly node: MarkdownNode | null
  /** Index of the line behind it. */
  readonly next: number
}

/** The node that starts with a line. */
function readNode(text: string, lines: readonly Span[], index: number, line: Span, hasDefinitions: boolean): Found {
  if (mayStartHtml(text, line)) return readPlainHtml(text, lines, index) ?? { node: null, next: index }
  if (startsAt(headingStart, text, line.start)) {
    return { node: readHeading(text, line, hasDefinitions), next: index + 1 }
  }
  if (text.charAt(line.start) === '|') {
    let next = index + 1
    while (!isBlank(lines[next])) next += 1
    return { node: readPlainTable(text, lines, index, next, hasDefinitions), next }
  }
  if (startsAt(anyListStart, text, line.start)) {
    return { node: readPlainList(text, lines, index, hasDefinitions), next: lines.length }
  }
  const next = endOfParagraph(text, lines, index)
  return { node: readParagraph(text, lines, index, next, hasDefinitions), next }
}

/**
 * The nodes of a block of headings, paragraphs, lists and tables with simple markup in their texts, and of raw HTML; null
 * for every other, which is for the library to parse. Most blocks of a plan are of these kinds, and cost next to nothing so.
 */
export function readPlain(text: string, hasDefinitions: boolean): readonly MarkdownNode[] | null {
  const all = linesOf(text)
  let last = all.length
  while (last > 0 && isBlank(all[last - 1])) last -= 1
  const lines = all.slice(0, last)
  const nodes: MarkdownNode[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]
    if (line === undefined || isBlank(line)) {
      index += 1
      continue
    }
    const { node, next } = readNode(text, lines, index, line, hasDefinitions)
    if (node === null) return null
    nodes.push(node)
    index = next
  }
  return nodes
}
