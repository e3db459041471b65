import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { lightPattern } from './light-pattern.ts'
import { endsForAll, kindOfPart, opensList, type PartKind } from './measure-parts.ts'

/** One measure of a line, with its place in that line. */
export interface MeasurePart {
  readonly text: string
  readonly start: number
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly mark: ';' | ',' | '+' | 'and'
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '“': '”', '«': '»', '„': '“' }
const separator = /\s*[;]\s*|\s*,\s+(?:and\s+|&\s+)?|\s+[+&]\s+|\s+and\s+/giu

/** True for each character that stands in brackets or quotes; an opening without its end encloses nothing. */
const enclosed = (text: string): Uint8Array => {
  const inside = new Uint8Array(text.length)
  const open: { readonly end: string; readonly at: number }[] = []
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    const last = open.at(-1)
    if (last !== undefined && character === last.end) {
      open.pop()
      if (open.length === 0) inside.fill(1, last.at, index + 1)
      continue
    }
    const end = character === '"' ? '"' : closing[character]
    if (end !== undefined && open.length < 8) open.push({ end, at: index })
  }
  return inside
}

const markOf = (written: string): Cut['mark'] => {
  const mark = written.trim()
  if (mark.startsWith(';')) return ';'
  if (mark.startsWith(',')) return ','
  return mark === '+' || mark === '&' ? '+' : 'and'
}

const findCuts = (text: string): readonly Cut[] => {
  const inside = enclosed(text)
  return [...text.matchAll(separator)]
    .filter((match) => inside[match.index] !== 1)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, mark: markOf(match[0]) }))
}

const partsBetween = (text: string, cuts: readonly Cut[]): readonly MeasurePart[] => {
  const parts: MeasurePart[] = []
  let from = 0
  for (const end of [...cuts.map((cut) => cut.start), text.length]) {
    const raw = text.slice(from, end)
    const lead = raw.length - raw.trimStart().length
    const written = raw.trim()
    if (written !== '') parts.push({ text: written, start: from + lead })
    from = cuts.find((cut) => cut.start === end)?.end ?? end
  }
  return parts
}

/** Whether each part is a measure of its own. */
const separate = (parts: readonly MeasurePart[], joint: Cut['mark'], vocabulary: Vocabulary | null): boolean => {
  const last = parts.at(-1)
  if (parts.length < 2 || last === undefined) return false
  const kinds = parts.map(({ text }) => kindOfPart(text, vocabulary))
  const all = (...wanted: readonly PartKind[]): boolean => kinds.every((kind) => kind !== null && wanted.includes(kind))
  if (all('figure')) return true
  if (all('name')) return !endsForAll(last.text)
  // A number may count what stands on both sides of `and`.
  if (kinds.includes('figure')) return joint === ',' && all('figure', 'state', 'phrase')
  if (parts.some(({ text }, index) => kinds[index + 1] === 'name' && opensList(text, vocabulary))) return false
  if (!all('name', 'state', 'phrase')) return false
  return !kinds.includes('name') || kinds.at(-1) !== 'phrase' || !endsForAll(last.text)
}

/** Splits one stretch without semicolons, at the finest marks that leave each part a subject of its own. */
const splitStretch = (part: MeasurePart, vocabulary: Vocabulary | null): readonly MeasurePart[] => {
  const cuts = findCuts(part.text)
  if (cuts.length === 0 || cuts.length > 12) return [part]
  const choices = [
    { joint: 'and', chosen: cuts },
    { joint: '+', chosen: cuts.filter(({ mark }) => mark === ',' || mark === '+') },
    { joint: ',', chosen: cuts.filter(({ mark }) => mark === ',') },
  ] as const
  for (const { joint, chosen } of choices) {
    const parts = partsBetween(part.text, chosen)
    if (separate(parts, chosen.every(({ mark }) => mark === ',') ? ',' : joint, vocabulary))
      return parts.map(({ text, start }) => ({ text, start: part.start + start }))
  }
  return [part]
}

/** Behind a semicolon: more about the measure in front of it, no other measure. */
const sayMore = lightPattern(
  /^(?:baseline|target|goal|current(?:ly)?|source|data source|due|deadline|owner|unit|drives|by|from|until|measured|tracked)(?!\p{L})/iu,
)

/**
 * The measures of one line. A semicolon always parts them; a comma, plus sign or `and` only where each part has its own
 * subject. With a vocabulary bare names are told from other words (`reach, leads and sales`).
 */
export const splitMeasures = (text: string, vocabulary: Vocabulary | null = null): readonly MeasurePart[] => {
  const cuts = findCuts(text).filter((cut) => cut.mark === ';' && !sayMore.test(text.slice(cut.end, cut.end + 40)))
  const stretches = partsBetween(text, cuts)
  return stretches.flatMap((stretch) => splitStretch(stretch, vocabulary))
}
