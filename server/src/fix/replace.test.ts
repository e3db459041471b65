import { describe, expect, it } from 'vitest'
import { after } from './testing/apply.ts'

describe('other text', () => {
  it('takes the place of a title and is quoted where it must be', () => {
    const plan = ['objectives:', '  - title: Cut costs # dear']
    expect(
      after('p.yaml', plan, (key) => ({ kind: 'replace', anchor: `item:${key('Cut')}`, text: 'Cut: all # costs' })),
    ).toEqual(['objectives:', '  - title: "Cut: all # costs" # dear'])
  })

  it('keeps the quotes that are there', () => {
    const plan = ['objectives:', "  - title: 'Cut costs'"]
    expect(
      after('p.yaml', plan, (key) => ({ kind: 'replace', anchor: `item:${key('Cut')}`, text: "Don't pay" }))?.at(-1),
    ).toBe("  - title: 'Don''t pay'")
  })

  it('is appended in front of the full stop and the references', () => {
    const plan = ['## Objectives', '- O1 Post daily.', '- O2 Tweet (supports O1) · Owner: Ana']
    expect(after('p.md', plan, () => ({ kind: 'append', item: 'O1', text: ' so that [result]' }))?.[1]).toBe(
      '- O1 Post daily so that [result].',
    )
    expect(after('p.md', plan, () => ({ kind: 'append', item: 'O2', text: ' so that [result]' }))?.[2]).toBe(
      '- O2 Tweet so that [result] (supports O1) · Owner: Ana',
    )
  })
})
