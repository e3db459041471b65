import type { DocumentPath, ResolvedReference } from '../model/graph.ts'
import { itemRef } from '../model/graph.ts'
import type { ItemFact, ItemKey, Reference } from '../model/item.ts'
import type { ItemCatalogue } from './catalogue.ts'
import { namedItems } from './catalogue.ts'
import { referenceGroups } from './legal.ts'
import { referencedPaths } from './path.ts'

/** Finds a document for the linker; the caller records what was asked for, found or not. */
export type Lookup = (path: DocumentPath) => ItemCatalogue | null

/** An item found for a reference, with the document that it stands in. */
export interface Target {
  readonly path: DocumentPath
  readonly fact: ItemFact
}

/** What a reference means, with the facts that a link is made of. */
export interface Resolution {
  readonly resolved: ResolvedReference
  readonly targets: readonly Target[]
}

/** Of very many items that a reference can mean, so many are kept. */
const mostTargets = 20

interface Search {
  readonly fits: readonly ItemFact[]
  /** How many more fit. */
  readonly more: number
  /** Something bears the name, but of a level that cannot be meant. */
  readonly elsewhere: boolean
}

/** What a name means for any item of one level, itself not left out: found once for all references that are alike. */
interface SharedSearch {
  readonly fits: readonly ItemFact[]
  readonly keys: ReadonlySet<ItemKey>
  readonly areMeasures: boolean
  /** Items of other levels that bear the name: the only one, several, or none. */
  readonly elsewhere: ItemKey | 'several' | null
}

/** Searches of one document's references, by all that they depend on. */
export type SharedSearches = Map<string, SharedSearch>

function fitting(found: readonly ItemFact[], from: ItemFact, reference: Reference): readonly ItemFact[] {
  const groups = referenceGroups(from.level, reference.relation)
  const called = reference.levels
  if (called !== null) {
    const within = groups.flat().filter((level) => called.includes(level))
    const meant = found.filter((item) => within.includes(item.level))
    // A bare number says nothing by itself: the word in front of it decides. `S1` after the wrong word is still S1.
    if (meant.length > 0 || /^[\d.]+$/.test(reference.target.trim())) return meant
  }
  for (const group of groups) {
    const fits = found.filter((item) => group.includes(item.level))
    if (fits.length > 0) return fits
  }
  return []
}

function searchAll(catalogue: ItemCatalogue, from: ItemFact, reference: Reference): SharedSearch {
  const others = new Set<ItemKey>()
  for (const tier of namedItems(catalogue, reference.target)) {
    const fits = fitting(tier, from, reference)
    if (fits.length > 0) {
      const areMeasures = fits.every((item) => item.level === 'measure')
      return { fits, keys: new Set(fits.map((item) => item.key)), areMeasures, elsewhere: null }
    }
    for (const item of tier) others.add(item.key)
  }
  const [first = null, second] = others
  const elsewhere = second === undefined ? first : 'several'
  return { fits: [], keys: new Set(), areMeasures: false, elsewhere }
}

function sharedSearch(
  searches: SharedSearches,
  catalogue: ItemCatalogue,
  from: ItemFact,
  reference: Reference,
): SharedSearch {
  const { relation, levels, target } = reference
  const name = [catalogue.path, from.level, relation, levels?.join(' ') ?? '', target].join('\n')
  const known = searches.get(name)
  if (known !== undefined) return known
  const found = searchAll(catalogue, from, reference)
  searches.set(name, found)
  return found
}

/** Searches again where an item's own name stands in the way of what it may mean by it. */
function searchOthers(catalogue: ItemCatalogue, from: ItemFact, reference: Reference): Search {
  let elsewhere = false
  for (const tier of namedItems(catalogue, reference.target)) {
    const found = tier.filter((item) => item.key !== from.key)
    const fits = fitting(found, from, reference)
    if (fits.length > 0) return limited(fits)
    elsewhere ||= found.length > 0
  }
  return { fits: [], more: 0, elsewhere }
}

const limited = (fits: readonly ItemFact[]): Search => ({
  fits: fits.slice(0, mostTargets),
  more: Math.max(0, fits.length - mostTargets),
  elsewhere: false,
})

function search(
  searches: SharedSearches,
  catalogue: ItemCatalogue,
  from: ItemFact,
  own: boolean,
  reference: Reference,
): Search {
  const found = sharedSearch(searches, catalogue, from, reference)
  const { fits, keys, elsewhere } = found
  if (!own) return fits.length > 0 ? limited(fits) : { fits, more: 0, elsewhere: elsewhere !== null }
  if (fits.length === 0) return { fits, more: 0, elsewhere: elsewhere !== null && elsewhere !== from.key }
  const isNamed = keys.has(from.key)
  if (isNamed && fits.length === 1) return searchOthers(catalogue, from, reference)
  const beside = fits.length > 1 && found.areMeasures ? nearest(catalogue, from, found) : []
  if (beside.length > 0) return limited(beside)
  const others = fits.slice(0, mostTargets + 1).filter((item) => item.key !== from.key)
  const count = fits.length - (isNamed ? 1 : 0)
  const kept = others.slice(0, mostTargets)
  return { fits: kept, more: count - kept.length, elsewhere: false }
}

