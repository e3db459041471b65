import { stemOf, type Token, tokenize } from './tokens.ts'

/** How a phrase is recognised. */
export type PhraseForm =
  /** In any case and any inflection of its words. */
  | 'inflected'
  /** In any case, but only in the very forms given (`likes`, not `like`). */
  | 'literal'
  /** In the very letters given, or with a plural `s` (`CTR`, `MQLs`). */
  | 'abbreviation'
  /** The last word of the name first: `post reach` is found as `reach of our posts`, behind any preposition. */
  | 'turned'

export interface Phrase<Value> {
  readonly text: string
  readonly form: PhraseForm
  readonly value: Value
  /** Of a turned phrase: so many words of its end go first; one if not given. */
  readonly tail?: number
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
  /** So many words of the phrase that ends here tell it from others. */
  weight: number
}

/** A phrase found, and how much of it tells it from others. */
interface Candidate<Value> extends PhraseMatch<Value> {
  readonly weight: number
}

/** Phrases ready to be looked up; made once, used for every text. */
export interface PhraseBook<Value> {
  /** Matches without overlaps, phrases of most words first served, in the order of the text. */
  find(tokens: readonly Token[]): readonly PhraseMatch<Value>[]
}

const skipped = new Set(
  `the our a an its their your my his her all this these those own company facebook instagram linkedin youtube tiktok
  pinterest google`.split(/\s+/u),
)
/** Skipped as well behind a preposition: `coverage in the local press`, `downloads of the annual report`. */
const skippedBehind = new Set('new latest annual free full local national regional trade key job'.split(' '))
const prepositions = new Set(['of', 'in', 'on', 'for', 'from', 'to', 'at', 'by', 'with', 'among', 'through', 'via'])
/** Stands in a turned phrase for all of these. */
const anyPreposition = '\u0000preposition'

const newBranch = <Value>(): Branch<Value> => ({
  abbreviations: new Map(),
  literals: new Map(),
  stems: new Map(),
  value: undefined,
  weight: 0,
})

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

/** `RSVPS` in a title that is all capitals; of shorter ones (`OTS`, `SOS`) the `S` is a letter of their own. */
const singularOf = (word: string): string | null =>
  word.endsWith('s') || (word.length > 3 && /^[A-Z]+S$/u.test(word)) ? word.slice(0, -1) : null

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
    case 'turned':
      return [branch.stems, token.stem]
  }
}

/** How many are counted, or over what time, says nothing of what is counted. */
const uncounted = /^(?:number of|# of) | (?:per|an?) (?:day|week|month|quarter|year)s?$/iu

/** The first phrase given for a form keeps it, so that earlier entries win. */
const plant = <Value>(root: Branch<Value>, phrase: Phrase<Value>): void => {
  let branch = root
  const step = (children: Map<string, Branch<Value>>, key: string): void => {
    const next = children.get(key) ?? newBranch<Value>()
    children.set(key, next)
    branch = next
  }
  const tokens = tokenize(phrase.text)
  const first = phrase.form === 'turned' ? tokens.length - (phrase.tail ?? 1) : 0
  for (const token of tokens.slice(first)) step(...placeOf(branch, phrase.form, token))
  if (first > 0) step(branch.stems, anyPreposition)
  for (const token of tokens.slice(0, first)) step(...placeOf(branch, phrase.form, token))
  if (branch === root || branch.value !== undefined) return
  branch.value = phrase.value
  const telling = uncounted.test(phrase.text) ? tokenize(phrase.text.replace(uncounted, '')) : tokens
  branch.weight = telling.filter(({ text }) => text !== '%' && text !== '#').length
}

/** Most words lead nowhere: for those nothing is made. */
const none: readonly never[] = []

const childrenFor = <Value>(branch: Branch<Value>, token: Token): readonly Branch<Value>[] => {
  const { abbreviations, literals, stems } = branch
  const exact = abbreviations.get(token.text)
  const one = abbreviations.size === 0 ? null : singularOf(token.text)
  const plural = one === null ? undefined : abbreviations.get(one)
  const literal = literals.get(token.lower)
  const inflected = stems.get(token.stem)
  const turned = prepositions.has(token.lower) ? stems.get(anyPreposition) : undefined
  const isOne = exact ?? plural ?? literal ?? inflected ?? turned
  return isOne === undefined ? none : [exact, plural, literal, inflected, turned].filter((next) => next !== undefined)
}

const longestFrom = <Value>(root: Branch<Value>, tokens: readonly Token[], from: number): Candidate<Value> | null => {
  let best: Candidate<Value> | null = null
  let fronts: readonly Branch<Value>[] = [root]
  let behind = false
  for (let index = from; index < tokens.length && fronts.length > 0; index += 1) {
    const token = tokens[index]
    if (token === undefined || (index > from && token.afterBreak)) break
    const [only] = fronts
    const next =
      fronts.length === 1 && only !== undefined
        ? childrenFor(only, token)
        : fronts.flatMap((branch) => childrenFor(branch, token))
    for (const branch of next) {
      const { value, weight } = branch
      // Of two ways to the same place the name as given goes before one that is turned.
      if (value !== undefined && (best === null || best.to <= index || best.weight < weight))
        best = { value, from, to: index + 1, weight }
    }
    // A word that says no more may stand between; where a name holds it, both ways stay open.
    const isSkipped = skipped.has(token.lower) || (behind && skippedBehind.has(token.lower))
    behind ||= prepositions.has(token.lower)
    fronts = index > from && isSkipped ? [...fronts, ...next] : next
  }
  return best
}

/** The heaviest first, then the longest; of equals the last, since the head of an English name stands last (`user engagement rate`). */
const withoutOverlaps = <Value>(candidates: Candidate<Value>[], size: number): readonly PhraseMatch<Value>[] => {
  if (candidates.length < 2) return candidates
  const taken = new Uint8Array(size)
  const kept: PhraseMatch<Value>[] = []
  candidates.sort((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from) || b.from - a.from)
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
      const candidates: Candidate<Value>[] = []
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
