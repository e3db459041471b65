import type { ItemFact } from '../../model/item.ts'
import type { TextEdit } from '../../text/span.ts'
import { itemsOf, ownId } from '../ids.ts'
import { prependEntry, textToMapping } from './insert.ts'
import { listOf, placeOf, type YamlPage } from './place.ts'

/** The id of an item, with the edits that give it one where it has none; null where it can have none. */
export function withTargetId(
  page: YamlPage,
  item: ItemFact,
): { readonly id: string; readonly edits: readonly TextEdit[] } | null {
  // Another item of the level with the same id: the reference would mean either.
  const isShared = itemsOf(page, item.level).some((one) => one !== item && one.id === item.id)
  if (item.id !== null) return isShared ? null : { id: item.id, edits: [] }
  const id = ownId(page, item)
  const place = placeOf(page, item)
  // A bare text behind a key (`vision: …`) has no room for an id.
  if (place === null || (place.kind === 'text' && place.steps.at(-1)?.in === 'mapping')) return null
  if (place.kind === 'mapping') return { id, edits: prependEntry(page, place.node, 'id', id) }
  return { id, edits: textToMapping(page, place.node, listOf(place)?.flow ?? false, [['id', id]], []) }
}
