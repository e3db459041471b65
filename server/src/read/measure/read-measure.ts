import type { Direction, Measure, Quantity } from '../../model/measure.ts'
import type { Span } from '../../text/span.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { findDates } from './dates.ts'
import { directionOf } from './direction.ts'
import { lightPattern } from './light-pattern.ts'
import { type Notes, readNotes } from './notes.ts'
import { findQuantities, unitOf } from './quantities.ts'
import { blanked, newClaims } from './spans.ts'
import { metricOf, subjectOf } from './subject.ts'
import { readValues, type Values } from './values.ts'
import { type YearPair, yearPairIn } from './year-pair.ts'

/** Fields that say parts of a measure beside its text. */
export type MeasureField = 'baseline' | 'target' | 'unit' | 'due' | 'source' | 'period' | 'comparedWith'

/** What is known around the text of a measure. */
export interface MeasureContext {
  readonly vocabulary: Vocabulary
  /** Month (1–12) in which the fiscal year starts. */
  readonly fiscalYearStart: number
  readonly fields?: Partial<Readonly<Record<MeasureField, string>>>
  /** What is measured, from a heading, column or key, when the text holds the value alone. */
  readonly name?: string
}

export interface MeasureReading {
  readonly measure: Measure
  /** Where the baseline stands in the text; null when it came from a field or there is none. */
  readonly baselineSpan: Span | null
  readonly targetSpan: Span | null
  /** The text itself says what is to be reached: a subject with a target number or from–to. */
  readonly measurable: boolean
}

const empty = /^[\s\-–—.?*_]*$/u
const placeholder = lightPattern(
  /^\s*(?:tbd|tba|tbc|todo|to be (?:determined|defined|confirmed|set|decided)|n\/?a|none|unknown|null|nil|not (?:set|known|measured|available)(?: yet)?|\?+|[\p{L}]{0,3}x{1,3} ?%?|(?:[[{<]|\$\{)[^\]}>]*[\]}>]? ?%?|[€$£] ?x+)\s*[.%]?\s*$/iu,
)
const numberOrWord = lightPattern(/\d|\p{L}{4}/u)
const letter = lightPattern(/\p{L}/u)
const twoLetters = lightPattern(/\p{L}{2}/u)
const noBaseline =
  /\b(?:industry|sector|market|peer)[ -](?:benchmark|average|standard)s?\b|\bbenchmark(?:s|ed)? (?:of|from|against) the (?:industry|sector)\b|^\s*benchmarks?\s*$/iu

const given = (value: string | undefined): string | null =>
  value === undefined || empty.test(value) || placeholder.test(value) ? null : value.trim()

const withUnit = (quantity: Quantity | null, unit: string | null): Quantity | null => {
  if (quantity === null || quantity.unit !== null || unit === null || quantity.value === null) return quantity
  return { ...quantity, unit: unitOf(unit) }
}

