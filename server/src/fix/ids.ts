import type { ItemFact, ItemKey, Level } from '../model/item.ts'
import { kindNames } from '../model/words.ts'
import type { Page } from './page.ts'
import { idSpan, itemsByLevel, lineStart, titleSpan } from './page.ts'
import { levelWords } from './words.ts'

/** The next free id of a level in the author's own pattern (`O3`, `OBJ-04`, `KR2.1`), below a parent where it has one. */
export function nextId(page: Page, level: Level, parent: ItemFact | null): string {
  const items = page.state.facts.items
  const taken = page.derived(idsTaken)
  const ofLevel = items.filter((item) => item.level === level && item.id !== null)
  const siblings = parent === null ? [] : ofLevel.filter((item) => item.parents.some((one) => one.key === parent.key))
  const sample = siblings.at(-1) ?? ofLevel.at(-1)
  const pattern = sample?.id == null ? null : splitId(sample.id)
  if (sample === undefined || pattern === null) return firstFree(levelWords(level).prefix, 1, 1, taken)
  const prefix = siblings.length > 0 ? pattern.prefix : movedPrefix(page, pattern.prefix, sample, parent)
  const numbers = ofLevel
    .map((item) => splitId(item.id ?? ''))
    .filter((one) => one !== null && one.prefix === prefix)
    .map((one) => one?.number ?? 0)
  return firstFree(prefix, Math.max(0, ...numbers) + 1, pattern.width, taken)
}

/** The next free ids of a level, as many as are wanted. */
export function nextIds(page: Page, level: Level, count: number): readonly string[] {
  const taken = page.derived(idsTaken)
  const ids = [nextId(page, level, null)]
  while (ids.length < count) {
    const last = splitId(ids.at(-1) ?? '') ?? { prefix: levelWords(level).prefix, number: 0, width: 1 }
    ids.push(firstFree(last.prefix, last.number + 1, last.width, taken))
  }
  return ids
}

/**
 * The id for an item that has none: the next of its level; where none of the level has one, the item's own place among them,
 * so that `Objective 1` goes on meaning the first.
 */
export function ownId(page: Page, item: ItemFact): string {
  if (page.derived(levelsWithIds).has(item.level)) return nextId(page, item.level, null)
  const place = page.derived(placesInLevel).get(item.key) ?? 0
  return firstFree(levelWords(item.level).prefix, place, 1, page.derived(idsTaken))
}

const idsTaken = (page: Page): ReadonlySet<string> => new Set(page.state.facts.items.flatMap(({ id }) => id ?? []))

const levelsWithIds = (page: Page): ReadonlySet<Level> =>
  new Set(page.state.facts.items.flatMap(({ id, level }) => (id === null ? [] : [level])))

/** The place of each item among those of its level, from 1 on. */
const placesInLevel = (page: Page): ReadonlyMap<ItemKey, number> =>
  new Map([...page.derived(itemsByLevel).values()].flatMap((items) => items.map(({ key }, index) => [key, index + 1])))

/** The items of a level, in the order of the page. */
export const itemsOf = (page: Page, level: Level): readonly ItemFact[] => page.derived(itemsByLevel).get(level) ?? []

/** Whether items of a level that bear no ids are named by their place: once one bears an id, `Goal 1` is no longer counted. */
export function isCounted(page: Page, level: Level): boolean {
  return page.derived(namesByPlace) && itemsOf(page, level).every((one) => one.id === null)
}

function namesByPlace(page: Page): boolean {
  const ids = new Set(page.state.facts.items.map((one) => one.id))
  return page.state.facts.items.some((one) =>
    one.references.some(({ path, text, target }) => path === null && !ids.has(target) && /^\p{L}+ \d+$/u.test(text)),
  )
}

/** The next free id with the letter of its level, where the author's own are bare numbers that no bullet can bear. */
export function letteredId(page: Page, level: Level): string {
  const taken = page.derived(idsTaken)
  return firstFree(levelWords(level).prefix, 1, 1, taken)
}

