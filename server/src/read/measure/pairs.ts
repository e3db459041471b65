import type { Quantity } from '../../model/measure.ts'
import { lightPattern } from './light-pattern.ts'
import type { QuantityMention } from './quantities.ts'

const arrow =
  /^\s*(?:\([^()]{0,40}\)\s*|(?:[\p{L}-]+\s+){1,4})?(?:→|->|-->|=>|⟶|➔|➜|▶|–>|—>)\s*(?:(?:at least|over|more than|under|[<>≥≤~≈]=?|a|an)\s*)?$/u
const toward = lightPattern(
  /^[\s,)]*(?:[\p{L}-]+\s+){0,3}?to\s+(?:(?:at least|over|more than|less than|under|at most|around|about|up to|[<>≥≤~≈]=?|a|an|nearly|almost)\s*)?$/iu,
)
export const fromBefore =
  /\b(?:from|up from|down from)\s+(?:(?:about|around|approx\.?|currently|the current|roughly|~|≈)\s*)?$/iu
const changeBefore =
  /\b(?:increas|grow|rais|boost|improv|reduc|decreas|cut|lower|lift|expand|shrink|drop|ris|bring|mov|tak|push)(?:e|es|ed|ing|ting|s)?\b[^.;:]{0,80}$/iu
/** `von 12 % auf 20 %`, `de 12 % à 20 %`, `da 12 % a 20 %`: start and end in the other languages. */
export const foreignFrom = /(?<!\p{L})(?:von|de|del?|da|dal|van)\s+$/iu
const foreignTo = /^\s*(?:\p{L}+\s+){0,2}?(?:auf|à|a|al|para|naar)\s+$/iu
const andBetween = /^\s*(?:and|&)\s*$/iu

export const sharesUnit = (first: Quantity, second: Quantity): readonly [Quantity, Quantity] => [
  first.unit === null ? { ...first, unit: second.unit === 'x' ? null : second.unit } : first,
  second.unit === null ? { ...second, unit: first.unit } : second,
]

const toAlone = /^\s*to\s*$/iu
const behindComma = lightPattern(/[\p{L})%],\s*$/u)
/** What may follow the second number where the two are the end of a sentence or clause. */
const closing = lightPattern(
  /^\s*(?:$|[.;,()]|(?:by|until|per|an?|each|every|within|before|over|points?|of)(?!\p{L}))/iu,
)

/** `calls per week, 1,200 to 900`, `Bounce rate 62 % to 48 %`: what falls is no range, and a list of values seldom holds one. */
const isStartAndEnd = (text: string, first: QuantityMention, second: QuantityMention): boolean => {
  if (first.quantity.upper !== null || second.quantity.upper !== null) return false
  const units = first.quantity.unit === null || first.quantity.unit === second.quantity.unit
  if (!units || !closing.test(text.slice(second.span.end, second.span.end + 40))) return false
  const falls = (first.quantity.value ?? 0) >= (second.quantity.value ?? 0)
  return falls || behindComma.test(text.slice(Math.max(0, first.span.start - 40), first.span.start))
}

/** `from 12 % to 20 %`, `4k → 6k`: which two numbers next to each other are start and end. */
export const pairAt = (text: string, first: QuantityMention, second: QuantityMention): boolean => {
  const between = text.slice(first.span.end, Math.min(second.span.start, first.span.end + 80))
  if (second.span.start - first.span.end > 80) return false
  if (arrow.test(between)) return true
  const before = text.slice(Math.max(0, first.span.start - 100), first.span.start)
  if (foreignTo.test(between) && foreignFrom.test(before)) return true
  if (toAlone.test(between) && isStartAndEnd(text, first, second)) return true
  if (!toward.test(between)) return false
  return fromBefore.test(before) || changeBefore.test(before)
}

const rangeAt = (text: string, first: QuantityMention, second: QuantityMention): boolean => {
  const between = text.slice(first.span.end, Math.min(second.span.start, first.span.end + 12))
  const before = text.slice(Math.max(0, first.span.start - 12), first.span.start)
  const unit = first.quantity.unit
  if (first.quantity.upper !== null || (unit !== null && unit !== second.quantity.unit)) return false
  if (/^\s*(?:to|or|bis)\s*$/iu.test(between)) return true
  return andBetween.test(between) && /\bbetween\s*$/iu.test(before)
}

/** `8 to 10 posts`, `between 8 and 10`: two numbers that are one range. */
export const joinRanges = (text: string, mentions: readonly QuantityMention[]): readonly QuantityMention[] => {
  const joined: QuantityMention[] = []
  for (const mention of mentions) {
    const last = joined.at(-1)
    if (last === undefined || pairAt(text, last, mention) || !rangeAt(text, last, mention)) {
      joined.push(mention)
      continue
    }
    const between =
      /\bbetween\s*$/iu.exec(text.slice(Math.max(0, last.span.start - 12), last.span.start))?.[0].length ?? 0
    const span = { start: last.span.start - between, end: mention.span.end }
    const unit = mention.quantity.unit ?? last.quantity.unit
    const quantity = { ...last.quantity, upper: mention.quantity.value, unit, text: text.slice(span.start, span.end) }
    joined[joined.length - 1] = { ...last, span, quantity, open: mention.open }
  }
  return joined
}
