import type { DocumentPath } from '../model/graph.ts'
import type { ItemFact, ItemKey, Level } from '../model/item.ts'
import type { DocumentFacts } from '../model/plan.ts'
import { normalisedWords, numberedName, slug, wordsFor } from './names.ts'

/** The items of one document by all the names that a reference can use. */
export interface ItemCatalogue {
  readonly path: DocumentPath
  readonly items: readonly ItemFact[]
  readonly byKey: ReadonlyMap<ItemKey, ItemFact>
  readonly byLevel: ReadonlyMap<string, readonly ItemFact[]>
  readonly byId: ReadonlyMap<string, readonly ItemFact[]>
  readonly byFoldedId: ReadonlyMap<string, readonly ItemFact[]>
  readonly byNumber: ReadonlyMap<string, readonly ItemFact[]>
  /** Titles in normalised words; every title is normalised once. */
  readonly wordsOf: ReadonlyMap<ItemKey, string>
  readonly byWords: ReadonlyMap<string, readonly ItemFact[]>
  readonly bySlug: ReadonlyMap<string, readonly ItemFact[]>
}

function index(items: readonly ItemFact[], names: (item: ItemFact) => readonly string[]): Map<string, ItemFact[]> {
  const found = new Map<string, ItemFact[]>()
  for (const item of items) {
    for (const name of new Set(names(item))) {
      const list = found.get(name)
      if (list === undefined) found.set(name, [item])
      else list.push(item)
    }
  }
  return found
}

const ids = (item: ItemFact): readonly string[] => (item.id === null ? [] : [item.id])

function numbers(item: ItemFact): readonly string[] {
  const name = item.id === null ? null : numberedName(item.id)
  return name === null ? [] : [name.number]
}

function slugs(item: ItemFact): readonly string[] {
  if (item.title === '') return []
  if (item.id === null) return [slug(item.title)]
  const named = [item.title, `${item.id} ${item.title}`]
  if (/^\d/.test(item.id)) named.push(...wordsFor(item.level).map((word) => `${word} ${item.id} ${item.title}`))
  return named.map(slug)
}

/** Indexes the items of a document once, for all documents that refer to it. */
export function createCatalogue(path: DocumentPath, facts: DocumentFacts): ItemCatalogue {
  const items = facts.items
  const wordsOf = new Map(items.map((item) => [item.key, normalisedWords(item.title)]))
  return {
    path,
    items,
    byKey: new Map(items.map((item) => [item.key, item])),
    byLevel: index(items, (item) => [item.level]),
    byId: index(items, ids),
    byFoldedId: index(items, (item) => ids(item).map((id) => id.toLowerCase())),
    byNumber: index(items, numbers),
    wordsOf,
    byWords: index(items, (item) => [wordsOf.get(item.key) ?? '']),
    bySlug: index(items, slugs),
  }
}

/** Whether two documents offer the same names, so that references to them cannot resolve differently. */
export function sameNames(one: DocumentFacts, other: DocumentFacts): boolean {
  if (one.items.length !== other.items.length) return false
  return one.items.every((item, position) => {
    const twin = other.items[position]
    return (
      twin !== undefined &&
      item.key === twin.key &&
      item.level === twin.level &&
      item.id === twin.id &&
      item.title === twin.title &&
      item.measure?.subject === twin.measure?.subject &&
      // A key result is told from its namesakes by the items that it stands under.
      item.parents.length === twin.parents.length &&
      item.parents.every((parent, index) => parent.key === twin.parents[index]?.key)
    )
  })
}

function byNumber(catalogue: ItemCatalogue, text: string): readonly ItemFact[] {
  const name = numberedName(text)
  if (name === null || name.level === null) return []
  const level: Level = name.level
  const numbered = (catalogue.byNumber.get(name.number) ?? []).filter((item) => {
    if (item.level !== level) return false
    // `Objective 2` means `2` and `O2`; `O2` means `2`, but never `G2`.
    const own = numberedName(item.id ?? '')
    return own !== null && (own.word === '' || own.word === name.word || (name.word.length > 2 && own.level === level))
  })
  if (numbered.length > 0 || name.word.length <= 2) return numbered
  const ofLevel = catalogue.byLevel.get(level) ?? []
  if (ofLevel.some((item) => item.id !== null)) return []
  const counted = ofLevel[Number(name.number) - 1]
  return counted === undefined ? [] : [counted]
}

/** Items whose titles have just these words; no words name nothing. */
export function withWords(catalogue: ItemCatalogue, words: string): readonly ItemFact[] {
  return words === '' ? [] : (catalogue.byWords.get(words) ?? [])
}

/** A measure by what it measures, another item by how its title begins: `(drives inbound calls)` names no more than that. */
function byBeginning(catalogue: ItemCatalogue, text: string): readonly ItemFact[] {
  const wanted = normalisedWords(text)
  // One short word begins too many titles to be a name.
  if (wanted.length < 6) return []
  const measures = catalogue.byLevel.get('measure') ?? []
  const subjects = measures.filter((item) => normalisedWords(item.measure?.subject ?? '') === wanted)
  if (subjects.length > 0) return subjects
  return catalogue.items.filter((item) => `${catalogue.wordsOf.get(item.key) ?? ''} `.startsWith(`${wanted} `))
}

/** Items that a name can mean, one list for each way of reading it, the strongest first; each is made when asked for. */
export function* namedItems(catalogue: ItemCatalogue, name: string): Iterable<readonly ItemFact[]> {
  const text = name.trim()
  if (text === '') return
  yield catalogue.byId.get(text) ?? []
  yield catalogue.byFoldedId.get(text.toLowerCase()) ?? []
  yield byNumber(catalogue, text)
  yield withWords(catalogue, normalisedWords(text))
  yield catalogue.bySlug.get(text.toLowerCase()) ?? []
  yield byBeginning(catalogue, text)
}
