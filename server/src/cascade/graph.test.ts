import { describe, expect, it } from 'vitest'
import type { ItemRef, Link } from '../model/graph.ts'
import type { ItemFact } from '../model/item.ts'
import type { CascadeReader } from './graph.ts'
import {
  ancestorsOf,
  cycleThrough,
  descendantsOf,
  measuresOf,
  objectivesAbove,
  objectivesOf,
  reachesVision,
  situationOf,
  strategiesOf,
  tacticsOf,
} from './graph.ts'
import { facts, item, link, refers, under } from './testing/link-models.ts'

const ref = (key: string): ItemRef => `plans/own.md#${key}`

function cascade(items: readonly ItemFact[]): CascadeReader {
  const linked = link(facts(items))
  const all: readonly Link[] = [...linked.up.values()].flat()
  return {
    item: (wanted) => linked.items.find((one) => one.ref === wanted) ?? null,
    up: (from) => linked.up.get(from) ?? [],
    down: (to) => all.filter((one) => one.to === to),
  }
}

const plan = cascade([
  item('vision', 'V', 'Be near'),
  item('weakness', 'W1', 'Slow'),
  item('objective', 'O1', 'Cut cost', under('V')),
  item('objective', 'O2', 'Grow sales'),
  item('measure', 'M1', 'Calls', under('O1')),
  item('strategy', 'S1', 'Answer', { ...under('O1'), ...refers('W1') }),
  item('measure', 'M2', 'Share', under('S1')),
  item('tactic', 'T1', 'Film', under('S1')),
  item('tactic', 'T2', 'Post', under('O2')),
])

const ids = (items: readonly { readonly fact: ItemFact }[]): readonly (string | null)[] =>
  items.map((one) => one.fact.id)

describe('views of the cascade', () => {
  it('gives what an item serves, nearest first, with the distance', () => {
    const steps = ancestorsOf(plan, ref('T1'))
    expect(steps.map((step) => [step.item.fact.id, step.depth])).toEqual([
      ['S1', 1],
      ['O1', 2],
      ['V', 3],
    ])
  })

  it('gives all that serves an item', () => {
    expect(ids(descendantsOf(plan, ref('V')).map((step) => step.item))).toEqual(['O1', 'M1', 'S1', 'M2', 'T1'])
  })

  it('gives the items of one level straight below or above', () => {
    expect(ids(measuresOf(plan, ref('O1')))).toEqual(['M1'])
    expect(ids(strategiesOf(plan, ref('O1')))).toEqual(['S1'])
    expect(ids(tacticsOf(plan, ref('S1')))).toEqual(['T1'])
    expect(ids(objectivesOf(plan, ref('M1')))).toEqual(['O1'])
    expect(ids(objectivesAbove(plan, ref('T1')))).toEqual(['O1'])
    expect(ids(situationOf(plan, ref('S1')))).toEqual(['W1'])
  })

  it('tells whether a way ends at the vision', () => {
    expect([reachesVision(plan, ref('T1')), reachesVision(plan, ref('T2'))]).toEqual([true, false])
  })

  it('walks a loop once and names it', () => {
    const loop = cascade([
      item('objective', 'A', 'One', refers('B')),
      item('objective', 'B', 'Two', refers('C')),
      item('objective', 'C', 'Three', refers('B')),
    ])
    expect(ids(ancestorsOf(loop, ref('A')).map((step) => step.item))).toEqual(['B', 'C'])
    expect(cycleThrough(loop, ref('B'))).toEqual([ref('B'), ref('C')])
    expect(cycleThrough(loop, ref('A'))).toEqual([])
  })
})
