import type { Inline, ListItem, MarkdownBlock, MarkdownNode, TableRow } from './tree.ts'

/** The nodes of all blocks with offsets in the document: how the blocks were cut no longer shows. */
export function flattenBlocks(blocks: readonly MarkdownBlock[]): readonly MarkdownNode[] {
  return blocks.flatMap((block) => block.nodes.map((node) => shiftNode(node, block.start)))
}

function shiftInline(inline: Inline, by: number): Inline {
  return {
    ...inline,
    offsets: inline.offsets.map((offset) => offset + by),
    span: { start: inline.span.start + by, end: inline.span.end + by },
  }
}

function shiftRow(row: TableRow, by: number): TableRow {
  const cells = row.cells.map((cell) => shiftInline(cell, by))
  return { span: { start: row.span.start + by, end: row.span.end + by }, cells }
}

function shiftItem(item: ListItem, by: number): ListItem {
  const children = item.children.map((child) => shiftNode(child, by))
  return { ...item, span: { start: item.span.start + by, end: item.span.end + by }, children }
}

/** A node with all its offsets moved. */
export function shiftNode(node: MarkdownNode, by: number): MarkdownNode {
  const span = { start: node.span.start + by, end: node.span.end + by }
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return { ...node, content: shiftInline(node.content, by), span }
    case 'list':
      return { ...node, items: node.items.map((item) => shiftItem(item, by)), span }
    case 'table':
      return { ...node, header: shiftRow(node.header, by), rows: node.rows.map((row) => shiftRow(row, by)), span }
    case 'quote':
      return { ...node, children: node.children.map((child) => shiftNode(child, by)), span }
    case 'code':
    case 'html':
    case 'break':
      return { ...node, span }
  }
}
