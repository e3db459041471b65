import type { CST } from 'yaml'
import type { Span } from '../text/span.ts'
import type { YamlComment } from './tree.ts'

interface Waiting {
  readonly token: CST.Token | CST.SourceToken | CST.CollectionItem
  readonly depth: number
}

/** What a token or an item of a collection holds, in the order of the text. */
function partsOf(token: Waiting['token']): readonly Waiting['token'][] {
  const lists: unknown[] = []
  if ('start' in token) lists.push(token.start)
  if ('key' in token) lists.push(token.key)
  if ('sep' in token) lists.push(token.sep)
  if ('value' in token) lists.push(token.value)
  if ('items' in token) lists.push(token.items)
  if ('props' in token) lists.push(token.props)
  if ('end' in token) lists.push(token.end)
  return lists.flat().filter(isToken)
}

function isToken(part: unknown): part is Waiting['token'] {
  return typeof part === 'object' && part !== null
}

/** What the tokens of a text say before anything is made of them. */
export interface Survey {
  readonly comments: readonly YamlComment[]
  /** The first place that is nested too deeply to be read. */
  readonly tooDeep: Span | null
  /** Where texts in quotes start that are never closed, by where they end. */
  readonly unclosed: ReadonlyMap<number, number>
}

function isUnclosed(token: Waiting['token']): token is CST.FlowScalar {
  if (!('type' in token) || (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar'))
    return false
  const { source } = token as CST.FlowScalar
  return source.length === 1 || source.charAt(source.length - 1) !== source.charAt(0)
}

/** Goes through all tokens without recursion, so that any depth can be seen. */
export function surveyTokens(tokens: readonly CST.Token[], maximumDepth: number): Survey {
  const comments: YamlComment[] = []
  const unclosed = new Map<number, number>()
  let tooDeep: Span | null = null
  const waiting: Waiting[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next
    if ('type' in token && token.type === 'comment' && 'source' in token) {
      const span = { start: token.offset, end: token.offset + token.source.length }
      comments.push({ text: token.source.slice(1), span })
    }
    if (isUnclosed(token)) unclosed.set(token.offset + token.source.length, token.offset)
    const isCollection = 'items' in token
    if (isCollection && depth >= maximumDepth && (tooDeep === null || token.offset < tooDeep.start)) {
      tooDeep = { start: token.offset, end: token.offset + 1 }
    }
    for (const part of partsOf(token)) waiting.push({ token: part, depth: depth + (isCollection ? 1 : 0) })
  }
  return { comments: comments.sort((a, b) => a.span.start - b.span.start), tooDeep, unclosed }
}
