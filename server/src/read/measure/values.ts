import type { Measure, Quantity } from '../../model/measure.ts'
import type { Span } from '../../text/span.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { wordedChanges as changesOfLanguages, openingVerbs } from './language-words.ts'
import { lightPattern } from './light-pattern.ts'
import { foreignFrom, fromBefore, joinRanges, pairAt, sharesUnit } from './pairs.ts'
import { findQuantities, type QuantityMention } from './quantities.ts'
import { type Candidate, judge } from './roles.ts'

/** Baseline and target as they stand in a text. */
export interface Values {
  readonly baseline: Quantity | null
  readonly baselineSpan: Span | null
  readonly target: Quantity | null
  readonly targetSpan: Span | null
  readonly relative: boolean
  readonly comparison: Measure['comparison']
  /** Numbers with the words that belong to them. */
  readonly spans: readonly Span[]
}

const wordedChanges: readonly (readonly [RegExp, number])[] = [
  [lightPattern(/(?<![\p{L}-])(?:doubl(?:e|es|ed|ing)|twice as (?:many|much))(?![\p{L}-])/iu), 2],
  [lightPattern(/(?<![\p{L}-])tripl(?:e|es|ed|ing)(?![\p{L}-])/iu), 3],
  [lightPattern(/(?<![\p{L}-])quadrupl(?:e|es|ed|ing)(?![\p{L}-])/iu), 4],
  [lightPattern(/(?<![\p{L}-])(?:halv(?:e|es|ed|ing)|by half|cut in half|in half)(?![\p{L}-])/iu), 0.5],
  ...changesOfLanguages.map(
    ([words, value]) => [lightPattern(new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu')), value] as const,
  ),
]
/** `cut agency nights by a third`: a change that words name, and which way it goes. */
const partial = lightPattern(
  /(?<!\p{L})by (?:a|one|two)[ -](?:third|quarter|fifth|tenth)s?(?!\p{L})|(?<!\p{L})a (?:third|quarter|fifth) (?:more|fewer|less)(?!\p{L})/iu,
)

const worded = (text: string): Candidate | null => {
  const part = partial.exec(text)
  if (part !== null) {
    const span = { start: part.index, end: part.index + part[0].length }
    const quantity: Quantity = { value: null, upper: null, unit: null, text: part[0] }
    const mention = { span, quantity, sign: null, open: false, approximate: false, inWords: true }
    return { mention, role: 'relative', comparison: 'exactly', strength: 2, span }
  }
  for (const [pattern, value] of wordedChanges) {
    const match = pattern.exec(text)
    if (match === null) continue
    const span = { start: match.index, end: match.index + match[0].length }
    const quantity: Quantity = { value, upper: null, unit: 'x', text: match[0] }
    const mention = { span, quantity, sign: null, open: false, approximate: false, inWords: true }
    return { mention, role: 'relative', comparison: 'exactly', strength: 2, span }
  }
  return null
}

const opener = lightPattern(
  /^[^\p{L}\p{N}€$£]{0,12}(?:(?:and|to|first|we (?:will|want to)|get|win|gain|attract|sign(?: up)?|secure|book|generate|deliver|publish|produce|host|run|hold|create|launch|recruit|hire|train|onboard|grow|increase|reduce|cut|raise|save|earn|sell|acquire|add|collect|complete|answer|resolve|have|land|close|convert|build|bring(?: in)?|keep|maintain|achieve|reach|receive|make|place|write|record|release|see|help|fill|welcome|activate|enrol|enroll|register|a total of|an?|the|average|average of)\s+){0,4}$/iu,
)

/** `the team identifies 3 issues`, `by establishing two new groups`: how many of something are to be done. */
const deedBefore = lightPattern(
  /(?:^|[\s(,])(?:identif(?:y|ies|ying)|(?:select|establish|found|open|launch|build|publish|ship|send|deliver|host|hold|record|film|recruit|train|onboard|sign|find|interview|survey|visit|test|pilot|fix|add|finish|document|review|draft|plan|book|brainstorm|pitch|contact|call|invite|approach|meet)(?:e?s|ing)?|(?:choos|creat|writ|produc|releas|organi[sz]|hir|secur|introduc|complet|migrat|archiv|translat|resolv|clos)(?:es?|ing)|set(?:ting)? up|(?:run|win)(?:s|ning)?)\s{1,3}$/iu,
)
const thingsAfter = lightPattern(
  /^\s{1,3}(?!(?:days?|weeks?|months?|quarters?|years?|hours?|minutes?|times)(?!\p{L}))\p{L}{2}/iu,
)

/** `uptime of`, `an occupancy of` */
const nameOf = lightPattern(/^\p{L}[\p{L} -]{2,50} of $/u)
const atEnd = lightPattern(/^\s{0,3}(?:(?:per|an?|each|every|\/) ?(?:day|week|month|quarter|year))[\s.)]*$/iu)
const openerElsewhere = lightPattern(new RegExp(`^[^\\p{L}\\p{N}€$£]{0,12}(?:${openingVerbs}\\s+){1,4}$`, 'iu'))

const joinsMetric =
  /^\s*[–—:=-]{0,3}\s*(?:(?:new|qualified|monthly|weekly|active|unique|of|the|our|all|average|positive|more|at|is|score|with|a)\s*){0,2}$/iu

/** Looks at the words nearby only, so that long lines take no longer. */
const isBesideMetric = (text: string, { mention }: Candidate, vocabulary: Vocabulary): boolean => {
  const from = Math.max(0, mention.span.start - 80)
  const start = mention.span.start - from
  const end = mention.span.end - from
  const near = text.slice(from, mention.span.end + 80)
  // `units to 3 reviewers` is no measure, `reply rate to 85 %` and `NPS to 50` are.
  const movesTo = mention.quantity.unit !== null || /^[\s.)]*$/u.test(near.slice(end))
  const gapBefore = (matchEnd: number): string =>
    movesTo ? near.slice(matchEnd, start).replace(/\bto\s*$/iu, '') : near.slice(matchEnd, start)
  return vocabulary
    .findMetrics(near)
    .some((match) => joinsMetric.test(match.end <= start ? gapBefore(match.end) : near.slice(end, match.start)))
}

const twoLetters = lightPattern(/\p{L}{2}/u)
const behindColon = lightPattern(/[\p{L})\]"”*]\s{0,40}[:=|]\s{0,3}$/u)
const behindWord = lightPattern(/[\p{L})]\s*[–—-]?\s*$/u)

