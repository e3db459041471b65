import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem, ItemRef, LinkKind } from '../../model/graph.ts'
import type { FieldName, Level } from '../../model/item.ts'

const known = (items: readonly (GraphItem | null)[]): readonly GraphItem[] => items.filter((item) => item !== null)

/** Items that the links of one kind lead up to from an item. */
export function above(view: CascadeView, ref: ItemRef, kind: LinkKind, level?: Level): readonly GraphItem[] {
  const links = view.up(ref).filter((link) => link.kind === kind)
  const items = known(links.map((link) => view.item(link.to)))
  return level === undefined ? items : items.filter((item) => item.fact.level === level)
}

/** Items whose links of one kind lead up to an item. */
export function below(view: CascadeView, ref: ItemRef, kind: LinkKind, level?: Level): readonly GraphItem[] {
  const links = view.down(ref).filter((link) => link.kind === kind)
  const items = known(links.map((link) => view.item(link.from)))
  return level === undefined ? items : items.filter((item) => item.fact.level === level)
}

/** The measures (or metrics) of an item. */
export const measuresOf = (view: CascadeView, item: GraphItem): readonly GraphItem[] =>
  below(view, item.ref, 'measures')

/** What a measure or metric measures: objectives, strategies, tactics. */
export const measuredBy = (view: CascadeView, measure: GraphItem): readonly GraphItem[] =>
  above(view, measure.ref, 'measures')

/** The value of a field of an item; null when the item does not have it. Blank values are given as they are. */
export const fieldOf = (item: GraphItem, name: FieldName): string | null =>
  item.fact.fields.find((field) => field.name === name)?.value ?? null

/** Whether an item has a field that is not left blank. */
export const hasField = (item: GraphItem, name: FieldName): boolean => (fieldOf(item, name) ?? '').trim() !== ''
