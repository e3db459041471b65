import { describe, expect, it } from 'vitest'
import type { GraphItem } from '../../model/graph.ts'
import type { Measure, ObjectiveKind } from '../../model/measure.ts'
import { createVocabulary } from '../../vocabulary/create-vocabulary.ts'
import { isBareCount, isSuspect } from './suspect.ts'

const vocabulary = createVocabulary()

const blank: Measure = {
  subject: '',
  metric: null,
  baseline: null,
  target: null,
  noTarget: null,
  direction: null,
  relative: false,
  comparison: 'at-least',
  by: null,
  per: null,
  source: null,
  comparedWith: null,
}

/** A measure as the reader would give it for a title. */
function measure(title: string, read: Partial<Measure> = {}, placeholders: readonly string[] = []): GraphItem {
  const metric = vocabulary.findMetrics(title)[0]?.metric.id ?? null
  return {
    ref: 'plan.md#M1',
    path: 'plan.md',
    kind: 'measure',
    fact: {
      key: 'M1',
      level: 'measure',
      id: null,
      title,
      detail: '',
      carrier: 'list',
      parents: [],
      fields: [],
      references: [],
      measure: { ...blank, subject: title, metric, ...read },
      placeholders,
      section: 'page',
    },
  }
}

const suspect = (title: string, kinds: readonly ObjectiveKind[], read: Partial<Measure> = {}): boolean =>
  isSuspect(vocabulary, measure(title, read), kinds)

describe('a suspect measure', () => {
  it('is one whose metric always is', () => expect(suspect('AVE', ['sales'])).toBe(true))

  it('is a bare count, but not its rate, its growth or its share', () => {
    const share = { target: { value: 5, upper: null, unit: '%', text: '5 %' } }
    expect(suspect('followers', ['awareness'])).toBe(true)
    expect(suspect('followers', ['awareness'], { relative: true })).toBe(false)
    expect(suspect('followers', ['awareness'], share)).toBe(false)
    expect(isBareCount(vocabulary, measure('followers per post'))).toBe(false)
  })

  it.each([
    '2,000 followers by June 2027, at 5 % of the budget',
    'followers from 500 to 1,000 (response rate stays above 80 %)',
    'Followers: 10,000, without a rise in cost per post',
    '5,000 likes, with content that helps growth of the shop',
    '10,000 views of the film about growth',
    'video views of our “average day” series, 20,000',
    'Fans up to 4,000 at the same posting rate',
  ])('is a bare count whatever else its line speaks of: %s', (title) =>
    expect(isBareCount(vocabulary, measure(title))).toBe(true),
  )

  it.each([
    'followers, up 20 % on last year',
    'followers (net growth)',
    'average likes on posts with a photo',
    'share of followers in the region, from 10 to 30',
    'likes, average of all posts',
    'Grow followers with guest posts',
    'likes at a rate of 4 in each hundred views',
  ])('is no bare count when its own words make it a rate: %s', (title) =>
    expect(isBareCount(vocabulary, measure(title))).toBe(false),
  )

  it('is one that does not suit what the objective is after', () => {
    expect(suspect('reach', ['service'])).toBe(true)
    expect(suspect('reach', ['awareness'])).toBe(false)
  })

  it('is none that the catalogue does not know, that names a sound metric too, or that is still to be filled in', () => {
    expect(suspect('smiles at the counter', ['service'])).toBe(false)
    expect(suspect('likes and new customers', ['sales'])).toBe(false)
    expect(isSuspect(vocabulary, measure('{likes}', {}, ['{likes}']), ['sales'])).toBe(false)
  })

  it('is none that can show a result, as long as nobody can tell which result is meant', () => {
    expect(suspect('conversions', [])).toBe(false)
    expect(suspect('likes', [])).toBe(true)
  })
})