/** A number without any word of direction counts where it is the point of the text: in front, behind a colon, beside a metric. */
const plainStrength = (text: string, candidate: Candidate, vocabulary: Vocabulary, named: boolean): number | null => {
  const before = text.slice(0, candidate.mention.span.start)
  const after = text.slice(candidate.mention.span.end)
  if (before.length > 300) return null
  if (opener.test(before) || openerElsewhere.test(before))
    return twoLetters.test(after) || named || candidate.mention.quantity.unit !== null ? 3 : null
  if (behindColon.test(before)) return 3
  if (!candidate.mention.inWords && isBesideMetric(text, candidate, vocabulary)) return 4
  if (candidate.mention.quantity.unit === null && deedBefore.test(before.slice(-40)) && thingsAfter.test(after))
    return 4
  if (
    /^(?:%|stars|\/\d+)$/u.test(candidate.mention.quantity.unit ?? '') &&
    nameOf.test(before) &&
    /^[\s.)]*$/u.test(after)
  )
    return 4
  // `sign-ups at the till, 40 per week`
  if (/\p{L}[,;] $/u.test(before) && atEnd.test(after)) return 4
  if (/\b(?:of|for|with|in|at|on|than|and|to|by|as)\s*$/iu.test(before)) return null
  const closes = /^[\s.)!*_"”]*$/u.test(after) && before.trim().split(/\s+/u).length <= 5
  return closes && behindWord.test(before) && !candidate.mention.inWords ? 5 : null
}

/** Shares of one whole (`60 % video, 30 % text, 10 % polls`) are a mix, not targets. */
const isMix = (mentions: readonly QuantityMention[]): boolean => {
  const shares = mentions.filter(
    ({ quantity, sign }) => quantity.unit === '%' && quantity.upper === null && sign === null,
  )
  const total = shares.reduce((all, { quantity }) => all + (quantity.value ?? 0), 0)
  return shares.length >= 2 && Math.abs(total - 100) <= 1
}

const none: Values = {
  baseline: null,
  baselineSpan: null,
  target: null,
  targetSpan: null,
  relative: false,
  comparison: 'exactly',
  spans: [],
}

/** `from -2 % to 1 %`: between start and end a minus is below zero. */
const belowZero = ({ quantity, sign }: QuantityMention): Quantity =>
  sign === '-' && quantity.value !== null && quantity.upper === null
    ? { ...quantity, value: -quantity.value }
    : quantity