function splitId(id: string): { readonly prefix: string; readonly number: number; readonly width: number } | null {
  const match = /^(.*?)(\d+)$/s.exec(id)
  return match === null ? null : { prefix: match[1] ?? '', number: Number(match[2]), width: (match[2] ?? '').length }
}

/** `KR1.` of `O1` becomes `KR2.` under `O2`. */
function movedPrefix(page: Page, prefix: string, sample: ItemFact, parent: ItemFact | null): string {
  const from = page.state.facts.items.find((item) => sample.parents.some((one) => one.key === item.key))
  const old = splitId(from?.id ?? '')
  const now = splitId(parent?.id ?? '')
  if (old === null || now === null) return prefix
  const tail = new RegExp(`${old.number}([.\\-_])$`)
  return prefix.replace(tail, `${now.number}$1`)
}

function firstFree(prefix: string, from: number, width: number, taken: ReadonlySet<string>): string {
  for (let number = from; ; number += 1) {
    const id = prefix + String(number).padStart(width, '0')
    if (!taken.has(id)) return id
  }
}

/** What stands around an id in front of a title: `**` and `** `. */
export interface IdStyle {
  readonly before: string
  readonly after: string
}

/** How ids are written in front of titles here; plain in headings, bold elsewhere, unless the author shows otherwise. */
export function idStyle(page: Page, item: ItemFact): IdStyle {
  const others = page.state.facts.items.filter((one) => one.id !== null && one.carrier === item.carrier)
  const samples = [...others.filter((one) => one.level === item.level), ...others]
  for (const sample of samples) {
    const style = styleOf(page, sample)
    if (style !== null) return style
  }
  const title = titleSpan(page, item.key)
  const isHtml = title !== null && /^\s*<[a-z]/i.test(page.text.slice(lineStart(page.text, title.start), title.start))
  if (isHtml) return { before: '', after: ' ' }
  const isMarked = title !== null && /[*_`]/.test(page.text[title.start - 1] ?? '')
  return item.carrier === 'heading' || item.carrier === 'row' || isMarked
    ? { before: '', after: ' ' }
    : { before: '**', after: '** ' }
}

function styleOf(page: Page, item: ItemFact): IdStyle | null {
  const id = idSpan(page, item.key)
  const title = titleSpan(page, item.key)
  const at = statementStart(page, item)
  if (id === null || title === null || at === null || id.start < title.start || id.end >= at) return null
  const opened = /[*_`]+$/.exec(page.text.slice(Math.max(0, id.start - 3), id.start))?.[0] ?? ''
  const after = idTail.exec(page.text.slice(id.end, at))?.[0] ?? ' '
  // A mark that is opened before the id and not closed behind it belongs to the whole title, not to the id.
  const before = opened !== '' && after.startsWith(opened) ? opened : ''
  return after === '' ? null : { before, after }
}

/** What may stand between an id and the statement: `** `, `: `, `. `, ` – `, `] `. */
export const idTail = /^[*_`\])]*[:.)]?[*_`]*[ \t]*(?:[-–—][ \t]+)?/

/** Where the statement of an item starts, behind an id that stands in front of it. */
export function statementStart(page: Page, item: ItemFact): number | null {
  const title = titleSpan(page, item.key)
  if (title === null) return null
  const written = page.text.slice(title.start, title.end)
  if (item.title !== '' && written.endsWith(item.title)) return title.end - item.title.length
  const id = idSpan(page, item.key)
  if (id === null || id.start < title.start || id.end >= title.end) return title.start
  const tail = idTail.exec(page.text.slice(id.end, title.end))?.[0] ?? ''
  return id.end + tail.length
}

/** How a reference names an item: its id, with the level's word in front of a bare number (`Objective 2`). */
export function referenceText(item: ItemFact, id: string): string {
  return /^\d[\d.]*$/.test(id) ? `${kindNames[item.level]} ${id}` : id
}
