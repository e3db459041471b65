import type { Level, Relation } from '../model/item.ts'
import type { ItemDraft, ReferenceDraft } from './draft.ts'
import { cut, type Phrase, spanOf } from './phrase.ts'

/** Headers of columns that hold nothing but the ids of their rows; a rank, a priority or a week is none. */
const idHeader = /^(?:#|id|no\.?|nr\.?|ref\.?|code|number)$/i

export const isIdHeader = (header: string): boolean => idHeader.test(header.trim())

const plainId = String.raw`(?:#?\d{1,3}(?:\.\d{1,3}){0,3}|[A-Za-z])`
const onePlain = new RegExp(`^${plainId}$`)
const listOfPlain = new RegExp(String.raw`^\s*${plainId}(?:\s*(?:,|;|&|\+|\/|and)\s*${plainId})*\s*$`)
const eachPlain = new RegExp(String.raw`(?<![\p{L}\d.])${plainId}(?![\p{L}\d])`, 'gu')

/** Whether the cells below such a header number or letter the rows, each with its own: `1`, `1.2`, `B`. */
export const areRowIds = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((text) => onePlain.test(text)) && new Set(cells).size === cells.length

/** Whether an id is a bare number or letter, which says nothing without its column or a word in front. */
export const isPlainId = (id: string): boolean => onePlain.test(id)

/** The numbers or letters in front of the rows of a page that has such a column: bare ones in brackets may mean them. */
export const rowNumbers = (text: string): readonly string[] =>
  /^[ \t]*\|?[ \t]*(?:#|id|no\.?|nr\.?|ref\.?|number)[ \t]*\|/im.test(text)
    ? [...text.matchAll(/^[ \t]*\|?[ \t]*(\d{1,3}(?:\.\d{1,3}){0,3}|[A-Za-z])[ \t]*\|/gm)].map(
        (match) => match[1] ?? '',
      )
    : []

/** The bare numbers or letters that a cell lists (`1, 3`), with their places; empty where it holds anything else. */
function plainNames(
  text: string,
): readonly { readonly name: string; readonly start: number; readonly length: number }[] {
  if (text.length > 40 || !listOfPlain.test(text)) return []
  return [...text.matchAll(eachPlain)].map((match) => ({
    name: match[0].replace('#', ''),
    start: match.index,
    length: match[0].length,
  }))
}

/** Whether a cell holds nothing but bare numbers or letters that items of a level bear. */
export function pointsAtRows(text: string, level: Level, items: readonly ItemDraft[]): boolean {
  const names = plainNames(text)
  return names.length > 0 && names.every(({ name }) => items.some((item) => item.level === level && item.id === name))
}

/** References by bare numbers or letters; whether anything bears them is known when all of the page is read. */
export const rowReferences = (
  phrase: Phrase,
  relation: Relation,
  levels: readonly Level[] | null,
): readonly ReferenceDraft[] =>
  plainNames(phrase.text).map(({ name, start, length }) => ({
    reference: { text: cut(phrase, start, start + length).text, path: null, target: name, relation, levels },
    span: spanOf(phrase, start, start + length),
  }))

/** Numbers of rows that start again in another table, or that a heading bears as well, name nothing. */
export function forgetRepeatedNumbers(items: readonly ItemDraft[]): void {
  const bearers = new Map<string, ItemDraft[]>()
  for (const item of items) {
    if (item.id === null || !isPlainId(item.id)) continue
    const name = `${item.level} ${item.id}`
    bearers.set(name, [...(bearers.get(name) ?? []).slice(0, 1), item])
  }
  const repeated = new Set([...bearers].flatMap(([name, { length }]) => (length > 1 ? [name] : [])))
  for (const item of items) {
    if (item.carrier !== 'row' || item.idSpan === null || !repeated.has(`${item.level} ${item.id}`)) continue
    item.id = null
    item.idSpan = null
  }
}
