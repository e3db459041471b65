/** A list for a sentence: `a`, `a and b`, `a, b and c`. */
export function inWords(parts: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`
}
