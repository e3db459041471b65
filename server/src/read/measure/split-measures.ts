import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { findDates } from './dates.ts'
import { lightPattern } from './light-pattern.ts'
import { blanked, newClaims } from './spans.ts'

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

const number = lightPattern(
  /(?<![\p{L}\p{N}])[\d€$£]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|double|triple|halve)\b/iu,
)
const clause = lightPattern(
  /^(?:by|from|to|until|before|in|within|per|each|every|compared|than|with|of|on|at|for|which|so that|via|source|target|baseline|currently|up|down|due|\p{Lu}\w{2,8} \d{1,2}(?:,|$)|\d{4}|(?:Q[1-4]|H[12]|FY)\b|the\b)/iu,
)

const joining = lightPattern(
  /(?<!\p{L})(?:by|in|until|before|between|from|to|per|at|of|least|most|more|than|or|the|end|month|months|percent)(?!\p{L})/giu,
)

const word = lightPattern(/(?<![\d.,])\p{L}{2}/u)

/** Whether a part says what is counted, beyond numbers and dates. */
const hasSubject = (part: string): boolean => {
  const claims = newClaims(part.length)
  for (const { span } of findDates(part, { fiscalYearStart: 1 })) claims.claim(span)
  return word.test(blanked(part, claims.taken).replace(joining, ' '))
}

/** A part with a subject and a number of its own. */
const isMeasure = (part: string): boolean => number.test(part) && !clause.test(part) && hasSubject(part)

/** A bare name: `reach`, `qualified leads`. */
const isName = (part: string, vocabulary: Vocabulary | null): boolean => {
  if (/\d/u.test(part) || clause.test(part)) return false
  const count = part.split(/\s+/u).length
  if (vocabulary === null) return count <= 2 && !part.includes(':')
  const matches = vocabulary.findMetrics(part)
  const [first] = matches
  return matches.length === 1 && first !== undefined && count <= 4 && !first.negated
}

const common = /\b(?:per|from|to|by|of)\s|→|->|:/iu

const separate = (parts: readonly MeasurePart[], vocabulary: Vocabulary | null): boolean => {
  if (parts.length < 2) return false
  const withNumbers = parts.filter((part) => isMeasure(part.text))
  if (withNumbers.length === parts.length) return true
  const names = parts.filter((part) => isName(part.text, vocabulary))
  const last = parts.at(-1)
  return names.length === parts.length && last !== undefined && !common.test(last.text)
}

/** Splits one stretch without semicolons, at the finest marks that leave each part a subject of its own. */
const splitStretch = (part: MeasurePart, vocabulary: Vocabulary | null): readonly MeasurePart[] => {
  const cuts = findCuts(part.text)
  if (cuts.length === 0 || cuts.length > 12) return [part]
  const choices = [
    cuts,
    cuts.filter(({ mark }) => mark === ',' || mark === '+'),
    cuts.filter(({ mark }) => mark === ','),
  ]
  for (const choice of choices) {
    const parts = partsBetween(part.text, choice)
    if (separate(parts, vocabulary)) return parts.map(({ text, start }) => ({ text, start: part.start + start }))
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
