import { describe, expect, it } from 'vitest'
import { itemAnchor, planAnchor } from '../model/anchor.ts'
import type { Suppression } from '../model/plan.ts'
import { defaultReadOptions } from '../read/document.ts'
import type { Rule } from '../rules/rule.ts'
import { defineItemRule, definePlanRule } from '../rules/rule.ts'
import type { DocumentInput, Engine, RuleSetting } from './engine.ts'
import { changedDocuments } from './take-snapshot.ts'
import { dump, modelEngine } from './testing/compare-engines.ts'
import type { Model, ModelItem } from './testing/model-reader.ts'
import { textOf } from './testing/model-reader.ts'
import { modelRuleBase, modelRules } from './testing/model-rules.ts'

const objective: ModelItem = { level: 'objective', id: 'O1', title: 'Cut cost' }
const strategy: ModelItem = { level: 'strategy', id: 'S1', title: 'Answer', under: [0] }

function model(items: readonly ModelItem[], more: Partial<Model> = {}): Model {
  return { lead: 0, title: 'Some plan', items, ...more }
}

function input(
  path: string,
  of: Model,
  rules: readonly Rule[] = modelRules,
  setting: Partial<RuleSetting> = {},
): DocumentInput {
  const settings = rules.map((rule) => [rule.id, { severity: 'warning', options: {}, ...setting }] as const)
  return {
    source: { path, language: 'markdown', text: textOf(of) },
    settings: { read: { ...defaultReadOptions, detect: 'always' }, rules: new Map(settings), parent: null },
  }
}

function runsOf(engine: Engine, change: () => void): number {
  engine.snapshot()
  const before = engine.counts().ruleRuns
  change()
  engine.snapshot()
  return engine.counts().ruleRuns - before
}

const titleRule: Rule = defineItemRule({
  ...modelRuleBase,
  id: 'title',
  scope: ['objective', 'strategy'],
  messages: { read: 'Title {title} {absent}' },
  check: ({ report }, item) =>
    report({ message: 'read', at: itemAnchor(item.fact.key), data: { title: item.fact.title } }),
})

describe('the work that a change causes', () => {
  it('is none when content and settings are the same, and the snapshot stays the same object', () => {
    const engine = modelEngine('2026-11-21')
    engine.update({ set: [input('a.md', model([objective]))] })
    const before = engine.snapshot()
    const counts = engine.counts()
    engine.update({ set: [input('a.md', model([objective]))], today: '2026-11-21', remove: ['gone.md'] })
    expect(engine.snapshot()).toBe(before)
    expect(engine.counts()).toEqual(counts)
  })

  it('is no rule run when text only moves, and the diagnostics move with it', () => {
    const engine = modelEngine('2026-11-21')
    engine.update({ set: [input('a.md', model([objective, strategy]))] })
    const [before] = engine.snapshot().diagnostics('a.md')
    const runs = runsOf(engine, () =>
      engine.update({ set: [input('a.md', model([objective, strategy], { lead: 3 }))] }),
    )
    expect(runs).toBe(0)
    expect(engine.snapshot().diagnostics('a.md')[0]?.range.start.line).toBe((before?.range.start.line ?? 0) + 3)
  })

  it('is one run of a rule when one item changes that only it reads', () => {
    const engine = modelEngine('2026-11-21', [], [titleRule])
    const items = Array.from({ length: 50 }, (_, index) => ({ ...objective, id: `O${index}` }))
    engine.update({ set: [input('a.md', model(items), [titleRule])] })
    const changed = items.map((item, index) => (index === 7 ? { ...item, title: 'Grow' } : item))
    expect(runsOf(engine, () => engine.update({ set: [input('a.md', model(changed), [titleRule])] }))).toBe(1)
  })

  it('is small in a workspace of a thousand documents', () => {
    const used = modelRules.filter((rule) => ['reads-parent', 'reads-absent-item', 'reads-up'].includes(rule.id))
    const engine = modelEngine('2026-11-21', [], used)
    const child = (index: number, title: string): DocumentInput => {
      const items = [
        { ...objective, title, references: [{ text: 'parent.md#O1', relation: 'serves' as const }] },
        strategy,
      ]
      return input(`plan${index}.md`, model(items, { parent: 'parent.md' }), used)
    }
    const children = Array.from({ length: 1000 }, (_, index) => child(index, 'Cut cost'))
    engine.update({ set: [input('parent.md', model([objective]), used), ...children] })
    engine.snapshot()
    const before = engine.counts()
    engine.update({ set: [child(500, 'Cut the cost')] })
    engine.snapshot()
    const after = engine.counts()
    expect(after.documentsRead - before.documentsRead).toBe(1)
    expect(after.documentsLinked - before.documentsLinked).toBe(1)
    expect(after.ruleRuns - before.ruleRuns).toBeLessThan(5)
  })

  it('is only the runs that read the day when the day changes', () => {
    const engine = modelEngine('2026-11-21')
    const titles = ['Plan', 'Plan', 'Other']
    engine.update({ set: titles.map((title, index) => input(`${index}.md`, model([objective], { title }))) })
    expect(runsOf(engine, () => engine.update({ today: '2026-11-22' }))).toBe(2)
  })

  it('is only the runs of the rule whose setting changes', () => {
    const engine = modelEngine('2026-11-21')
    engine.update({ set: [input('a.md', model([objective, strategy]))] })
    const next = input('a.md', model([objective, strategy]))
    const rules = new Map(next.settings.rules).set('reads-option', { severity: 'error', options: { limit: 9 } })
    const settings = { ...next.settings, rules }
    expect(runsOf(engine, () => engine.update({ set: [{ ...next, settings }] }))).toBe(1)
    const found = engine
      .snapshot()
      .diagnostics('a.md')
      .find((diagnostic) => diagnostic.rule === 'reads-option')
    expect(found).toMatchObject({ severity: 'error', message: '9' })
  })
})

