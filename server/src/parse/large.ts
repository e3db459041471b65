import type { MarkdownNode } from './tree.ts'

/** A part of a large block that means the same when it is parsed on its own. */
export interface Part {
  readonly text: string
  /** What is added to offsets of the part to give those of the block. */
  readonly shift: number
}

const delimiterRow = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/
const listItem = /^(?:([*+-])|\d{1,9}([.)])) {1,4}[^ \t\r\n]/
const thematicBreak = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$/
/** What may be left open at the end of an item, and then ends elsewhere for the library when more follows. */
const leftOpen = /`{3}|~{3}|^[ \t>*+\d.)-]*</m
const line = /[^\r\n]*(?:\r\n|\n|\r|$)/y

/** Calls for each line with its text, line ending included, until told to stop. */
function eachLine(text: string, use: (written: string, start: number) => boolean): boolean {
  for (let at = 0; at < text.length; ) {
    line.lastIndex = at
    const written = line.exec(text)?.[0] ?? ''
    if (!use(written, at)) return false
    at += written.length
  }
  return true
}

/** Starts of the parts: the first lines from which each has at least so much text; null where a line is of another kind. */
function startsOf(text: string, enough: number, kindOf: (written: string) => 'start' | 'more' | null): number[] | null {
  const starts: number[] = []
  const isWhole = eachLine(text, (written, start) => {
    const kind = kindOf(written)
    if (kind === 'start' && start - (starts.at(-1) ?? -enough) >= enough) starts.push(start)
    return kind !== null
  })
  return isWhole ? starts : null
}

/** The rows of a table, some at a time, each time below its first two lines. */
function partsOfTable(text: string, enough: number): readonly Part[] | null {
  const head = /^\|[^\r\n]*\|[ \t]*(?:\r\n|\n|\r)([^\r\n]*)(?:\r\n|\n|\r)/.exec(text)
  if (head === null || !delimiterRow.test(head[1] ?? '')) return null
  const [lines] = head
  const rows = text.slice(lines.length).replace(/[\r\n]+$/, '')
  const starts = startsOf(rows, enough, (written) => (written.startsWith('|') ? 'start' : null))
  if (starts === null || starts.length < 2) return null
  return starts.map((start, index) => ({
    text: lines + rows.slice(start, starts[index + 1]),
    shift: index === 0 ? 0 : start,
  }))
}

/** The items of a list, some at a time, where only items and what is indented below them stand at its lines' starts. */
function partsOfList(text: string, enough: number): readonly Part[] | null {
  const first = listItem.exec(text)
  if (first === null || leftOpen.test(text)) return null
  const marker = first[1] ?? first[2]
  const starts = startsOf(text, enough, (written) => {
    if (/^[ \t]|^[\r\n]/.test(written)) return 'more'
    const found = thematicBreak.test(written.trimEnd()) ? null : listItem.exec(written)
    return found !== null && (found[1] ?? found[2]) === marker ? 'start' : null
  })
  if (starts === null || starts.length < 2) return null
  return starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]), shift: start }))
}

/**
 * Parts of a table or list that is too large for the library, which needs hundreds of times the room of its text; null
 * where it is no table or list all through.
 */
export const partsOfLarge = (text: string, enough: number): readonly Part[] | null =>
  text.startsWith('|') ? partsOfTable(text, enough) : partsOfList(text, enough)

/** One node of those of all parts; null where they are not of one kind each. */
export function joinParts(parts: readonly (readonly MarkdownNode[])[]): MarkdownNode | null {
  const nodes: MarkdownNode[] = []
  for (const [node, ...others] of parts) {
    if (node === undefined || others.length > 0) return null
    nodes.push(node)
  }
  const [first] = nodes
  const end = nodes.at(-1)?.span.end ?? 0
  if (first?.type === 'table' && nodes.every((node) => node.type === 'table'))
    return { ...first, rows: nodes.flatMap((node) => node.rows), span: { start: first.span.start, end } }
  if (first?.type === 'list' && nodes.every((node) => node.type === 'list'))
    return { ...first, items: nodes.flatMap((node) => node.items), span: { start: first.span.start, end } }
  return null
}
