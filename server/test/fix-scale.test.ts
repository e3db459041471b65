import { expect, it } from 'vitest'
import { createEngine } from '../src/engine/create-engine.ts'
import { editsIn } from '../src/fix/edits.ts'
import { createPages } from '../src/fix/page.ts'
import { defaultReadOptions } from '../src/read/document.ts'
import { createReader } from '../src/read/read-document.ts'
import { rules } from '../src/rules/index.generated.ts'
import { createVocabulary } from '../src/vocabulary/create-vocabulary.ts'
import { countWork } from './support/count-work.ts'

const vocabulary = createVocabulary()
const options = { ...defaultReadOptions, detect: 'always' } as const

/** What it takes to tell which fixes of a plan can be carried out, and how many there are. */
function offer(language: 'markdown' | 'yaml', text: string): { readonly work: number; readonly fixes: number } {
  const source = { path: 'plan', language, text }
  const settings = {
    read: options,
    rules: new Map(rules.map((rule) => [rule.id, { severity: 'warning', options: {} }] as const)),
    parent: null,
  } as const
  const engine = createEngine({ rules, vocabulary, today: '2027-01-15', read: createReader(vocabulary) })
  engine.update({ set: [{ source, settings }] })
  const offered = engine
    .snapshot()
    .diagnostics('plan')
    .flatMap((found) => found.fixes)
  // What many findings offer alike is asked about once.
  const fixes = [...new Map(offered.map((fix) => [JSON.stringify(fix.action), fix])).values()]
  const state = { source, ...createReader(vocabulary)(source, options) }
  const pages = createPages()
  const work = countWork(() => {
    for (const fix of fixes) editsIn(fix, () => state, pages)
  })
  return { work, fixes: fixes.length }
}

/** Plans whose items lack much, in forms that fixes follow. */
const forms: Readonly<Record<string, (index: number) => string>> = {
  'headings with labelled bullets': (index) =>
    `### O${index} Win more customers in region ${index}\n\n- Measure: new customers, from ${index} to 900\n\n#### S${index} Let customers tell what worked\n\n- Tactic: film customer ${index} in the shop\n\n`,
  'headings alone': (index) =>
    `### Objective ${index}: Win more customers in region ${index}\n\n#### Strategy: Let customers ${index} tell what worked\n\n`,
  'bullets in bullets': (index) =>
    `- **Objective:** win more customers in region ${index}\n  - **Strategy:** let customers ${index} tell\n    - **Tactic:** film customer ${index}\n`,
  // A column more is written into each row of its table, so that it is tables that are many here, not rows.
  tables: (index) =>
    `### Region ${index}\n\n| Objective | Strategy | Tactic |\n| --- | --- | --- |\n| Win customers in region ${index} | Let customers ${index} tell | Film customer ${index} |\n\n`,
  'labelled lines': (index) =>
    `**Objective:** Win more customers in region ${index}\n\n**Strategy:** Let customers ${index} tell\n\n`,
}

const mapping = (count: number): string =>
  `plan: Plan\nobjectives:\n${part(count, (index) => `  - id: O${index}\n    title: Win more customers in region ${index}\n    strategies:\n      - title: Let customers ${index} tell\n        tactics:\n          - Film customer ${index}\n`)}`

const part = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index + 1)).join('')

const all: readonly (readonly [string, 'markdown' | 'yaml', (count: number) => string])[] = [
  ...Object.entries(forms).map(
    ([name, make]) =>
      [
        name,
        'markdown',
        (count: number) => `# Plan\n\n## Vision\n\nPeople know whom to ask.\n\n## Objectives\n\n${part(count, make)}`,
      ] as const,
  ),
  ['entries of a mapping', 'yaml', mapping],
]

it.each(all)('offering fixes takes twice the work for twice as many %s', (_, language, make) => {
  const small = offer(language, make(40))
  const large = offer(language, make(80))
  expect(large.fixes).toBeGreaterThan(1.5 * small.fixes)
  expect(large.work / large.fixes).toBeLessThanOrEqual(1.3 * (small.work / small.fixes))
})
