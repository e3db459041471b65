import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestPattern, matchPattern, readPattern } from './pattern.ts'

/** The words of a text that a pattern means; null when it means none. */
function found(written: string, text: string): string | null {
  const pattern = readPattern(written)
  const match = pattern === null ? null : matchPattern(pattern, text)
  return match === null ? null : text.slice(match.start, match.end)
}

describe('a pattern', () => {
  it.each([
    ['legal', 'Ask Legal first', 'Legal'],
    ['legal', 'Nothing illegal', null],
    ['legal', 'Illegal is not legal.', 'legal'],
    ['promot*', 'A Promotion in May', 'Promotion'],
    ['*tion', 'A Promotion in May', 'Promotion'],
    ['paid*partner*', 'Paid work with partners', 'Paid work with partners'],
    ['paid*partner', 'Paid work with partners', null],
    ['^launch', 'Launch the shop', 'Launch'],
    ['^launch', 'Before launch', null],
    ['launch$', 'Before launch', 'launch'],
    ['launch$', 'Launch the shop', null],
    ['^sell more$', ' Sell more ', 'Sell more'],
    ['^sell*shoes$', 'Sell more shoes', 'Sell more shoes'],
    ['a*b$', 'a b ab', 'a b ab'],
    ['C++', 'A course in C++', 'C++'],
    ['(a+)+', 'x (a+)+ y', '(a+)+'],
    ['GRÖSSE', 'größe und Grösse', 'Grösse'],
  ])('%j finds in %j: %j', (written, text, expected) => {
    expect(found(written, text)).toBe(expected)
  })

  it('is none without words, or when it is too long', () => {
    expect(['', '*', '^$', ' ** ', 'x'.repeat(longestPattern + 1)].map(readPattern)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('finds a text in itself, whatever signs stand in it', () => {
    const text = fc.string({ minLength: 1, maxLength: 60 }).filter((one) => !/[*^$]/.test(one) && one.trim() === one)
    fc.assert(fc.property(text, (one) => found(`^${one}$`, one) === one))
  })

  it('answers soon, however many parts it has and however alike they are to the text', () => {
    const pattern = readPattern(`${'a*'.repeat(99)}b`)
    const start = performance.now()
    expect(pattern === null ? null : matchPattern(pattern, 'a'.repeat(1_000_000))).toBeNull()
    expect(performance.now() - start).toBeLessThan(500)
  })
})
