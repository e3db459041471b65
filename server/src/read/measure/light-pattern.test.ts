import { describe, expect, it } from 'vitest'
import { lightPattern } from './light-pattern.ts'

/** Ranges of characters that plans hold: Latin, Greek and Cyrillic letters, Chinese and Japanese, signs of all kinds. */
const ranges: readonly (readonly [number, number])[] = [
  [0x00, 0x2af],
  [0x391, 0x3a1],
  [0x3a3, 0x3f5],
  [0x400, 0x481],
  [0x5d0, 0x5ea],
  [0x1ea0, 0x1ef9],
  [0x2000, 0x205f],
  [0x20a0, 0x20bf],
  [0x2190, 0x2bff],
  [0x3000, 0x3004],
  [0x3041, 0x3096],
  [0x4e00, 0x9fff],
]
const characters = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
)

describe('lightPattern', () => {
  it('finds the same letters as the pattern it is made of, inside and outside of a class', () => {
    const patterns = [/^\p{L}$/u, /^[\p{L}-]$/u, /^[^\p{L}]$/u, /^\p{L}$/iu, /^(?!\p{L})/u]
    for (const pattern of patterns) {
      const light = lightPattern(pattern)
      const differing = characters.filter((character) => light.test(character) !== pattern.test(character))
      expect([pattern.source, differing]).toEqual([pattern.source, []])
    }
  })

  it('leaves escapes, brackets in classes and flags as they are', () => {
    expect(lightPattern(/[\]\p{N}[]\\p\{L\}/giu)).toEqual(/[\]0-9[]\\p\{L\}/giu)
  })
})
