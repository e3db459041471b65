import type { CascadeView } from '../../cascade/view.ts'
import type { DocumentPath, GraphItem } from '../../model/graph.ts'
import type { FieldName } from '../../model/item.ts'
import { findDates } from '../../read/measure/dates.ts'
import { isStatedAround } from './around.ts'
import { fieldOf, hasField } from './links.ts'

const datedFields: readonly FieldName[] = ['due', 'period', 'start']

/** Whether an item carries a date itself: in a field, in its target or anywhere in its words. */
export function bearsDate(item: GraphItem): boolean {
  if (datedFields.some((name) => hasField(item, name))) return true
  if (item.fact.measure !== null && item.fact.measure.by !== null) return true
  // A milestone may have its day where others have their number (`Target: June`).
  const texts = [item.fact.title, item.fact.detail, fieldOf(item, 'target') ?? '']
  const dates = texts.flatMap((text) => findDates(text, { fiscalYearStart: 1 }))
  // Of the days in a measure the reader has taken the last for its deadline; what is left belongs to the value from before.
  return dates.some(({ end }) => end === null || !hasStart(item))
}

const hasStart = ({ fact: { measure } }: GraphItem): boolean =>
  measure !== null && (measure.baseline !== null || measure.comparedWith !== null)

/** `okrs/2019-q1.md` → `2019 q1`: a plan may carry its period in its name alone. */
const nameInWords = (path: DocumentPath): string =>
  (path.split('/').at(-1) ?? '').replace(/\.\p{L}+$/u, '').replace(/[-_.]+/gu, ' ')

/** Whether the plan has a period, if only in its title or its file's name. */
export function isPlanDated(view: CascadeView): boolean {
  const plan = view.plan()
  if ((plan?.period ?? null) !== null) return true
  const names = [plan?.title ?? '', nameInWords(view.path)]
  return names.some((name) => findDates(name, { fiscalYearStart: 1 }).length > 0)
}

/** Whether the plan has a period, or the section of an item or the plan a date. */
export const isDatedAround = (view: CascadeView, item: GraphItem): boolean =>
  isPlanDated(view) || isStatedAround(view, item, datedFields)
