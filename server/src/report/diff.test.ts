import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from './diff.ts'

/** Carries a diff out as `patch` does, going by its line numbers. */
function applyDiff(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const result: string[] = []
  let at = 0
  for (const row of diff.split('\n').slice(2)) {
    const header = /^@@ -(\d+),(\d+) \+/.exec(row)
    if (header !== null) {
      const start = Number(header[2]) === 0 ? Number(header[1]) : Number(header[1]) - 1
      result.push(...lines.slice(at, start))
      at = start
    } else if (row.startsWith('\\')) {
      result.push((result.pop() ?? '').replace(/\n$/, ''))
    } else if (row.startsWith('+')) {
      result.push(`${row.slice(1)}\n`)
    } else if (row !== '') {
      const line = lines[at] ?? ''
      expect(line.replace(/\n$/, '')).toBe(row.slice(1))
      if (row.startsWith(' ')) result.push(line.endsWith('\n') ? line : `${line}\n`)
      at += 1
    }
  }
  return [...result, ...lines.slice(at)].join('')
}

describe('a unified diff', () => {
  it('turns the one text into the other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '# d', ''))
      .map((lines) => lines.map((line) => `${line}\n`).join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyDiff(before, unifiedDiff('plan.md', before, after))).toBe(after)
      }),
    )
  })

  it('says where a text ends without a line ending', () => {
    expect(unifiedDiff('plan.md', 'a\nb', 'a\nb\n')).toBe(
      '--- a/plan.md\n+++ b/plan.md\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n',
    )
  })

  it('is empty when nothing changed', () => {
    expect(unifiedDiff('plan.md', 'a', 'a')).toBe('')
  })
})
