import type { YamlComment } from './tree.ts'

/** A string, a comment or a tab: what in JSON is not as in YAML, and strings, in which nothing is blanked. */
const special = /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|\t/g

/**
 * JSON made readable as YAML without moving anything: comments and tabs outside strings become spaces. The comments come
 * beside it.
 */
export function blankForYaml(text: string): { readonly blanked: string; readonly comments: readonly YamlComment[] } {
  const comments: YamlComment[] = []
  const blanked = text.replace(special, (found: string, start: number) => {
    if (found.startsWith('"')) return found
    if (found === '\t') return ' '
    const inner = found.startsWith('//') ? found.slice(2) : found.slice(2).replace(/\*\/$/, '')
    comments.push({ text: inner, span: { start, end: start + found.length } })
    return found.replace(/[^\r\n]/g, ' ')
  })
  return { blanked, comments }
}
