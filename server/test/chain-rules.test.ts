import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/create-engine.ts'
import type { Diagnostic } from '../src/engine/snapshot.ts'
import { type Model, type ModelItem, readModel, textOf } from '../src/engine/testing/model-reader.ts'
import { defaultReadOptions } from '../src/read/document.ts'
import { rules } from '../src/rules/index.generated.ts'
import { createVocabulary } from '../src/vocabulary/create-vocabulary.ts'

/** Each run builds an engine; the shapes differ in little more than their counts. */
const runs = { numRuns: 15 }

const chain = rules.filter((rule) => rule.group === 'chain')
const vocabulary = createVocabulary()

/** What the rules of the chain find in documents of which only items and links are given. */
function check(models: Readonly<Record<string, readonly ModelItem[]>>, parents: Readonly<Record<string, string>> = {}) {
  const engine = createEngine({ rules: chain, vocabulary, today: '2027-01-01', read: readModel })
  const settings = {
    read: { ...defaultReadOptions, detect: 'always' },
    rules: new Map(chain.map((rule) => [rule.id, { severity: 'warning', options: {} }] as const)),
  } as const
  const set = Object.entries(models).map(([path, items]) => {
    const model: Model = { lead: 0, title: path, items, parent: parents[path] ?? null }
    return {
      source: { path, language: 'markdown', text: textOf(model) },
      settings: { ...settings, parent: null },
    } as const
  })
  engine.update({ set })
  const snapshot = engine.snapshot()
  return (path: string): readonly Diagnostic[] => snapshot.diagnostics(path)
}

/** Rules that speak of a plan, one entry for each finding; the vision and the situation are no matter here. */
function spoken(items: readonly ModelItem[]): readonly string[] {
  const ids = check({ 'plan.md': items })('plan.md').map((one) => one.rule)
  return ids.filter((id) => !id.startsWith('plan-')).sort()
}

const of = (level: ModelItem['level'], count: number): readonly ModelItem[] =>
  Array.from({ length: count }, (_, index) => ({ level, title: `${level} ${names[index]}` }))

const names = 'apples birches cedars dahlias elms ferns grapes hazels irises junipers'.split(' ')

const serves = (text: string) => [{ text, relation: 'serves' as const }]

describe('one cause gives one report', () => {
  const counts = fc.integer({ min: 2, max: 9 })

  it('when the plan has no objective', () => {
    fc.assert(
      fc.property(counts, counts, (strategies, measures) => {
        const found = spoken([...of('strategy', strategies), ...of('measure', measures)])
        expect(found.filter((id) => id === 'strategy-without-objective')).toHaveLength(1)
        expect(found).not.toContain('unlinked-measure')
      }),
      runs,
    )
  })

  it('when the plan has measures alone', () => {
    fc.assert(
      fc.property(counts, (measures) => {
        expect(spoken(of('measure', measures))).toEqual(['unlinked-measure'])
      }),
      runs,
    )
  })

  it('when the plan goes straight from objectives to tactics', () => {
    fc.assert(
      fc.property(counts, counts, (objectives, tactics) => {
        const found = spoken([...of('objective', objectives), ...of('tactic', tactics)])
        expect(found.filter((id) => id !== 'objective-without-measure')).toEqual(['skipped-level'])
      }),
      runs,
    )
  })

  it('when a reference that should link an item leads nowhere', () => {
    const objectives = [
      { level: 'objective', id: 'O1', title: 'Sell more' },
      { level: 'objective', id: 'O2', title: 'Spend less' },
    ] as const
    const found = spoken([...objectives, { level: 'strategy', id: 'S1', title: 'Explain', references: serves('O9') }])
    expect(found).toContain('unresolved-reference')
    expect(found).not.toContain('strategy-without-objective')
  })

  it('when the parent plan that everything points into is missing', () => {
    const items = [1, 2, 3].map(
      (number): ModelItem => ({
        level: 'objective',
        id: `O${number}`,
        title: `Goal ${number}`,
        references: serves('up.md#C1'),
      }),
      runs,
    )
    const found = check({ 'plan.md': items }, { 'plan.md': 'up.md' })('plan.md')
    expect(found.filter((one) => one.rule === 'unresolved-reference')).toHaveLength(1)
  })
})

describe('an item without a line upward', () => {
  it('is reported by itself, as soon as there is a choice of where it could lead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 9 }), (choices, loose) => {
        const upper = of('objective', choices)
        const count = (id: string, items: readonly ModelItem[]) => spoken(items).filter((one) => one === id).length
        expect(count('unlinked-measure', [...upper, ...of('measure', loose)])).toBe(loose)
        expect(count('strategy-without-objective', [...upper, ...of('strategy', loose)])).toBe(loose)
        expect(count('tactic-without-strategy', [...of('strategy', choices), ...of('tactic', loose)])).toBe(loose)
      }),
      runs,
    )
  })

  it('is not reported where only one item can be meant', () => {
    const items = [...of('objective', 1), ...of('strategy', 1), ...of('tactic', 3), ...of('measure', 3)]
    expect(spoken(items)).toEqual(['strategy-without-metric'])
  })
})

