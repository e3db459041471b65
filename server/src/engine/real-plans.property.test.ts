import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultReadOptions } from '../read/document.ts'
import { createReader } from '../read/read-document.ts'
import { rules } from '../rules/index.generated.ts'
import { createVocabulary } from '../vocabulary/create-vocabulary.ts'
import { createEngine } from './create-engine.ts'
import type { DocumentInput, Engine } from './engine.ts'
import { dump } from './testing/compare-engines.ts'
import { runsOr } from './testing/runs.ts'

const vocabulary = createVocabulary()
const paths = ['plans/service.md', 'plans/brand.md', 'company.md'] as const
type Lines = readonly string[]

const start: Readonly<Record<(typeof paths)[number], Lines>> = {
  'company.md': [
    '# Company plan',
    '## Vision',
    'Be near.',
    '## Objectives',
    '### C1 Grow sales 20 % by 2027',
    '### C2 Cut cost',
  ],
  'plans/service.md': [
    '---',
    'throughline: plan',
    'parent: ../company.md',
    '---',
    '# Service on social',
    '## Situation',
    '- **W1** Weakness: slow answers',
    '## Objectives',
    '### O1 Cut the cost of calls',
    '- Serves: ../company.md#C2',
    '- Measure: inbound calls per week, from 1,200 to 900 by 2027-12-31',
    '#### S1 Answer in public (addresses W1)',
    '- Tactic: publish five videos · Owner: Ana',
  ],
  'plans/brand.md': ['# Brand plan', '## Objectives', '- O1: Be known', '## Tactics', '- Post daily (supports O1)'],
}

const line = fc.constantFrom(
  '## Objectives',
  '## Strategies',
  '## Tactics',
  '## Vision',
  '### O1 Cut the cost of calls',
  '### O2 Grow our followers',
  '### C2 Lower cost',
  '#### S1 Answer in public',
  '- S2: Listen first (addresses W1)',
  '- T1: Film (supports S1)',
  '- Post weekly → S2',
  '- Serves: ../company.md#C2',
  '- Serves: service.md#O1',
  '- Owner: Ana',
  '- KPI: 1,000 followers by June',
  '- Measure: satisfaction, from 60 % to 80 % (drives inbound calls)',
  '- Metric: TBD',
  '<!-- throughline-disable-next-line -- on purpose (until 2026-11-22) -->',
  '<!-- throughline-disable-file placeholder-text -->',
  'Some prose that says nothing.',
  '',
)

type Edit =
  | {
      readonly kind: 'insert' | 'replace' | 'delete'
      readonly path: (typeof paths)[number]
      readonly at: number
      readonly text: string
    }
  | { readonly kind: 'remove' | 'restore'; readonly path: (typeof paths)[number] }
  | { readonly kind: 'today'; readonly today: string }

const path = fc.constantFrom(...paths)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom('insert' as const, 'replace' as const, 'delete' as const),
      path,
      at: fc.nat(14),
      text: line,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'restore' as const), path }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('today' as const), today: fc.constantFrom('2026-11-21', '2028-01-01') }),
  },
)

interface World {
  readonly texts: ReadonlyMap<string, Lines>
  readonly today: string
}

function applyEdit(world: World, change: Edit): World {
  if (change.kind === 'today') return { ...world, today: change.today }
  const texts = new Map(world.texts)
  const lines = texts.get(change.path) ?? []
  switch (change.kind) {
    case 'remove':
      texts.delete(change.path)
      break
    case 'restore':
      texts.set(change.path, start[change.path])
      break
    case 'insert':
      texts.set(change.path, lines.toSpliced(change.at, 0, change.text))
      break
    case 'replace':
      texts.set(change.path, lines.toSpliced(change.at, 1, change.text))
      break
    case 'delete':
      texts.set(change.path, lines.toSpliced(change.at, 1))
  }
  return { ...world, texts }
}

const settings: DocumentInput['settings'] = {
  read: { ...defaultReadOptions, detect: 'always' },
  rules: new Map(rules.map((rule) => [rule.id, { severity: 'warning', options: {} }])),
  parent: null,
}

function follow(engine: Engine, world: World): string {
  const set = [...world.texts].map(([path, lines]): DocumentInput => {
    return { source: { path, language: 'markdown', text: lines.join('\n') }, settings }
  })
  engine.update({ set, remove: paths.filter((known) => !world.texts.has(known)), today: world.today })
  return dump(engine.snapshot())
}

const newEngine = (today: string): Engine => createEngine({ rules, vocabulary, today, read: createReader(vocabulary) })

describe('an engine that follows edits of real plans with all rules', () => {
  it('says after every step what a fresh engine says', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let world: World = { texts: new Map(Object.entries(start)), today: '2026-11-21' }
        const engine = newEngine(world.today)
        follow(engine, world)
        for (const change of edits) {
          world = applyEdit(world, change)
          expect(follow(engine, world)).toBe(follow(newEngine(world.today), world))
        }
      }),
      { numRuns: runsOr(4) },
    )
  })

  it('runs no rule for a change of prose between the items', () => {
    const engine = newEngine('2026-11-21')
    const world: World = { texts: new Map(Object.entries(start)), today: '2026-11-21' }
    follow(engine, world)
    const { ruleRuns } = engine.counts()
    expect(ruleRuns).toBeGreaterThan(60)
    follow(engine, applyEdit(world, { kind: 'insert', path: 'plans/service.md', at: 4, text: '' }))
    expect(engine.counts().ruleRuns).toBe(ruleRuns)
    expect(engine.counts().documentsRead).toBe(4)
  })

  it('throws in no rule', () => {
    const engine = newEngine('2026-11-21')
    follow(engine, { texts: new Map(Object.entries(start)), today: '2026-11-21' })
    const snapshot = engine.snapshot()
    const failures = snapshot.paths
      .flatMap((known) => snapshot.diagnostics(known))
      .filter((found) => found.rule === 'internal-error')
    expect(failures).toEqual([])
  })
})
