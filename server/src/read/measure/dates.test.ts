import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datePhrases } from './date-phrases.ts'
import { datePhrasesOfLanguages } from './date-phrases-languages.ts'
import { type DateMention, findDates } from './dates.ts'

const calendar = { fiscalYearStart: 1 }
const rows = `${datePhrases}${datePhrasesOfLanguages}`.split('\n').flatMap((line) => {
  const [text, expected] = line.split('  ==  ')
  return text === undefined || expected === undefined ? [] : [[text, expected] as const]
})

const show = (text: string, dates: readonly DateMention[]): string =>
  dates
    .map(({ span, start, end, kind }) => {
      const days = start === null ? '' : ` ${start}..${end}`
      return `${kind} [${text.slice(span.start, span.end)}]${days}`
    })
    .join('; ') || 'none'

const daysOf = (text: string, context: { fiscalYearStart: number; year?: number }): string =>
  findDates(text, context)
    .map(({ start, end }) => `${start}..${end}`)
    .join(' ')

describe('findDates', () => {
  it.each(rows)('reads %s', (text, expected) => {
    expect(show(text, findDates(text, calendar))).toBe(expected)
  })

  it('has a table of at least eighty dates', () => {
    expect(rows.length).toBeGreaterThanOrEqual(80)
  })

  it('counts quarters, halves and fiscal years from the month in which the fiscal year starts', () => {
    const april = { fiscalYearStart: 4 }
    expect(daysOf('FY27', april)).toBe('2026-04-01..2027-03-31')
    expect(daysOf('Q1 FY27', april)).toBe('2026-04-01..2026-06-30')
    expect(daysOf('Q4 2027', april)).toBe('2027-01-01..2027-03-31')
    expect(daysOf('H2 2027', april)).toBe('2026-10-01..2027-03-31')
    expect(daysOf('2026/27', april)).toBe('2026-04-01..2027-03-31')
    expect(daysOf('in 2027', april)).toBe('2027-01-01..2027-12-31')
  })

  it('gives days to dates without a year only when the year is told', () => {
    for (const text of ['April 30', '3 May', 'Q3', 'H1', 'by June']) {
      expect(daysOf(text, calendar)).toBe('null..null')
      expect(daysOf(text, { ...calendar, year: 2027 })).toMatch(/^2027-\d\d-\d\d\.\.2027-\d\d-\d\d$/u)
    }
  })

  it('finds several dates in one sentence, in order', () => {
    const text = 'pilot from 2027-02-01 to 2027-04-30, review in Q3 2027, end by 31.12.2027'
    expect(daysOf(text, calendar)).toBe('2027-02-01..2027-04-30 2027-07-01..2027-09-30 2027-12-31..2027-12-31')
  })

  it('reads back every day of the calendar, in each way of writing it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2015-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10)
          const [year = '', month = '', day = ''] = iso.split('-')
          const name = date.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })
          for (const text of [
            iso,
            `${day}.${month}.${year}`,
            `${Number(day)} ${name} ${year}`,
            `by ${name} ${Number(day)}, ${year}`,
          ]) {
            expect(daysOf(text, calendar)).toBe(`${iso}..${iso}`)
          }
        },
      ),
    )
  })

  it('never throws, keeps spans within the text, in order and apart, and gives only true days', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('2027', '-', '/', 'Q3', ' to ', 'May', '31', '.', 'FY', 'end of ', 'month 3'),
    )
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 1, max: 12 }), (pieces, fiscalYearStart) => {
        const text = pieces.join('')
        let previous = 0
        for (const { span, start, end } of findDates(text, { fiscalYearStart })) {
          expect(span.start).toBeGreaterThanOrEqual(previous)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          previous = span.end
          for (const day of [start, end]) {
            if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
          }
          if (start !== null && end !== null) expect(start <= end).toBe(true)
        }
      }),
    )
  })
})
