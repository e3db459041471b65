import type { ItemFact, Reference } from '../model/item.ts'

/** The first of several items for each thing that they hang from by layout, in the order of the items. */
export function firstBelowEach(items: readonly ItemFact[]): readonly ItemFact[] {
  const firsts = new Map<string, ItemFact>()
  for (const item of items) {
    const above = item.parents.map((parent) => parent.key).join()
    if (!firsts.has(above)) firsts.set(above, item)
  }
  return [...firsts.values()]
}

/** The references of an item upward within its document, with where each stands among its references. */
export const servingReferences = (
  item: ItemFact,
): readonly { readonly reference: Reference; readonly index: number }[] =>
  item.references.flatMap((reference, index) =>
    reference.relation === 'serves' && reference.path === null ? [{ reference, index }] : [],
  )
