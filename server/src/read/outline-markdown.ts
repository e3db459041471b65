import type { ListItem, MarkdownDocument, MarkdownNode } from '../parse/tree.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import type { Entry, OutlineNode, Paragraph } from './outline.ts'
import { htmlPieces } from './outline-html.ts'
import { emptyEntry, itemEntry, nest, type Piece, paragraphPieces } from './outline-lines.ts'
import { phraseOf } from './phrase.ts'

/** Lays a Markdown document out as entries: real headings, bold lines and `Word:` lines own what follows them. */
export function outlineMarkdown(document: MarkdownDocument, matchTerm: TermMatcher): readonly OutlineNode[] {
  const pieces = document.blocks.flatMap((block) =>
    block.nodes.flatMap((node) => piecesOf(node, block.start, matchTerm)),
  )
  return nest(pieces)
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
