import {
  SemanticTokenModifiers,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  SemanticTokenTypes,
} from 'vscode-languageserver'
import { semanticTokens, type TokenKind } from '../../service/semantic-tokens.ts'
import type { Span } from '../../text/span.ts'
import { type Asked, answeringAbout, type Feature } from './feature.ts'

/** The standard types that stand for the levels, so that every theme has a colour for them. */
const types: Readonly<Record<TokenKind, SemanticTokenTypes>> = {
  vision: SemanticTokenTypes.namespace,
  objective: SemanticTokenTypes.class,
  measure: SemanticTokenTypes.property,
  metric: SemanticTokenTypes.property,
  strength: SemanticTokenTypes.enumMember,
  weakness: SemanticTokenTypes.enumMember,
  opportunity: SemanticTokenTypes.enumMember,
  threat: SemanticTokenTypes.enumMember,
  strategy: SemanticTokenTypes.interface,
  tactic: SemanticTokenTypes.method,
  insight: SemanticTokenTypes.event,
  value: SemanticTokenTypes.number,
  placeholder: SemanticTokenTypes.macro,
}

const legend: SemanticTokensLegend = {
  tokenTypes: [...new Set(Object.values(types))],
  tokenModifiers: [SemanticTokenModifiers.declaration],
}

function tokensWithin({ snapshot, path, lines }: Asked, within: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder()
  for (const { span, kind, isDeclaration } of semanticTokens(snapshot, path)) {
    if (span.end < within.start || span.start > within.end) continue
    const { line, character } = lines.positionAt(span.start)
    const type = legend.tokenTypes.indexOf(types[kind])
    builder.push(line, character, span.end - span.start, type, isDeclaration ? 1 : 0)
  }
  // Without an id: no differences to an earlier answer are kept.
  return { data: builder.build().data }
}

/** Ids and references in the colours of their levels, values and blanks in theirs. */
export const semanticTokensFeature: Feature = {
  capabilities: () => ({ semanticTokensProvider: { legend, full: true, range: true } }),
  listen: (context) => {
    const none: SemanticTokens = { data: [] }
    const { semanticTokens: requests } = context.connection.languages
    requests.on(
      answeringAbout(context, none, (asked) =>
        tokensWithin(asked, { start: 0, end: asked.document.source.text.length }),
      ),
    )
    requests.onRange(
      answeringAbout(context, none, (asked, { range }) => {
        const { lines } = asked
        return tokensWithin(asked, { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) })
      }),
    )
  },
}
