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
  if (one.value === null || other.value === null) return false
  const left = dimensionOf(one)
  const right = dimensionOf(other)
  if (left !== null && right !== null) return left !== right
  return (left === 'share' && isBigCount(other)) || (right === 'share' && isBigCount(one))
}

/** Whether two quantities are numbers in the very same unit. */
export const areComparable = (one: Quantity, other: Quantity): boolean =>
  one.value !== null && other.value !== null && one.unit === other.unit && writtenUnit(one) === writtenUnit(other)
