import type { CascadeView } from '../../cascade/view.ts'
import { type Anchor, fieldAnchor, itemAnchor } from '../../model/anchor.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { FieldName } from '../../model/item.ts'
import type { Day } from '../../model/measure.ts'
import type { Period, PlanFact } from '../../model/plan.ts'
import { type DateMention, findDates } from '../../read/measure/dates.ts'
import { isDeadline } from './deadline-words.ts'
import { fieldOf } from './links.ts'

/** A plan over more years than these leaves open which of them a date without a year means. */
const mostYears = 3

/** The dates of a text as its plan understands them: by its fiscal year, and those without a year within its period. */
export function datesOf(text: string, plan: PlanFact | null): readonly DateMention[] {
  const context = { fiscalYearStart: plan?.fiscalYearStart ?? 1 }
  const found = findDates(text, context)
  const period = plan?.period ?? null
  if (period === null || found.every(({ end, kind }) => end !== null || kind === 'relative')) return found
  const dated = yearsOf(period).map((year) => findDates(text, { ...context, year }))
  return found.map((mention) => {
    if (mention.end !== null || mention.kind === 'relative') return mention
    const readings = dated
      .flatMap((dates) => dates.filter(({ span }) => span.start === mention.span.start))
      .filter((reading) => liesWithin(reading, period))
    // Where it falls into the period in two years, nobody can say which is meant.
    const [only, second] = readings
    return only === undefined || second !== undefined ? mention : only
  })
}

function yearsOf({ start, end }: Period): readonly number[] {
  if (start === null || end === null) return []
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  return last - first < mostYears ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : []
}

const liesWithin = (date: DateMention, { start, end }: Period): boolean =>
  date.start !== null && date.end !== null && date.start >= (start ?? '') && date.end <= (end ?? '')

const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null)

/** The last day that a text names; null when it names none. */
export const lastDayOf = (text: string, plan: PlanFact | null): Day | null =>
  latest(datesOf(text, plan).map(({ end }) => end))

/** The day by which an item is due, and where that is said. */
export interface Deadline {
  readonly day: Day
  readonly at: Anchor
}

/** The deadline that an item itself bears: in one of these fields, in what it is measured by, or in its sentence. */
export function deadlineOf(view: CascadeView, item: GraphItem, fields: readonly FieldName[]): Deadline | null {
  const plan = view.plan(item.path)
  const { key, level, measure, title } = item.fact
  for (const name of fields) {
    const day = lastDayOf(fieldOf(item, name) ?? '', plan)
    const anchor = fieldAnchor(key, name)
    if (day !== null) return { day, at: view.has(anchor) ? anchor : itemAnchor(key) }
  }
  // What a measure says of other days (`12 % in March`) is a baseline more often than a deadline; its reader knows which.
  const isMeasured = level === 'measure' && measure !== null
  const said = isMeasured ? [] : datesOf(title, plan).filter((date) => isDeadline(title, date))
  const day = measure?.by ?? latest(said.map(({ end }) => end))
  return day === null ? null : { day, at: itemAnchor(key) }
}
