import type { ListItem, MarkdownDocument, MarkdownNode } from '../parse/tree.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import { isHalfTable } from './half-tables.ts'
import { splitLabel } from './label.ts'
import { type Entry, introDepth, type OutlineNode, type Paragraph } from './outline.ts'
import { cut, isAllBold, type Phrase, phraseOf, spanOf, splitPhrase } from './phrase.ts'

/** A bold line used as a heading ranks below every real heading, `Word:` alone on its line below that, a sentence last. */
const boldLineDepth = 7
const labelLineDepth = 8

type Piece = OutlineNode | { readonly type: 'opener'; readonly entry: Entry }

/** Lays a Markdown document out as entries: real headings, bold lines and `Word:` lines own what follows them. */
export function outlineMarkdown(document: MarkdownDocument, matchTerm: TermMatcher): readonly OutlineNode[] {
  const pieces = document.blocks.flatMap((block) =>
    block.nodes.flatMap((node) => piecesOf(node, block.start, matchTerm)),
  )
  return nest(pieces)
}

/** Gives each opener what follows it until one of the same or a higher rank. */
function nest(pieces: readonly Piece[]): readonly OutlineNode[] {
  const root: OutlineNode[] = []
  const open: { entry: Entry; children: OutlineNode[] }[] = []
  const close = (): void => {
    const { entry, children } = open.pop() as { entry: Entry; children: OutlineNode[] }
    const end = children.at(-1)?.span.end ?? entry.span.end
    const done = {
      ...entry,
      children: [...entry.children, ...children],
      span: { start: entry.span.start, end: Math.max(end, entry.span.end) },
    }
    ;(open.at(-1)?.children ?? root).push(done)
  }
  for (const piece of pieces) {
    if (piece.type === 'opener') {
      while (open.length > 0 && (open.at(-1)?.entry.depth ?? 0) >= piece.entry.depth) close()
      open.push({ entry: piece.entry, children: [] })
      continue
    }
    // A `These are:` line owns the one list or table behind it, and nothing else.
    if (open.at(-1)?.entry.depth === introDepth && open.at(-1)?.children.length !== 0 && !isListEntry(piece)) close()
    if (open.at(-1)?.entry.depth === introDepth && piece.type === 'paragraph') close()
    // `Tactics:` with its list is done when the next `Budget: …` line comes.
    if (isLabelLine(piece) && open.at(-1)?.entry.depth === labelLineDepth && open.at(-1)?.children.length !== 0) close()
    ;(open.at(-1)?.children ?? root).push(piece)
  }
  while (open.length > 0) close()
  return root
}

const isLabelLine = (node: OutlineNode): boolean => node.type === 'entry' && node.carrier === 'label'
const isListEntry = (node: OutlineNode): boolean => node.type === 'entry' && node.carrier === 'list'

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
    case 'code':
    case 'html':
    case 'break':
      return []
  }
}

/** Of a quotation only its running text is kept: lists and headings in it belong to somebody else's page. */
function quoted(piece: Piece): readonly Paragraph[] {
  return piece.type === 'paragraph' ? [{ ...piece, quoted: true }] : []
}

function emptyEntry(carrier: Entry['carrier'], span: Entry['span']): Entry {
  return { type: 'entry', carrier, depth: 0, label: null, text: null, checked: null, children: [], span }
}

/** A paragraph is text, or a heading in disguise, or a run of `Label: value` lines, or bullets that Markdown misses. */
function paragraphPieces(phrase: Phrase, matchTerm: TermMatcher): readonly Piece[] {
  if (phrase.text === '' || isHalfTable(phrase)) return []
  const hashes = /^(#{1,6})[^#\s]/.exec(phrase.text)
  if (hashes !== null && !phrase.text.includes('\n')) {
    const label = cut(phrase, hashes[1]?.length ?? 0)
    return [
      { type: 'opener', entry: { ...emptyEntry('heading', spanOf(phrase)), depth: hashes[1]?.length ?? 1, label } },
    ]
  }
  const lines = logicalLines(phrase, matchTerm)
  return lines.flatMap((line) => linePieces(line, matchTerm))
}

function linePieces(line: Phrase, matchTerm: TermMatcher): readonly Piece[] {
  const bullet = /^[·•▪◦‣]\s*/.exec(line.text)
  if (bullet !== null) return [bulletEntry(cut(line, bullet[0].length), matchTerm)]
  if (isAllBold(line) && !line.text.includes('\n') && line.text.length <= 120) {
    const bare = cut(line, 0, line.text.replace(/[\s:：*_]+$/, '').length)
    const label = splitLabel(bare, matchTerm)
    const depth = /[:：][\s*_]*$/.test(line.text) ? labelLineDepth : boldLineDepth
    if (label === null || label.text === null) return [opener('label', depth, bare, line)]
  }
  const label = splitLabel(line, matchTerm)
  if (label !== null && label.text === null) return [opener('label', labelLineDepth, label.label, line)]
  if (label !== null) return [{ ...emptyEntry('label', spanOf(line)), label: label.label, text: label.text }]
  if (/[:：]$/.test(line.text) && line.text.length <= 200)
    return [textOf(line), opener('label', introDepth, line, line)]
  return [textOf(line)]
}

const textOf = (text: Phrase): Paragraph => ({ type: 'paragraph', text, quoted: false, span: spanOf(text) })

function opener(carrier: 'label', depth: number, label: Phrase, line: Phrase): Piece {
  return { type: 'opener', entry: { ...emptyEntry(carrier, spanOf(line)), depth, label } }
}

/** Lines of a paragraph, where a line that does not open with a label or bullet goes on with the one before. */
function logicalLines(phrase: Phrase, matchTerm: TermMatcher): readonly Phrase[] {
  if (!phrase.text.includes('\n')) return [phrase]
  const lines = splitPhrase(phrase, /\n/g).filter((line) => line.text !== '')
  const starts = lines.filter((line, index) => index === 0 || opensLine(line, matchTerm))
  return starts.map((line, index) => {
    const next = starts[index + 1]
    const from = line.at - phrase.at
    return cut(phrase, from, next === undefined ? phrase.text.length : next.at - phrase.at)
  })
}

function opensLine(line: Phrase, matchTerm: TermMatcher): boolean {
  return /^[·•▪◦‣]/.test(line.text) || isAllBold(line) || splitLabel(line, matchTerm) !== null
}

function bulletEntry(text: Phrase, matchTerm: TermMatcher): Entry {
  const label = splitLabel(text, matchTerm)
  return { ...emptyEntry('list', spanOf(text)), label: label?.label ?? null, text: label === null ? text : label.text }
}

function listEntry(item: ListItem, base: number, matchTerm: TermMatcher): Entry {
  const span = { start: base + item.span.start, end: base + item.span.end }
  const [first, ...rest] = item.children
  const empty = { ...emptyEntry('list', span), checked: item.checked }
  if (first === undefined) return empty
  if (first.type !== 'paragraph' && first.type !== 'heading') {
    return { ...empty, children: nest(item.children.flatMap((child) => piecesOf(child, base, matchTerm))) }
  }
  const [head, ...more] = logicalLines(phraseOf(first.content, base), matchTerm)
  const children = nest([
    ...more.flatMap((line) => linePieces(line, matchTerm)),
    ...rest.flatMap((child) => piecesOf(child, base, matchTerm)),
  ])
  if (head === undefined) return { ...empty, children }
  const { label, text } = splitLabel(head, matchTerm) ?? { label: null, text: head }
  return { ...empty, label, text, children }
}
