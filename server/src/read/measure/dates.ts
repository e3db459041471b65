import type { Day } from '../../model/measure.ts'
import type { Span } from '../../text/span.ts'
import { dayOf, fiscalStretch, monthsFrom, type Stretch } from './calendar.ts'
import type { Mark } from './date-form.ts'
import { dateForms } from './date-forms.ts'

/** How dates without all their parts are to be understood. */
export interface DateContext {
  /** Month (1–12) in which the fiscal year starts; quarters and halves are counted from it. */
  readonly fiscalYearStart: number
  /** The year of dates that name none; without it they have no days. */
  readonly year?: number
}

/** A date or stretch of time found in a text. Days are null where the text does not say enough. */
export interface DateMention {
  readonly span: Span
  readonly start: Day | null
  readonly end: Day | null
  readonly kind: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'range' | 'relative'
}

interface Found {
  readonly span: Span
  readonly mark: Mark
}

const mayHoldDate =
  /\d|\b(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|quarter|half|year|next|this|month|week|eoy|eoq|f[ée]v|gen|mei|mrt|maggio|giugno|luglio|ago|ao[uû]|ene|set|out|ott|dic|déc|quartal|trimest|kwart|halbjahr|semestre|monat|mois|mes|mês|maand|jahr|ann|añ|jaar|woche|semain|semana|settiman)/iu

const findMarks = (text: string): readonly Found[] => {
  const taken = new Uint8Array(text.length)
  const found: Found[] = []
  for (const { pattern, hint, read } of dateForms) {
    if (!hint.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (taken[span.start] === 1 || taken[span.end - 1] === 1) continue
      const mark = read(match.groups ?? {}, text, span.start, span.end)
      if (mark === null) continue
      taken.fill(1, span.start, span.end)
      found.push({ span, mark })
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

const asStretch = (start: Day | null, end: Day | null): Stretch | null =>
  start === null || end === null ? null : { start, end }

/** The days of a mark; null where its year is unknown or the calendar has no such day. */
const stretchOf = (mark: Mark, context: DateContext): Stretch | null => {
  const { fiscalYearStart } = context
  if (mark.kind === 'relative') return null
  if (mark.kind === 'season') {
    return fiscalYearStart === 1 ? monthsFrom(mark.year, 1, 24) : fiscalStretch(mark.year + 1, fiscalYearStart, 0, 12)
  }
  if (mark.kind === 'years') return monthsFrom(mark.year, 1, (mark.last - mark.year + 1) * 12)
  const year = mark.year ?? context.year ?? null
  if (year === null) return null
  switch (mark.kind) {
    case 'day':
      return asStretch(dayOf(year, mark.month, mark.day), dayOf(year, mark.month, mark.day))
    case 'days':
      return asStretch(dayOf(year, mark.month, mark.from), dayOf(year, mark.month, mark.to))
    case 'month':
      return monthsFrom(year, mark.month, 1)
    case 'quarter':
      return fiscalStretch(year, fiscalYearStart, mark.quarter - 1, 3)
    case 'half':
      return fiscalStretch(year, fiscalYearStart, mark.half - 1, 6)
    case 'year':
      return mark.fiscal ? fiscalStretch(year, fiscalYearStart, 0, 12) : monthsFrom(year, 1, 12)
  }
}

const kindOf = (mark: Mark): DateMention['kind'] => {
  switch (mark.kind) {
    case 'days':
    case 'season':
    case 'years':
      return 'range'
    case 'day':
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
    case 'relative':
      return mark.kind
  }
}

const between =
  /^\s*(?:[-–—/~]|\.\.\.?|…|to|until|till|through|thru|bis(?: zum)?|au|à|al?|hasta(?: el)?|até|fino al?|tot(?: en met)?|t\/m)\s*$/iu

const monthRank = (mark: Mark): number => {
  switch (mark.kind) {
    case 'day':
    case 'days':
    case 'month':
      return mark.month
    case 'quarter':
      return mark.quarter
    case 'half':
      return mark.half
    case 'year':
    case 'season':
    case 'years':
    case 'relative':
      return 0
  }
}

/** The start of a range takes its year from the end: `May–June 2026`, `Nov – Feb 2027` begins the year before. */
const withYearOf = (first: Mark, second: Mark): Mark => {
  if (first.kind === 'relative' || first.year !== null || second.kind === 'relative' || second.year === null)
    return first
  return { ...first, year: monthRank(first) > monthRank(second) ? second.year - 1 : second.year }
}

const mention = ({ span, mark }: Found, context: DateContext): DateMention => {
  const stretch = stretchOf(mark, context)
  return { span, start: stretch?.start ?? null, end: stretch?.end ?? null, kind: kindOf(mark) }
}

const isYearless = ({ mark }: Found): boolean => mark.kind !== 'relative' && 'year' in mark && mark.year === null

const rangeOf = (first: Found, second: Found, context: DateContext): DateMention | null => {
  const start = stretchOf(withYearOf(first.mark, second.mark), context)
  const own = stretchOf(withYearOf(second.mark, first.mark), context)
  // Without any year, `Nov – Feb` ends in the year after.
  const wraps =
    start !== null && own !== null && start.start > own.end && context.year !== undefined && isYearless(first)
  const end = wraps ? stretchOf(second.mark, { ...context, year: context.year + 1 }) : own
  if (start !== null && end !== null && start.start > end.end) return null
  const span = { start: first.span.start, end: second.span.end }
  return { span, start: start?.start ?? null, end: end?.end ?? null, kind: 'range' }
}

/** All dates of a text, in order, without overlaps. Needs no clock: relative ones have no days. */
export const findDates = (text: string, context: DateContext): readonly DateMention[] => {
  if (!mayHoldDate.test(text)) return []
  const marks = findMarks(text)
  const mentions: DateMention[] = []
  for (let index = 0; index < marks.length; index += 1) {
    const first = marks[index]
    const second = marks[index + 1]
    if (first === undefined) continue
    const joined = second !== undefined && between.test(text.slice(first.span.end, second.span.start))
    const both = first.mark.kind !== 'relative' && second?.mark.kind !== 'relative'
    const range = joined && both && second !== undefined ? rangeOf(first, second, context) : null
    mentions.push(range ?? mention(first, context))
    if (range !== null) index += 1
  }
  return mentions
}
