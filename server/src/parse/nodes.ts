import type {
  BlockContent,
  DefinitionContent,
  List,
  Nodes,
  RootContent,
  TableRow as SyntaxRow,
  Table,
  TableCell,
} from 'mdast'
import type { Span } from '../text/span.ts'
import { emptyInline, type InlineSource, readInline, spanOfNode } from './inline.ts'
import type { Inline, ListItem, MarkdownNode, TableRow } from './tree.ts'

/** Quotes and lists nested deeper than this are left out: no plan has them, and the stack has an end. */
const maximumDepth = 100

/** Reduce the library's nodes to what plans are read from. Link definitions are dropped. */
export function convertNodes(nodes: readonly RootContent[], source: InlineSource, depth = 0): MarkdownNode[] {
  const converted: MarkdownNode[] = []
  if (depth > maximumDepth) return converted
  for (const node of nodes) {
    const result = convertNode(node as BlockContent | DefinitionContent, source, depth)
    if (result !== null) converted.push(result)
  }
  return converted
}

/** Place of a node in its block. */
function placeOf(node: Nodes, { base }: InlineSource): Span {
  const { start, end } = spanOfNode(node)
  return { start: start - base, end: end - base }
}

function convertNode(node: BlockContent | DefinitionContent, source: InlineSource, depth: number): MarkdownNode | null {
  const span = placeOf(node, source)
  switch (node.type) {
    case 'heading':
      return { type: 'heading', depth: node.depth, content: readInline(node.children, source, span.end), span }
    case 'paragraph':
      return { type: 'paragraph', content: readInline(node.children, source, span.end), span }
    case 'list':
      return convertList(node, source, depth)
    case 'table':
      return convertTable(node, source)
    case 'blockquote':
      return { type: 'quote', children: convertNodes(node.children, source, depth + 1), span }
    case 'code':
      return { type: 'code', language: node.lang ?? null, value: node.value, span }
    case 'html':
      return { type: 'html', value: node.value, span }
    case 'thematicBreak':
      return { type: 'break', span }
    default:
      return null
  }
}

function convertList(node: List, source: InlineSource, depth: number): MarkdownNode {
  const items: ListItem[] = node.children.map((item) => ({
    span: placeOf(item, source),
    checked: item.checked ?? null,
    children: convertNodes(item.children, source, depth + 1),
  }))
  const ordered = node.ordered === true
  return { type: 'list', ordered, start: node.start ?? null, items, span: placeOf(node, source) }
}

/** Where text would be written into an empty cell: behind its bar and one space. */
function placeInCell(span: Span, text: string): number {
  let place = span.start
  if (text.charAt(place) === '|') place += 1
  if (text.charAt(place) === ' ') place += 1
  return Math.min(place, span.end)
}

function convertCell(cell: TableCell, source: InlineSource): Inline {
  return readInline(cell.children, source, placeInCell(spanOfNode(cell), source.text) - source.base, true)
}

function convertRow(row: SyntaxRow, columns: number, source: InlineSource): TableRow {
  const span = placeOf(row, source)
  const cells = row.children.slice(0, columns).map((cell) => convertCell(cell, source))
  while (cells.length < columns) cells.push(emptyInline(span.end))
  return { span, cells }
}

function convertTable(node: Table, source: InlineSource): MarkdownNode {
  const [first, ...others] = node.children
  const columns = first?.children.length ?? 0
  const span = placeOf(node, source)
  const header = first === undefined ? { span, cells: [] } : convertRow(first, columns, source)
  return { type: 'table', header, rows: others.map((row) => convertRow(row, columns, source)), span }
}
