import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLarge } from './body.ts'
import { noDefinitions } from './definitions.ts'
import { convertNodes } from './nodes.ts'
import { parseSyntax } from './syntax.ts'
import type { MarkdownNode } from './tree.ts'

function asWhole(text: string): readonly MarkdownNode[] {
  const { root, pieces, labels } = parseSyntax(text, [])
  return convertNodes(root.children, { text, base: 0, pieces, labels, targetOf: () => null })
}

const words = ['Film', '![face](a.png)', '\\*', '&amp;', '**b**', '`a', '`', '[x](y)', '<br>', '~~old~~', '']
const text = fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((chosen) => chosen.join(' '))
const ending = fc.constantFrom('\n', '\r\n', '\r')
const row = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 3 }), fc.constantFrom('|', '| ', ''))
  .map(([cells, end]) => `| ${cells.join(' | ')} ${end}`)
const table = fc
  .tuple(fc.array(row, { maxLength: 8 }), ending)
  .map(([rows, end]) => ['| a | b |', '|---|:-:|', ...rows].join(end) + end)
const starts = ['- ', '- ', '- ', '  - ', '  ', '    ', '  ```', '  > ', '', '- [ ] ', '-   ', '* ', '- - ', '---', 'a']
const list = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...starts), text), { minLength: 2, maxLength: 9 }), ending)
  .map(([lines, end]) => `- x${end}${lines.map(([start, rest]) => start + rest).join(end)}${end}`)

describe('a table or list that is parsed in parts', () => {
  it('gives what the whole of it gives, or is left whole', () => {
    let parsed = 0
    const check = (written: string) => {
      const block = parseLarge(written, noDefinitions, 8)
      if (block === null) return
      parsed += 1
      expect(block.nodes).toEqual(asWhole(written))
    }
    fc.assert(fc.property(fc.oneof(table, list), check), { numRuns: 1000 })
    expect(parsed).toBeGreaterThan(200)
  })

  it('keeps the number with which a list begins', () => {
    const written = '3. one \\*\n4. two\n   - three\n\n5. four\n'
    expect(parseLarge(written, noDefinitions, 4)?.nodes).toEqual(asWhole(written))
  })

  it('is left whole where a line stands among its items that may belong to the one before', () => {
    expect(parseLarge('- one\n- two\nthree\n- four\n', noDefinitions, 2)).toBeNull()
  })
})
