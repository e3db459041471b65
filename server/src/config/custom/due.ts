import { ancestorsOf } from '../../cascade/graph.ts'
import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { FieldName } from '../../model/item.ts'
import type { Day } from '../../model/measure.ts'
import type { PlanFact } from '../../model/plan.ts'
import { findDates } from '../../read/measure/dates.ts'
import type { Requirement } from './definition.ts'

const dueFields: readonly FieldName[] = ['due', 'period', 'start']

/** The last day that an item gives for itself: in a field, in its target, or in its title; null when it gives none. */
export function dueOf(item: GraphItem, plan: PlanFact): Day | null {
  const written = dueFields.map((name) => item.fact.fields.find((field) => field.name === name)?.value ?? '')
  for (const text of written) {
    const day = lastDay(text, plan)
    if (day !== null) return day
  }
  return item.fact.measure?.by ?? lastDay(item.fact.title, plan)
}

function lastDay(text: string, plan: PlanFact): Day | null {
  const year = Number(plan.period?.start?.slice(0, 4) ?? Number.NaN)
  const fiscalYearStart = plan.fiscalYearStart ?? 1
  const context = Number.isNaN(year) ? { fiscalYearStart } : { fiscalYearStart, year }
  const days = findDates(text, context).flatMap(({ end, start }) => end ?? start ?? [])
  return days.sort().at(-1) ?? null
}

/** Whether an item is due in time. One without a date passes: whether it needs one is another question. */
export function isDueInTime(
  rule: NonNullable<Requirement['due']>,
  view: CascadeView,
  plan: PlanFact,
  item: GraphItem,
  today: () => Day,
): boolean {
  const due = dueOf(item, plan)
  if (due === null) return true
  const limit = rule.notAfter === undefined ? null : limitOf(rule.notAfter, view, plan, item)
  if (limit !== null && due > limit) return false
  return rule.withinMonths === undefined || due <= monthsAfter(plan.period?.start ?? today(), rule.withinMonths)
}

function limitOf(what: 'parent' | 'plan', view: CascadeView, plan: PlanFact, item: GraphItem): Day | null {
  const end = plan.period?.end ?? null
  if (what === 'plan') return end
  const dated = ancestorsOf(view, item.ref).map((step) => dueOf(step.item, plan))
  return dated.find((day) => day !== null) ?? end
}

/** The same day so many months later, or the last day of that month. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const index = year * 12 + month - 1 + Math.floor(months)
  const [nextYear, nextMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const last = daysInMonth(nextYear, nextMonth)
  return [String(nextYear).padStart(4, '0'), two(nextMonth), two(Math.min(date, last))].join('-')
}

const two = (number: number): string => String(number).padStart(2, '0')

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
