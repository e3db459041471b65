import type { Day } from '../../model/measure.ts'

/** First and last day of a stretch of time. */
export interface Stretch {
  readonly start: Day
  readonly end: Day
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Number of days in a month (1–12) of the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day, or null when the calendar has no such day. */
export const dayOf = (year: number, month: number, day: number): Day | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
    : null

/** `length` months from a month on; the month may lie beyond the year (13 is January of the next). */
export const monthsFrom = (year: number, month: number, length: number): Stretch => {
  const at = (offset: number): { year: number; month: number } => {
    const index = year * 12 + (month - 1) + offset
    return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  }
  const first = at(0)
  const last = at(length - 1)
  const lastDay = daysInMonth(last.year, last.month)
  return {
    start: `${String(first.year).padStart(4, '0')}-${two(first.month)}-01`,
    end: `${String(last.year).padStart(4, '0')}-${two(last.month)}-${two(lastDay)}`,
  }
}

/**
 * Part of a fiscal year. A fiscal year bears the number of the calendar year in which it ends, as FY26 does in most
 * companies; when it starts in January the two are the same.
 */
export const fiscalStretch = (year: number, fiscalYearStart: number, part: number, length: number): Stretch => {
  const firstYear = fiscalYearStart === 1 ? year : year - 1
  return monthsFrom(firstYear, fiscalYearStart + part * length, length)
}
