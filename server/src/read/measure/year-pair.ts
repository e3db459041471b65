import type { Day, Quantity } from '../../model/measure.ts'
import type { Span } from '../../text/span.ts'
import { lightPattern } from './light-pattern.ts'
import { findQuantities, type QuantityMention } from './quantities.ts'

/** Start and end of a measure, each with its year: `2026: €40k, 2027: €60k`, `€40k (2026) → €60k (2027)`. */
export interface YearPair {
  readonly baseline: Quantity
  readonly baselineSpan: Span
  readonly target: Quantity
  readonly targetSpan: Span
  readonly by: Day
  /** From the first to the last of all that belongs to it. */
  readonly span: Span
}

const yearBefore = lightPattern(/(?:^|[\s(,;])(?:in |FY ?)?(?<year>(?:19|20)\d{2}) ?[:=] ?$/iu)
const yearAfter = lightPattern(/^ ?\((?:in |FY ?)?(?<year>(?:19|20)\d{2})\)/iu)
const hint = /(?:19|20)\d{2} ?[:=)]/u

interface Dated {
  readonly mention: QuantityMention
  readonly year: string
  readonly span: Span
}

function datedIn(text: string): readonly Dated[] {
  return findQuantities(text).flatMap((mention) => {
    const { start, end } = mention.span
    const before = yearBefore.exec(text.slice(Math.max(0, start - 20), start))
    const after = before === null ? yearAfter.exec(text.slice(end, end + 20)) : null
    const year = (before ?? after)?.groups?.year
    if (year === undefined) return []
    return [{ mention, year, span: { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) } }]
  })
}

/** Reads two values of which each bears its year; null where there are not two. */
export function yearPairIn(text: string): YearPair | null {
  const [first, second, ...more] = hint.test(text) ? datedIn(text) : []
  if (first === undefined || second === undefined || more.length > 0 || first.year === second.year) return null
  const [early, late] = first.year < second.year ? [first, second] : [second, first]
  const [start, end] = [early.mention.quantity, late.mention.quantity]
  return {
    baseline: { ...start, unit: start.unit ?? end.unit },
    baselineSpan: early.mention.span,
    target: { ...end, unit: end.unit ?? start.unit },
    targetSpan: late.mention.span,
    by: `${late.year}-12-31`,
    span: { start: first.span.start, end: second.span.end },
  }
}
