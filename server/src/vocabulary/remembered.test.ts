import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remembered } from './remembered.ts'

describe('remembered', () => {
  it('answers as the function does, for any texts in any order', () => {
    const lengthOf = remembered((text) => [...text].length)
    const texts = fc.array(fc.oneof(fc.constantFrom('', 'a', 'b', 'x'.repeat(500)), fc.string()))
    const check = (asked: readonly string[]) => {
      expect(asked.map(lengthOf)).toEqual(asked.map((text) => [...text].length))
    }
    fc.assert(fc.property(texts, check))
  })

  it('asks once for a text that comes again, and holds no more than a bound', () => {
    let asked = 0
    const count = remembered(() => {
      asked += 1
      return asked
    })
    expect([count('a'), count('a')]).toEqual([1, 1])
    for (let index = 0; index < 5000; index += 1) count(`text ${index}`)
    count('a')
    expect(asked).toBe(5002)
  })
})
