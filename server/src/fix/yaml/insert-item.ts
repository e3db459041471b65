import { referenceAnchor } from '../../model/anchor.ts'
import type { FixAction } from '../../model/finding.ts'
import type { ItemFact, Level } from '../../model/item.ts'
import type { YamlEntry, YamlNode } from '../../parse/tree.ts'
import type { TextEdit } from '../../text/span.ts'
import { nextId } from '../ids.ts'
import { findItem, hangsFrom, itemsByLevel, linesBelow, mayHangFrom, spanOf, stands } from '../page.ts'
import { childKey, levelWords } from '../words.ts'
import { type Draft, entryLines, flow, scalar, type WritingStyle } from './draft.ts'
import { addEntry, addToList, textToMapping } from './insert.ts'
import {
  type ItemPlace,
  indentAt,
  lastEntry,
  listOf,
  pathTo,
  placeOf,
  plainKey,
  type YamlList,
  type YamlMapping,
  type YamlPage,
} from './place.ts'
import { withTargetId } from './target.ts'

type InsertItem = Extract<FixAction, { readonly kind: 'insert-item' }>

/** A new item below another: beside its siblings, in a flat list with a reference, or behind a new key. */
export function insertItemInYaml(page: YamlPage, action: InsertItem): readonly TextEdit[] | null {
  const parent = findItem(page, action.under)
  const place = parent === null ? null : placeOf(page, parent)
  if (parent === null || place === null || page.root?.type !== 'mapping') return null
  const ofLevel = page.derived(itemsByLevel).get(action.level) ?? []
  const near = mayHangFrom(page, parent).filter((item) => item.level === action.level)
  if (near.some((item) => hangsFrom(item, parent) && stands(page, item, action.text))) return null
  const sibling = near.filter((item) => item.parents.some((one) => one.key === parent.key)).at(-1)
  const siblingList = sibling === undefined ? null : listOfItem(page, sibling)
  if (sibling !== undefined && siblingList !== null)
    return append(page, siblingList, sampleOf(page, sibling), action, parent, null)
  const holder = place.kind === 'mapping' ? place.node : parentMapping(place)
  const entry = holder === null ? null : ownEntry(holder, action.level)
  if (entry !== null && holder !== null) return intoEntry(page, holder, entry, action, parent)
  const flat = flatSample(page, ofLevel)
  if (flat !== null) return intoFlatList(page, flat, action, parent)
  return behindNewKey(page, place, parent, action, ofLevel.at(-1) ?? null)
}

/** The mapping that a lone text behind a key stands in (`vision: …` and `objectives:` at the top). */
function parentMapping(place: ItemPlace): YamlMapping | null {
  const last = place.steps.at(-1)
  return last?.in === 'mapping' ? last.mapping : null
}

function listOfItem(page: YamlPage, item: ItemFact): YamlList | null {
  const place = placeOf(page, item)
  return place === null ? null : listOf(place)
}

/** The entry of a mapping that holds items of a level. */
export function ownEntry(mapping: YamlMapping, level: Level): YamlEntry | null {
  const keys = levelWords(level).keys
  const fits = mapping.entries.filter((entry) => keys.includes(plainKey(entry.key)))
  return (
    fits.find((entry) => entry.value.type === 'list') ??
    fits.find((entry) => entry.value.type === 'scalar' && entry.value.text === '') ??
    null
  )
}

/** How a sample item is written. */
export interface Sample {
  readonly titleKey: string | null
  readonly hasId: boolean
  readonly style: WritingStyle
}

/** The form of an item, for another one like it; a bare text when there is no sample. */
export function sampleOf(page: YamlPage, item: ItemFact | null): Sample {
  const place = item === null ? null : placeOf(page, item)
  if (place === null) return { titleKey: null, hasId: false, style: page.style }
  const title = place.kind === 'mapping' ? place.title.value : place.node
  const titleKey = place.kind === 'mapping' ? place.title.key : null
  const hasId = place.kind === 'mapping' && place.node.entries.some((entry) => plainKey(entry.key) === 'id')
  return { titleKey, hasId, style: quotedLike(page.style, title) }
}

function quotedLike(style: WritingStyle, node: YamlNode): WritingStyle {
  if (node.type !== 'scalar' || (node.style !== 'double' && node.style !== 'single')) return style
  return { ...style, always: true, quote: node.style === 'single' ? "'" : '"' }
}

/** A new item as its sample would have it. */
export function draftOf(
  page: YamlPage,
  sample: Sample,
  level: Level,
  text: string,
  parent: ItemFact | null,
  reference: readonly [string, string] | null,
): Draft {
  if (sample.titleKey === null && reference === null) return text
  const id: readonly (readonly [string, Draft])[] = sample.hasId ? [['id', nextId(page, level, parent)]] : []
  const title: readonly [string, Draft] = [sample.titleKey ?? 'title', text]
  return { entries: [...id, title, ...(reference === null ? [] : [reference])] }
}

