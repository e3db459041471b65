import data from './ambiguous-names.json' with { type: 'json' }

/** A name that is counted in several ways. */
export interface AmbiguousName {
  /** The name alone, at any place of what is measured. */
  readonly pattern: RegExp
  readonly readings: readonly string[]
}

interface Row {
  readonly names: readonly string[]
  readonly notBefore?: readonly string[]
  readonly readings: readonly string[]
}

/** Longer names first, so that `retention rate` is not taken for `retention`; words may be joined by a hyphen. */
function patternOf({ names, notBefore = [] }: Row): RegExp {
  const sorted = [...names].sort((one, other) => other.length - one.length)
  const written = sorted.map((name) => name.replaceAll(' ', '[- ]')).join('|')
  const behind = notBefore.length === 0 ? '' : `(?! (?:${notBefore.join('|')}))`
  const isAbbreviation = names.every((name) => name === name.toUpperCase())
  return new RegExp(`\\b(?:${written})\\b${behind}`, isAbbreviation ? 'u' : 'iu')
}

const rows: readonly Row[] = data.names

/** The names of metrics that leave open how they are counted. */
export const ambiguousNames: readonly AmbiguousName[] = rows.map((row) => ({
  pattern: patternOf(row),
  readings: row.readings,
}))
