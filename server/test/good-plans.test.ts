import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/create-engine.ts'
import type { Diagnostic } from '../src/engine/snapshot.ts'
import { createReader } from '../src/read/read-document.ts'
import { rules } from '../src/rules/index.generated.ts'
import { createVocabulary } from '../src/vocabulary/create-vocabulary.ts'

const vocabulary = createVocabulary()
const read = createReader(vocabulary)

const plans = ['headings.md', 'labels.md', 'tables.md', 'nested.yaml', 'flat.yaml'] as const

/** What a preset says of a plan on the day on which the plans were written. */
function check(name: string, preset: 'recommended' | 'strict'): readonly Diagnostic[] {
  const text = readFileSync(new URL(`../../test-fixtures/good/${name}`, import.meta.url), 'utf8')
  const engine = createEngine({ rules, vocabulary, today: '2026-11-21', read })
  const settings = rules.map((rule) => [rule.id, { severity: rule.presets[preset], options: {} }] as const)
  engine.update({
    set: [
      {
        source: { path: name, language: name.endsWith('.md') ? 'markdown' : 'yaml', text },
        settings: {
          read: { detect: 'auto', profile: null, fiscalYearStart: 1 },
          rules: new Map(settings),
          parent: null,
        },
      },
    ],
  })
  expect(engine.snapshot().document(name)?.facts.plan?.profile).toBe('cascade')
  return engine.snapshot().diagnostics(name)
}

const told = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map((one) => `${one.range.start.line + 1}:${one.range.start.character + 1} ${one.rule}: ${one.message}`)

describe.each(plans)('the good plan %s', (name) => {
  it('gets nothing from `recommended`', () => {
    expect(told(check(name, 'recommended'))).toEqual([])
  })

  it('gets nothing from `strict`', () => {
    expect(told(check(name, 'strict'))).toEqual([])
  })
})