function append(
  page: YamlPage,
  list: YamlList,
  sample: Sample,
  action: InsertItem,
  parent: ItemFact,
  reference: readonly [string, string] | null,
): readonly TextEdit[] {
  const draft = draftOf(page, sample, action.level, action.text, parent, reference)
  return addToList(page, list, draft, sampleStyle(page, sample, draft))
}

/** Ids and references are not quoted for their title's sake, so quoting all is kept to bare texts. */
export const sampleStyle = (page: YamlPage, sample: Sample, draft: Draft): WritingStyle =>
  typeof draft === 'string' || page.style.isJson
    ? sample.style
    : { ...sample.style, always: sample.style.always && !sample.hasId }

function intoEntry(
  page: YamlPage,
  holder: YamlMapping,
  entry: YamlEntry,
  action: InsertItem,
  parent: ItemFact,
): readonly TextEdit[] | null {
  const cousin = page.derived(itemsByLevel).get(action.level)?.at(-1) ?? null
  const sample = sampleOf(page, cousin)
  if (entry.value.type === 'list' && (entry.value.items.length > 0 || entry.value.flow))
    return append(page, entry.value, sample, action, parent, null)
  const draft = draftOf(page, sample, action.level, action.text, parent, null)
  return fillEntry(page, holder, entry, [draft])
}

/** A value for a key that has none, or an explicit `null`. */
export function fillEntry(page: YamlPage, holder: YamlMapping, entry: YamlEntry, value: Draft): readonly TextEdit[] {
  const colon = page.text.indexOf(':', entry.keySpan.end)
  if (colon < 0) return []
  const isWritten = entry.value.span.end > colon && entry.value.span.end > entry.value.span.start
  const old = isWritten ? { start: colon + 1, end: entry.value.span.end } : { start: colon + 1, end: colon + 1 }
  if (holder.flow || page.style.isJson) return [{ span: old, newText: ` ${flow(value, page.style)}` }]
  if (typeof value === 'string') return [{ span: old, newText: ` ${scalar(value, page.style, false)}` }]
  const lines = entryLines(entry.key, value, page.style, indentAt(page, entry.keySpan.start)).slice(1)
  const added = linesBelow(page, colon, lines)
  return isWritten ? [{ span: old, newText: '' }, added] : [added]
}

interface Flat {
  readonly item: ItemFact
  readonly list: YamlList
  readonly key: string
}

/** An item of the level that stands in a list at the top and names its parent by reference. */
function flatSample(page: YamlPage, items: readonly ItemFact[]): Flat | null {
  for (const item of [...items].reverse()) {
    const place = placeOf(page, item)
    const list = place === null ? null : listOf(place)
    if (place === null || list === null || place.steps.length !== 2) continue
    const key = referenceKey(page, item)
    if (key !== null) return { item, list, key }
  }
  return null
}

/** The key behind which an item names what it serves. */
export function referenceKey(page: YamlPage, item: ItemFact): string | null {
  for (const [index, reference] of item.references.entries()) {
    const span = spanOf(page, referenceAnchor(item.key, index))
    if (span === null || reference.relation !== 'serves' || reference.path !== null) continue
    const entry = lastEntry(pathTo(page.root, span.start))
    if (entry !== null) return entry.entry.key
  }
  return null
}

function intoFlatList(page: YamlPage, flat: Flat, action: InsertItem, parent: ItemFact): readonly TextEdit[] | null {
  const target = withTargetId(page, parent)
  if (target === null) return null
  const sample = sampleOf(page, flat.item)
  return [...target.edits, ...append(page, flat.list, sample, action, parent, [flat.key, target.id])]
}

function behindNewKey(
  page: YamlPage,
  place: ItemPlace,
  parent: ItemFact,
  action: InsertItem,
  cousin: ItemFact | null,
): readonly TextEdit[] | null {
  const sample = sampleOf(page, cousin)
  const draft = draftOf(page, sample, action.level, action.text, parent, null)
  const key = cousinKey(page, cousin) ?? childKey(action.level, parent.level)
  if (place.kind === 'mapping') return addEntry(page, place.node, null, key, [draft])
  const holder = parentMapping(place)
  if (holder !== null) return addEntry(page, holder, null, key, [draft])
  const list = listOf(place)
  return textToMapping(page, place.node, list?.flow ?? false, [], [[key, [draft]]])
}

/** The key under which another item of the level stands in its parent. */
function cousinKey(page: YamlPage, cousin: ItemFact | null): string | null {
  const place = cousin === null || cousin.parents.length === 0 ? null : placeOf(page, cousin)
  if (place === null || listOf(place) === null) return null
  return lastEntry(place.steps)?.entry.key ?? null
}
