import { fieldAnchor } from '../../model/anchor.ts'
import { type FieldName, fieldNames, type ItemFact, type ItemKey } from '../../model/item.ts'
import type { TextEdit } from '../../text/span.ts'
import { type Page, spanOf } from '../page.ts'
import { fieldKey, isFieldColumn } from '../words.ts'
import { lastScalar } from './add-reference.ts'
import { addEntry, textToMapping } from './insert.ts'
import { fillEntry } from './insert-item.ts'
import { lastEntry, listOf, pathTo, placeOf, plainKey, type YamlMapping, type YamlPage, yamlPage } from './place.ts'

/** A field of an item: its blank key is filled, else a key is added behind its other short facts. */
export function insertFieldInYaml(
  page: YamlPage,
  item: ItemFact,
  field: FieldName,
  text: string,
): readonly TextEdit[] | null {
  const place = placeOf(page, item)
  if (place === null) return null
  const key = sampledKey(page, item, field) ?? fieldKey(field, item.level)
  if (place.kind === 'mapping') return intoMapping(page, place.node, field, key, text)
  if (place.steps.at(-1)?.in === 'mapping') return null
  return textToMapping(page, place.node, listOf(place)?.flow ?? false, [], [[key, text]])
}

/** A field of the plan as a whole, at the top or in the front matter. */
export function insertPlanFieldInYaml(page: YamlPage, field: FieldName, text: string): readonly TextEdit[] | null {
  return page.root?.type === 'mapping' ? intoMapping(page, page.root, field, fieldKey(field, null), text) : null
}

function intoMapping(
  page: YamlPage,
  mapping: YamlMapping,
  field: FieldName,
  key: string,
  text: string,
): readonly TextEdit[] | null {
  const known = mapping.entries.find(
    (entry) => plainKey(entry.key) === plainKey(key) || isFieldColumn(entry.key, field),
  )
  if (known === undefined) return addEntry(page, mapping, lastScalar(mapping), key, text)
  const isBlank = known.value.type === 'scalar' && known.value.text === ''
  return isBlank && text !== '' ? fillEntry(page, mapping, known, text) : null
}

/** The key that another item of the level has for the field. */
const sampledKey = (page: YamlPage, item: ItemFact, field: FieldName): string | null =>
  page
    .derived(fieldKeys)
    .get(`${item.level} ${field}`)
    ?.find(({ key }) => key !== item.key)?.word ?? null

interface FieldKey {
  readonly key: ItemKey
  readonly word: string
}

/** For each field of each level the keys of the first two items that have one: one of them is another item than any. */
function fieldKeys(plain: Page): ReadonlyMap<string, readonly FieldKey[]> {
  const page = yamlPage(plain)
  const found = new Map<string, FieldKey[]>()
  for (const item of page.state.facts.items)
    for (const field of fieldNames) {
      const known = found.get(`${item.level} ${field}`) ?? []
      const word = known.length < 2 ? keyOfField(page, item, field) : null
      if (word !== null) found.set(`${item.level} ${field}`, [...known, { key: item.key, word }])
    }
  return found
}

function keyOfField(page: YamlPage, item: ItemFact, field: FieldName): string | null {
  const span = spanOf(page, fieldAnchor(item.key, field))
  const steps = span === null ? [] : pathTo(page.root, span.start)
  const key = lastEntry(steps)?.entry.key
  const place = key === undefined ? null : placeOf(page, item)
  const isOwn = place?.kind === 'mapping' && steps.length === place.steps.length + 1 && key !== place.title.key
  return isOwn ? (key ?? null) : null
}
