import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GraphItem, itemRef } from '../../model/graph.ts'
import type { Level } from '../../model/item.ts'
import { createVocabulary } from '../../vocabulary/create-vocabulary.ts'
import { bestMatches } from './ranking.ts'

const vocabulary = createVocabulary()

function item(level: Level, key: string, title: string): GraphItem {
  return {
    ref: itemRef('plan.md', key),
    path: 'plan.md',
    kind: level,
    fact: {
      key,
      level,
      id: key,
      title,
      detail: '',
      carrier: 'list',
      parents: [],
      fields: [],
      references: [],
      measure: null,
      placeholders: [],
      section: 'plan',
    },
  }
}

const titles = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,5}$/)
const objectives = fc
  .array(titles, { maxLength: 20 })
  .map((list) => list.map((title, index) => item('objective', `O${index + 1}`, title)))

describe('the choices for a link', () => {
  it('are all of the candidates when they are few, and five of them when they are many', () => {
    fc.assert(
      fc.property(titles, objectives, (title, candidates) => {
        const offered = bestMatches(vocabulary, item('strategy', 'S1', title), candidates)
        expect(offered).toHaveLength(candidates.length <= 7 ? candidates.length : 5)
        expect(new Set(offered).size).toBe(offered.length)
        expect(candidates).toEqual(expect.arrayContaining([...offered]))
      }),
    )
  })

  it('begin with the one that says the same, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), (place) => {
        const others = Array.from({ length: 9 }, (_, index) => item('objective', `O${index + 1}`, `zzzz${index}`))
        const twin = item('objective', 'O99', 'Open the northern depot')
        const candidates = [...others.slice(0, place), twin, ...others.slice(place)]
        expect(bestMatches(vocabulary, item('strategy', 'S1', 'Depots in northern towns'), candidates)[0]).toBe(twin)
      }),
    )
  })

  it('put an objective of the kind that a measure suits before one that shares its words', () => {
    const measure = item('measure', 'M1', 'customer satisfaction in the northern region')
    const northern = item('objective', 'O1', 'Win market share in the northern region')
    const satisfied = item('objective', 'O2', 'Make existing customers more satisfied')
    expect(bestMatches(vocabulary, measure, [northern, satisfied])).toEqual([satisfied, northern])
  })

  it('stay in the order of the page where nothing tells them apart', () => {
    const candidates = ['O1', 'O2', 'O3'].map((id) => item('objective', id, 'zzzz'))
    expect(bestMatches(vocabulary, item('strategy', 'S1', 'yyyy'), candidates)).toEqual(candidates)
  })
})
