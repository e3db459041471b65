import type { Day } from '../../model/measure.ts'
import type { Span } from '../../text/span.ts'
import { type DateMention, findDates } from './dates.ts'
import { comparedWith, otherLanguage, periods, perWords } from './language-words.ts'
import { lightPattern } from './light-pattern.ts'
import { blanked, newClaims } from './spans.ts'

/** What stands beside the numbers of a measure: when, from where, against what. */
export interface Notes {
  readonly by: Day | null
  readonly source: string | null
  readonly comparedWith: string | null
  readonly noTarget: string | null
  readonly per: string | null
  /** Where all of it stands. */
  readonly spans: readonly Span[]
}

interface Note {
  readonly value: string
  readonly span: Span
}

const noteOf = (match: RegExpExecArray | null): Note | null => {
  const value = (match?.groups?.value ?? '').trim()
  return match === null || value === ''
    ? null
    : { value, span: { start: match.index, end: match.index + match[0].length } }
}

/** A cheap look at the text spares most texts the dearer patterns. */
const firstOf = (text: string, hint: RegExp, patterns: readonly RegExp[]): Note | null => {
  if (!hint.test(text)) return null
  for (const pattern of patterns) {
    const note = noteOf(pattern.exec(text))
    if (note !== null) return note
  }
  return null
}

const sources: readonly RegExp[] = [
  /[([](?:data )?source:? {0,3}(?<value>[^()[\]]{1,200})[)\]]/iu,
  /[([](?:as )?(?:measured|tracked|counted|reported) (?:by|in|with|via|through|from|using) (?<value>[^()[\]]{1,200})[)\]]/iu,
  /[([](?:via|per|from|in) (?<value>(?:the )?(?:[A-ZÀ-ÖØ-ÞŠŽŒ][^()[\]]{0,80}|(?:phone|ticket|booking|survey|analytics|CRM)[^()[\]]{0,80}))[)\]]/u,
  /(?<=^|[\s,;·])(?:data )?source: {0,3}(?<value>[^;·()\n]{1,200})/iu,
  /(?<=[\s,;·])(?:as )?(?:measured|tracked|counted|reported) (?:by|in|with|via|through|from|using) (?<value>[^,;()\n]{1,120}?)(?= (?:by|until|before|from|to) |[.,;()\n]|$)/iu,
  /(?<=[\s,;·])according to (?<value>[^,;()\n]{1,120})/iu,
]

