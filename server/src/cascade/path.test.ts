import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalisePath, referencedPaths } from './path.ts'

const part = fc.constantFrom('a', 'b c', '.', '..', '', 'plan.md')
const path = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'))

describe('paths of references', () => {
  it('are normal after one normalisation', () => {
    fc.assert(
      fc.property(path, (written) => {
        const once = normalisePath(written)
        expect(normalisePath(once)).toBe(once)
        expect(once.split('/').slice(1)).not.toContain('.')
      }),
    )
  })

  it.each([
    ['/srv/plans/own.md', '../company.md', ['/srv/company.md']],
    ['/srv/plans/own.md', '..\\company.md', ['/srv/company.md']],
    ['/srv/own.md', '../../../x.md', ['/x.md']],
    ['own.md', '/x.md', ['/x.md']],
    ['own.md', 'a%20b.md', ['a b.md', 'a%20b.md']],
    ['own.md', '100%.md', ['100%.md']],
    ['own.md', 'https://example.org/plan.md', []],
  ])('from %s, %s means %j', (from, written, expected) => {
    expect(referencedPaths(from, written)).toEqual(expected)
  })
})
