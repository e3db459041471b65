/** One word, number or sign of a text. */
export interface Token {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  readonly lower: string
  /** The form under which inflected forms meet (`followers` and `follower`); not always a word of the language. */
  readonly stem: string
  /** True when a sentence, clause or list item ends before it, so that no name runs across. */
  readonly afterBreak: boolean
}

const tokenPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|%|#/gu
const hardBreak = /[;!?|\n\r—·•]/u
const softBreak = /[.,:]\s/u
const dotted = new Set(['avg', 'conv', 'eng', 'approx', 'no', 'min', 'max'])

const letterR = 114
const letterS = 115

/** Words spelled in two ways, and plurals so short that their ending is not told by their length. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['program', 'programme'],
  ['programs', 'programme'],
  ['enrollment', 'enrolment'],
  ['enrollments', 'enrolment'],
  ['center', 'centre'],
  ['centers', 'centre'],
  ['quizzes', 'quiz'],
  ['ups', 'up'],
  ['ins', 'in'],
])

/** Stem of a lower-case word: plural and possessive endings off, `-our` as `-or`. */
export const stemOf = (lower: string): string => {
  const word = lower.endsWith("'s") || lower.endsWith('’s') ? lower.slice(0, -2) : lower
  const spelled = spellings.get(word)
  if (spelled !== undefined) return spelled
  const last = word.charCodeAt(word.length - 1)
  // All endings end in `s` or `r`.
  if (last !== letterS && last !== letterR) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:ss|sh|ch|x)es$/u.test(word)) return word.slice(0, -2)
  if (word.length > 5 && /ours?$/u.test(word)) return word.replace(/ours?$/u, 'or')
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word)) return word.slice(0, -1)
  return word
}

/** Whether the signs between two words end what was said; most words have but a blank between them. */
const isBreak = (between: string, previous: string): boolean => {
  if (between === ' ' || between === '') return false
  return hardBreak.test(between) || (softBreak.test(between) && !dotted.has(previous))
}

/** The tokens of a text, in order; time grows with the length of the text. */
export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  let previousEnd = 0
  let previous = ''
  for (const match of text.matchAll(tokenPattern)) {
    const small = match[0].toLowerCase()
    const lower = small.includes('’') ? small.replace('’', "'") : small
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      lower,
      stem: stemOf(lower),
      afterBreak: isBreak(text.slice(previousEnd, match.index), previous),
    })
    previousEnd = match.index + match[0].length
    previous = lower
  }
  return tokens
}
