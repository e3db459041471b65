import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { Field, FieldName } from '../../model/item.ts'
import type { SectionFact } from '../../model/plan.ts'

/** A heading over many items, not of one. */
const overMany =
  /\b(?:objectives|goals|key results|okrs|aims|priorities|measures|kpis|metrics|targets|strategies|tactics|actions|initiatives)\b/iu
/** What makes a heading a statement of its own (`Our metrics are reliable`). */
const sentence = /\b(?:is|are|has|have)\b/iu
/** A heading further up than so many others is not looked for. */
const farEnough = 50

/** The sections that speak for an item: its own, those of the same level that hold it, and the one above a heading that is an item. */
function sectionsOf(view: CascadeView, item: GraphItem): readonly SectionFact[] {
  const found = view.section(item.fact.section)
  if (found === null) return []
  const { fact: own, index } = found
  const isOver = (one: SectionFact): boolean =>
    one.level === own.level && overMany.test(one.title) && !sentence.test(one.title)
  // `# OKRs` with a period, and `## Objectives` below it.
  const holding = own.level === null ? [] : sectionsUp(view, item).filter((one) => one.key !== own.key && isOver(one))
  if (item.fact.carrier !== 'heading' || !own.title.includes(item.fact.title)) return [own, ...holding]
  const before = (view.plan()?.sections ?? []).slice(Math.max(0, index - farEnough), index).reverse()
  const over = before.find(isOver)
  return over === undefined ? [own, ...holding] : [own, over, ...holding]
}

/** Fields that are stated for all that stands around an item: for its section or for the plan as a whole. */
export const fieldsAround = (view: CascadeView, item: GraphItem): readonly Field[] => [
  ...(view.plan()?.fields ?? []),
  ...sectionsOf(view, item).flatMap((section) => section.fields),
]

/** Whether the section of an item or its plan has one of these fields, and not left blank. */
export const isStatedAround = (view: CascadeView, item: GraphItem, names: readonly FieldName[]): boolean =>
  fieldsAround(view, item).some((field) => names.includes(field.name) && field.value.trim() !== '')

/** The section of an item and those that hold it, from the inside out. */
export function sectionsUp(view: CascadeView, item: GraphItem): readonly SectionFact[] {
  const found: SectionFact[] = []
  for (let key: string | undefined = item.fact.section; key !== undefined; ) {
    const section: SectionFact | undefined = view.section(key)?.fact
    if (section !== undefined) found.push(section)
    key = section?.within
  }
  return found
}
