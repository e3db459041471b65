import type { Level } from '../model/item.ts'
import { levelOfName } from '../vocabulary/level-names.ts'

/** Words of a title without case and punctuation: two titles with equal words repeat each other. */
export function normalisedWords(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}%]+/gu) ?? []
  ).join(' ')
}

/** The anchor that Markdown hosts make of a heading. */
export function slug(text: string): string {
  const kept = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
  return kept.trim().replace(/\s/gu, '-')
}

/** A name made of a word and a number: `Objective 2`, `KR1.1`, `obj-3`. */
export interface NumberedName {
  /** Level that the word stands for; null when the word is unknown or missing. */
  readonly level: Level | null
  readonly word: string
  readonly number: string
}

/** Reads `Objective 2`, `O2`, `OBJ-2` or a bare `2`; null when the text is no such name. */
export function numberedName(text: string): NumberedName | null {
  const match = /^([\p{L}][\p{L} ]*?)?[\s#.:-]*(\d+(?:\.\d+)*)\.?$/u.exec(text.trim())
  if (match === null) return null
  const word = (match[1] ?? '').toLowerCase()
  return { level: levelOfName(word), word, number: match[2] ?? '' }
}
