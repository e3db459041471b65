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

/** The words that may follow, by the three ways in which a word is recognised. */
interface Branch<Value> {
  readonly abbreviations: Map<string, Branch<Value>>
  readonly literals: Map<string, Branch<Value>>
  readonly stems: Map<string, Branch<Value>>
  value: Value | undefined
}

/** Phrases ready to be looked up; made once, used for every text. */
export interface PhraseBook<Value> {
  /** Matches without overlaps, longest phrases first served, in the order of the text. */
  find(tokens: readonly Token[]): readonly PhraseMatch<Value>[]
}

const skipped = new Set(['the', 'our', 'a', 'an', 'its', 'their', 'your', 'my', 'his', 'her'])
const newBranch = <Value>(): Branch<Value> => ({
  abbreviations: new Map(),
  literals: new Map(),
  stems: new Map(),
  value: undefined,
})

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

/** Where the next word of a phrase belongs, and under which key. */
const placeOf = <Value>(
  branch: Branch<Value>,
  form: PhraseForm,
  token: Token,
): readonly [Map<string, Branch<Value>>, string] => {
  switch (form) {
    case 'abbreviation':
      return [branch.abbreviations, singular(token.text)]
    case 'literal':
      return [branch.literals, token.lower]
    case 'inflected':
      return [branch.stems, token.stem]
  }
}

/** The first phrase given for a form keeps it, so that earlier entries win. */
const plant = <Value>(root: Branch<Value>, phrase: Phrase<Value>): void => {
  let branch = root
  for (const token of tokenize(phrase.text)) {
    const [children, key] = placeOf(branch, phrase.form, token)
    const next = children.get(key) ?? newBranch<Value>()
    children.set(key, next)
    branch = next
  }
  if (branch !== root) branch.value ??= phrase.value
}

/** Most words lead nowhere: for those nothing is made. */
const none: readonly never[] = []

const childrenFor = <Value>(branch: Branch<Value>, token: Token): readonly Branch<Value>[] => {
  const { abbreviations, literals, stems } = branch
  const exact = abbreviations.get(token.text)
  const plural = token.text.endsWith('s') ? abbreviations.get(token.text.slice(0, -1)) : undefined
  const literal = literals.get(token.lower)
  const inflected = stems.get(token.stem)
  if (exact === undefined && plural === undefined && literal === undefined && inflected === undefined) return none
  return [exact, plural, literal, inflected].filter((found) => found !== undefined)
}

const longestFrom = <Value>(root: Branch<Value>, tokens: readonly Token[], from: number): PhraseMatch<Value> | null => {
  let best: PhraseMatch<Value> | null = null
  let fronts: readonly Branch<Value>[] = [root]
  for (let index = from; index < tokens.length && fronts.length > 0; index += 1) {
    const token = tokens[index]
    if (token === undefined || (index > from && token.afterBreak)) break
    const [only] = fronts
    const next =
      fronts.length === 1 && only !== undefined
        ? childrenFor(only, token)
        : fronts.flatMap((branch) => childrenFor(branch, token))
    if (next.length === 0 && index > from && skipped.has(token.lower)) continue
    for (const branch of next) {
      if (branch.value !== undefined) best = { value: branch.value, from, to: index + 1 }
    }
    fronts = next
  }
  return best
}

const withoutOverlaps = <Value>(candidates: PhraseMatch<Value>[], size: number): PhraseMatch<Value>[] => {
  if (candidates.length < 2) return candidates
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
  for (const phrase of phrases) plant(root, phrase)
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
