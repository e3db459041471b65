import { describe, expect, it } from 'vitest'
import type { GraphItem } from '../../model/graph.ts'
import { createReader } from '../../read/read-document.ts'
import { createVocabulary } from '../../vocabulary/create-vocabulary.ts'
import { countsOwnWork, holdsLine } from './from-zero.ts'

const vocabulary = createVocabulary()
const read = createReader(vocabulary)

/** The measure that a plan reads from a line. */
function measure(line: string): GraphItem {
  const text = `# Plan\n\n## Objectives\n\n### O1 Serve more guests\n\n- Measure: ${line}\n`
  const { facts } = read(
    { path: 'plan.md', language: 'markdown', text },
    { detect: 'always', profile: null, fiscalYearStart: 1 },
  )
  const fact = facts.items.find((item) => item.level === 'measure')
  if (fact === undefined) throw new Error(`no measure in ${line}`)
  return { ref: `plan.md#${fact.key}`, path: 'plan.md', kind: 'measure', fact }
}

describe('what its author puts there one by one', () => {
  it.each([
    '8 case studies by June 2027',
    'identify 3 slow dishes',
    'the team identifies 3 slow dishes',
    '2 ovens are installed and tested',
    '20 recipes added to the book',
    '4 podcast episodes + 8-10 guides published in 30 days',
    'host 6 tastings',
    'hire 2 cooks by May 2027',
    '8 Fallstudien veröffentlicht',
  ])('is seen in "%s"', (line) => expect(countsOwnWork(vocabulary, measure(line))).toBe(true))

  it.each([
    '900 calls per week',
    '500 video views',
    '40 % of questions answered in public',
    '30 regular guests by June 2027',
    'generate 50 leads',
    'get 500 sign-ups',
    '12 applications per vacancy',
    'revenue of €3,000 per month',
  ])('is not seen in "%s"', (line) => expect(countsOwnWork(vocabulary, measure(line))).toBe(false))
})

describe('a line to be held', () => {
  it.each([
    'complaints answered within 2 hours',
    'zero wrong bills',
    'wait below 10 minutes',
    '100 % of tables cleaned',
    'always over 90 % in the hygiene test',
    'uptime of 99.9 %',
  ])('is seen in "%s"', (line) => expect(holdsLine(measure(line))).toBe(true))

  it.each([
    'cut the wait to less than 10 minutes',
    'reduce wrong bills to zero',
    'rating of at least 4.5 stars',
    'engagement rate of at least 4 %',
    'cost per guest below 4 €',
  ])('is not seen in "%s"', (line) => expect(holdsLine(measure(line))).toBe(false))
})
