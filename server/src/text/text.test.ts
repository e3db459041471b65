import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from './edits.ts'
import { createLineIndex } from './line-index.ts'

const text = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r')).map((parts) => parts.join(''))

describe('createLineIndex', () => {
  it('finds the way back from a position to its offset, save inside a line ending', () => {
    fc.assert(
      fc.property(text, fc.nat(40), (source, wanted) => {
        const offset = Math.min(wanted, source.length)
        const isInside = source[offset] === '\n' && source[offset - 1] === '\r'
        const index = createLineIndex(source)
        expect(index.offsetAt(index.positionAt(offset))).toBe(isInside ? offset - 1 : offset)
      }),
    )
  })
})

describe('applyEdits', () => {
  it('replaces stretches in any order given and refuses overlapping ones', () => {
    const first = { span: { start: 0, end: 2 }, newText: 'x' }
    expect(applyEdits('abcd', [{ span: { start: 3, end: 4 }, newText: 'yy' }, first])).toBe('xcyy')
    expect(applyEdits('abcd', [first, { span: { start: 1, end: 3 }, newText: '' }])).toBeNull()
  })
})