const comparisons: readonly RegExp[] = [
  /(?<=[\s(])(?:as )?(?:compared|relative) (?:to|with) (?<value>[^,;()\n]{1,80}?)(?= by (?:the )?(?:end|\d{4}|Q\d)|[.,;()\n]|$)/iu,
  lightPattern(
    /(?<=[\s(])than (?:in |during |at )?(?:the )?(?<value>(?:(?:19|20)\d{2}|(?:last|previous|prior) (?:year|quarter|month|week|campaign|season|edition|term|semester)|the (?:year|month|season|week) before|Q[1-4](?: \d{4})?|FY ?\d{2,4})(?![\p{L}\d]))/iu,
  ),
  /(?<=[\s(])than (?<value>(?:the|our) [^,;()\d\n]{2,60}?)(?= by | until |[.,;()\n]|$)/iu,
  lightPattern(
    /(?<=[\s(])as (?:in |during )?(?<value>(?:19|20)\d{2}|last (?:year|quarter|month|campaign))(?![\p{L}\d])/iu,
  ),
  lightPattern(
    /(?<=[\s(])(?:vs\.?|versus|against|over|on) (?<value>(?:(?:19|20)\d{2}|(?:the )?(?:last|previous|prior) (?:year|quarter|month|week|campaign|period|season|edition|term|semester|event|show|fair)|the (?:year|month|season|week) before|(?:the )?(?:last|previous|prior) (?:year|quarter|month|campaign|period)(?:['’]s [\p{L}-]{1,20})?|Q[1-4](?: \d{4})?|FY ?\d{2,4}|(?:our |the )?(?:existing|print|radio|TV|email|e-mail) (?:campaign|programme|program|newsletter|channel)s?)(?![\p{L}\d]))/iu,
  ),
  // `85 % of seats sold (2026: 78 %)`, `85 % renew (78 % last season)`
  /\((?<value>(?:the )?(?:industry|sector|market|peers?|category|national|competitors?)[^()\d]{0,40}\d[^()]{0,20})\)/iu,
  lightPattern(
    /\((?<value>(?:in |FY ?)?(?:19|20)\d{2}(?:[/–-]\d{2,4})?:? ?[€$£]?\d[^()]{0,30}|[€$£]?\d[\d.,]{0,12} ?(?:%|[KkMm])? ?(?:in (?:19|20)\d{2}|(?:in the )?(?:last|previous) (?:year|quarter|month|week|campaign|season|edition|term|semester)))\)/iu,
  ),
  lightPattern(
    /(?<=[\s(])(?<value>YoY|MoM|QoQ|WoW|y\/y|year[- ](?:on|over)[- ]year|month[- ](?:on|over)[- ]month|quarter[- ](?:on|over)[- ]quarter)(?!\p{L})/iu,
  ),
]

const comparisonsElsewhere: readonly RegExp[] = [
  lightPattern(
    new RegExp(
      `(?<=^|[\\s(])(?:${comparedWith}) (?<value>[^,;()\\n]{1,80}?)(?= (?:bis|avant|antes|até|entro|voor|d['’]ici) |[.,;()\\n]|$)`,
      'iu',
    ),
  ),
  lightPattern(
    /(?<=[\s(])(?:als|dan|que|che|qu['’])(?: (?:in|im|en|em|nel|l['’]an))? (?<value>(?:19|20)\d{2}|(?:letztes Jahr|Vorjahr|vorig jaar|l['’]année dernière|el año pasado|no ano passado|l['’]anno scorso))(?![\p{L}\d])/iu,
  ),
]
const ratesElsewhere: readonly RegExp[] = [
  lightPattern(
    new RegExp(`(?<=[\\s\\d%]|^)${perWords} ?(?<value>${Object.keys(periods).join('|')})(?![\\p{L}-])`, 'iu'),
  ),
]

const missingTargets: readonly RegExp[] = [
  /target:? {0,3}(?:none|n\/a|not (?:yet )?set|no target)(?: yet| set)?\s{0,3}(?:[-–—:,;]|\(|because|since|as)\s{0,3}(?<value>[^()\n]{3,200})\)?/iu,
  /no target(?: yet| set)?\s{0,3}(?:[-–—:,;]|\(|because|since|as)\s{0,3}(?<value>[^()\n]{3,200})\)?/iu,
  /^\s{0,20}(?:none|n\/a|no target)\s{0,3}(?:[-–—:,;]|\(|because|since)\s{0,3}(?<value>[^()\n]{3,200})\)?/iu,
]

const periodUnit =
  'day|week|month|quarter|year|post|visit|session|customer|user|order|employee|article|video|campaign|event|call|lead|hour'
const rates: readonly RegExp[] = [
  lightPattern(
    new RegExp(
      `(?:(?<=[\\p{L}\\d%)] ?)/ ?|(?<=[\\s\\d%KkMxX×)])(?<!\\b(?:cost|costs|value|revenue|spend|within|in|under|after|before|from|with) )(?:per |an? |each |every ))(?<value>(?:calendar |working |business )?(?:${periodUnit}|wk|mo|yr)|(?:two|three|four|six|\\d{1,2}) (?:days|weeks|months|quarters))(?![\\p{L}-]| (?:ahead|before|after|earlier|later)(?!\\p{L}))`,
      'iu',
    ),
  ),
  lightPattern(
    /(?<![\p{L}-])(?=[dwmqya])(?<=\d[^.;]{0,60})(?<value>daily|weekly|monthly|quarterly|yearly|annually)(?=\s*(?:$|[.,;:()]))/iu,
  ),
]
const rateNames: Readonly<Record<string, string>> = {
  wk: 'week',
  mo: 'month',
  yr: 'year',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
  'two weeks': '2 weeks',
  'two months': '2 months',
  'three months': '3 months',
}

const preposition =
  /(?:^|(?<=[\s(,;–—-]))(?:(?:bis (?:zum |zur |spätestens )?|vor (?:dem )?|im |am |ab |seit |d[’']ici (?:à |le |la )?|avant (?:le |la )?|jusqu[’']à |jusqu[’']au |au plus tard (?:le )?|depuis |en |para |a |antes de(?:l)? |hasta (?:el )?|desde |em |até (?:a |ao |o )?|entro (?:il |la |l[’'])?|dal |nel |tegen |voor |uiterlijk |sinds |le |el |il |to be (?:reached|done) |due |deadline:? |target date:? |no later than |not later than |on or before |by the |by |until |till |before |in |on |at |for |during |within |through |from |as of |since |of )(?:the )?(?:end of )?)$/iu

/** A date with the word that leads to it: `by 2027-12-31`. */
const withLead = (text: string, { span }: DateMention): Span => {
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const lead = preposition.exec(before)
  return lead === null ? span : { start: span.start - lead[0].length, end: span.end }
}

/** Since when, or as of when, something was so: no deadline. */
const isPast = (text: string, { span }: DateMention): boolean =>
  /(?:\b(?:since|founded in|established in|started in|as of|as at|than|than in|vs\.?|versus|over|in \w{1,12} of|was|were|seit|depuis|desde|dal|sinds|gegenüber|ggü\.?|vergleich zu[mr]?|par rapport (?:à|au)|frente al?|respecto al?|rispetto al?|em relação ao?|face ao?|ten opzichte van|t\.?o\.?v\.?|als(?: in)?|dan(?: in)?|baseline:?|current(?:ly)?)|\d\s?%?\s\(|baseline \()\s*(?:the )?$/iu.test(
    text.slice(Math.max(0, span.start - 24), span.start),
  ) || figureFromBefore.test(text.slice(Math.max(0, span.start - 48), span.start))

/** `against 8 % in 2026`, `from 120 in 2026 to 200`: the year belongs to the value from before. */
const figureFromBefore = lightPattern(
  /(?<!\p{L})(?:against|vs\.?|versus|compared (?:to|with)|was|were|from|than|currently) [€$£]?\d[\d.,]{0,12} ?(?:%|[kKmM])? ?[€$£]?(?: \p{L}{1,20}){0,3} (?:in|for|at the end of) $/iu,
)

const deadlineOf = (text: string, dates: readonly DateMention[]): Day | null => {
  const ends = dates.filter((date) => date.end !== null && !isPast(text, date)).map((date) => date.end ?? '')
  return ends.sort().at(-1) ?? null
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Reads all that is said around the numbers. */
export const readNotes = (text: string, fiscalYearStart: number): Notes => {
  const source = firstOf(text, /source|measured|tracked|counted|reported|according|[([]/iu, sources)
  const foreign = otherLanguage.test(text)
  const comparison =
    firstOf(text, /than|vs|versus|against|compared|relative|over|on |as |o[ymqw]|y\/y|\(/iu, comparisons) ??
    (foreign ? firstOf(text, /./, comparisonsElsewhere) : null)
  const noTarget = firstOf(text, /target|none|n\/a/iu, missingTargets)
  const asides = [source, comparison, noTarget].flatMap((note) => (note === null ? [] : [note.span]))
  const claims = newClaims(text.length)
  for (const span of asides) claims.claim(span)
  const beside = asides.length > 0 ? blanked(text, claims.taken) : text
  const rate =
    firstOf(beside, /\/|per |an? |each |every |ly/iu, rates) ?? (foreign ? firstOf(beside, /./, ratesElsewhere) : null)
  const dates = findDates(text, { fiscalYearStart }).filter((date) => !asides.some((span) => overlaps(span, date.span)))
  const rateValue = rate?.value.toLowerCase() ?? null
  return {
    by: deadlineOf(text, dates),
    source: source?.value ?? null,
    comparedWith: comparison?.value ?? null,
    noTarget: noTarget?.value ?? null,
    per: rateValue === null ? null : (rateNames[rateValue] ?? periods[rateValue] ?? rateValue),
    spans: [...asides, ...dates.map((date) => withLead(text, date))],
  }
}
