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
    expect(isBareCount(measure('followers per post'))).toBe(false)
  })

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
