import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsAfter } from './due.ts'

describe('a day some months later', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2027-12-15', 12, '2028-12-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected)
  })

  it('is a day of the calendar in the month that is meant', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.nat(60), (date, months) => {
        const day = date.toISOString().slice(0, 10)
        const later = monthsAfter(day, months)
        const index = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(index(later) - index(day)).toBe(months)
        expect(new Date(`${later}T00:00:00Z`).toISOString().slice(0, 10)).toBe(later)
      }),
    )
  })
})
