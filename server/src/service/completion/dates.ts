import type { Day } from '../../model/measure.ts'
import type { Period } from '../../model/plan.ts'
import { monthsFrom } from '../../read/measure/calendar.ts'
import { findDates } from '../../read/measure/dates.ts'
import type { Span } from '../../text/span.ts'
import type { CompletionRequest, Proposal } from './model.ts'

/** A day on which a stretch of the plan ends (or begins), and what people call it. */
interface NamedDay {
  readonly day: Day
  readonly name: string
}

/** A way in which people write days: how it is recognised in a plan, and how another day is written so. */
interface DateManner {
  readonly pattern: RegExp
  readonly write: (day: Day, language: string) => string
}

const monthName = (day: Day, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
const partsOf = (day: Day): readonly [string, string, string] => [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)]

/** The manner that is most exact comes first: it is taken where two are equally frequent. */
const manners: readonly DateManner[] = [
  { pattern: /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, write: (day) => day },
  {
    pattern: /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/g,
    write: (day) => {
      const [year, month, date] = partsOf(day)
      return `${date}.${month}.${year}`
    },
  },
  {
    pattern: /(?<!\d)\d{1,2} \p{Lu}\p{L}{2,} \d{4}/gu,
    write: (day, language) => `${Number(day.slice(8))} ${monthName(day, language)} ${day.slice(0, 4)}`,
  },
  {
    pattern: /(?<!\d)\d{1,2}\. \p{Lu}\p{L}{2,} \d{4}/gu,
    write: (day, language) => `${Number(day.slice(8))}. ${monthName(day, language)} ${day.slice(0, 4)}`,
  },
  {
    pattern: /\p{Lu}\p{L}{2,} \d{1,2}, \d{4}/gu,
    write: (day, language) => `${monthName(day, language)} ${Number(day.slice(8))}, ${day.slice(0, 4)}`,
  },
  { pattern: /(?<![\d-])\d{4}-\d{2}(?![\d-])/g, write: (day) => day.slice(0, 7) },
  {
    pattern: /(?<![\d.,] ?)\b(?!FY)\p{Lu}\p{L}{2,} \d{4}/gu,
    write: (day, language) => `${monthName(day, language)} ${day.slice(0, 4)}`,
  },
]

const periods = /\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}/g
const quarterManner = /\bQ[1-4] \d{4}\b/g

/** The last days of quarters, halves and years, within the period of the plan, in the manner of the plan. */
export function dateProposals(
  request: CompletionRequest,
  period: Period | null,
  which: 'end' | 'start',
  language: string,
  span: Span,
  write: (text: string) => string,
): readonly Proposal[] {
  const { source, fiscalYearStart } = request
  const isRead = (text: string, day: Day): boolean => {
    const [mention, second] = findDates(text, { fiscalYearStart })
    return second === undefined && mention !== undefined && mention[which] === day && mention.span.start === 0
  }
  // The period of the plan has a form of its own, whatever the manner of its dates.
  const around = (source.text.slice(0, span.start) + source.text.slice(span.end)).replace(periods, '')
  const ways = waysOf(around, fiscalYearStart, language)
  return daysOf(request, period, which).map(({ day, name }) => {
    const text = ways.map((way) => way(day)).find((one) => one !== null && isRead(one, day)) ?? day
    return {
      label: text,
      kind: 'date',
      note: name,
      span,
      text: [write(text)],
      filter: `${text} ${day} ${name}`,
      group: 0,
      topic: null,
    }
  })
}

/** How the plan writes days, the most frequent way first, the plain one last. */
function waysOf(text: string, fiscalYearStart: number, language: string): readonly ((day: Day) => string | null)[] {
  const counted = manners.map(({ pattern, write }) => ({
    count: text.match(pattern)?.length ?? 0,
    write: (day: Day): string | null => write(day, language),
  }))
  const quarters = {
    count: text.match(quarterManner)?.length ?? 0,
    write: (day: Day): string | null => quarterText(day, fiscalYearStart),
  }
  const found = [...counted, quarters].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  return found.map(({ write }) => write)
}

/** `Q2 2027`; the reader is asked which of its neighbours is meant where a fiscal year begins in another month. */
function quarterText(day: Day, fiscalYearStart: number): string | null {
  const year = Number(day.slice(0, 4))
  for (const named of [year, year + 1, year - 1])
    for (const quarter of [1, 2, 3, 4]) {
      const text = `Q${quarter} ${named}`
      const [mention] = findDates(text, { fiscalYearStart })
      if (mention?.end === day || mention?.start === day) return text
    }
  return null
}

/** How many quarters are proposed where the plan names no period. */
const quartersAhead = 8
const mostQuarters = 24

function daysOf(
  { today, fiscalYearStart }: CompletionRequest,
  period: Period | null,
  which: 'end' | 'start',
): readonly NamedDay[] {
  const from = period?.start ?? today
  const first = period?.end != null && period.end < today ? from : from > today ? from : today
  const found: NamedDay[] = []
  const year = Number(first.slice(0, 4)) - 1
  const count = period?.end == null ? quartersAhead : mostQuarters
  for (let quarter = 0; quarter < mostQuarters + 8 && found.length < count; quarter += 1) {
    const stretch = monthsFrom(year, fiscalYearStart + quarter * 3, 3)
    const day = stretch[which]
    if (day < first || (period?.end != null && day > period.end)) continue
    found.push({ day, name: nameOf(quarter % 4, which) })
  }
  const last = period?.end ?? null
  if (which === 'end' && last !== null && found.every(({ day }) => day !== last))
    found.push({ day: last, name: 'end of the plan’s period' })
  return found
}

function nameOf(quarter: number, which: 'end' | 'start'): string {
  if (which === 'start') return quarter === 0 ? 'start of the year' : `start of quarter ${quarter + 1}`
  if (quarter === 3) return 'end of the year'
  return quarter === 1 ? 'end of the first half' : `end of quarter ${quarter + 1}`
}

/** Periods for a plan as a whole: years and halves from now. */
export function periodProposals(
  { today, fiscalYearStart }: CompletionRequest,
  span: Span,
  write: (text: string) => string,
): readonly Proposal[] {
  const year = Number(today.slice(0, 4))
  const stretches = [
    { ...monthsFrom(year + 1, fiscalYearStart, 12), name: 'next year' },
    { ...monthsFrom(year, fiscalYearStart, 12), name: 'this year' },
    { ...monthsFrom(year + 1, fiscalYearStart, 6), name: 'first half of next year' },
    { ...monthsFrom(year + 1, fiscalYearStart + 6, 6), name: 'second half of next year' },
    { ...monthsFrom(year + 1, fiscalYearStart, 24), name: 'the next two years' },
  ]
  return stretches.map(({ start, end, name }) => {
    const text = `${start}/${end}`
    return {
      label: text,
      kind: 'date' as const,
      note: name,
      span,
      text: [write(text)],
      filter: `${text} ${name}`,
      group: end < today ? 1 : 0,
      topic: null,
    }
  })
}
