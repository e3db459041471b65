import type { CascadeView } from '../../cascade/view.ts'
import { type Anchor, fieldAnchor, itemAnchor } from '../../model/anchor.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { FieldName } from '../../model/item.ts'
import type { Day } from '../../model/measure.ts'
import { findDates } from '../../read/measure/dates.ts'
import { fieldOf } from './links.ts'

/** The last day that a text names with its year; null when it names none. */
export function lastDayOf(text: string): Day | null {
  const days = findDates(text, { fiscalYearStart: 1 }).flatMap(({ end }) => (end === null ? [] : [end]))
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null)
}

/** The day by which an item is due, and where that is said. */
export interface Deadline {
  readonly day: Day
  readonly at: Anchor
}

/** The deadline that an item itself bears: in one of these fields, or in what it is measured by. */
export function deadlineOf(view: CascadeView, item: GraphItem, fields: readonly FieldName[]): Deadline | null {
  for (const name of fields) {
    const day = lastDayOf(fieldOf(item, name) ?? '')
    const anchor = fieldAnchor(item.fact.key, name)
    if (day !== null) return { day, at: view.has(anchor) ? anchor : itemAnchor(item.fact.key) }
  }
  const by = item.fact.measure?.by ?? null
  return by === null ? null : { day: by, at: itemAnchor(item.fact.key) }
}
