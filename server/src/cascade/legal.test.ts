import { describe, expect, it } from 'vitest'
import { levels } from '../model/item.ts'
import { levelsAbove, linkKind, referenceGroups, upwardLevels } from './legal.ts'

describe('what may hang from what', () => {
  it('lets no two levels hang from each other, so that links by level alone make no loop', () => {
    for (const one of levels) for (const other of levelsAbove(one)) expect(levelsAbove(other)).not.toContain(one)
  })

  it('gives a full line to each level that an item may hang from', () => {
    for (const one of levels)
      for (const other of upwardLevels(one)) {
        expect(linkKind(one, other, 'serves')).toBe(one === 'measure' ? 'measures' : 'serves')
        expect(referenceGroups(one, 'serves').flat()).toContain(other)
      }
  })

  it('never lets a reference run from an objective to a strategy or tactic', () => {
    const meant = referenceGroups('objective', 'serves').flat()
    expect(meant).not.toContain('tactic')
    expect(meant).not.toContain('strategy')
  })
})