describe('a diagnostic', () => {
  it('has its message filled in, and the defaults of options where settings are silent or wrong', () => {
    const engine = modelEngine('2026-11-21')
    engine.update({ set: [input('a.md', model([]), modelRules, { options: { limit: 'many' } })] })
    const found = engine
      .snapshot()
      .diagnostics('a.md')
      .find((diagnostic) => diagnostic.rule === 'reads-option')
    expect(found?.message).toBe('3')
  })

  it('keeps braces that no data fills', () => {
    const engine = modelEngine('2026-11-21', [], [titleRule])
    engine.update({ set: [input('a.md', model([objective]), [titleRule])] })
    expect(engine.snapshot().diagnostics('a.md')[0]?.message).toBe('Title Cut cost {absent}')
  })

  it('tells of a rule that fails, and the other rules still hold', () => {
    const failing: Rule = defineItemRule({
      ...modelRuleBase,
      id: 'failing',
      scope: ['objective'],
      check: () => {
        throw new Error('oh')
      },
    })
    const engine = modelEngine('2026-11-21', [], [failing, titleRule])
    engine.update({ set: [input('a.md', model([objective]), [failing, titleRule])] })
    const found = engine.snapshot().diagnostics('a.md')
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['internal-error', 'error'],
      ['title', 'warning'],
    ])
    expect(found[0]?.message).toContain('failing failed on “Cut cost”')
  })

  it('stands at the plan when its own place is not in the text', () => {
    const lost: Rule = definePlanRule({
      ...modelRuleBase,
      id: 'lost',
      check: ({ report }) => report({ message: 'read', at: 'nowhere' }),
    })
    const engine = modelEngine('2026-11-21', [], [lost])
    engine.update({ set: [input('a.md', model([], { lead: 2 }), [lost])] })
    expect(engine.snapshot().diagnostics('a.md')[0]?.range).toEqual({
      start: { line: 2, character: 0 },
      end: { line: 2, character: 1 },
    })
  })
})

