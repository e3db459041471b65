import { closest, distance } from 'fastest-levenshtein'
import type { Problem } from '../model/plan.ts'
import type { YamlNode } from '../parse/tree.ts'
import type { Span } from '../text/span.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import { wordsOfKey } from './outline-yaml.ts'

/** Keys of a plan in YAML (`schemas/plan.schema.json` says what each may hold). */
export const planKeys = [
  'plan', 'throughline', 'title', 'profile', 'template', 'parent', 'period', 'language', 'vision', 'mission', 'sponsor', 'owner', 'review', 'budget', 'situation',
  'strengths', 'weaknesses', 'opportunities', 'threats', 'challenges', 'objectives', 'goals', 'measures', 'strategies', 'metrics', 'tactics', 'channels',
  'audiences', 'policy', 'definitions', 'insights', 'customerValue', 'risks', 'outOfScope',
] as const

/** Keys of an item or a measure. */
export const itemKeyNames = [
  'id', 'title', 'value', 'serves', 'supports', 'objective', 'strategy', 'measures', 'key_results', 'strategies', 'metrics', 'tactics', 'addresses',
  'leverages', 'owner', 'audience', 'channel', 'from', 'to', 'by', 'due', 'cadence', 'budget', 'status', 'rationale', 'metric', 'name', 'baseline', 'target',
  'unit', 'per', 'source', 'drives', 'comparedWith', 'fix', 'told', 'every', 'next', 'objectives',
] as const

export interface KeyProblem {
  readonly problem: Problem
  readonly span: Span
}

/**
 * Keys that no plan has. In a file that declares itself a plan each is reported; in another YAML file, which may serve
 * another tool as well, only those that look like a slip of a known key.
 */
export function unknownKeys(root: YamlNode | null, declared: boolean, matchTerm: TermMatcher): readonly KeyProblem[] {
  const found: KeyProblem[] = []
  const visit = (node: YamlNode, top: boolean, depth: number): void => {
    if (depth > 20 || node.type === 'scalar') return
    if (node.type === 'list') return node.items.forEach((item) => visit(item, false, depth + 1))
    const known: readonly string[] = top ? planKeys : itemKeyNames
    for (const entry of node.entries) {
      if (!isKnown(entry.key, matchTerm)) report(entry.key, entry.keySpan, known)
      visit(entry.value, false, depth + 1)
    }
  }
  const report = (key: string, span: Span, known: readonly string[]): void => {
    const near = closest(key.toLowerCase(), [...known])
    const isNear = key.length >= 4 && distance(key.toLowerCase(), near.toLowerCase()) <= (key.length > 6 ? 2 : 1)
    if (!declared && !isNear) return
    const message = `The key \`${key}\` is not one that plans have.`
    found.push({ problem: { kind: 'unknown-key', message, key, suggestions: isNear ? [near] : [] }, span })
  }
  if (root !== null) visit(root, true, 0)
  return found
}

/** Front matter belongs to other tools too: only a slip of a key of ours is told, and only where `throughline:` stands. */
export function slipsInFrontMatter(root: YamlNode | null): readonly KeyProblem[] {
  if (root?.type !== 'mapping' || !root.entries.some((entry) => entry.key === 'throughline')) return []
  const known: readonly string[] = planKeys
  return root.entries.flatMap((entry) => {
    const near = closest(entry.key.toLowerCase(), [...known])
    const gap = distance(entry.key.toLowerCase(), near.toLowerCase())
    if (gap === 0 || gap > 2 || entry.key.length < 5) return []
    const message = `The key \`${entry.key}\` is not one that plans have.`
    return [{ problem: { kind: 'unknown-key' as const, message, key: entry.key, suggestions: [near] }, span: entry.keySpan }]
  })
}

function isKnown(key: string, matchTerm: TermMatcher): boolean {
  const names: readonly string[] = [...planKeys, ...itemKeyNames]
  return names.some((name) => name.toLowerCase() === key.toLowerCase()) || matchTerm(wordsOfKey(key), 'key') !== null
}
