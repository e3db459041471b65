import type { ItemKey } from '../model/item.ts'
import type { ItemDraft, SectionDraft } from './draft.ts'

/** Words of a title as a key: `Cut the cost!` → `cut-the-cost`. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}

/**
 * Keys that survive moved lines: the id, with its level or its parent where the id alone is not unique, or the level with
 * the words of the title. What is still the same gets a number.
 */
export function itemKeys(items: readonly ItemDraft[]): ReadonlyMap<ItemDraft, ItemKey> {
  const keys = new Map<ItemDraft, ItemKey>()
  const used = new Set<ItemKey>()
  const counts = new Map<ItemKey, number>()
  const take = (...wanted: readonly ItemKey[]): ItemKey => {
    const free = wanted.find((key) => !used.has(key))
    const last = wanted.at(-1) ?? 'item'
    let key = free ?? last
    // Where the count left off: thousands of items may have the same words.
    let count = counts.get(last) ?? 2
    for (; used.has(key); count++) key = `${last}~${count}`
    if (free === undefined) counts.set(last, count)
    used.add(key)
    return key
  }
  for (const item of items) {
    const parent = item.parents[0]
    const parentKey = parent === undefined ? undefined : keys.get(parent.item)
    // Key results are numbered anew under each objective; other ids are shared only by items of different levels.
    const nested = item.level === 'measure' && parentKey !== undefined ? [`${parentKey}/${item.id}`] : []
    const idKeys = item.id === null ? [] : [item.id, ...nested, `${item.level}:${item.id}`]
    keys.set(item, item.id === null ? take(`${item.level}-${slug(item.title.text)}`) : take(...idKeys))
  }
  return keys
}

/** Keys of sections by their titles. */
export function sectionKeys(sections: readonly SectionDraft[]): ReadonlyMap<SectionDraft, string> {
  const counts = new Map<string, number>()
  return new Map(
    sections.map((section) => {
      const name = slug(section.title) || 'page'
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return [section, count === 1 ? name : `${name}~${count}`] as const
    }),
  )
}

/** For each section the nearest one that holds it; the page as a whole, which comes first, counts as none. */
export function sectionsAround(sections: readonly SectionDraft[]): ReadonlyMap<SectionDraft, SectionDraft> {
  const around = new Map<SectionDraft, SectionDraft>()
  const open: SectionDraft[] = []
  for (const section of sections.slice(1)) {
    while ((open.at(-1)?.wholeSpan.end ?? Number.POSITIVE_INFINITY) <= section.span.start) open.pop()
    const holder = open.at(-1)
    if (holder !== undefined) around.set(section, holder)
    open.push(section)
  }
  return around
}
