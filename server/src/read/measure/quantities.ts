import type { Quantity } from '../../model/measure.ts'
import type { Span } from '../../text/span.ts'
import { lightPattern } from './light-pattern.ts'
import { newClaims } from './spans.ts'

/** A number as it stands in a text, before anything says what it is for. */
export interface QuantityMention {
  readonly span: Span
  readonly quantity: Quantity
  /** A sign in front says that it is a change. */
  readonly sign: '+' | '-' | null
  /** `50+`: this or more. */
  readonly open: boolean
  readonly approximate: boolean
  /** `three`, `dozen`: written as a word. */
  readonly inWords: boolean
}

const gap = '[ \\u00a0\\u202f]'
const number = `\\d{1,3}(?<group>[.,'’ \\u00a0\\u202f])\\d{3}(?:\\k<group>\\d{3})*(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)?`
const upperNumber = number.replaceAll('group', 'group2')
const scale = `(?:${gap}?(?:millions?|[Mm]illionen|millones|milhões|milioni|miljoen|billion|thousand|tausend|duizend|Mio\\.?|Mrd\\.?|mn|bn)(?![\\p{L}\\p{N}])|[kKmMB](?![\\p{L}\\p{N}]))`
const currency = 'US\\$|A\\$|C\\$|[€$£¥]|(?:CHF|EUR|USD|GBP)(?![\\p{L}])'
const unitWords = `%|(?:percentage${gap}points?|percent|per${gap}cent|pct|pp|pts|points?|[Pp]rozentpunkte|[Pp]rozent|pour${gap}cent|por${gap}ciento|por${gap}cento|per${gap}cento|procentpunten|procent|[Ss]tunden?|heures?|horas?|ore|uur|[Mm]inuten|minutos|minuti|[Tt]agen?|jours?|días?|dias?|giorn[io]|dagen|ms|msec|milliseconds?|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|d|euros?|dollars?|pounds?|stars?)(?![\\p{L}\\p{N}])`

/** `from €1,200 to …`, `8–10 %`, `50+`, `4.5/5`: one number with all that belongs to it. */
const pattern = lightPattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}_#]|\\d[.,:/])(?<approx>~|≈)?${gap}?(?<sign>[+±]|(?<![\\p{N}%]${gap}?)[-−](?=[\\d€$£]))?${gap}?` +
      `(?<money>${currency})?${gap}?(?<first>${number})(?<scale>${scale})?` +
      `(?:(?:${gap}?%)?${gap}?[-–—]${gap}?(?:${currency})?(?<second>${upperNumber})(?<scale2>${scale})?)?` +
      `(?<open>\\+(?!\\d))?(?:(?<times>[x×]|:1)(?![\\p{L}\\p{N}:])|(?:${gap}?/${gap}?|${gap}(?:out${gap})?of${gap})(?<of>5|10|100)(?![\\d\\p{L}])|${gap}?(?<money2>${currency})|${gap}?(?<unit>${unitWords}))?(?<open2>\\+(?!\\d))?`,
    'gu',
  ),
)

