import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../../vocabulary/create-vocabulary.ts'
import { measurePhrases } from './measure-phrases.ts'
import { measurePhrasesOfLanguages } from './measure-phrases-languages.ts'
import { type MeasureContext, type MeasureReading, readMeasure } from './read-measure.ts'
import { show } from './show.ts'

const vocabulary = createVocabulary()
const context: MeasureContext = { vocabulary, fiscalYearStart: 1 }
const rows = `${measurePhrases}${measurePhrasesOfLanguages}`.split('\n').flatMap((line) => {
  const [text, expected] = line.split('  ==  ')
  return text === undefined || expected === undefined ? [] : [[text, expected] as const]
})
const shown = (text: string, more: Partial<MeasureContext> = {}): string =>
  show(readMeasure(text, { ...context, ...more }))

const written = (text: string, reading: MeasureReading): readonly (string | null)[] =>
  [reading.baselineSpan, reading.targetSpan].map((span) => (span === null ? null : text.slice(span.start, span.end)))

describe('readMeasure', () => {
  it.each(rows)('reads %s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it('has a table of at least two hundred measures', () => {
    expect(new Set(rows.map(([text]) => text)).size).toBeGreaterThanOrEqual(200)
  })

  it('says where baseline and target stand in the text', () => {
    const text = 'Reply rate, from 60 % to at least 85 % by 2027-12-31'
    expect(written(text, readMeasure(text, context))).toEqual(['60 %', '85 %'])
    const progress = 'Testimonials (0/5)'
    expect(written(progress, readMeasure(progress, context))).toEqual(['0', '5'])
  })

  it('takes values from fields, and gives no places in the text for them', () => {
    const fields = { baseline: '1,200', target: '900', due: '2027-12-31', source: 'phone system' }
    const reading = readMeasure('inbound calls per week', { ...context, fields })
    expect(show(reading)).toBe(
      'inbound calls per week: 1200 > 900 down #inbound-contacts by 2027-12-31 per week source phone system (not measurable)',
    )
    expect([reading.baselineSpan, reading.targetSpan]).toEqual([null, null])
  })

  it('takes the name from a heading, column or key when the text holds the value alone', () => {
    expect(shown('from 12 % to 20 % by Q4 2027', { name: 'Conversion rate' })).toBe(
      'Conversion rate: 12 % > 20 % up #conversion-rate by 2027-12-31',
    )
    expect(shown('500', { name: 'New leads per month' })).toBe('New leads per month: – > 500 #leads per month')
    expect(shown('≥ 4.5/5', { name: 'CSAT' })).toBe('CSAT: – > ≥ 4.5 /5 up #csat')
  })

  it('shares a unit between baseline, target and the unit field', () => {
    expect(shown('Response rate', { fields: { baseline: '60', target: '85', unit: 'percent' } })).toContain(
      '60 % > 85 %',
    )
    expect(shown('Response rate', { fields: { baseline: '60 %', target: '85' } })).toContain('60 % > 85 %')
    expect(shown('Donations', { fields: { baseline: '40k', target: '€60k' } })).toContain('40000 € > 60000 €')
  })

  it('reads a target field that is a whole sentence, with its date', () => {
    expect(shown('Followers', { fields: { target: 'Grow followers from 4k to 6k by June 2027' } })).toContain(
      '4000 > 6000 up #followers by 2027-06-30',
    )
    expect(shown('Sign-ups', { fields: { target: '+20 %' } })).toContain('> Δ 20 % up')
    expect(shown('Sign-ups', { fields: { target: '300 by Q2 2027' } })).toContain(
      '> 300 #registered-users by 2027-06-30',
    )
  })

  it('takes a month or quarter in the target field for the deadline, not for a value', () => {
    expect(shown('Sign-ups to 300', { fields: { target: 'June 2027' } })).toContain('> 300')
    expect(shown('Sign-ups', { fields: { target: 'Q3 2027' } })).toContain('– > –')
    expect(shown('Sign-ups', { fields: { target: 'Q3 2027' } })).toContain('by 2027-09-30')
  })

  it.each(['', '–', 'TBD', 'tbd', 'N/A', '[number]', 'X %', '{Goal}', 'to be defined', '?'])(
    'takes %j in a field for no value',
    (blank) => {
      expect(shown('Leads', { fields: { baseline: blank, target: blank } })).toBe(
        'Leads: – > – #leads (not measurable)',
      )
    },
  )

  it('does not take an industry benchmark for a baseline', () => {
    expect(
      shown('Click-through rate', { fields: { baseline: 'industry benchmark 1.9 %', target: '2.5 %' } }),
    ).toContain('– > 2.5 %')
  })

  it('keeps a baseline or target that is said in words', () => {
    expect(shown('Sentiment', { fields: { baseline: 'mixed', target: 'majority positive' } })).toBe(
      'Sentiment: "mixed" > "majority positive" #sentiment (not measurable)',
    )
  })

  it('acknowledges a missing target only with a reason', () => {
    const withReason = readMeasure('Referrals', { ...context, fields: { target: 'none — benchmarking year' } })
    expect([withReason.measure.target, withReason.measure.noTarget]).toEqual([null, 'benchmarking year'])
    const without = readMeasure('Referrals', { ...context, fields: { target: 'none' } })
    expect([without.measure.target, without.measure.noTarget]).toEqual([null, null])
  })

  it('reads fiscal deadlines by the month in which the year starts', () => {
    expect(readMeasure('NPS to 50 by FY27', { ...context, fiscalYearStart: 7 }).measure.by).toBe('2027-06-30')
  })
})

