import type { CascadeView } from '../../cascade/view.ts'
import { type Anchor, fieldAnchor, itemAnchor } from '../../model/anchor.ts'
import type { Fix } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { FieldName } from '../../model/item.ts'

/** A field on an item, with a text that is still to be filled in. */
export const addField = (item: GraphItem, field: FieldName, title: string, text: string): Fix => ({
  title: titleFor(title, text),
  safety: 'suggested',
  path: item.path,
  action: { kind: 'insert-field', item: item.fact.key, field, text },
})

/** What will happen: a text is named, unless it is a blank for the author. */
function titleFor(title: string, text: string): string {
  if (!text.startsWith('[')) return `${title}: ${text}`
  return title.startsWith('Add ') ? `${title} to fill in` : title
}

/** Where to speak of a field that says nothing: at the place that was left blank, else at the item. */
export function blankPlace(view: CascadeView, item: GraphItem, field: FieldName): Anchor {
  const anchor = fieldAnchor(item.fact.key, field)
  const isWritten = item.fact.fields.some((one) => one.name === field)
  return isWritten && view.has(anchor) ? anchor : itemAnchor(item.fact.key)
}
