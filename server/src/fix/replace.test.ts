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

  it('takes the link along that it is the text of', () => {
    const plan = ['## Goals', '### O1 Fewer calls', '## Strategies', '- S1 Answer (supports [O9](#o9-calls))']
    const mended = (text: string) =>
      after('p.md', plan, () => ({ kind: 'replace', anchor: 'reference:S1/0', text }))?.at(-1)
    expect(mended('O1')).toBe('- S1 Answer (supports [O1](#o1-fewer-calls))')
    expect(mended('O7'), 'there is no heading to lead to').toBe('- S1 Answer (supports O7)')
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
