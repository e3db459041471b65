import { describe, expect, it } from 'vitest'
import type { PlanFact } from '../../model/plan.ts'
import { findDates } from '../../read/measure/dates.ts'
import { isDeadline } from './deadline-words.ts'
import { lastDayOf } from './due.ts'

const plan = (facts: Partial<PlanFact>): PlanFact => ({
  title: null,
  profile: 'cascade',
  language: 'en',
  parent: null,
  period: null,
  fields: [],
  sections: [],
  channels: [],
  ...facts,
})

describe('the last day of a text', () => {
  it('counts quarters, halves and fiscal years from where the fiscal year of the plan starts', () => {
    const fromApril = plan({ fiscalYearStart: 4 })
    expect(lastDayOf('FY27', fromApril)).toBe('2027-03-31')
    expect(lastDayOf('Q1 FY27', fromApril)).toBe('2026-06-30')
    expect(lastDayOf('H1 2027', fromApril)).toBe('2026-09-30')
    expect(lastDayOf('FY27', plan({}))).toBe('2027-12-31')
  })

  it('takes a date without a year for the one within the period of the plan', () => {
    const season = plan({ period: { start: '2026-09-01', end: '2027-06-30' } })
    expect(lastDayOf('by the end of May', season)).toBe('2027-05-31')
    expect(lastDayOf('15 November', season)).toBe('2026-11-15')
    expect(lastDayOf('Oct–Feb', season)).toBe('2027-02-28')
    expect(lastDayOf('in August', season)).toBeNull()
  })

  it('leaves it open where the period holds it twice, or where there is none', () => {
    expect(lastDayOf('by June', plan({ period: { start: '2027-01-01', end: '2028-12-31' } }))).toBeNull()
    expect(lastDayOf('by June', plan({}))).toBeNull()
    expect(lastDayOf('in 6 months', plan({ period: { start: '2027-01-01', end: '2027-12-31' } }))).toBeNull()
  })
})

const deadlines = (text: string): number =>
  findDates(text, { fiscalYearStart: 1 }).filter((date) => isDeadline(text, date)).length

describe('a date in a sentence', () => {
  it.each([
    'Train the front desk by March 2027',
    'Keep the stand until 2027-05-14',
    'Harvest diary from 1 Sept to 15 Oct 2027',
    'Name the calf, March 2027',
    'Open day (12 June 2027)',
    'Q2 2027: open the group',
    'Hand in the forms no later than 30 June 2027, with photos',
    'Bis Ende Mai 2027 fünf Filme drehen',
    'Publier cinq portraits d’ici juin 2027',
    'Publicar cinco retratos antes de junio de 2027',
  ])('is a deadline in "%s"', (text) => expect(deadlines(text)).toBe(1))

  it.each([
    'Weekly tips from March 2027',
    'Group for parents, since October 2026',
    'Write the content calendar for May 2027',
    'Share the results of Q4 2026',
    'Compare visits with May 2026',
    'Review the posts of December 2026',
    'Show the 2026 harvest again',
    'In May 2027 ask every guest for a story, and thank them',
  ])('is none in "%s"', (text) => expect(deadlines(text)).toBe(0))
})
