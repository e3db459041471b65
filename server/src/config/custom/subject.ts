import type { CascadeView } from '../../cascade/view.ts'
import { type Anchor, itemAnchor, planAnchor } from '../../model/anchor.ts'
import type { GraphItem } from '../../model/graph.ts'
import { type Field, type ItemKind, levels } from '../../model/item.ts'
import type { Measure } from '../../model/measure.ts'
import type { PlanFact } from '../../model/plan.ts'
import type { Target } from './definition.ts'
import { matchPattern, type Pattern, readPattern } from './pattern.ts'

/** What a rule of the user's own judges: an item, or the plan as a whole when `item` is null. */
export interface Judged {
  readonly item: GraphItem | null
  readonly plan: PlanFact
  readonly title: string
  readonly id: string | null
  readonly kind: string
  readonly fields: readonly Field[]
  readonly at: Anchor
}

export function judgedItem(plan: PlanFact, item: GraphItem): Judged {
  const { title, id, fields, key } = item.fact
  return { item, plan, title, id, kind: item.kind, fields, at: itemAnchor(key) }
}

export const judgedPlan = (plan: PlanFact): Judged => ({
  item: null,
  plan,
  title: plan.title ?? '',
  id: null,
  kind: 'plan',
  fields: plan.fields,
  at: planAnchor,
})

/** All items of the plan that is being checked, level by level, in the order of the page. */
export const itemsOfPlan = (view: CascadeView, kinds: readonly string[] | undefined): readonly GraphItem[] =>
  levels
    .filter((level) => kinds === undefined || kinds.some((kind) => levelOf(kind) === level))
    .flatMap((level) => view.items(level))
    .filter((item) => isOfKind(item, kinds))

/** A metric is read as a measure; its links make it one. */
const levelOf = (kind: string): string => (kind === 'metric' ? 'measure' : kind)

export const isOfKind = (item: { readonly kind: ItemKind }, kinds: readonly string[] | undefined): boolean =>
  kinds === undefined || kinds.includes(item.kind)

/** Whether a text holds one of the patterns. */
export type Finds = (text: string) => boolean

/** Patterns, read once; without any, every text will do. */
export function finder(written: readonly string[] | undefined): Finds {
  if (written === undefined) return () => true
  const patterns = written.map(readPattern).filter((pattern): pattern is Pattern => pattern !== null)
  return (text) => patterns.some((pattern) => matchPattern(pattern, text) !== null)
}

/** Whether an item is one of those that a link or a count asks for. */
export function targetTest(target: Target): (item: GraphItem) => boolean {
  const finds = finder(target.text)
  return (item) => isOfKind(item, target.kind) && finds(item.fact.title)
}

/** The value of a field that is not left blank, or of what the sentence of a measure says in its place; else null. */
export function fieldValue({ item, fields }: Judged, name: string): string | null {
  const value = fields.find((field) => field.name === name)?.value.trim() ?? ''
  if (value !== '') return value
  const measure = item?.fact.measure ?? null
  return measure === null ? null : saidByMeasure(measure, name)
}

/** `calls, from 1,200 to 900 by 2027-12-31 (source: phone system)` has a baseline, a target, a day and a source. */
function saidByMeasure(measure: Measure, name: string): string | null {
  const { baseline, target, by, source, comparedWith } = measure
  switch (name) {
    case 'baseline':
      return baseline?.text ?? null
    case 'target':
      return target?.text ?? null
    case 'unit':
      return target?.unit ?? baseline?.unit ?? null
    case 'due':
      return by
    case 'source':
      return source
    case 'comparedWith':
      return comparedWith
    default:
      return null
  }
}

/** All that is written of it: title, description and fields; of a plan also the headings of its sections. */
export function wordsOf({ item, plan, title, fields }: Judged): string {
  const more = item === null ? plan.sections.map((section) => section.title) : [item.fact.detail]
  return [title, ...more, ...fields.map((field) => field.value)].join('\n')
}
