import { parseMarkdown } from '../parse/markdown.ts'
import type { Inline, MarkdownDocument, MarkdownNode } from '../parse/tree.ts'

/** Gives a plain text of the plan as Markdown that shows it: in the author's own markup where that can be found. */
export type Marked = (text: string) => string

/** A plain text as Markdown that is read as exactly that text. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`]/g, '\\$&')
    .replace(/(?<!\s)\*|\*(?!\s)/g, '\\*')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-zA-Z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/~~/g, '\\~\\~')
    .replace(/[[\]](?=[([:])/g, '\\$&')
    .replace(/(\s)(#+)$/, '$1\\$2')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^([#>+=-])/, '\\$1')
}

interface Placed {
  readonly inline: Inline
  readonly base: number
}

/** The author's own markup of texts on a page. */
export function markedFrom(source: string, document: MarkdownDocument | null): Marked {
  const inlines = document?.blocks.flatMap((block) => block.nodes.flatMap((node) => inlinesOf(node, block.start))) ?? []
  const marked = inlines.filter(({ inline }) => inline.runs.length > 0)
  return (text) => {
    const plain = text.replace(/\s+/g, ' ').trim()
    for (const { inline, base } of marked) {
      const at = inline.text.replace(/\s/g, ' ').indexOf(plain)
      const raw = at < 0 || plain === '' ? null : rawText(source, inline, base, at, at + plain.length)
      if (raw !== null && textOf(raw) === plain) return raw
    }
    return escapeText(plain)
  }
}

/** The source of a stretch of inline text; null where markup inside of it is only half in it. */
function rawText(source: string, inline: Inline, base: number, start: number, end: number): string | null {
  const runs = inline.runs.filter((run) => run.start < end && run.end > start)
  if (runs.length === 0 || runs.some((run) => run.start < start || run.end > end)) return null
  const before = start === 0 ? inline.span.start : (inline.offsets[start - 1] ?? 0) + 1
  const first = runs.some((run) => run.start === start) ? before : (inline.offsets[start] ?? 0)
  const last =
    end >= inline.text.length
      ? inline.span.end
      : runs.some((run) => run.end === end)
        ? (inline.offsets[end] ?? inline.span.end)
        : (inline.offsets[end - 1] ?? 0) + 1
  const raw = source.slice(base + first, base + last).replace(/\s*\r?\n\s*/g, ' ')
  return raw.replace(/<!--[\s\S]*?-->/g, '').trim()
}

function textOf(raw: string): string | null {
  const nodes = parseMarkdown(`x ${raw}`).blocks.flatMap((block) => block.nodes)
  const [only, second] = nodes
  if (only?.type !== 'paragraph' || second !== undefined) return null
  return only.content.text.slice(2).replace(/\s+/g, ' ').trim()
}

function inlinesOf(node: MarkdownNode, base: number): readonly Placed[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [{ inline: node.content, base }]
    case 'list':
      return node.items.flatMap((item) => item.children.flatMap((child) => inlinesOf(child, base)))
    case 'table':
      return [node.header, ...node.rows].flatMap((row) => row.cells.map((inline) => ({ inline, base })))
    case 'quote':
      return node.children.flatMap((child) => inlinesOf(child, base))
    case 'code':
    case 'html':
    case 'break':
      return []
  }
}
