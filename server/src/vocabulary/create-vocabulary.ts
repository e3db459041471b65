import type { Metric, ObjectiveKind } from '../model/measure.ts'
import { catalogue, type MetricOverride, metricPhrases, reorderedPhrases, withOverrides } from './catalogue.ts'
import { channelPhrases } from './channels.ts'
import { dismissedAfter, negatedBefore } from './negation.ts'
import { kindPhrases } from './objective-kinds.ts'
import { compilePhrases, type PhraseBook, type PhraseMatch } from './phrases.ts'
import { remembered } from './remembered.ts'
import { type Token, tokenize } from './tokens.ts'
import { type MetricMatch, resultClasses, type Vocabulary } from './vocabulary.ts'

/** What a configuration adds to the words that the program knows. */
export interface VocabularyOverrides {
  /** Own metrics, or another class, policy or further names for known ones. */
  readonly metrics?: readonly MetricOverride[]
  /** Names of own channels and tools. */
  readonly channels?: readonly string[]
}

/** `reach 500 homes`, `reach out`: a verb, not the metric. */
const isVerb = (tokens: readonly Token[], match: PhraseMatch<Metric>): boolean => {
  const word = tokens[match.from]
  const next = tokens[match.to]
  if (word === undefined || match.to - match.from !== 1) return false
  if (word.lower === 'leads') return next !== undefined && ['to', 'the', 'us', 'our', 'by'].includes(next.lower)
  if (word.lower !== 'reach') return false
  const before = tokens[match.from - 1]
  const opens = before === undefined || word.afterBreak || ['to', 'we', 'will', 'and', 'can'].includes(before.lower)
  const objectFollows =
    next !== undefined &&
    !next.afterBreak &&
    (/^\d/u.test(next.text) || ['out', 'more', 'new', 'the', 'a', 'our', 'at', 'over'].includes(next.lower))
  return opens && objectFollows
}

const ratingWords =
  /\b(?:rating|rated|reviews?|google|tripadvisor|trustpilot|yelp|booking|guests?|customers?|average|avg|hotel|app store|play store|out of (?:5|five))\b/iu

/** `4.5 stars`, `guest rating in stars`: a rating on a scale, not a count of stars. */
const isRating = (text: string, tokens: readonly Token[], match: PhraseMatch<Metric>): boolean => {
  const word = tokens[match.from]
  if (word?.lower !== 'stars' || match.to - match.from !== 1) return false
  const before = text.slice(Math.max(0, word.start - 80), word.start)
  const after = text.slice(word.end, word.end + 80)
  if (/(?:^|[^\d.,])[1-5](?:[.,]\d)?[ \u00a0-]?$|\b(?:three|four|five) $/iu.test(before)) return true
  return ratingWords.test(before) || ratingWords.test(after) || /^[^\d]{0,12}[1-5][.,]\d(?!\d)/u.test(after)
}

const timeUntil =
  /\b(?:time|days?|hours?|minutes?|weeks?)\b[^.;,]{0,30}?\b(?:to|till|until|before)\s+(?:(?:an?|the|first|next|new|our)\s+)+$/iu

/** `per visitor` says what is counted over, `time to a review` how long something takes: neither counts those. */
const isMeasuredBy = (text: string, tokens: readonly Token[], match: PhraseMatch<Metric>): boolean => {
  const word = tokens[match.from]
  if (word === undefined || match.from === 0) return false
  if (tokens[match.from - 1]?.lower === 'per') return true
  return timeUntil.test(text.slice(Math.max(0, word.start - 60), word.start))
}

/** How texts are cut into words. */
type Tokenizer = (text: string) => readonly Token[]

const metricFinder =
  (book: PhraseBook<Metric>, tokensOf: Tokenizer) =>
  (text: string): readonly MetricMatch[] => {
    const tokens = tokensOf(text)
    const found: MetricMatch[] = []
    let previousEnd = 0
    let previous = false
    for (const match of book.find(tokens)) {
      const first: Token | undefined = tokens[match.from]
      const last = tokens[match.to - 1]
      if (first === undefined || last === undefined) continue
      if (isVerb(tokens, match) || isRating(text, tokens, match) || isMeasuredBy(text, tokens, match)) continue
      const negated: boolean =
        negatedBefore(tokens, match.from, previousEnd, previous) || dismissedAfter(text, last.end)
      found.push({ metric: match.value, start: first.start, end: last.end, negated })
      previousEnd = match.to
      previous = negated
    }
    return found
  }

const isPlaceholderX = (text: string, start: number, end: number): boolean => {
  if (text.slice(start, end) !== 'X') return false
  const before = text.slice(Math.max(0, start - 12), start)
  const opens = /(?:^|[,;:|/(&+]\s*|\b(?:on|via|for|our|through|and|or|use)\s+)$/iu.test(before)
  return !opens || /^\s*(?:%|\d|new|more|per\b)/iu.test(text.slice(end, end + 8))
}

const channelFinder = (book: PhraseBook<string>, tokensOf: Tokenizer) => (text: string) => {
  const tokens = tokensOf(text)
  return book.find(tokens).flatMap((match) => {
    const start = tokens[match.from]?.start
    const end = tokens[match.to - 1]?.end
    if (start === undefined || end === undefined || isPlaceholderX(text, start, end)) return []
    return [{ name: match.value, start, end }]
  })
}

const kindFinder =
  (book: PhraseBook<ObjectiveKind | null>, tokensOf: Tokenizer) =>
  (text: string): readonly ObjectiveKind[] => {
    const kinds = book.find(tokensOf(text)).flatMap((match) => (match.value === null ? [] : [match.value]))
    return [...new Set(kinds)]
  }

/** Best first: sound ones before suspect ones, results before the rest, then those that serve just these kinds. */
const rank = (metric: Metric, kinds: readonly ObjectiveKind[]): readonly number[] => [
  metric.policy === 'sound' ? 0 : 1,
  resultClasses.includes(metric.class) ? 0 : 1,
  Math.min(...metric.kinds.map((kind, index) => (kinds.includes(kind) ? index : metric.kinds.length))),
  -metric.kinds.filter((kind) => kinds.includes(kind)).length,
]

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const suitable = (metrics: readonly Metric[], kinds: readonly ObjectiveKind[]): readonly Metric[] =>
  metrics
    .filter((metric) => metric.policy !== 'always-suspect' && metric.kinds.some((kind) => kinds.includes(kind)))
    .map((metric) => ({ metric, rank: rank(metric, kinds) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ metric }) => metric)

/** Makes the vocabulary of metrics, kinds of objectives and channels. Costly (a millisecond or two): make it once. */
export const createVocabulary = (overrides: VocabularyOverrides = {}): Vocabulary => {
  const metrics = withOverrides(catalogue, overrides.metrics ?? [])
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  const phrases = [...metrics.flatMap(metricPhrases), ...metrics.flatMap(reorderedPhrases)]
  const tokensOf = remembered(tokenize)
  return {
    findMetrics: remembered(metricFinder(compilePhrases(phrases), tokensOf)),
    metric: (id) => byId.get(id) ?? null,
    metrics,
    metricsFor: (kinds) => suitable(metrics, kinds),
    objectiveKinds: remembered(kindFinder(compilePhrases(kindPhrases), tokensOf)),
    findChannels: remembered(channelFinder(compilePhrases(channelPhrases(overrides.channels ?? [])), tokensOf)),
  }
}