const fromPair = (text: string, first: Candidate, second: Candidate): Values => {
  // `900 → -20 %` is by how much, `-10 → +10` is from where to where.
  const isShare = second.mention.quantity.unit === '%' && first.mention.quantity.unit !== '%'
  const relative = second.mention.sign !== null && first.mention.sign === null && isShare
  const [baseline, target] = relative
    ? [first.mention.quantity, second.mention.quantity]
    : sharesUnit(belowZero(first.mention), belowZero(second.mention))
  const before = text.slice(Math.max(0, first.span.start - 40), first.span.start)
  const lead = fromBefore.exec(before) ?? foreignFrom.exec(before)
  const start = first.span.start - (lead?.[0].length ?? 0)
  const span = { start, end: second.span.end }
  return {
    baseline,
    baselineSpan: first.mention.span,
    target,
    targetSpan: second.mention.span,
    relative,
    comparison: judge(text, second.mention).comparison,
    spans: [span],
  }
}

const best = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>(
    (found, candidate) => (found === null || candidate.strength < found.strength ? candidate : found),
    null,
  )

/** `(0/5)`: done and to be done. */
const progress = (text: string): Values | null => {
  const match = /[([](?<done>\d{1,6}) ?\/ ?(?<all>\d{1,6})[)\]]/u.exec(text)
  const done = match?.groups?.done ?? ''
  const all = match?.groups?.all ?? ''
  if (match === null || Number(done) > Number(all) || Number(all) === 10) return null
  const start = match.index + 1
  const end = match.index + match[0].length - 1
  return {
    ...none,
    baseline: { value: Number(done), upper: null, unit: null, text: done },
    baselineSpan: { start, end: start + done.length },
    target: { value: Number(all), upper: null, unit: null, text: all },
    targetSpan: { start: end - all.length, end },
    spans: [{ start: match.index, end: match.index + match[0].length }],
  }
}

const wordTarget = lightPattern(
  /(?:[:=]\s{0,3}|\b(?:be|is|are|stays?|remains?)\s{1,3})?(?<value>(?:(?:vast |clear )?majority|mostly|predominantly|net) (?:positive|neutral|favou?rable|satisfied))(?!\p{L})/iu,
)

const saidInWords = (text: string): Values => {
  const match = wordTarget.exec(text)
  const value = match?.groups?.value
  if (match === null || value === undefined) return none
  const end = match.index + match[0].length
  const span = { start: match.index, end }
  return {
    ...none,
    target: { value: null, upper: null, unit: null, text: value },
    targetSpan: { start: end - value.length, end },
    spans: [span],
  }
}

const ranked = (
  text: string,
  all: readonly Candidate[],
  vocabulary: Vocabulary,
  named: boolean,
): readonly Candidate[] =>
  all.flatMap((candidate) => {
    if (candidate.role === 'target' || candidate.role === 'relative') return [candidate]
    const strength = candidate.role === 'plain' ? plainStrength(text, candidate, vocabulary, named) : null
    return strength === null ? [] : [{ ...candidate, strength }]
  })

/** `32 today, 50 by December`: beside a baseline the only other number is the target. */
const onlyOther = (baseline: Candidate | null, all: readonly Candidate[]): Candidate | null => {
  const others = all.filter(({ role }) => role === 'plain')
  return baseline !== null && others.length === 1 ? (others[0] ?? null) : null
}

const fromCandidates = (text: string, all: readonly Candidate[], vocabulary: Vocabulary, named: boolean): Values => {
  const change = worded(text)
  const baseline = all.find(({ role }) => role === 'baseline') ?? null
  const target =
    best([...(change === null ? [] : [change]), ...ranked(text, all, vocabulary, named)]) ?? onlyOther(baseline, all)
  const spans = [baseline, target].flatMap((candidate) => (candidate === null ? [] : [candidate.span]))
  if (baseline === null && target === null) return saidInWords(text)
  return {
    baseline: baseline?.mention.quantity ?? null,
    baselineSpan: baseline?.mention.span ?? null,
    target: target === null ? null : target.mention.quantity,
    targetSpan: target?.mention.span ?? null,
    relative: target?.role === 'relative',
    comparison: target?.comparison ?? 'exactly',
    spans,
  }
}

/** Numbers beyond these many are not weighed: no sentence of a plan holds so many. */
const enough = 40

/** Reads baseline and target from a text in which dates and notes are blanks. `named`: the subject stands elsewhere. */
export const readValues = (text: string, vocabulary: Vocabulary, named: boolean): Values => {
  const mentions = joinRanges(text, findQuantities(text).slice(0, enough))
  const all = mentions.map((mention) => judge(text, mention))
  for (const [index, first] of all.entries()) {
    const second = all[index + 1]
    if (second !== undefined && pairAt(text, first.mention, second.mention)) return fromPair(text, first, second)
  }
  const done = progress(text)
  if (done !== null) return done
  return isMix(mentions) ? none : fromCandidates(text, all, vocabulary, named)
}
