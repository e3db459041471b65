import type { Span } from '../text/span.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { OutlineNode, Table } from './outline.ts'

interface Words {
  readonly vocabulary: Vocabulary
  readonly matchTerm: TermMatcher
}

/** A line about a channel that is not used. */
const refused = /\b(?:no|not|never|none|without|drop(?:ped)?|clos(?:e|ed|ing)|avoid|skip|later|instead)\b|n[’']t\b/iu

/**
 * The channels that a page lists as its own below headings on channels: the names that open the lines of its lists, its bold
 * lines and the rows of its tables; and those of a table with a column of channels in front and no tactics or figures in it.
 */
export function listedChannels(
  nodes: readonly OutlineNode[],
  within: readonly Span[],
  words: Words,
): readonly string[] {
  const lines = nodes.flatMap((node) => linesOf(node, within, words))
  return [...new Set(lines.flatMap((line) => (refused.test(line) ? [] : channelsIn(line, words))))]
}

function linesOf(node: OutlineNode, within: readonly Span[], words: Words): readonly string[] {
  const inside = within.some((span) => span.start <= node.span.start && node.span.end <= span.end)
  switch (node.type) {
    case 'table':
      return inside || isAboutChannels(node, words) ? node.rows.map(({ cells }) => cells[0]?.text ?? '') : []
    case 'paragraph':
      return inside ? node.text.text.split('\n') : []
    case 'entry': {
      const isLine = inside && node.carrier !== 'key' && node.carrier !== 'heading'
      const own = isLine ? [[node.label?.text, node.text?.text].filter((text) => text !== undefined).join(': ')] : []
      return [...own, ...node.children.flatMap((child) => linesOf(child, within, words))]
    }
  }
}

/** A line begins with its channel, or names several as examples of a kind: `Communities (Reddit, Discord)`. */
function channelsIn(line: string, { vocabulary }: Words): readonly string[] {
  return vocabulary.findChannels(line.slice(0, lineStart)).map(({ name }) => name)
}

/** What stands further back is what is done there. */
const lineStart = 80

/** `Channel | Audience`: two channels or more in front, and beside them nothing that makes the rows items. */
function isAboutChannels({ header, rows }: Table, { vocabulary, matchTerm }: Words): boolean {
  const [first, ...others] = header.map(({ text }) => matchTerm(text, 'column'))
  if (first?.type !== 'field' || first.field !== 'channel' || rows.length < 2) return false
  const isPlain = others.every((term) => term?.type !== 'level' && !(term?.type === 'field' && term.field === 'target'))
  return isPlain && rows.every(({ cells }) => vocabulary.findChannels(cells[0]?.text ?? '').length > 0)
}
