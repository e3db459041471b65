import type { DocumentPath } from '../model/graph.ts'
import type { ItemFact, ItemKey, Level } from '../model/item.ts'
import type { DocumentFacts } from '../model/plan.ts'
import { namesOfLevel } from '../vocabulary/level-names.ts'
import { normalisedWords, numberedName, slug } from './names.ts'

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
  /** The same within one level; the name is made by `levelWords`. */
  readonly byLevelWords: ReadonlyMap<string, readonly ItemFact[]>
  readonly bySlug: ReadonlyMap<string, readonly ItemFact[]>
  /** Measures by what they measure, in normalised words. */
  readonly bySubject: ReadonlyMap<string, readonly ItemFact[]>
  /** Items in the order of their words, to find those that begin with some. */
  readonly sortedByWords: readonly { readonly words: string; readonly item: ItemFact; readonly position: number }[]
  /** Items that the layout puts straight under one. */
  readonly byParent: ReadonlyMap<ItemKey, readonly ItemFact[]>
  /** Levels in which some item bears an id. */
  readonly numberedLevels: ReadonlySet<Level>
  /** Where each section stands among those of the plan, by its key. */
  readonly sectionAt: ReadonlyMap<string, number>
}

/** Name of the items of one level that have the same words. */
export const levelWords = (level: Level, words: string): string => `${level}\n${words}`

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
  if (/^\d/.test(item.id)) named.push(...namesOfLevel(item.level).map((word) => `${word} ${item.id} ${item.title}`))
  return named.map(slug)
}

function subjects(item: ItemFact): readonly string[] {
  return item.level === 'measure' ? [normalisedWords(item.measure?.subject ?? '')] : []
}

/** Indexes the items of a document once, for all documents that refer to it. */
export function createCatalogue(path: DocumentPath, facts: DocumentFacts): ItemCatalogue {
  const items = facts.items
  const wordsOf = new Map(items.map((item) => [item.key, normalisedWords(item.title)]))
  const wordsFor = (item: ItemFact): string => wordsOf.get(item.key) ?? ''
  return {
    path,
    items,
    byKey: new Map(items.map((item) => [item.key, item])),
    byLevel: index(items, (item) => [item.level]),
    byId: index(items, ids),
    byFoldedId: index(items, (item) => ids(item).map((id) => id.toLowerCase())),
    byNumber: index(items, numbers),
    wordsOf,
    byWords: index(items, (item) => [wordsFor(item)]),
    byLevelWords: index(items, (item) => [levelWords(item.level, wordsFor(item))]),
    bySlug: index(items, slugs),
    bySubject: index(items, subjects),
    sortedByWords: items
      .map((item, position) => ({ words: `${wordsFor(item)} `, item, position }))
      .sort((one, other) => (one.words < other.words ? -1 : one.words > other.words ? 1 : 0)),
    byParent: index(items, (item) => item.parents.map((parent) => parent.key)),
    numberedLevels: new Set(items.filter((item) => item.id !== null).map((item) => item.level)),
    // Of two with one key the first counts, as in a search from the top.
    sectionAt: new Map((facts.plan?.sections ?? []).map(({ key }, position) => [key, position] as const).reverse()),
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
  if (catalogue.numberedLevels.has(level)) return []
  const counted = catalogue.byLevel.get(level)?.[Number(name.number) - 1]
  return counted === undefined ? [] : [counted]
}

/** Items whose titles have just these words; no words name nothing. */
function withWords(catalogue: ItemCatalogue, words: string): readonly ItemFact[] {
  return words === '' ? [] : (catalogue.byWords.get(words) ?? [])
}

/** A measure by what it measures, another item by how its title begins: `(drives inbound calls)` names no more than that. */
function byBeginning(catalogue: ItemCatalogue, text: string): readonly ItemFact[] {
  const wanted = normalisedWords(text)
  // One short word begins too many titles to be a name.
  if (wanted.length < 6) return []
  const measures = catalogue.bySubject.get(wanted) ?? []
  return measures.length > 0 ? measures : beginningWith(catalogue, `${wanted} `)
}

/** Items whose words begin with these, in the order of the page: in sorted words they stand together. */
function beginningWith({ sortedByWords }: ItemCatalogue, start: string): readonly ItemFact[] {
  let low = 0
  let high = sortedByWords.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sortedByWords[middle]?.words ?? '') < start) low = middle + 1
    else high = middle
  }
  let end = low
  while (sortedByWords[end]?.words.startsWith(start) === true) end += 1
  const found = sortedByWords.slice(low, end)
  return found.sort((one, other) => one.position - other.position).map((entry) => entry.item)
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
