import { describe, expect, it } from 'vitest'
import { shapes } from '../../bench/shapes.ts'
import { defaultReadOptions } from '../src/read/document.ts'
import { createReader } from '../src/read/read-document.ts'
import { createVocabulary } from '../src/vocabulary/create-vocabulary.ts'
import { countWork } from './support/count-work.ts'

const vocabulary = createVocabulary()

/** The work of reading a text without anything remembered, and how many items it gave. */
function read(language: 'markdown' | 'yaml', text: string): { readonly work: number; readonly items: number } {
  let items = 0
  const work = countWork(() => {
    const options = { ...defaultReadOptions, detect: 'always' } as const
    items = createReader(vocabulary)({ path: `plan.${language}`, language, text }, options).facts.items.length
  })
  return { work, items }
}

const part = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('')

/** Texts that grow in one way each, besides those of the benchmark. */
const more: Readonly<Record<string, (size: number) => string>> = {
  'a table in HTML': (size) =>
    `# Plan\n\n<table>\n<tr><th>Tactic</th><th>Owner</th></tr>\n${part(size / 50, (index) => `<tr><td>Film customer ${index}</td><td>Ana</td></tr>\n`)}</table>\n`,
  'one item with a list of fields': (size) =>
    `# Plan\n\n## Objectives\n\n- Raise sales\n${part(size / 40, (index) => `- Measure: sales from ${index} to 900\n`)}`,
  'one line of references': (size) =>
    `# Plan\n\n## Strategies\n\n- Speak ${part(size / 15, (index) => `(supports O${index}) `)}\n`,
  'one line of links': (size) =>
    `# Plan\n\n## Strategies\n\n- Speak ${part(size / 15, (index) => `[more](#o${index}) `)}\n`,
  'one line of blanks to fill in': (size) =>
    `# Plan\n\n## Objective: Sell\n\nOwner: ${part(size / 6, () => '[TBD] ')}\n`,
  'labelled tactics': (size) => `# Plan\n\n## Tactics\n\n${part(size / 16, (index) => `- Tactic: film ${index}\n`)}`,
  'defined links': (size) =>
    `# Plan\n\n${part(size / 90, (index) => `## Objective ${index}: Sell [more][s${index}]\n\n[s${index}]: https://example.org/${index}\n\n`)}`,
}

const all: readonly (readonly [string, 'markdown' | 'yaml', (size: number) => string])[] = [
  ...Object.entries(shapes).map(([name, { language, make }]) => [name, language, make] as const),
  ...Object.entries(more).map(([name, make]) => [name, 'markdown', make] as const),
]

describe('reading', () => {
  it.each(all)('takes twice the work for twice as much of %s', (_, language, make) => {
    // What is only made once is made before.
    read(language, make(2000))
    const small = read(language, make(16_000))
    const large = read(language, make(32_000))
    expect(small.items).toBeGreaterThan(0)
    expect(large.work).toBeLessThanOrEqual(2.3 * small.work)
  })

  it('gives the items of a list in HTML of any length', () => {
    const list = part(3000, (index) => `<li>Raise sales in town ${index} by 5 %</li>\n`)
    expect(read('markdown', `# Plan\n\n## Objectives\n\n<ul>\n${list}</ul>\n`).items).toBe(3000)
  })

  it('comes back from tags that are never closed', () => {
    const open = part(20_000, (index) => `<li>Town ${index}<b>\n`)
    expect(read('markdown', `# Plan\n\n## Objectives\n\n<ul>\n${open}`).items).toBeGreaterThan(0)
  })
})
