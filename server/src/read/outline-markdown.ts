import type { ListItem, MarkdownDocument, MarkdownNode } from '../parse/tree.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import type { Entry, OutlineNode, Paragraph } from './outline.ts'
import { htmlPieces } from './outline-html.ts'
import { emptyEntry, itemEntry, nest, type Piece, paragraphPieces } from './outline-lines.ts'
import { phraseOf } from './phrase.ts'

/** Lays a Markdown document out as entries: real headings, bold lines and `Word:` lines own what follows them. */
export function outlineMarkdown(
  document: MarkdownDocument,
  text: string,
  matchTerm: TermMatcher,
): readonly OutlineNode[] {
  const placed = document.blocks.flatMap((block) => block.nodes.map((node) => ({ node, base: block.start })))
  const pieces: Piece[] = []
  for (let at = 0; at < placed.length; at += 1) {
    const { node, base } = placed[at] as PlacedNode
    const last = node.type === 'html' ? endOfHtml(placed, at, text) : at
    const end = placed[last]
    if (last > at && end !== undefined) {
      const start = base + node.span.start
      pieces.push(...htmlPieces(text.slice(start, end.base + end.node.span.end), start, matchTerm))
      at = last
    } else pieces.push(...piecesOf(node, base, matchTerm))
  }
  return nest(pieces)
}

interface PlacedNode {
  readonly node: MarkdownNode
  readonly base: number
}

const container = /<(\/?)(?:div|table|tbody|tr|td|ul|ol|li|section|article|details|dl)\b/gi

/**
 * Where a stretch of HTML ends whose elements are still open: a blank line inside of it parts it for Markdown, and what
 * is indented behind that line looks like code. Running text in Markdown between the parts ends the stretch.
 */
function endOfHtml(placed: readonly PlacedNode[], from: number, text: string): number {
  let open = 0
  let last = from
  for (let at = from; at < placed.length; at += 1) {
    const { node, base } = placed[at] as PlacedNode
    const written = text.slice(base + node.span.start, base + node.span.end)
    if (node.type !== 'html' && !(node.type === 'code' && written.trimStart().startsWith('<'))) break
    for (const [, close] of written.matchAll(container)) open += close === '' ? 1 : -1
    last = at
    if (open <= 0) break
  }
  return last
}

function piecesOf(node: MarkdownNode, base: number, matchTerm: TermMatcher): readonly Piece[] {
  const span = { start: base + node.span.start, end: base + node.span.end }
  switch (node.type) {
    case 'heading': {
      const label = phraseOf(node.content, base)
      return [{ type: 'opener', entry: { ...emptyEntry('heading', span), depth: node.depth, label } }]
    }
    case 'paragraph':
      return paragraphPieces(phraseOf(node.content, base), matchTerm)
    case 'list':
      return node.items.map((item) => listEntry(item, base, matchTerm))
    case 'table':
      return [
        {
          type: 'table',
          header: node.header.cells.map((cell) => phraseOf(cell, base)),
          rows: node.rows.map((row) => ({
            cells: row.cells.map((cell) => phraseOf(cell, base)),
            span: { start: base + row.span.start, end: base + row.span.end },
          })),
          span,
        },
      ]
    case 'quote':
      return node.children.flatMap((child) => piecesOf(child, base, matchTerm)).flatMap(quoted)
    case 'html':
      // Inside of a list or quotation, markup at the start of lines is left out of the value, and no place would be true.
      return node.value.length === span.end - span.start ? htmlPieces(node.value, span.start, matchTerm) : []
    case 'code':
    case 'break':
      return []
  }
}

/** Of a quotation only its running text is kept: lists and headings in it belong to somebody else's page. */
function quoted(piece: Piece): readonly Paragraph[] {
  return piece.type === 'paragraph' ? [{ ...piece, quoted: true }] : []
}

function listEntry(item: ListItem, base: number, matchTerm: TermMatcher): Entry {
  const span = { start: base + item.span.start, end: base + item.span.end }
  const [first, ...rest] = item.children
  const empty = { ...emptyEntry('list', span), checked: item.checked }
  if (first === undefined) return empty
  if (first.type !== 'paragraph' && first.type !== 'heading') {
    return { ...empty, children: nest(item.children.flatMap((child) => piecesOf(child, base, matchTerm))) }
  }
  const below = rest.flatMap((child) => piecesOf(child, base, matchTerm))
  return itemEntry(phraseOf(first.content, base), below, span, item.checked, matchTerm)
}
