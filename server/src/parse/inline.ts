import type { Image, ImageReference, Link, LinkReference, Nodes, PhrasingContent } from 'mdast'
import type { Span } from '../text/span.ts'
import type { Piece } from './recorder.ts'
import { orderRuns } from './runs.ts'
import type { Inline, Mark, Run } from './tree.ts'

/** What the conversion of running text needs to know about its block. */
export interface InlineSource {
  readonly text: string
  /** Where the block starts in the text; what comes out counts from there. */
  readonly base: number
  readonly pieces: readonly Piece[]
  readonly labels: ReadonlyMap<Nodes, Span>
  /** Target of a link definition, by its name as the library spells it. */
  targetOf(identifier: string): string | null
}

/** Markup nested deeper than this is read as the text it holds. */
const maximumDepth = 60

interface Builder {
  readonly base: number
  text: string
  readonly offsets: number[]
  readonly runs: Run[]
  end: number
}

/** Place of a node in the text that was parsed. */
export function spanOfNode(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** Index of the first piece that ends after an offset. */
function firstPieceAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function append(builder: Builder, text: string, span: Span): void {
  if (text === '') return
  const literal = text.length === span.end - span.start
  const start = span.start - builder.base
  for (let index = 0; index < text.length; index += 1) builder.offsets.push(literal ? start + index : start)
  builder.text += text
  builder.end = span.end
}

/** Adds the text of all pieces in a stretch; in code in tables `\|` is `|`. */
function appendPieces(builder: Builder, source: InlineSource, span: Span, isTableCode: boolean): void {
  for (let index = firstPieceAfter(source.pieces, span.start); index < source.pieces.length; index += 1) {
    const piece = source.pieces[index]
    if (piece === undefined || piece.start >= span.end) return
    const start = Math.max(piece.start, span.start)
    const end = Math.min(piece.end, span.end)
    const text = piece.text ?? source.text.slice(start, end)
    if (isTableCode) appendUnpiped(builder, text, start)
    else append(builder, text, { start, end })
  }
}

function appendUnpiped(builder: Builder, text: string, start: number): void {
  let from = 0
  for (let at = text.indexOf('\\|'); at !== -1; at = text.indexOf('\\|', at + 2)) {
    append(builder, text.slice(from, at), { start: start + from, end: start + at })
    append(builder, '|', { start: start + at, end: start + at + 2 })
    from = at + 2
  }
  append(builder, text.slice(from), { start: start + from, end: start + text.length })
}

function mark(builder: Builder, kind: Mark, url: string | null, add: () => void): void {
  const start = builder.text.length
  add()
  builder.runs.push({ mark: kind, url, start, end: builder.text.length })
}

const lineBreakTag = /^<br[ \t]*\/?>$/i

interface Walk {
  readonly builder: Builder
  readonly source: InlineSource
  readonly inTable: boolean
}

function addChildren(walk: Walk, children: readonly PhrasingContent[], depth: number): void {
  for (const child of children) addNode(walk, child, depth)
}

const marks = { strong: 'bold', emphasis: 'italic', delete: 'deleted' } as const

function addNode(walk: Walk, node: PhrasingContent, depth: number): void {
  const { builder, source } = walk
  const span = spanOfNode(node)
  const inside = (children: readonly PhrasingContent[]): void => {
    if (depth < maximumDepth) addChildren(walk, children, depth + 1)
    else appendPieces(builder, source, span, false)
  }
  switch (node.type) {
    case 'text':
      appendPieces(builder, source, spanAfterBreak(builder, source, span), false)
      return
    case 'strong':
    case 'emphasis':
    case 'delete':
      mark(builder, marks[node.type], null, () => inside(node.children))
      return
    case 'inlineCode':
      mark(builder, 'code', null, () => appendPieces(builder, source, span, walk.inTable))
      return
    case 'break':
      append(builder, '\n', span)
      return
    case 'html':
      if (lineBreakTag.test(node.value)) append(builder, '\n', span)
      return
    case 'link':
    case 'linkReference':
      mark(builder, 'link', targetOf(node, source), () => inside(node.children))
      return
    case 'image':
    case 'imageReference': {
      const label = source.labels.get(node) ?? { start: span.start, end: span.start }
      mark(builder, 'image', targetOf(node, source), () => appendPieces(builder, source, label, false))
    }
  }
}

/** Where a link or image leads, given with it or defined elsewhere. */
function targetOf(node: Link | LinkReference | Image | ImageReference, source: InlineSource): string | null {
  return 'url' in node ? node.url : source.targetOf(node.identifier)
}

/** Text after a `<br>` at the end of a line starts on the next one: the line must not break twice. */
function spanAfterBreak(builder: Builder, source: InlineSource, span: Span): Span {
  if (!builder.text.endsWith('\n') || source.text.charAt(builder.end - 1) !== '>') return span
  const ending = /^\r?\n|^\r/.exec(source.text.slice(span.start, span.start + 2))?.[0] ?? ''
  return { start: span.start + ending.length, end: span.end }
}

/**
 * Running text without its markup, with the place of every UTF-16 unit. An escaped character stands at its backslash, a
 * character reference at its `&`. Raw HTML is dropped (`<br>` breaks the line). `place`, in the block, is the span when it is empty.
 */
export function readInline(
  children: readonly PhrasingContent[],
  source: InlineSource,
  place: number,
  inTable = false,
): Inline {
  const first = children[0]
  const last = children[children.length - 1]
  if (first === undefined || last === undefined) return emptyInline(place)
  const { base } = source
  const start = spanOfNode(first).start
  const builder: Builder = { base, text: '', offsets: [], runs: [], end: start }
  addChildren({ builder, source, inTable }, children, 0)
  builder.offsets.push(builder.end - base)
  const span = { start: start - base, end: spanOfNode(last).end - base }
  return { text: builder.text, offsets: builder.offsets, ...orderRuns(builder.runs), span }
}

/** No text at all, at a place where some could be written. */
export function emptyInline(place: number): Inline {
  return { text: '', offsets: [place], runs: [], span: { start: place, end: place } }
}