const words: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
  thousand: 1000,
  dozen: 12,
}
const wordPattern = lightPattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:(?:an?|one)${gap}(?=hundred|thousand|dozen))?(?<word>${Object.keys(words).join('|')})(?![\\p{L}\\p{N}_]|-\\p{L}|${gap}(?:of|another|or two|to one|time)(?!\\p{L})|(?<!(?:below|under|than|within|most|to)${gap}one)${gap}day(?!\\p{L}))(?:${gap}(?<unit>${unitWords}))?`,
    'giu',
  ),
)

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  tausend: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millones: 1e6,
  milhões: 1e6,
  milioni: 1e6,
  miljoen: 1e6,
  duizend: 1e3,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  mrd: 1e9,
}

/** The number of a text in any convention: `1,200`, `1.200`, `1 200`, `1'200` are all 1200, `1,5` is 1.5. */
export const numberOf = (text: string): number => {
  const plain = text.replace(/['’ \u00a0\u202f]/gu, '')
  const parts = plain.split(/[.,]/u)
  if (parts.length === 1) return Number(plain)
  const separators = plain.replace(/\d/gu, '')
  const last = parts.at(-1) ?? ''
  const sameThroughout = separators === separators.charAt(0).repeat(separators.length)
  const grouped = sameThroughout && last.length === 3 && parts[0] !== '0'
  if (grouped) return Number(parts.join(''))
  return Number(`${parts.slice(0, -1).join('')}.${last}`)
}

const scaleOf = (text: string | undefined): number | null =>
  text === undefined ? null : (scales[text.trim().replace('.', '').toLowerCase()] ?? null)

const moneyNames: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', US$: '$', A$: 'A$', C$: 'C$' }
const unitNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|percent|per.cent|pct|prozent|pour.cent|por.ciento|por.cento|per.cento|procent)$/iu, '%'],
  [/^(?:pp|pts|percentage.points?|prozentpunkte|procentpunten)$/iu, 'pp'],
  [/^points?$/iu, 'points'],
  [/^(?:ms|msec|milliseconds?)$/iu, 'ms'],
  [/^(?:s|secs?|seconds?)$/iu, 'seconds'],
  [/^(?:mins?|minutes?|minuten|minutos|minuti)$/iu, 'minutes'],
  [/^(?:h|hrs?|hours?|[Ss]tunden?|heures?|horas?|ore|uur)$/iu, 'hours'],
  [/^(?:d|days?|tagen?|jours?|d[íi]as?|giorn[io]|dagen)$/iu, 'days'],
  [/^weeks?$/iu, 'weeks'],
  [/^months?$/iu, 'months'],
  [/^years?$/iu, 'years'],
  [/^euros?$/iu, '€'],
  [/^dollars?$/iu, '$'],
  [/^pounds?$/iu, '£'],
  [/^stars?$/iu, 'stars'],
]

/** A unit in normal form: `percent` → `%`, `hrs` → `hours`, `EUR` → `€`; others as they are. */
export const unitOf = (text: string): string => {
  const trimmed = text.trim()
  return moneyNames[trimmed] ?? unitNames.find(([form]) => form.test(trimmed))?.[1] ?? trimmed
}

/** Stars are a unit only on the scale of five; 500 stars are counted. */
const unitIn = (groups: Readonly<Record<string, string | undefined>>, value: number): string | null => {
  if (groups.times !== undefined) return 'x'
  if (groups.of !== undefined) return `/${groups.of}`
  const money = groups.money ?? groups.money2
  if (money !== undefined) return unitOf(money)
  if (groups.unit === undefined) return null
  const unit = unitOf(groups.unit)
  return unit === 'stars' && value > 5 ? null : unit
}

const sum = (value: number, factor: number | null): number => Number((value * (factor ?? 1)).toPrecision(12))

/** `300 day passes`, `12 hour tickets`: a unit in the singular behind many, with a noun behind it. */
const isJoined = ({ groups, input, index, 0: all }: RegExpExecArray, value: number): boolean =>
  value !== 1 &&
  /^(?:day|week|month|year|hour|minute|point)$/u.test(groups?.unit ?? '') &&
  /^ \p{L}{3}/u.test(input.slice(index + all.length, index + all.length + 4))

const numeric = (match: RegExpExecArray): QuantityMention => {
  const groups = match.groups ?? {}
  const secondScale = scaleOf(groups.scale2)
  const firstScale = scaleOf(groups.scale)
  const second = groups.second === undefined ? null : numberOf(groups.second)
  const first = numberOf(groups.first ?? '')
  const shared = firstScale ?? (second !== null && first < second ? secondScale : null)
  const value = sum(first, shared)
  const unit = unitIn(groups, value)
  const lead = match[0].length - match[0].trimStart().length
  // `500 stars` are counted, and so are `300 day passes`: the word belongs to what follows.
  const joined = isJoined(match, value)
  const bare = joined || (groups.unit !== undefined && unit === null)
  const raw = bare ? match[0].replace(/[ \u00a0\u202f]*\p{L}+$/u, '') : match[0]
  const text = raw.trim()
  const start = match.index + lead
  const sign = groups.sign === '+' ? '+' : groups.sign === undefined || groups.sign === '±' ? null : '-'
  return {
    span: { start, end: start + text.length },
    quantity: {
      value,
      upper: second === null ? null : sum(second, secondScale ?? firstScale),
      unit: joined ? null : unit,
      text,
    },
    sign,
    open: groups.open !== undefined || groups.open2 !== undefined,
    approximate: groups.approx !== undefined,
    inWords: false,
  }
}

const inWords = (match: RegExpExecArray): QuantityMention => ({
  span: { start: match.index, end: match.index + match[0].length },
  quantity: {
    value: words[match.groups?.word?.toLowerCase() ?? ''] ?? null,
    upper: null,
    unit: match.groups?.unit === undefined ? null : unitOf(match.groups.unit),
    text: match[0],
  },
  sign: null,
  open: false,
  approximate: false,
  inWords: true,
})

