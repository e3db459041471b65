import type { CascadeView } from '../../cascade/view.ts'
import type { DocumentPath, GraphItem } from '../../model/graph.ts'
import { type Field, type FieldName, levels } from '../../model/item.ts'
import type { Day } from '../../model/measure.ts'
import type { PlanFact } from '../../model/plan.ts'
import { lastDayOf } from './due.ts'

const dated: readonly FieldName[] = ['due', 'period', 'start', 'review', 'target', 'cadence']

/** Words of a plan that looks far ahead without saying until when. */
const farAhead =
  /\b(?:long[- ]term|(?:three|four|five|six|seven|eight|ten|[3-9]|1\d|20)[- ]?years?\b|years? (?:[3-9]|three|four|five)\b|beyond \d{4})/iu

/** The latest day that a plan looks ahead to. */
export interface LatestDay {
  readonly day: Day
  /** It also speaks of years ahead without naming them. */
  readonly isOpen: boolean
}

/** The latest day named by what a plan states of itself, its sections and its items; null when it names none. */
export function latestDayOf(view: CascadeView, path: DocumentPath): LatestDay | null {
  const plan = view.plan(path)
  if (plan === null) return null
  const firmDayOf = firmDayIn(plan)
  const items = levels.flatMap((level) => view.items(level, path))
  const firm = [
    plan.title ?? '',
    ...plan.sections.map((section) => section.title),
    ...[plan, ...plan.sections, ...items.map((item) => item.fact)].flatMap(({ fields }) => datesIn(fields)),
    ...items.filter((item) => item.fact.level !== 'measure').map((item) => item.fact.title),
  ]
  const days = [plan.period?.end ?? null, ...firm.map(firmDayOf), ...items.map(dayOfMeasure)].filter(
    (day) => day !== null,
  )
  const first = days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null)
  if (first === null) return null
  // What stands in passing (`as in 2024`) can only move the horizon further away.
  const passing = items.map((item) => `${item.fact.title} ${item.fact.detail}`)
  const day = passing.reduce<Day>((last, text) => {
    const other = firmDayOf(text)
    return other !== null && other > last ? other : last
  }, first)
  return { day, isOpen: [...firm, ...passing].some((text) => farAhead.test(text)) }
}

/** What stands in brackets is an example that is still to be filled in. */
const firmDayIn =
  (plan: PlanFact) =>
  (text: string): Day | null =>
    lastDayOf(text.replace(/\[[^\]]*\]|\{[^}]*\}/gu, ' '), plan)

const datesIn = (fields: readonly Field[]): readonly string[] =>
  fields.filter((field) => dated.includes(field.name)).map((field) => field.value)

const dayOfMeasure = (item: GraphItem): Day | null => item.fact.measure?.by ?? null
