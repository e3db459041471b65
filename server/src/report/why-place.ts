import { parseMarkdown } from '../parse/markdown.ts'
import type { ListItem, MarkdownNode, TableRow } from '../parse/tree.ts'
import { parseYaml } from '../parse/yaml.ts'
import type { SourceDocument } from '../read/document.ts'
import type { Span } from '../text/span.ts'

/** What a line is to somebody who reads the page, apart from any plan. */
export type LinePlace =
  | 'blank'
  | 'front-matter'
  | 'comment'
  | 'code'
  | 'quote'
  | 'html'
  | 'heading'
  | 'table'
  | 'list'
  | 'prose'
  | 'key'

const touches = (span: Span, line: Span): boolean => span.start <= line.end && span.end > line.start

/** Says what stands on a line; the innermost thing counts. */
export function linePlace(source: SourceDocument, line: Span): LinePlace {
  if (source.text.slice(line.start, line.end).trim() === '') return 'blank'
  if (source.language !== 'markdown') {
    const tree = parseYaml(source.text, { start: 0, end: source.text.length }, source.language)
    const text = source.text.slice(line.start, line.end)
    const isComment = tree.comments.some(({ span }) => touches(span, line)) && text.trimStart().startsWith('#')
    return isComment ? 'comment' : 'key'
  }
  const document = parseMarkdown(source.text)
  if (document.frontMatterSpan !== null && touches(document.frontMatterSpan, line)) return 'front-matter'
  for (const block of document.blocks) {
    for (const node of block.nodes) {
      const found = placeIn(
        node,
        { start: line.start - block.start, end: line.end - block.start },
        source.text,
        block.start,
      )
      if (found !== null) return found
    }
  }
  return 'prose'
}

function placeIn(node: MarkdownNode, line: Span, text: string, base: number): LinePlace | null {
  if (!touches(node.span, line)) return null
  switch (node.type) {
    case 'heading':
      return 'heading'
    case 'code':
      return 'code'
    case 'html':
      return text.slice(base + node.span.start).startsWith('<!--') ? 'comment' : 'html'
    case 'quote':
      return 'quote'
    case 'table':
      return [node.header, ...node.rows].some((row: TableRow) => touches(row.span, line)) ? 'table' : 'prose'
    case 'list':
      for (const item of node.items) {
        const inner = insideItem(item, line, text, base)
        if (inner !== null) return inner
      }
      return 'list'
    case 'paragraph':
    case 'break':
      return 'prose'
  }
}

function insideItem(item: ListItem, line: Span, text: string, base: number): LinePlace | null {
  for (const child of item.children) {
    const inner = placeIn(child, line, text, base)
    if (inner !== null) return inner === 'prose' ? 'list' : inner
  }
  return null
}

/** The name of the table column in which a place lies; null outside of tables. */
export function columnAt(source: SourceDocument, offset: number): string | null {
  if (source.language !== 'markdown') return null
  for (const { start, nodes } of parseMarkdown(source.text).blocks)
    for (const node of nodes) {
      if (node.type !== 'table' || !touches(node.span, { start: offset - start, end: offset - start })) continue
      const row = node.rows.find(({ span }) => touches(span, { start: offset - start, end: offset - start }))
      const at = row?.cells.findIndex(({ span }) => span.start <= offset - start && span.end >= offset - start) ?? -1
      return node.header.cells[at]?.text.trim() ?? null
    }
  return null
}
