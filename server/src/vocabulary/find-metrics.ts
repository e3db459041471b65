import type { Metric } from '../model/measure.ts'
import { isOtherAbbreviation } from './abbreviations.ts'
import { countsAsMetric, saysWhichOfThem } from './everyday-names.ts'
import { dismissedAfter, dismissedFrom, negatedBefore } from './negation.ts'
import type { PhraseBook, PhraseMatch } from './phrases.ts'
import type { Token } from './tokens.ts'
import { isVerb } from './verb-names.ts'
import type { MetricMatch } from './vocabulary.ts'

const ratingWords =
  /\b(?:rating|rated|reviews?|google|tripadvisor|trustpilot|yelp|booking|guests?|customers?|average|avg|hotel|app store|play store|out of (?:5|five))\b/iu

/** `4.5 stars`, `guest rating in stars`: a rating on a scale, not a count of stars. */
const isRating = (text: string, tokens: readonly Token[], match: Found): boolean => {
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
const isMeasuredBy = (text: string, tokens: readonly Token[], match: Found): boolean => {
  const word = tokens[match.from]
  if (word === undefined || match.from === 0) return false
  if (tokens[match.from - 1]?.lower === 'per') return true
  return timeUntil.test(text.slice(Math.max(0, word.start - 60), word.start))
}

const measuringTime =
  /\b(?:cut|reduce|lower|shorten|halve|decrease|average|avg|median|mean|from|under|below|within|days?|hours?|hrs?|minutes?|min|weeks?|target|baseline|kpi)\b|%/iu

const doneNext = /^(?:an?|the|our|your|my|new|more|some|another|people|staff|all|his|her|their)$/u

/** `it is time to hire a coach`: what is to be done, not how long it takes. */
const isCall = (text: string, tokens: readonly Token[], { from, to }: Found): boolean => {
  if (tokens[from]?.lower !== 'time' || tokens[from + 1]?.lower !== 'to') return false
  const next = tokens[to]
  return next !== undefined && !next.afterBreak && doneNext.test(next.lower) && !measuringTime.test(text)
}

const places = new Set(
  'site website web page pages blog profile shop store channel app portal platform landing'.split(' '),
)
const shops = new Set(['shop', 'store'])

/** `visits to museums`, not `visits to improve`, which goes on with a verb. */
const opensPlace = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^\p{Lu}/u.test(token.text) || /s$|^(?:an?|the|our|your|its|their|all|each|any)$/u.test(token.lower))

/** `visitors to the museum` come in person; only those of a site, page or profile are traffic on the web. */
const isInPerson = (tokens: readonly Token[], { from, to, value }: Found): boolean => {
  if (value?.id !== 'website-visits' || to - from !== 1 || !['to', 'at', 'of'].includes(tokens[to]?.lower ?? ''))
    return false
  if (!/^visit(?:s|ors)$/u.test(tokens[from]?.lower ?? '') || /^\p{N}/u.test(tokens[to + 1]?.text ?? '')) return false
  const [place] = tokens.slice(to + 1)
  if (tokens[to]?.lower !== 'at' && !opensPlace(place)) return false
  const behind = tokens.slice(to + 1, to + 6)
  const end = behind.findIndex((token) => token.afterBreak)
  const named = (end < 0 ? behind : behind.slice(0, end)).map(({ lower }) => lower)
  const onlineShop = named.includes('online') || named.includes('web')
  return !named.some((word) => places.has(word) && (onlineShop || !shops.has(word)))
}

type Found = PhraseMatch<Metric | null>

const building =
  /^\s+(?:of|into)\b[^.;,]{0,30}\b(?:barn|mill|church|building|house|loft|station|warehouse|chapel|school|room|hall)\b/iu

/** Whether what is found only looks like the name of a metric. */
const meansElse = (text: string, tokens: readonly Token[], match: Found): boolean =>
  isVerb(tokens, match) ||
  isRating(text, tokens, match) ||
  isMeasuredBy(text, tokens, match) ||
  isCall(text, tokens, match) ||
  isInPerson(tokens, match) ||
  isOtherAbbreviation(tokens, match) ||
  saysWhichOfThem(tokens, match.from, match.to) ||
  (match.value?.id === 'conversions' && building.test(text.slice(tokens[match.to - 1]?.end ?? 0)))

const endsSentence = /[.!?;]\s/u

/** `impressions and reach do not matter`: what is said of the last is said of those that it is joined to. */
const withJoined = (text: string, found: readonly Judged[]): readonly MetricMatch[] => {
  let dismissed = false
  return found
    .toReversed()
    .map(({ dismissedBehind, ...match }, index, reversed) => {
      const behind = reversed[index - 1]
      const joins =
        behind !== undefined && /^(?:,\s*|\s+(?:and|or|&)\s+){1,2}$/iu.test(text.slice(match.end, behind.start))
      dismissed = dismissedBehind || (dismissed && joins)
      return { ...match, negated: match.negated || dismissed }
    })
    .toReversed()
}

/** A match, and whether what follows takes it out of count. */
interface Judged extends MetricMatch {
  readonly dismissedBehind: boolean
}

/** Makes the search for metrics in a text. */
export const metricFinder =
  (book: PhraseBook<Metric | null>, tokensOf: (text: string) => readonly Token[]) =>
  (text: string): readonly MetricMatch[] => {
    const tokens = tokensOf(text)
    const matches = book.find(tokens)
    const inNames = new Set(matches.flatMap(({ from, to }) => [from, to - 1]))
    const aside = dismissedFrom(text)
    const found: Judged[] = []
    let previousEnd = 0
    let previousAt = 0
    let previous = false
    for (const match of matches) {
      const start = tokens[match.from]?.start
      const end = tokens[match.to - 1]?.end
      if (start === undefined || end === undefined || match.value === null) continue
      if (!countsAsMetric(tokens, match.from, match.to, (token) => inNames.has(token))) continue
      if (meansElse(text, tokens, match)) continue
      const dismissedBehind = dismissedAfter(text, end) || (aside >= 0 && start >= aside)
      const negated: boolean =
        dismissedBehind ||
        negatedBefore(tokens, match.from, previousEnd, previous && !endsSentence.test(text.slice(previousAt, start)))
      found.push({ metric: match.value, start, end, negated, dismissedBehind })
      previousEnd = match.to
      previousAt = end
      previous = negated
    }
    return withJoined(text, found)
  }
