import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYaml } from './yaml.ts'

describe('parseYaml', () => {
  it('gives a tree and ordered problems inside the text for any text', () => {
    const text = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('a: ', '- ', '\n', '\t', '  ', '[', '{', '"', '&x ', '*x', '<<: ', '#c'))
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('yaml' as const, 'json' as const), (source, language) => {
        for (const { span } of parseYaml(source, undefined, language).problems) {
          expect(span.start).toBeLessThanOrEqual(span.end)
          expect(span.end).toBeLessThanOrEqual(source.length)
        }
      }),
    )
  })

  it('reports a key that stands twice at its second place, in offsets of the document', () => {
    const text = '---\na: 1\na: 2\n---\n'
    expect(parseYaml(text, { start: 4, end: 14 }).problems.map(({ span }) => span)).toEqual([{ start: 9, end: 10 }])
  })

  it('reports nesting that is too deep and does not overflow', () => {
    expect(parseYaml('['.repeat(20_000)).problems).toHaveLength(1)
  })
})
