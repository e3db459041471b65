import { describe, expect, it } from 'vitest'
import { referencedPaths } from './path.ts'

describe('paths of references', () => {
  it.each([
    ['/srv/plans/own.md', '../company.md', ['/srv/company.md']],
    ['/srv/plans/own.md', '..\\company.md', ['/srv/company.md']],
    ['/srv/own.md', '../../../x.md', ['/x.md']],
    ['own.md', '/x.md', ['/x.md']],
    ['own.md', 'a%20b.md', ['a b.md', 'a%20b.md']],
    ['own.md', '100%.md', ['100%.md']],
    ['/:memory:github/acme/own.md', '../../../company.md', ['/:memory:github/company.md']],
    ['/:memory:github/acme/own.md', '/company.md', ['/:memory:github/company.md']],
    ['own.md', 'https://example.org/plan.md', []],
  ])('from %s, %s means %j', (from, written, expected) => {
    expect(referencedPaths(from, written)).toEqual(expected)
  })
})
