import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text/edits.ts'
import type { TextEdit } from '../text/span.ts'
import { combineEdits } from './fix-all.ts'

const edit = (start: number, end: number, newText = 'x'): TextEdit => ({ span: { start, end }, newText })

describe('several fixes at once', () => {
  it('can always be applied together', () => {
    const one = fc
      .tuple(fc.nat(20), fc.nat(5), fc.string())
      .map(([start, length, text]) => edit(start, Math.min(20, start + length), text))
    const set = fc.array(one, { maxLength: 1 }).map((edits) => new Map([['/a.md', edits]]))
    fc.assert(
      fc.property(fc.array(fc.option(set)), (sets) => {
        const combined = combineEdits(sets).get('/a.md') ?? []
        expect(applyEdits('twenty characters!!!', combined)).not.toBeNull()
      }),
    )
  })

  it('leave a fix out as a whole when one of its edits meets an earlier one', () => {
    const first = new Map([['/a.md', [edit(0, 4)]]])
    const second = new Map([
      ['/a.md', [edit(2, 6)]],
      ['/b.md', [edit(0, 1)]],
    ])
    expect(combineEdits([first, second])).toEqual(first)
  })

  it('keep edits that only touch', () => {
    const sets = [new Map([['/a.md', [edit(4, 6)]]]), null, new Map([['/a.md', [edit(0, 4)]]])]
    expect(combineEdits(sets).get('/a.md')).toEqual([edit(0, 4), edit(4, 6)])
  })
})