const shareWord = `(?:\\d{1,3}|${Object.keys(words).join('|')})`
/** `one in ten`, `1 in 4`, `3 out of 4`: a share. `8 out of 10` is a mark, `two in five weeks` is none. */
const sharePattern = lightPattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}_.,/-])(?<part>${shareWord})${gap}(?:in(?:${gap}every)?|out${gap}of(?:${gap}every)?)${gap}(?<all>(?!10(?!\\d)|100)${shareWord}|10|100)(?![\\p{L}\\p{N}_%/]|[.,:]\\d|-\\p{L}|${gap}(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|%)(?!\\p{L}))`,
    'giu',
  ),
)
const wordOf = (text: string): number => words[text.toLowerCase()] ?? Number(text)

const share = (match: RegExpExecArray): QuantityMention | null => {
  const [part, all] = [wordOf(match.groups?.part ?? ''), wordOf(match.groups?.all ?? '')]
  const figures = /^\d/u.test(match[0])
  const mark = figures && (/out/u.test(match[0]) ? all === 10 || all === 100 : part > 1)
  if (part >= all || part === 0 || all > 100 || mark) return null
  return {
    span: { start: match.index, end: match.index + match[0].length },
    quantity: { value: Number(((part / all) * 100).toPrecision(6)), upper: null, unit: '%', text: match[0] },
    sign: null,
    open: false,
    approximate: false,
    inWords: false,
  }
}

const wordFollows = lightPattern(/^(?:[\p{L}_]|-\p{L}|[.:/]\d|x\d)/u)
const wordOrNumber = lightPattern(/[\p{L}\p{N}]/u)

/** `30-day`, `4th`, `v2.1.3`: digits that belong to a word. */
const belongsToWord = (text: string, end: number): boolean => wordFollows.test(text.slice(end, end + 3))

/** `1. Listen first`: the number of a list, not of a measure. */
const countsLines = (text: string, { start, end }: Span): boolean =>
  /^[.)]\s/u.test(text.slice(end, end + 2)) &&
  end - start <= 2 &&
  !wordOrNumber.test(text.slice(Math.max(0, start - 12), start))

/**
 * `under-35s`, `people over sixty`, `Few under 40 know us`: how old somebody is, not how much there is of something. A
 * hyphen in front tells, or a word for people.
 */
const ageBefore = lightPattern(
  /(?:\b(?:under|over)-|\b(?:people|members|men|women|adults|residents|visitors|customers|users|readers|fans|donors|employees|applicants|guests|everyone|anyone|those|nobody|few|aged)\s(?:(?:(?:aged|is|are)\s)?(?:under|over|below|above)\s)?)$/iu,
)
const isAge = (text: string, { span, quantity }: QuantityMention): boolean =>
  quantity.value !== null &&
  quantity.value >= 12 &&
  quantity.value <= 99 &&
  (quantity.unit === null || /^\d+\s?s$/u.test(quantity.text)) &&
  /\b(?:under|over|below|above|aged)[\s-]$/iu.test(text.slice(Math.max(0, span.start - 8), span.start)) &&
  ageBefore.test(text.slice(Math.max(0, span.start - 40), span.start))

const digit = /\d/
const shareHint = / in | out of /i
const numberWord = new RegExp(Object.keys(words).join('|'), 'i')

/** All numbers of a text that are not part of a word, in order. Dates and times are still among them. */
export const findQuantities = (text: string): readonly QuantityMention[] => {
  const found: QuantityMention[] = []
  const claims = newClaims(text.length)
  for (const match of shareHint.test(text) ? text.matchAll(sharePattern) : []) {
    const mention = share(match)
    if (mention === null) continue
    claims.claim(mention.span)
    found.push(mention)
  }
  for (const match of digit.test(text) ? text.matchAll(pattern) : []) {
    const mention = numeric(match)
    if (belongsToWord(text, mention.span.end) || countsLines(text, mention.span) || claims.holds(mention.span)) continue
    if (isAge(text, mention)) continue
    claims.claim(mention.span)
    found.push(mention)
  }
  for (const match of numberWord.test(text) ? text.matchAll(wordPattern) : []) {
    const mention = inWords(match)
    if (!claims.holds(mention.span) && !isAge(text, mention)) found.push(mention)
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}
