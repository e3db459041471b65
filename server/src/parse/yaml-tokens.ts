import type { CST } from 'yaml'
import type { Span } from '../text/span.ts'
import type { YamlComment } from './tree.ts'

interface Waiting {
  readonly token: CST.Token | CST.SourceToken | CST.CollectionItem
  readonly depth: number
}

/** What a token or an item of a collection holds, in the order of the text. */
function partsOf(token: Waiting['token']): readonly Waiting['token'][] {
  const parts: (Waiting['token'] | null | undefined)[] = []
  if ('start' in token) parts.push(...(Array.isArray(token.start) ? token.start : [token.start]))
  if ('key' in token) parts.push(token.key)
  if ('sep' in token) parts.push(...(token.sep ?? []))
  if ('value' in token) parts.push(token.value)
  if ('items' in token) parts.push(...token.items)
  if ('props' in token) parts.push(...token.props)
  if ('end' in token && Array.isArray(token.end)) parts.push(...token.end)
  return parts.filter((part) => typeof part === 'object' && part !== null)
}

/**
 * Finds the comments of a parsed text, and the first place that is nested too deeply to be read. Goes without recursion,
 * so that any depth can be seen.
 */
export function surveyTokens(
  tokens: readonly CST.Token[],
  maximumDepth: number,
): { readonly comments: readonly YamlComment[]; readonly tooDeep: Span | null } {
  const comments: YamlComment[] = []
  let tooDeep: Span | null = null
  const waiting: Waiting[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next
    if ('type' in token && token.type === 'comment' && 'source' in token) {
      comments.push({
        text: token.source.slice(1),
        span: { start: token.offset, end: token.offset + token.source.length },
      })
    }
    const isCollection = 'items' in token
    if (isCollection && depth >= maximumDepth && (tooDeep === null || token.offset < tooDeep.start)) {
      tooDeep = { start: token.offset, end: token.offset + 1 }
    }
    for (const part of partsOf(token)) waiting.push({ token: part, depth: depth + (isCollection ? 1 : 0) })
  }
  return { comments: comments.sort((a, b) => a.span.start - b.span.start), tooDeep }
}
