import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/create-engine.ts'
import type { Diagnostic } from '../src/engine/snapshot.ts'
import { createReader } from '../src/read/read-document.ts'
import { rules } from '../src/rules/index.generated.ts'
import { createVocabulary } from '../src/vocabulary/create-vocabulary.ts'

const vocabulary = createVocabulary()
const read = createReader(vocabulary)

/** One story in each of the five forms, then plans of many trades, each in its own manner: headings, labels, tables, YAML nested and flat. */
const plans = [
  ...['headings.md', 'labels.md', 'tables.md', 'nested.yaml', 'flat.yaml'],
  ...['union.md', 'bakery.md', 'insurer.md', 'staffing.md', 'bank.md', 'council.md', 'energy.md'],
  ...['publisher.yaml', 'ferries.yaml', 'grocer.yaml', 'theatre.yaml'],
]

/** What `strict` must say of plans that leave something open on purpose: the rule at the line of the finding. */
const open: Readonly<Record<string, readonly string[]>> = {
  // The stamp card serves no strategy, and nothing is prepared for the supermarkets' evening bread.
  'bakery.md': ['21 unused-strength', '33 unaddressed-weakness'],
  // The insurer names the rival that settles in 48 hours, and plans nothing against it.
  'insurer.md': ['16 unaddressed-weakness'],
  // The council's grid lists wardens, mayor and a grant that ends; its strategies take up the two weaknesses alone.
  'council.md': ['13 unused-strength', '14 unused-strength', '18 unaddressed-weakness'],
}

/** Plans of which each item is counted and each field looked for; the energy plan measures one objective twice. */
const whole = plans.slice(5)
const when = ['start', 'due', 'period', 'cadence'] as const

const textOf = (name: string): string =>
  readFileSync(new URL(`../../test-fixtures/good/${name}`, import.meta.url), 'utf8')

/** What a preset says of a plan on the day on which the plans were written. */
function check(name: string, preset: 'recommended' | 'strict'): readonly Diagnostic[] {
  const text = textOf(name)
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

  it('gets from `strict` only what it leaves open', () => {
    const found = check(name, 'strict').map((one) => `${one.range.start.line + 1} ${one.rule}`)
    expect(found, told(check(name, 'strict')).join('\n')).toEqual(open[name] ?? [])
  })
})

describe.each(whole)('the good plan %s', (name) => {
  const source = { path: name, language: name.endsWith('.md') ? 'markdown' : 'yaml', text: textOf(name) } as const
  const { items } = read(source, { detect: 'auto', profile: null, fiscalYearStart: 1 }).facts

  it('is read with all its items', () => {
    const count = (level: string): number => items.filter((item) => item.level === level).length
    const named = {
      vision: 'vision',
      objective: 'objectives',
      measure: 'measures',
      strategy: 'strategies',
      tactic: 'tactics',
    }
    expect(
      Object.entries(named)
        .map(([level, word]) => `${count(level)} ${word}`)
        .join(', '),
    ).toBe(`1 vision, 2 objectives, ${name === 'energy.md' ? 5 : 4} measures, 2 strategies, 4 tactics`)
  })

  it('has baseline, target, day and source for each measure, and who and when for each tactic', () => {
    const measures = items.filter(({ level, title }) => level === 'measure' && title !== '')
    const value = (item: (typeof items)[number], field: string): boolean =>
      item.fields.some((one) => one.name === field && one.value !== '')
    for (const item of measures) {
      expect(item.measure?.baseline?.value ?? null, item.title).not.toBeNull()
      expect(item.measure?.target?.value ?? null, item.title).not.toBeNull()
      expect(item.measure?.source ?? null, item.title).not.toBeNull()
    }
    for (const item of items.filter(({ level }) => level === 'tactic'))
      expect(value(item, 'owner') && when.some((field) => value(item, field)), item.title).toBe(true)
  })
})