const fragment = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'from ',
    ' to ',
    '12 %',
    '€',
    '1,200',
    ' → ',
    '(',
    ')',
    'at least ',
    'source: ',
    '/',
    '5',
    'k',
    ' by ',
    '2027',
    'leads',
    '\n',
    '+',
    '-',
    '.',
    "'",
  ),
)
const messy = fc.array(fragment, { maxLength: 30 }).map((pieces) => pieces.join(''))

describe('readMeasure on any text', () => {
  it('never throws and keeps its spans within the text', () => {
    fc.assert(
      fc.property(messy, fc.option(messy, { nil: undefined }), (text, target) => {
        const reading = readMeasure(text, target === undefined ? context : { ...context, fields: { target } })
        for (const span of [reading.baselineSpan, reading.targetSpan]) {
          if (span === null) continue
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
        for (const quantity of [reading.measure.baseline, reading.measure.target]) {
          expect(Number.isNaN(quantity?.value)).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same reading each time', () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(readMeasure(text, context)).toEqual(readMeasure(text, context))
      }),
    )
  })

  it('finds no number in a subject that it has read from the table, and reads a subject as itself', () => {
    for (const [text] of rows) {
      const { measure, measurable } = readMeasure(text, context)
      if (!measurable || measure.target === null) continue
      const again = readMeasure(measure.subject, context).measure
      if (!/\d/u.test(measure.subject)) expect(again.target).toBeNull()
      expect(again.subject.length).toBeLessThanOrEqual(measure.subject.length)
    }
  })

  it.each([
    ['digits', '9'],
    ['grouped digits', '1,200 '],
    ['percents', '12 % '],
    ['spaces', ' '],
    ['brackets', '(source: '],
    ['words', 'from to by at least '],
    ['dates', 'May 3 2027-'],
    ['letters', 'a'],
    ['dashes', '-'],
    ['money', '€ '],
    ['metrics', 'share of '],
    ['lists', 'leads, 5 '],
    ['sentences', 'Grow the reply rate from 60 % to 85 % by June 2027 '],
  ])('takes time in proportion to the length of the text (%s)', (_name, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    const started = performance.now()
    readMeasure(text, context)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
