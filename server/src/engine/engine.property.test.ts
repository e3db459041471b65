import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellKinds } from './cells.ts'
import type { Dependency } from './state.ts'
import { firstDifference } from './testing/compare-engines.ts'
import { edits } from './testing/edits.ts'
import { runsOr } from './testing/runs.ts'

describe('an engine that follows edits', () => {
  it('says after every step what a fresh engine says', () => {
    fc.assert(
      fc.property(edits, (sequence) => {
        expect(firstDifference(sequence)).toBeNull()
      }),
      { numRuns: runsOr(12) },
    )
  })

  const dependencies: readonly Dependency[] = [...cellKinds, 'lookup', 'absent-document', 'related-place', 'expiry']
  it.each(dependencies)('would fail that test if it did not track: %s', (dependency) => {
    const outcome = fc.check(
      fc.property(edits, (sequence) => firstDifference(sequence, [dependency]) === null),
      { numRuns: 600, seed: 4, endOnFailure: true },
    )
    expect(outcome.failed).toBe(true)
  })
})