describe('a suppression', () => {
  const base: Suppression = { scope: 'file', rules: [], reason: null, until: null }
  const unused = modelRules.filter((rule) => rule.id === 'unused-suppression')
  const rules = [titleRule, ...unused]

  function suppressed(suppressions: readonly Suppression[], today = '2026-11-21'): readonly string[] {
    const engine = modelEngine(today, [], rules)
    engine.update({ set: [input('a.md', model([objective, strategy], { suppressions }), rules)] })
    return engine
      .snapshot()
      .diagnostics('a.md')
      .map(({ rule, item, suppressed: is }) => `${rule} ${item ?? '-'} ${is}`)
  }

  it('of a file takes every rule it names, or all', () => {
    const both = ['title a.md#O1 true', 'title a.md#S1 true']
    expect(suppressed([base])).toEqual(both)
    expect(suppressed([{ ...base, rules: ['other', 'title'] }])).toEqual(both)
  })

  it('of a stretch takes what starts in it', () => {
    expect(suppressed([{ ...base, scope: 'next-line' }])).toEqual(['title a.md#O1 true', 'title a.md#S1 true'])
    const second: Suppression = { ...base, scope: 'line', rules: ['nothing'] }
    expect(suppressed([second, { ...base, scope: 'stretch' }])).toContain('title a.md#S1 true')
  })

  it('that takes nothing away is reported, even when it covers itself', () => {
    expect(suppressed([{ ...base, rules: ['nothing'] }])).toContain('unused-suppression - false')
    expect(suppressed([base, base]).some((line) => line.startsWith('unused'))).toBe(false)
  })

  it('holds through its last day', () => {
    const until = { ...base, until: '2026-11-21' }
    expect(suppressed([until])).toEqual(['title a.md#O1 true', 'title a.md#S1 true'])
    expect(suppressed([until], '2026-11-22')).toEqual(['title a.md#O1 false', 'title a.md#S1 false'])
  })
})

describe('a snapshot', () => {
  it('does not change when documents do', () => {
    const engine = modelEngine('2026-11-21')
    engine.update({ set: [input('a.md', model([objective, strategy]))] })
    const snapshot = engine.snapshot()
    const before = dump(snapshot)
    engine.update({ remove: ['a.md'], set: [input('b.md', model([objective]))] })
    expect(engine.snapshot().paths).toEqual(['b.md'])
    expect(dump(snapshot)).toBe(before)
  })

  it('finds the item at an offset by its title before it looks for what is around', () => {
    const engine = modelEngine('2026-11-21')
    engine.update({ set: [input('a.md', model([objective, strategy]))] })
    const snapshot = engine.snapshot()
    expect(snapshot.itemAt('a.md', 3)?.fact.key).toBe('S1')
    expect(snapshot.itemAt('a.md', 1)?.fact.key).toBe('O1')
    expect(snapshot.itemAt('a.md', 400)).toBeNull()
  })

  it('tells which documents differ from an earlier one', () => {
    const engine = modelEngine('2026-11-21', [], [titleRule])
    const set = ['a.md', 'b.md', 'c.md'].map((path) => input(path, model([objective]), [titleRule]))
    engine.update({ set })
    const first = engine.snapshot()
    expect(changedDocuments(null, first)).toEqual(['a.md', 'b.md', 'c.md'])
    engine.update({ set: [input('b.md', model([objective], { lead: 1 }), [titleRule])], remove: ['c.md'] })
    expect(changedDocuments(first, engine.snapshot())).toEqual(['b.md', 'c.md'])
  })

  it('knows no diagnostics of a document that is no plan', () => {
    const engine = modelEngine('2026-11-21')
    engine.update({ set: [input('a.md', model([objective], { isPlan: false }))] })
    expect(engine.snapshot().diagnostics('a.md')).toEqual([])
    expect(engine.snapshot().document('a.md')?.facts.plan).toBeNull()
  })

  it('places a finding on the plan where the plan is', () => {
    const engine = modelEngine('2026-11-21')
    engine.update({ set: [input('a.md', model([], { lead: 1 }))] })
    const snapshot = engine.snapshot()
    const span = snapshot.document('a.md')?.anchors.get(planAnchor)
    expect(span).toEqual({ start: 1, end: 2 })
    expect(snapshot.diagnostics('a.md').every((diagnostic) => diagnostic.range.start.line === 1)).toBe(true)
  })
})
