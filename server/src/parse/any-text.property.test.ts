import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutBlocks } from './blocks.ts'
import { createScanState, scanLine } from './line-scanner.ts'
import { parseMarkdown } from './markdown.ts'
import { tame } from './tame.ts'
import { parseYaml } from './yaml.ts'

const markdownParts = [
  '> ',
  '>',
  '- ',
  '1. ',
  '  ',
  '\t',
  '\n',
  '\r',
  '\n\n',
  '[',
  '](',
  ')',
  '![',
  '**',
  '_',
  '~',
  '`',
  '```\n',
  '<!--',
  '<a',
  '&#x0;',
  '&amp;',
  '\\',
  '|',
  '-|-\n',
  '# ',
  '\0',
  '\ufeff',
  '---\n',
  '\ud800',
]
const yamlParts = [
  'a: ',
  '- ',
  '? ',
  '\n',
  '\n  ',
  '\t',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '|\n',
  '>-\n',
  '&x ',
  '*x',
  '!!int ',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '<<: ',
  '#c\n',
  '\\u',
  '\0',
  '\ufeff',
  '\ud800',
]
const bytes = fc.uint8Array({ maxLength: 300 }).map((values) => String.fromCharCode(...values))
const decoded = fc.uint8Array({ maxLength: 300 }).map((values) => new TextDecoder().decode(values))
const soupOf = (parts: readonly string[]) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    bytes,
    decoded,
    fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((chosen) => chosen.join('')),
  )
const unitsOfText = 100_000

describe('parseMarkdown of any text', () => {
  it('gives blocks that are in order and inside the text', () => {
    const check = (text: string) => {
      let last = 0
      for (const { start } of parseMarkdown(text).blocks) {
        expect(start).toBeGreaterThanOrEqual(last)
        last = start
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }
    fc.assert(fc.property(soupOf(markdownParts), check), { numRuns: 500 })
  })

  it.each(['>', '> ', '- ', '1. ', '[', '![', '*', '*a ', '_', '`', '<', '~a', '[](', '[a](<b', '**a [b](', '\\'])(
    'comes back from a hundred thousand units of %j',
    (part) => {
      expect(parseMarkdown(part.repeat(unitsOfText / part.length)).blocks).not.toHaveLength(0)
    },
  )
})

describe('tame', () => {
  it('keeps every line ending and the length of any text', () => {
    const deep = fc.array(fc.constantFrom(...markdownParts, '> '.repeat(101), ' '.repeat(301), '*'.repeat(2001)))
    const check = (parts: readonly string[]) => {
      const text = parts.join('')
      expect(tame(text)).toHaveLength(text.length)
      expect(tame(text).replace(/[^\r\n]/g, 'x')).toBe(text.replace(/[^\r\n]/g, 'x'))
    }
    fc.assert(fc.property(deep, check))
  })

  it('leaves a list and a table of thousands of marked lines as they are', () => {
    const list = '- **Target:** from 10 to 20 ([source](https://example.org))\n'.repeat(5000)
    const table = '| **a** | [b](c) |\n'.repeat(5000)
    expect(tame(list)).toBe(list)
    expect(tame(table)).toBe(table)
  })

  it('blanks what is nested more than a hundred levels deep', () => {
    expect(tame(`${'> '.repeat(99)}text\n`)).toContain('text')
    expect(tame(`${'> '.repeat(101)}text\n`)).not.toContain('text')
  })
})

describe('cutBlocks', () => {
  it('gives pieces that are all of the text, and holds no more open blocks than it may, so that each line costs the same', () => {
    const lines = fc.array(
      fc.constantFrom(
        '',
        'text',
        '- a',
        '> q',
        '```',
        '# h',
        '<!--',
        '-->',
        '  in',
        '> '.repeat(300),
        '- '.repeat(300),
      ),
      {
        maxLength: 60,
      },
    )
    const check = (chosen: readonly string[]) => {
      const text = chosen.join('\n')
      const spans = cutBlocks(text, 0)
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      const state = createScanState()
      for (const line of chosen) if (!state.isLost) scanLine(state, line)
      expect(state.containers.length).toBeLessThanOrEqual(101)
    }
    fc.assert(fc.property(lines, check))
  })
})

describe('parseYaml of any text', () => {
  it('gives problems that are in order and inside the text', () => {
    const check = (text: string, language: 'yaml' | 'json') => {
      let last = 0
      for (const { span } of parseYaml(text, undefined, language).problems) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        last = span.start
      }
    }
    fc.assert(fc.property(soupOf(yamlParts), fc.constantFrom('yaml', 'json'), check), { numRuns: 500 })
  })

  it.each(['[', '{', '{a: ', '- ', '? ', 'a: ', '&a ', '*a ', '!a ', '"', "'", ']', ',', '%a\n', '---\n', '{"a":['])(
    'comes back from a hundred thousand units of %j with at most fifty problems',
    (part) => {
      expect(parseYaml(part.repeat(unitsOfText / part.length)).problems.length).toBeLessThanOrEqual(50)
    },
  )

  it('reads two hundred levels of block nesting, and reports more', () => {
    const nested = (levels: number) => Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n')
    expect(parseYaml(nested(190)).problems).toEqual([])
    expect(parseYaml(nested(1200)).problems).toHaveLength(1)
  })

  it('reports a quote that is never closed where it opens', () => {
    const text = 'title: "Plan\nvision: x\n'
    expect(parseYaml(text).problems).toEqual([
      { message: 'A text in double quotes is not closed.', span: { start: 7, end: 8 } },
    ])
    expect(parseYaml("a: [1, 'x]\n").problems[0]?.span).toEqual({ start: 7, end: 8 })
  })
})
