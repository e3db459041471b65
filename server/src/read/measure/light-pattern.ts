/** Letters of the alphabets in use, marks that combine with them included, as ranges of a character class. */
const letters =
  '\\u0041-\\u005a\\u0061-\\u007a\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u052f\\u0561-\\u109f\\u1ea0-\\u1ef9\\u3040-\\ud7ff'
const digits = '0-9'

/** A backslash with what it escapes, a bracket, or any other character. */
const part = /\\(?:p\{\w+\}|u\{\w+\}|[\s\S])|[\s\S]/gu

/**
 * The same pattern with plain ranges in place of `\p{L}`, `\p{Lu}` without regard to case, and `\p{N}`. Each of those
 * costs a millisecond when the pattern is first used, which adds up to more than all the reading of a plan; the ranges
 * cost next to nothing. They leave out what plans do not hold (Roman numerals as one sign, letters outside the basic plane).
 */
export const lightPattern = (pattern: RegExp): RegExp => {
  let inClass = false
  const source = pattern.source.replace(part, (found) => {
    if (found === '[') inClass = true
    if (found === ']') inClass = false
    const isLetter = found === '\\p{L}' || (found === '\\p{Lu}' && pattern.ignoreCase)
    const range = isLetter ? letters : found === '\\p{N}' ? digits : null
    if (range === null) return found
    return inClass ? range : `[${range}]`
  })
  return new RegExp(source, pattern.flags)
}
