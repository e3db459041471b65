import type { GraphItem } from '../../model/graph.ts'
import type { FieldName } from '../../model/item.ts'
import { isBlank } from './chain.ts'

/**
 * Whether an item's own words, or one of these fields, are still to be filled in: `placeholder-text` tells of that. A blank
 * in another field says nothing of these.
 */
export function isOpenIn(item: GraphItem, names: readonly FieldName[]): boolean {
  const { title, detail, fields, placeholders } = item.fact
  const said = [title, detail, ...fields.filter(({ name }) => names.includes(name)).map(({ value }) => value)]
  return isBlank(item) || placeholders.some((text) => said.some((one) => one.includes(text)))
}
