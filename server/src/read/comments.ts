import type { Inline, MarkdownDocument, MarkdownNode, YamlTree } from '../parse/tree.ts'
import type { Span } from '../text/span.ts'

const mark = 'throughline-'

/** Where the comments behind `#` stand; JSON has none. */
export const yamlComments = (tree: YamlTree | null): readonly Span[] => tree?.comments.map(({ span }) => span) ?? []

/** Where comments that may be meant for us stand: those of HTML, and in front matter those behind `#`. Code holds none. */
export function markdownComments(document: MarkdownDocument, text: string): readonly Span[] {
  if (!text.includes(mark)) return []
  const codes = document.blocks.flatMap(({ start, nodes }) => codeSpans(nodes, start))
  const from = document.frontMatterSpan?.end ?? 0
  const html = [...text.slice(from).matchAll(/<!--[\s\S]*?-->/g)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
  const isShown = ({ start }: Span): boolean => !codes.some((code) => code.start <= start && start < code.end)
  return [...yamlComments(document.frontMatter), ...html.filter(isShown)]
}

/** Fenced and indented code, and code within a sentence. */
const codeSpans = (nodes: readonly MarkdownNode[], base: number): readonly Span[] =>
  nodes.flatMap((node) => codeIn(node, base))

function codeIn(node: MarkdownNode, base: number): readonly Span[] {
  switch (node.type) {
    case 'code':
      return [shift(node.span, base)]
    case 'heading':
    case 'paragraph':
      return inlineCode(node.content, base)
    case 'list':
      return node.items.flatMap((item) => codeSpans(item.children, base))
    case 'quote':
      return codeSpans(node.children, base)
    case 'table':
      return [node.header, ...node.rows].flatMap(({ cells }) => cells.flatMap((cell) => inlineCode(cell, base)))
    case 'html':
    case 'break':
      return []
  }
}

const inlineCode = ({ runs, offsets }: Inline, base: number): readonly Span[] =>
  runs
    .filter((run) => run.mark === 'code')
    .map(({ start, end }) => shift({ start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }, base))

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
