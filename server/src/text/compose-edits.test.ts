import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeEdits } from './compose-edits.ts'
import { applyEdits } from './edits.ts'
import type { TextEdit } from './span.ts'

/** Edits that fit a text: pairs of offsets in order, none of which overlap. */
function editsFor(text: string, points: readonly number[], words: readonly string[]): readonly TextEdit[] {
  const offsets = points.map((point) => point % (text.length + 1)).sort((left, right) => left - right)
  return words.flatMap((newText, index) => {
    const [start, end] = [offsets[2 * index], offsets[2 * index + 1]]
    return start === undefined || end === undefined ? [] : [{ span: { start, end }, newText }]
  })
}

const points = fc.array(fc.nat(1000), { maxLength: 8 })
const words = fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 })

describe('edits made one of two lists', () => {
  it('do what the two do one after the other', () => {
    fc.assert(
      fc.property(fc.string(), points, words, points, words, (text, pointsA, wordsA, pointsB, wordsB) => {
        const first = editsFor(text, pointsA, wordsA)
        const middle = applyEdits(text, first) ?? ''
        const second = editsFor(middle, pointsB, wordsB)
        expect(applyEdits(text, composeEdits(text.length, first, second))).toBe(applyEdits(middle, second))
      }),
    )
  })

  it('leave alone what neither changes', () => {
    const first = [{ span: { start: 2, end: 4 }, newText: 'XYZ' }]
    const second = [{ span: { start: 3, end: 4 }, newText: '' }]
    expect(composeEdits(10, first, second)).toEqual([{ span: { start: 2, end: 4 }, newText: 'XZ' }])
    expect(composeEdits(10, [], [{ span: { start: 10, end: 10 }, newText: '!' }])).toEqual([
      { span: { start: 10, end: 10 }, newText: '!' },
    ])
  })
})
