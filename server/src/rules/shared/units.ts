import type { Quantity } from '../../model/measure.ts'

/** Units of one dimension can be compared with each other. */
const dimensions: Readonly<Record<string, string>> = {
  '%': 'share',
  pp: 'share',
  '€': '€',
  $: '$',
  '£': '£',
  '¥': '¥',
  CHF: 'CHF',
  ms: 'time',
  seconds: 'time',
  minutes: 'time',
  hours: 'time',
  days: 'time',
  weeks: 'time',
  months: 'time',
  years: 'time',
  '/5': 'rating out of 5',
  stars: 'rating out of 5',
  '/10': 'rating out of 10',
  '/100': 'rating out of 100',
}

/** Bare numbers above this are no share that only lacks its sign. */
const wholeShare = 100

/** The unit of a quantity, where it is written with it: a bare number may be given that of the other by the reader. */
const writtenUnit = ({ unit, text }: Quantity): string | null => (/^[\d\s.,'’~+-]*$/u.test(text) ? null : unit)

/** What a quantity is counted in; null where the unit is none that is known, or none is written. */
function dimensionOf(quantity: Quantity): string | null {
  const unit = writtenUnit(quantity)
  return unit === null ? null : (dimensions[unit] ?? null)
}

const isBigCount = (quantity: Quantity): boolean =>
  writtenUnit(quantity) === null && quantity.value !== null && quantity.value > wholeShare

/** Whether two quantities are in units that cannot be compared. Where the page leaves room for doubt, they are not. */
export function areMixed(one: Quantity, other: Quantity): boolean {
  // Nothing is nothing in every unit, and a mark out of ten may be given as a share.
  if (one.value === null || other.value === null || one.value === 0 || other.value === 0) return false
  const left = dimensionOf(one)
  const right = dimensionOf(other)
  if (left !== null && right !== null) return left !== right && !(isShareOf(one, right) || isShareOf(other, left))
  return (left === 'share' && isBigCount(other)) || (right === 'share' && isBigCount(one))
}

const isShareOf = ({ text }: Quantity, dimension: string): boolean =>
  dimension === 'share' && /\d\s(?:out )?of\s\d/u.test(text)

/** Whether a quantity is an amount of money or a length of time, which no count of things can be compared with. */
export const isAmount = (quantity: Quantity): boolean => {
  const dimension = dimensionOf(quantity)
  return dimension !== null && (dimension === 'time' || /^(?:[€$£¥]|CHF)$/u.test(dimension))
}

/** Whether no unit is written with a quantity. */
export const isBare = (quantity: Quantity): boolean => writtenUnit(quantity) === null

const milliseconds: Readonly<Record<string, number>> = {
  ms: 1,
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
  weeks: 604_800_000,
  months: 2_629_800_000,
  years: 31_557_600_000,
}

/**
 * Two quantities as numbers in one unit, with the signs that are written in front of them; null where they are in
 * different units, in words, or a range below zero. Lengths of time are in milliseconds.
 */
export function compared(one: Quantity, other: Quantity): readonly [Compared, Compared] | null {
  const isTime = dimensionOf(one) === 'time' && dimensionOf(other) === 'time'
  if (!isTime && (one.unit !== other.unit || !isWrittenAlike(one, other))) return null
  const first = signed(one, isTime ? (milliseconds[one.unit ?? ''] ?? 1) : 1)
  const second = signed(other, isTime ? (milliseconds[other.unit ?? ''] ?? 1) : 1)
  return first === null || second === null ? null : [first, second]
}

/** `from 10 to 12 minutes`: one unit for both, written with one of them. A share beside a bare number may be a change. */
const isWrittenAlike = (one: Quantity, other: Quantity): boolean =>
  writtenUnit(one) === writtenUnit(other) || (isBare(one) !== isBare(other) && one.unit !== '%')

interface Compared {
  readonly value: number
  /** Equal to `value` where no range is given. */
  readonly upper: number
}

function signed({ value, upper, text }: Quantity, factor: number): Compared | null {
  const isBelowZero = /^\s*[-−–]/u.test(text)
  if (value === null || (isBelowZero && upper !== null)) return null
  // The reader gives what goes from below zero its sign, and what stands in a field none.
  const own = (isBelowZero ? -Math.abs(value) : value) * factor
  return { value: own, upper: upper === null ? own : upper * factor }
}