/** All items above one by layout, whatever their levels. */
export function layoutAncestors(catalogue: ItemCatalogue, from: ItemFact): ReadonlySet<ItemKey> {
  const seen = new Set<ItemKey>()
  const waiting = [...from.parents]
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    if (seen.has(parent.key)) continue
    seen.add(parent.key)
    waiting.push(...(catalogue.byKey.get(parent.key)?.parents ?? []))
  }
  return seen
}

/** Of several measures with one id, those under the same item: `KR1` of one objective is not `KR1` of another. */
function nearest(catalogue: ItemCatalogue, from: ItemFact, { fits, keys }: SharedSearch): readonly ItemFact[] {
  const above = layoutAncestors(catalogue, from)
  const isBeside = (item: ItemFact): boolean =>
    item.key !== from.key && item.parents.some((parent) => parent.key === from.key || above.has(parent.key))
  if (fits.length <= mostTargets) return fits.filter(isBeside)
  // Of very many, the few below the items above are looked at instead.
  const found = new Set<ItemFact>()
  for (const key of [from.key, ...above])
    for (const item of catalogue.byParent.get(key) ?? []) {
      if (item.key !== from.key && keys.has(item.key)) found.add(item)
      if (found.size > mostTargets) return [...found]
    }
  return [...found]
}

function firstDocument(lookup: Lookup, paths: readonly DocumentPath[]): ItemCatalogue | null {
  for (const path of paths) {
    const found = lookup(path)
    if (found !== null) return found
  }
  return null
}

function outcome(index: number, reference: Reference, path: DocumentPath, { fits, more }: Search): Resolution {
  const targets = fits.map((fact) => ({ path, fact }))
  const refs = targets.map((target) => itemRef(target.path, target.fact.key))
  return { resolved: { index, reference, targets: refs, more, failure: null }, targets }
}

function failed(index: number, reference: Reference, failure: ResolvedReference['failure']): Resolution {
  return { resolved: { index, reference, targets: [], more: 0, failure }, targets: [] }
}

/** Authors who have named `../company-plan.yaml` as the parent then write `company-plan.yaml#C2` for short. */
function parentByName(around: Surroundings, paths: readonly DocumentPath[]): ItemCatalogue | null {
  const fileName = (path: DocumentPath): string => path.slice(path.lastIndexOf('/') + 1)
  const { parent } = around
  return parent !== null && paths.some((path) => fileName(path) === fileName(parent.path)) ? parent : null
}

/** Where an item's references are looked up. */
export interface Surroundings {
  readonly own: ItemCatalogue
  /** Items of the parent plan, which bare ids may also mean. */
  readonly parent: ItemCatalogue | null
  readonly lookup: Lookup
  readonly searches: SharedSearches
}

/** Finds what one reference of an item means: in its own document, in the one it names, or in the parent plan. */
export function resolveReference(
  around: Surroundings,
  from: ItemFact,
  index: number,
  reference: Reference,
): Resolution {
  const named = reference.path
  if (named !== null && named !== '') {
    const paths = referencedPaths(around.own.path, named)
    const document = firstDocument(around.lookup, paths) ?? parentByName(around, paths)
    if (document === null) return failed(index, reference, 'no-document')
    // A link to a document as a whole names no item, and that is no mistake.
    if (reference.target.trim() === '') return failed(index, reference, null)
    const there = search(around.searches, document, from, document === around.own, reference)
    if (there.fits.length > 0) return outcome(index, reference, document.path, there)
    return failed(index, reference, there.elsewhere ? 'wrong-level' : 'no-item')
  }
  const here = search(around.searches, around.own, from, true, reference)
  if (here.fits.length > 0) return outcome(index, reference, around.own.path, here)
  if (around.parent !== null && reference.relation === 'serves') {
    const above = search(around.searches, around.parent, from, false, reference)
    if (above.fits.length > 0) return outcome(index, reference, around.parent.path, above)
  }
  return failed(index, reference, here.elsewhere ? 'wrong-level' : 'no-item')
}

/** The parent plan that a document declares, else the one that its settings name; null when neither exists. */
export function resolveParent(
  path: DocumentPath,
  declared: Reference | null,
  configured: DocumentPath | null,
  lookup: Lookup,
): ItemCatalogue | null {
  const paths: DocumentPath[] = []
  if (declared !== null) {
    const written = declared.path ?? declared.target
    paths.push(...referencedPaths(path, written.replace(/#.*$/, '')))
  } else if (configured !== null) paths.push(configured)
  // A plan that names itself has no parent.
  return firstDocument(
    lookup,
    paths.filter((candidate) => candidate !== path),
  )
}
