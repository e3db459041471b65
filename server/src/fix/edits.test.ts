import { describe, expect, it } from 'vitest'
import type { FixAction } from '../model/finding.ts'
import { computeEdits } from './edits.ts'
import { readBack, stateOf } from './testing/apply.ts'

describe('a fix that would not be read back as it is meant', () => {
  it('is not carried out', () => {
    const text = '## Objectives\n- Cut costs\n'
    const state = stateOf('p.md', text)
    const action: FixAction = { kind: 'insert-section', level: 'strategy', title: 'Strategies', text: '[how]' }
    const fix = { title: 'fix', safety: 'suggested' as const, path: 'p.md', action }
    expect(computeEdits(fix, () => state, readBack)).not.toBeNull()
    expect(
      computeEdits(
        fix,
        () => state,
        () => state,
      ),
    ).toBeNull()
  })

  it('is not carried out in a document that is not there', () => {
    const action: FixAction = { kind: 'remove', anchor: 'plan' }
    expect(computeEdits({ title: 'fix', safety: 'safe', path: 'p.md', action }, () => null)).toBeNull()
  })
})
