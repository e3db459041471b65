import { referenceAnchor } from '../../model/anchor.ts'
import type { ItemFact, Level, Relation } from '../../model/item.ts'
import type { YamlEntry } from '../../parse/tree.ts'
import type { TextEdit } from '../../text/span.ts'
import { insertion, spanOf } from '../page.ts'
import { flow } from './draft.ts'
import { addEntry, addToList, textToMapping } from './insert.ts'
import { fillEntry } from './insert-item.ts'
import { lastEntry, listOf, pathTo, placeOf, plainKey, type YamlMapping, type YamlPage } from './place.ts'

/** Names an item in another one's mapping: in the entry of the relation, else in a new one. */
export function addReferenceInYaml(
  page: YamlPage,
  item: ItemFact,
  target: ItemFact,
  name: string,
  relation: Relation,
): readonly TextEdit[] | null {
  const place = placeOf(page, item)
  if (place === null) return null
  const key = keyFor(page, item, target, name, relation)
  if (place.kind === 'text') {
    const last = place.steps.at(-1)
    if (last?.in === 'mapping') return null
    return textToMapping(page, place.node, listOf(place)?.flow ?? false, [], [[key, name]])
  }
  const entry = entryOf(page, place.node, item, relation) ?? place.node.entries.find((one) => one.key === key) ?? null
  if (entry === null) return addEntry(page, place.node, lastScalar(place.node), key, name)
  return intoEntry(page, place.node, entry, name) ?? besideEntry(page, place.node, entry, name)
}

/** A key that names a level (`objective: O1`) takes one reference; a further one goes behind `supports:`. */
const takesOne = (entry: YamlEntry): boolean => ['objective', 'goal', 'strategy'].includes(plainKey(entry.key))

function besideEntry(page: YamlPage, mapping: YamlMapping, entry: YamlEntry, name: string): readonly TextEdit[] | null {
  const known = mapping.entries.find((one) => plainKey(one.key) === 'supports')
  return known === undefined ? addEntry(page, mapping, entry, 'supports', name) : intoEntry(page, mapping, known, name)
}

/** The last entry before the first list or mapping: short facts stand together in front of what is nested. */
export function lastScalar(mapping: YamlMapping): YamlEntry | null {
  let last: YamlEntry | null = null
  for (const entry of mapping.entries) {
    const isNested = entry.value.type !== 'scalar' && !entry.value.flow
    if (isNested) break
    last = entry
  }
  return last ?? mapping.entries[0] ?? null
}

/** The entry in which the item's own references of the relation stand. */
function entryOf(page: YamlPage, mapping: YamlMapping, item: ItemFact, relation: Relation): YamlEntry | null {
  for (const [index, reference] of item.references.entries()) {
    const span = reference.relation === relation ? spanOf(page, referenceAnchor(item.key, index)) : null
    const entry =
      span === null
        ? undefined
        : mapping.entries.find((one) => one.span.start <= span.start && one.span.end >= span.end)
    if (entry !== undefined) return entry
  }
  return null
}

function intoEntry(page: YamlPage, mapping: YamlMapping, entry: YamlEntry, name: string): readonly TextEdit[] | null {
  const { value } = entry
  if (value.type === 'list') return value.items.length > 0 || value.flow ? addToList(page, value, name) : null
  if (value.type !== 'scalar' || value.style === 'block') return null
  if (value.text === '') return fillEntry(page, mapping, entry, name)
  if (takesOne(entry)) return null
  if (value.text.includes(',') && value.style !== 'plain') return [insertion(value.span.end - 1, `, ${name}`)]
  if (value.text.includes(',')) return mapping.flow ? null : [insertion(value.span.end, `, ${name}`)]
  return [insertion(value.span.start, '['), insertion(value.span.end, `, ${flow(name, page.style)}]`)]
}

/** The key for a relation: as other items of the level have it, else the level's own name where it says enough. */
function keyFor(page: YamlPage, item: ItemFact, target: ItemFact, name: string, relation: Relation): string {
  const others = page.state.facts.items.filter((one) => one.level === item.level && one.key !== item.key)
  for (const other of others) {
    for (const [index, reference] of other.references.entries()) {
      const span = reference.relation === relation ? spanOf(page, referenceAnchor(other.key, index)) : null
      const key = span === null ? undefined : lastEntry(pathTo(page.root, span.start))?.entry.key
      if (key !== undefined && keySuits(key, target.level, name)) return key
    }
  }
  if (relation !== 'serves') return relation
  if (name.includes('#')) return 'serves'
  return target.level === 'objective' || target.level === 'strategy'
    ? item.level === target.level
      ? 'serves'
      : target.level
    : 'supports'
}

/** `objective:` cannot name a strategy. */
function keySuits(key: string, level: Level, name: string): boolean {
  const plain = plainKey(key)
  if (name.includes('#')) return !['objective', 'strategy', 'goal', 'title', 'text', 'name', 'metric'].includes(plain)
  if (['title', 'text', 'name', 'metric'].includes(plain)) return false
  if (plain === 'objective' || plain === 'goal') return level === 'objective'
  return plain === 'strategy' ? level === 'strategy' : true
}