/** Two levels with what speaks at either end when a line between them is missing. */
const ends = [
  { upper: 'objective', lower: 'measure', above: 'objective-without-measure', below: 'unlinked-measure' },
  { upper: 'objective', lower: 'strategy', above: 'objective-without-strategy', below: 'strategy-without-objective' },
  { upper: 'strategy', lower: 'measure', above: 'strategy-without-metric', below: 'unlinked-measure' },
  { upper: 'strategy', lower: 'tactic', above: 'strategy-without-tactic', below: 'tactic-without-strategy' },
] as const

describe('a line that is missing between two levels', () => {
  const sizes = fc.integer({ min: 2, max: 6 })
  /** Strategies are given objectives to serve, so that nothing else is missing above. */
  const goals = of('objective', 2).map((item, index): ModelItem => ({ ...item, id: `O${index + 1}` }))
  const upperOf = (level: ModelItem['level'], count: number): readonly ModelItem[] =>
    of(level, count).map((item, index) => ({
      ...item,
      id: `X${index + 1}`,
      ...(level === 'strategy' ? { references: serves('O1') } : {}),
    }))

  it.each(ends)(
    'from $lower to $upper is told of at each item that lacks it, and at no other, once where none is drawn',
    (pair) => {
      const drawn = fc.array(fc.option(fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 9 })
      fc.assert(
        fc.property(sizes, drawn, (count, lines) => {
          const uppers = upperOf(pair.upper, count)
          const lowers = of(pair.lower, lines.length).map((item, index): ModelItem => {
            const to = lines[index] ?? null
            return to === null ? item : { ...item, references: serves(`X${((to - 1) % count) + 1}`) }
          })
          const all = [...(pair.upper === 'strategy' ? goals : []), ...uppers, ...lowers]
          const found = check({ 'plan.md': all })('plan.md')
          const told = (rule: string): readonly Diagnostic[] => found.filter((one) => one.rule === rule)
          const open = uppers.filter((one) => !lowers.some((item) => item.references?.[0]?.text === one.id))
          const loose = lines.filter((to) => to === null).length
          expect(told(pair.below)).toHaveLength(loose)
          // Where no line is drawn at all, the lower end tells of it; objectives are asked all the same.
          const isOneCause = loose === lines.length && loose > 0 && pair.upper === 'strategy'
          expect(told(pair.above)).toHaveLength(isOneCause ? 0 : open.length)
          for (const { fixes } of told(pair.above)) {
            const links = fixes.filter(({ action }) => action.kind === 'add-reference')
            expect(links.length).toBe(loose > 7 ? 5 : loose)
          }
        }),
        { numRuns: 60 },
      )
    },
  )

  it.each(['strength', 'weakness', 'threat', 'opportunity'] as const)(
    'from strategies to each %s is told of at each strategy, and at each strength, weakness and threat',
    (level) => {
      fc.assert(
        fc.property(sizes, sizes, (parts, strategies) => {
          const found = spoken([...of(level, parts), ...of('strategy', strategies)])
          const count = (id: string): number => found.filter((one) => one === id).length
          expect(count('strategy-without-situation')).toBe(strategies)
          expect(count('unused-strength')).toBe(level === 'strength' ? parts : 0)
          expect(count('unaddressed-weakness')).toBe(level === 'weakness' || level === 'threat' ? parts : 0)
        }),
        runs,
      )
    },
  )
})

describe('a loop', () => {
  it('of any length is reported once, with all of its members', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), (length) => {
        const items = Array.from({ length }, (_, index): ModelItem => {
          const next = `O${((index + 1) % length) + 1}`
          return { level: 'objective', id: `O${index + 1}`, title: `Goal ${index}`, references: serves(next) }
        })
        const found = check({ 'plan.md': items })('plan.md').filter((one) => one.rule === 'reference-cycle')
        expect(found.map((one) => one.related.length)).toEqual([length])
      }),
      runs,
    )
  })

  it('through two plans is reported in both of them', () => {
    const objective = (id: string, to: string): readonly ModelItem[] => [
      { level: 'objective', id, title: `Goal ${id}`, references: serves(to) },
    ]
    const found = check({ 'one.md': objective('A1', 'two.md#B1'), 'two.md': objective('B1', 'one.md#A1') })
    for (const path of ['one.md', 'two.md']) {
      expect(found(path).filter((one) => one.rule === 'reference-cycle')).toHaveLength(1)
    }
  })
})
