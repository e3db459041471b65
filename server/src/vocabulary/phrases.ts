import { stemOf, type Token, tokenize } from './tokens.ts'

/** How a phrase is recognised. */
export type PhraseForm =
  /** In any case and any inflection of its words. */
  | 'inflected'
  /** In any case, but only in the very forms given (`likes`, not `like`). */
  | 'literal'
  /** In the very letters given, or with a plural `s` (`CTR`, `MQLs`). */
  | 'abbreviation'

export interface Phrase<Value> {
  readonly text: string
  readonly form: PhraseForm
  readonly value: Value
}

/** A phrase found in a text, as tokens `from` (inclusive) to `to` (exclusive). */
export interface PhraseMatch<Value> {
  readonly value: Value
  readonly from: number
  readonly to: number
}

interface Branch<Value> {
  readonly children: Map<string, Branch<Value>>
  value: Value | undefined
}

/** Phrases ready to be looked up; made once, used for every text. */
export interface PhraseBook<Value> {
  /** Matches without overlaps, longest phrases first served, in the order of the text. */
  find(tokens: readonly Token[]): readonly PhraseMatch<Value>[]
}

const skipped = new Set(['the', 'our', 'a', 'an', 'its', 'their', 'your', 'my', 'his', 'her'])
const newBranch = <Value>(): Branch<Value> => ({ children: new Map(), value: undefined })

const keysOf = (phrase: Phrase<unknown>): readonly string[] => {
  const tokens = tokenize(phrase.text)
  if (phrase.form === 'abbreviation') return tokens.map((token) => `=${token.text.replace(/s$/u, '')}`)
  if (phrase.form === 'literal') return tokens.map((token) => `~${token.lower}`)
  return tokens.map((token) => token.stem)
}

/** The first phrase given for a form keeps it, so that earlier entries win. */
const plant = <Value>(root: Branch<Value>, keys: readonly string[], value: Value): void => {
  let branch = root
  for (const key of keys) {
    const next = branch.children.get(key) ?? newBranch<Value>()
    branch.children.set(key, next)
    branch = next
  }
  if (keys.length > 0) branch.value ??= value
}

const childrenFor = <Value>(branch: Branch<Value>, token: Token): readonly Branch<Value>[] => {
  const found: Branch<Value>[] = []
  for (const key of [`=${token.text}`, `=${token.text.replace(/s$/u, '')}`, `~${token.lower}`, token.stem]) {
    const next = branch.children.get(key)
    if (next !== undefined && !found.includes(next)) found.push(next)
  }
  return found
}

const longestFrom = <Value>(root: Branch<Value>, tokens: readonly Token[], from: number): PhraseMatch<Value> | null => {
  let best: PhraseMatch<Value> | null = null
  let fronts: readonly Branch<Value>[] = [root]
  for (let index = from; index < tokens.length && fronts.length > 0; index += 1) {
    const token = tokens[index]
    if (token === undefined || (index > from && token.afterBreak)) break
    const next = fronts.flatMap((branch) => childrenFor(branch, token))
    if (next.length === 0 && index > from && skipped.has(token.lower)) continue
    for (const branch of next) {
      if (branch.value !== undefined) best = { value: branch.value, from, to: index + 1 }
    }
    fronts = next
  }
  return best
}

const withoutOverlaps = <Value>(candidates: PhraseMatch<Value>[], size: number): PhraseMatch<Value>[] => {
  const taken = new Uint8Array(size)
  const kept: PhraseMatch<Value>[] = []
  candidates.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  for (const candidate of candidates) {
    if (taken.subarray(candidate.from, candidate.to).includes(1)) continue
    taken.fill(1, candidate.from, candidate.to)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** Makes one matcher of many phrases. Looking up takes time in proportion to the text, whatever the number of phrases. */
export const compilePhrases = <Value>(phrases: Iterable<Phrase<Value>>): PhraseBook<Value> => {
  const root = newBranch<Value>()
  for (const phrase of phrases) plant(root, keysOf(phrase), phrase.value)
  return {
    find(tokens) {
      const candidates: PhraseMatch<Value>[] = []
      for (let from = 0; from < tokens.length; from += 1) {
        const match = longestFrom(root, tokens, from)
        if (match !== null) candidates.push(match)
      }
      return withoutOverlaps(candidates, tokens.length)
    },
  }
}

/** The phrase in a normal form: equal for all spellings that a matcher takes for the same. */
export const normalPhrase = (text: string): string =>
  tokenize(text)
    .map((token) => stemOf(token.lower))
    .join(' ')