/** Units that say in which measure a number is; `calls` or `number` as the unit of a bare count say nothing more. */
const unitGiven = (unit: string | undefined): string | null => {
  const text = given(unit)
  return text === null || /^(?:#|count|number|no\.?|absolute|qty|quantity)$/iu.test(text) ? null : text
}

const baselineFrom = (value: string): Quantity | null => {
  if (noBaseline.test(value)) return null
  const [first] = findQuantities(value)
  return { ...(first?.quantity ?? { value: null, upper: null, unit: null }), text: value }
}

/** A field that is a whole sentence is read like one; a date, month or quarter alone is a deadline and no value. */
const valuesFrom = (value: string, context: MeasureContext): Values | null => {
  const dates = findDates(value, context)
  const claims = newClaims(value.length)
  for (const { span } of dates) claims.claim(span)
  const rest = blanked(value, claims.taken)
  if (dates.length > 0 && !numberOrWord.test(rest)) return null
  const values = readValues(rest, context.vocabulary, true)
  if (values.target !== null) return values
  const [first, second] = findQuantities(rest)
  if (first === undefined || second !== undefined) {
    return { ...values, target: { value: null, upper: null, unit: null, text: value } }
  }
  const comparison = first.open ? 'at-least' : 'exactly'
  return { ...values, target: first.quantity, relative: first.sign !== null, comparison }
}

const relativeUnit = (quantity: Quantity | null): boolean => quantity?.unit === '%' || quantity?.unit === 'x'
const changeWords = /\b(?:increase|growth|reduction|decrease|more|fewer|uplift|change|improvement)\b|\b[+-] ?%/iu

interface Parts {
  readonly values: Values
  readonly targetInText: boolean
  readonly baselineInText: boolean
}

const merge = (inText: Values, context: MeasureContext): Parts => {
  const { fields = {} } = context
  const unit = unitGiven(fields.unit)
  const targetText = given(fields.target)
  const baselineText = given(fields.baseline)
  const fromField = targetText === null ? null : valuesFrom(targetText, context)
  const base = fromField ?? inText
  const stated = baselineText === null ? null : baselineFrom(baselineText)
  const baseline = stated ?? base.baseline ?? (fields.baseline === undefined ? inText.baseline : null)
  const isChange = fromField !== null && relativeUnit(base.target) && changeWords.test(`${fields.unit ?? ''}`)
  const target = withUnit(base.target, unit)
  return {
    values: {
      ...inText,
      baseline: withUnit(baseline, unit ?? (target?.unit === 'x' || base.relative ? null : (target?.unit ?? null))),
      target: withUnit(target, base.relative ? null : (stated?.unit ?? null)),
      relative: base.relative || isChange,
      comparison: base.comparison,
    },
    targetInText: fromField === null && inText.target !== null,
    baselineInText: stated === null && fromField?.baseline == null && inText.baseline !== null,
  }
}

const dayFrom = (value: string | undefined, context: MeasureContext): string | null => {
  const ends = value === undefined ? [] : findDates(value, context).flatMap(({ end }) => (end === null ? [] : [end]))
  return ends.sort().at(-1) ?? null
}

const noTargetOf = (notes: Notes, context: MeasureContext): string | null => {
  const field = context.fields?.target
  return notes.noTarget ?? (field === undefined ? null : readNotes(field, context.fiscalYearStart).noTarget)
}

const directionFrom = (text: string, context: MeasureContext, values: Values): Direction | null =>
  directionOf(`${context.name ?? ''} ${text}`, context.fields?.target ?? '', values)

/** `50 donors more than the radio campaign`: with a comparison, `more` makes a number a difference. */
const isMore = (rest: string, values: Values): boolean =>
  values.baseline === null &&
  /\b(?:more|fewer|less|higher|lower|mehr|weniger|meer|minder)\b/iu.test(rest) &&
  values.comparison === 'exactly'

const valuesOfYears = ({ baseline, baselineSpan, target, targetSpan, span }: YearPair): Values => ({
  baseline,
  baselineSpan,
  target,
  targetSpan,
  relative: false,
  comparison: 'exactly',
  spans: [span],
})

/** `12 % are new, compared with 8 % last season`: a comparison that begins with a number is the value from before. */
const baselineFromComparison = (comparedWith: string | null, values: Values): Quantity | null => {
  if (values.baseline !== null || values.target === null || values.relative || comparedWith === null)
    return values.baseline
  const [first] = findQuantities(comparedWith)
  const leads = first !== undefined && first.span.start === 0 && !/^(?:19|20)\d{2}(?!\d)/u.test(comparedWith)
  return leads && first.quantity.unit === values.target.unit ? first.quantity : null
}

/** Reads one measure. Never throws; what the text does not say is null. */
export const readMeasure = (text: string, context: MeasureContext): MeasureReading => {
  const notes = readNotes(text, context.fiscalYearStart)
  const claims = newClaims(text.length)
  for (const span of notes.spans) claims.claim(span)
  const rest = blanked(text, claims.taken)
  const named = context.name !== undefined && letter.test(context.name)
  const years = yearPairIn(text)
  const inText = years === null ? readValues(rest, context.vocabulary, named) : valuesOfYears(years)
  const { values, targetInText, baselineInText } = merge(inText, context)
  const target = noTargetOf(notes, context) === null ? values.target : null
  const subject = subjectOf(text, rest, inText, context.name)
  const { fields = {} } = context
  const targetNotes = fields.target === undefined ? null : readNotes(fields.target, context.fiscalYearStart)
  const comparedWith = given(fields.comparedWith) ?? notes.comparedWith ?? targetNotes?.comparedWith ?? null
  const measure: Measure = {
    subject,
    metric: metricOf(context.vocabulary, subject, `${context.name ?? ''} ${text}`, {
      baseline: values.baseline,
      target,
    }),
    baseline: baselineFromComparison(comparedWith, values),
    target,
    noTarget: noTargetOf(notes, context),
    direction: directionFrom(rest, context, { ...values, target }),
    relative: target !== null && (values.relative || (comparedWith !== null && isMore(rest, values))),
    comparison: values.comparison,
    by: dayFrom(fields.due, context) ?? years?.by ?? notes.by ?? targetNotes?.by ?? dayFrom(fields.period, context),
    per: notes.per ?? targetNotes?.per ?? (context.name === undefined ? null : readNotes(`0 ${context.name}`, 1).per),
    source: given(fields.source) ?? notes.source,
    comparedWith,
  }
  return {
    measure,
    baselineSpan: baselineInText ? inText.baselineSpan : null,
    targetSpan: targetInText && target !== null ? inText.targetSpan : null,
    measurable: inText.target !== null && inText.target.value !== null && twoLetters.test(subject),
  }
}
