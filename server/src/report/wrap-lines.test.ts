import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapLines } from './wrap-lines.ts'

describe('lines of a drawing', () => {
  it('hold all words in their order, and no line is too long', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,15}$/), { maxLength: 20 }), (words) => {
        const lines = wrapLines(words.join(' '), 10, 100)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(10)
      }),
    )
  })

  it('mark what is left out', () => {
    expect(wrapLines('one two three four', 5, 2)).toEqual(['one', 'two…'])
  })

  it('count wide characters twice', () => {
    expect(wrapLines('図書館図書館', 6, 5)).toEqual(['図書館', '図書館'])
  })
})
