import type { YamlEntry, YamlNode, YamlTree } from '../parse/tree.ts'
import type { DocumentState } from '../read/document.ts'
import { wordsOfKey } from '../read/outline-yaml.ts'
import type { Span } from '../text/span.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import { type KeptPiece, topSection } from './kept.ts'
import { placesOf } from './places.ts'

const ownKeys =
  /^(?:id|title|name|statement|text|plan|throughline|profile|template|parent|period|quarter|language|lang)$/i

/** What a YAML or JSON plan holds beside its items: comments, keys of other tools, values that were not read. */
export function keptInYaml(state: DocumentState, tree: YamlTree, matchTerm: TermMatcher): readonly KeptPiece[] {
  const { text } = state.source
  const places = placesOf(state)
  const pieces: KeptPiece[] = []
  const push = (kind: KeptPiece['kind'], words: string, span: Span, known: string): unknown =>
    pieces.push({ kind, text: words, span, item: places.itemAround(span), section: '', known })
  const visitEntry = (entry: YamlEntry): void => {
    const isKnown = ownKeys.test(entry.key) || matchTerm(wordsOfKey(entry.key), 'key') !== null
    const known = isKnown ? entry.key : ''
    const { value } = entry
    if (value.type === 'scalar') push('rest', `${entry.key}: ${value.text}`, entry.span, known)
    else if (!places.isRead(entry.span)) push('code', fenced(text, entry.span), entry.span, '')
    else {
      push('rest', entry.key, entry.keySpan, known)
      visit(value)
    }
  }
  const visit = (node: YamlNode): void => {
    if (node.type === 'scalar') push('rest', node.text, node.span, '')
    else if (node.type === 'list') for (const item of node.items) visit(item)
    else for (const entry of node.entries) visitEntry(entry)
  }
  if (tree.root !== null) visit(tree.root)
  const start = tree.root?.span.start ?? text.length
  for (const { text: comment, span } of tree.comments) {
    const isAlone = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, span.start - 200), span.start))
    const next = isAlone ? places.itemFrom(lineBehind(text, span.end)) : null
    const item = next ?? places.itemAround(span)
    const said = comment
      .replace(/^ /, '')
      .trimEnd()
      .replace(/^throughline-disable-line\b/, 'throughline-disable-next-line')
    const section = item === null && span.end <= start ? topSection : ''
    pieces.push({ kind: 'comment', text: said, span, item, section, known: '' })
  }
  return joinComments(
    pieces.sort((a, b) => a.span.start - b.span.start),
    text,
  )
}

/** The first line behind a comment that is neither blank nor a comment itself. */
function lineBehind(text: string, from: number): Span {
  const skipped = /^(?:[^\n]*\n)(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text.slice(from))?.[0].length ?? text.length - from
  const start = from + skipped
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}

function fenced(text: string, span: Span): string {
  const indent = ' '.repeat(span.start - (text.lastIndexOf('\n', span.start - 1) + 1))
  const lines = text.slice(span.start, span.end).replace(/\r\n?/g, '\n').trimEnd().split('\n')
  const body = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
  return ['```yaml', ...body, '```'].join('\n')
}

/** Comment lines that stand one below the other are one comment, but for switches of this tool. */
function joinComments(pieces: readonly KeptPiece[], text: string): readonly KeptPiece[] {
  const joined: KeptPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const follows =
      last?.kind === 'comment' &&
      piece.kind === 'comment' &&
      last.item === piece.item &&
      !/^throughline-/.test(piece.text) &&
      !/^throughline-/.test(last.text) &&
      /^[ \t]*\r?\n[ \t]*$/.test(text.slice(last.span.end, piece.span.start))
    if (follows && last !== undefined) {
      const span = { start: last.span.start, end: piece.span.end }
      joined[joined.length - 1] = { ...last, text: `${last.text}\n${piece.text}`, span }
    } else joined.push(piece)
  }
  return joined
}
