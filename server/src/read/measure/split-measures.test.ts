import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../../vocabulary/create-vocabulary.ts'
import { splitMeasures } from './split-measures.ts'

const vocabulary = createVocabulary()
const parts = (text: string): readonly string[] => splitMeasures(text, vocabulary).map((part) => part.text)

describe('splitMeasures', () => {
  it.each([
    ['40 leads; 10 demos booked', ['40 leads', '10 demos booked']],
    ['reach, leads and sales', ['reach', 'leads', 'sales']],
    ['reach + engagement', ['reach', 'engagement']],
    ['1,200 visits, 40 leads', ['1,200 visits', '40 leads']],
    ['10k followers + 3 % CTR', ['10k followers', '3 % CTR']],
    ['CTR 2 %, CPC under €1, and 50 leads', ['CTR 2 %', 'CPC under €1', '50 leads']],
    ['NPS (at least 45, better 50) and CSAT 4.5', ['NPS (at least 45, better 50)', 'CSAT 4.5']],
    ['two webinars and three case studies', ['two webinars', 'three case studies']],
    ['NPS 50;', ['NPS 50']],
    ['NPS 45, churn under 5 %', ['NPS 45', 'churn under 5 %']],
    ['Members informed and staff trained', ['Members informed', 'staff trained']],
    ['Rota in place, house rules signed off', ['Rota in place', 'house rules signed off']],
    ['More visits, fewer calls to the desk', ['More visits', 'fewer calls to the desk']],
    ['Follower growth, share of questions answered', ['Follower growth', 'share of questions answered']],
    ['Engagement on help posts, faults mended', ['Engagement on help posts', 'faults mended']],
    ['website visits, cost per lead', ['website visits', 'cost per lead']],
    ['CSAT above 4.5, complaints answered in a day', ['CSAT above 4.5', 'complaints answered in a day']],
  ])('parts %s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  it.each([
    'likes and shares per post',
    'sign-ups and downloads from 100 to 200',
    'calls from 1,200 to 900, by June 2027',
    'inbound calls per week, from 1,200 to 900 by 2027-12-31 (source: phone system, survey)',
    'NPS 45 by Q2, 50 by Q4',
    'Baseline: 300; target: 450 leads',
    '"reach, leads and sales" in the report',
    'research and development budget',
    'between 100 and 250 members',
    'Make customers happier and keep them',
    '1,5 % click-through rate',
    '30 April 2027',
    'April 30, 2027',
    'Launch by June 30, 2027',
    '12 % in North, South and West',
    'Market share 20 % in Kiel, 30 % in Jena',
    'Bookings in Kiel 40, Jena 30',
    '200 likes and comments',
    'NPS and CSAT above 80',
    'Share of calls and visits',
    'Share of questions answered, mostly on weekends',
    'Complaint calls, especially about parking',
    'Time to first reply, in hours',
    'Renewals, the number of members who stay',
    'Ratings of speed, tone and clarity',
    'Videos shot, cut and published',
    'Guests feel heard, welcomed and valued',
    'Return visits, as counted by the till',
    'Page speed, measured on mobile',
    'If the pilot works, roll it out',
  ])('leaves %s whole', (text) => {
    expect(parts(text)).toEqual([text])
  })

  it('gives parts that stand in the text where they say, in order, and loses only marks between them', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('; ', ', ', ' and ', ' + ', '(', ')', '"', 'leads', '20 % sales', 'reach'),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const part of splitMeasures(text, vocabulary)) {
          expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text)
          expect(part.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, part.start)).toMatch(/^(?:[\s;,+&]|and)*$/iu)
          end = part.start + part.text.length
        }
      }),
    )
  })

  it('splits long lines in time in proportion to their length', () => {
    const started = performance.now()
    for (const unit of ['leads, ', '5 leads; ', 'a and ', '((', '" '])
      splitMeasures(unit.repeat(100_000 / unit.length), vocabulary)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
