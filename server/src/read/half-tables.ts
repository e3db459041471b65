import type { MarkdownDocument, MarkdownNode, SyntaxProblem } from '../parse/tree.ts'
import { type Phrase, phraseOf, spanOf, splitPhrase } from './phrase.ts'

const delimiterRow = /^\|?\s*:?-{2,}:?\s*(?:\|\s*(?::?-+:?)?\s*)*\|?$/

/**
 * Tables that Markdown does not take for tables because the line of dashes has another number of columns than the line
 * above it: their items would be lost without a word.
 */
export function halfTables(document: MarkdownDocument): readonly SyntaxProblem[] {
  return document.blocks.flatMap((block) => block.nodes.flatMap((node) => problemsIn(node, block.start)))
}

function problemsIn(node: MarkdownNode, base: number): readonly SyntaxProblem[] {
  switch (node.type) {
    case 'paragraph':
      return node.content.text.includes('|') ? problemOf(phraseOf(node.content, base)) : []
    case 'list':
      return node.items.flatMap((item) => item.children.flatMap((child) => problemsIn(child, base)))
    case 'quote':
      return node.children.flatMap((child) => problemsIn(child, base))
    case 'heading':
    case 'table':
    case 'code':
    case 'html':
    case 'break':
      return []
  }
}

function problemOf(paragraph: Phrase): readonly SyntaxProblem[] {
  const found = headAndDashes(paragraph)
  if (found === null) return []
  const { header, dashes } = found
  const message = `this table has ${columns(header.text)} columns in its first line and ${columns(dashes.text)} in the line of dashes. Give both the same number`
  return [{ message, span: spanOf(dashes) }]
}

function headAndDashes(paragraph: Phrase): { readonly header: Phrase; readonly dashes: Phrase } | null {
  const lines = splitPhrase(paragraph, /\n/g)
  for (const [index, dashes] of lines.entries()) {
    const header = lines[index - 1]
    if (header?.text.includes('|') && dashes.text.includes('|') && delimiterRow.test(dashes.text))
      return { header, dashes }
  }
  return null
}

/** Whether a paragraph is a table that Markdown did not take for one. */
export const isHalfTable = (paragraph: Phrase): boolean =>
  paragraph.text.includes('|') && headAndDashes(paragraph) !== null

const columns = (line: string): number =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length
