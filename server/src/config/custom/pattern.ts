/**
 * Patterns of the user's own rules: plain words, without regard to capitals. `*` stands for any text between two parts,
 * and at either end for the rest of a word; `^` at the start and `$` at the end tie a pattern to the start and the end of
 * the text. Words are found as whole words. There are no regular expressions: each part is looked for once, from left to
 * right, so that no pattern of any workspace can make the program hang.
 */
export interface Pattern {
  readonly parts: readonly string[]
  readonly atStart: boolean
  readonly atEnd: boolean
  /** The pattern begins or ends within a word: `*tion`, `vir*`. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** The stretch of a text that a pattern means. */
export interface PatternMatch {
  readonly start: number
  readonly end: number
}

/** How much of a text is looked at: no title is longer, and every search ends soon. */
const longestText = 4000

/** Longest pattern that is taken. */
export const longestPattern = 200

/** Reads a pattern; null when nothing is left to look for, or when it is too long. */
export function readPattern(written: string): Pattern | null {
  if (written.length > longestPattern) return null
  const atStart = written.startsWith('^')
  const atEnd = written.endsWith('$')
  const body = written.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).trim()
  const parts = lowered(body)
    .split('*')
    .filter((part) => part !== '')
  if (parts.length === 0) return null
  return { parts, atStart, atEnd, openStart: body.startsWith('*'), openEnd: body.endsWith('*') }
}

/** Marks that stand in regular expressions and hardly ever in words: `\\d`, `.*`, `[a-z]`, `(a|b)`, `(a+)+`, `/be/i`. */
const expressionMarks =
  /\\[a-zA-Z.()[\]]|\.[*+]|\[\^|\[[^\]\s]*(?:a-z|A-Z|0-9)[^\]\s]*\]|\([^()]*\|[^()]*\)|\)[*+?{]|\]\+|\(\?|^\/.*\/[gimsuvy]*$/

/** Whether a pattern was written as a regular expression, which would be looked for letter by letter. */
export const isExpression = (written: string): boolean => expressionMarks.test(written.slice(0, longestPattern))

/** The first place in a text that a pattern means; null when there is none. */
export function matchPattern(pattern: Pattern, text: string): PatternMatch | null {
  const whole = lowered(text.slice(0, longestText))
  const last = pattern.parts.length - 1
  let start = -1
  let end = 0
  for (const [index, part] of pattern.parts.entries()) {
    const opens = (at: number): boolean => index > 0 || mayStart(pattern, whole, at)
    const closes = (at: number): boolean => index < last || mayEnd(pattern, whole, at)
    const at = findPart(whole, part, end, (from) => opens(from) && closes(from + part.length))
    if (at < 0) return null
    if (index === 0) start = at
    end = at + part.length
  }
  return {
    start: pattern.openStart ? wordStart(whole, start) : start,
    end: pattern.openEnd ? wordEnd(whole, end) : end,
  }
}

function findPart(text: string, part: string, from: number, fits: (at: number) => boolean): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) if (fits(at)) return at
  return -1
}

function mayStart({ atStart, openStart }: Pattern, text: string, at: number): boolean {
  const from = openStart ? wordStart(text, at) : at
  if (atStart) return text.slice(0, from).trim() === ''
  return openStart || !(isWord(text.charAt(at)) && isWord(text.charAt(at - 1)))
}

function mayEnd({ atEnd, openEnd }: Pattern, text: string, at: number): boolean {
  const to = openEnd ? wordEnd(text, at) : at
  if (atEnd) return text.slice(to).trim() === ''
  return openEnd || !(isWord(text.charAt(at - 1)) && isWord(text.charAt(at)))
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && isWord(text.charAt(start - 1))) start -= 1
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isWord(text.charAt(end))) end += 1
  return end
}

const isWord = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character)

/** In small letters, each letter where it was: a few capitals become two letters and are left as they are. */
const lowered = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
