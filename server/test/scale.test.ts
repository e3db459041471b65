import { describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/create-engine.ts'
import type { WorkCounts } from '../src/engine/engine.ts'
import type { Diagnostic, Snapshot } from '../src/engine/snapshot.ts'
import { type Model, type ModelItem, readModel, textOf } from '../src/engine/testing/model-reader.ts'
import { defaultReadOptions } from '../src/read/document.ts'
import { rules } from '../src/rules/index.generated.ts'
import { createVocabulary } from '../src/vocabulary/create-vocabulary.ts'
import type { Vocabulary } from '../src/vocabulary/vocabulary.ts'

/** A vocabulary that counts how often words are looked up: what ranking and judging cost. */
function countingVocabulary(): { readonly vocabulary: Vocabulary; readonly lookups: () => number } {
  const vocabulary = createVocabulary()
  let lookups = 0
  const counted =
    <T>(find: (text: string) => T) =>
    (text: string): T => {
      lookups += 1
      return find(text)
    }
  const { findMetrics, objectiveKinds, findChannels } = vocabulary
  return {
    vocabulary: {
      ...vocabulary,
      findMetrics: counted(findMetrics),
      objectiveKinds: counted(objectiveKinds),
      findChannels: counted(findChannels),
    },
    lookups: () => lookups,
  }
}

interface Work extends WorkCounts {
  readonly lookups: number
  readonly snapshot: Snapshot
  readonly found: readonly Diagnostic[]
}

/** Checks one plan with all rules and tells what it cost. */
function lint(items: readonly ModelItem[]): Work {
  const { vocabulary, lookups } = countingVocabulary()
  const engine = createEngine({ rules, vocabulary, today: '2026-11-21', read: readModel })
  const model: Model = { lead: 0, title: 'Plan', items, parent: null }
  const settings = {
    read: { ...defaultReadOptions, detect: 'always' },
    rules: new Map(rules.map((rule) => [rule.id, { severity: 'warning', options: {} }] as const)),
    parent: null,
  } as const
  engine.update({ set: [{ source: { path: 'plan.md', language: 'markdown', text: textOf(model) }, settings }] })
  const snapshot = engine.snapshot()
  return { ...engine.counts(), lookups: lookups(), snapshot, found: snapshot.diagnostics('plan.md') }
}

const serves = (text: string): Pick<ModelItem, 'references'> => ({ references: [{ text, relation: 'serves' }] })
const many = (count: number, make: (index: number) => ModelItem): readonly ModelItem[] =>
  Array.from({ length: count }, (_, index) => make(index))
const objective = (index: number): ModelItem => ({ level: 'objective', id: `O${index}`, title: `Raise sales ${index}` })

/** Plans that grow in one way each. */
const shapes: Readonly<Record<string, (count: number) => readonly ModelItem[]>> = {
  'objectives alone': (count) => many(count, objective),
  'one plan over and over, so that each id stands for many items': (count) =>
    many(
      count,
      (index) =>
        [
          { level: 'objective', id: 'O1', title: 'Cut cost' } as const,
          { level: 'strategy', id: 'S1', title: 'Answer in public', ...serves('O1') } as const,
          { level: 'tactic', title: 'Film', ...serves('S1') } as const,
          { level: 'measure', title: 'Calls', ...serves('O1') } as const,
        ][index % 4] ?? objective(index),
    ),
  'tactics and strategies without a link': (count) => [
    ...many(count, objective),
    ...many(count, (index) => ({ level: 'strategy', title: `Let customers ${index} speak` })),
    ...many(count, (index) => ({ level: 'tactic', title: `Film customer ${index}` })),
  ],
  'measures without a link': (count) => [
    ...many(count, objective),
    ...many(count, (index) => ({ level: 'measure', title: `Likes ${index}` })),
  ],
  'a chain of objectives': (count) =>
    many(count, (index) =>
      index + 1 < count ? { ...objective(index), ...serves(`O${index + 1}`) } : objective(index),
    ),
  'one loop': (count) => many(count, (index) => ({ ...objective(index), ...serves(`O${(index + 1) % count}`) })),
  'one objective below which everything hangs': (count) => [
    objective(1),
    ...many(count, (index) => ({ level: 'strategy', title: `Say ${index}`, ...serves('O1') })),
    ...many(count, (index) => ({ level: 'measure', title: `Likes ${index}`, ...serves('O1') })),
    ...many(count, (index) => ({ level: 'tactic', title: `Film ${index}`, ...serves('O1') })),
  ],
  'a situation that no strategy takes up': (count) => [
    ...many(count, (index) => ({ level: 'strength', title: `Known in town ${index}` })),
    ...many(count, (index) => ({ level: 'weakness', title: `Slow in town ${index}` })),
    ...many(count, (index) => ({ level: 'strategy', title: `Say ${index}` })),
  ],
  'references to nothing': (count) => many(count, (index) => ({ ...objective(index), ...serves(`X${index}`) })),
}

describe.each(Object.entries(shapes))('a plan of %s', (_, shape) => {
  const small = lint(shape(150))
  const large = lint(shape(300))

  it('costs twice as much when it is twice as long', () => {
    expect(small.found.length).toBeGreaterThan(0)
    for (const count of ['ruleRuns', 'cellsHeld', 'lookups'] as const)
      expect(large[count], count).toBeLessThanOrEqual(2.5 * small[count])
  })

  it('gets findings that a person can read, however many items they are about', () => {
    for (const finding of large.found) {
      expect(finding.rule).not.toBe('internal-error')
      expect(finding.related.length).toBeLessThanOrEqual(20)
      expect(finding.fixes.length).toBeLessThanOrEqual(12)
      expect(finding.message.length).toBeLessThanOrEqual(700)
    }
  })
})

describe('a reference that many items answer to', () => {
  const { snapshot, found } = lint([
    ...many(400, () => ({ level: 'objective', id: 'O1', title: 'Cut cost' })),
    { level: 'strategy', id: 'S1', title: 'Answer', ...serves('O1') },
  ])

  it('keeps a few of them and counts the others', () => {
    const [reference] = snapshot.references('plan.md#S1')
    expect(reference?.targets).toHaveLength(20)
    expect(reference?.more).toBe(380)
  })

  it('is reported with five of them and the number of the others', () => {
    const ambiguous = found.filter((finding) => finding.rule === 'ambiguous-reference')
    expect(ambiguous.map((finding) => finding.related.length)).toEqual([5])
    expect(ambiguous[0]?.message).toContain('or 395 more')
    expect(ambiguous[0]?.related.at(-1)?.message).toContain('395 more')
  })
})

describe('a loop of very many items', () => {
  it('is walked without running out of stack, and told of once', () => {
    const { found } = lint(many(6000, (index) => ({ ...objective(index), ...serves(`O${(index + 1) % 6000}`) })))
    expect(found.filter((finding) => finding.rule === 'reference-cycle')).toHaveLength(1)
    expect(found.filter((finding) => finding.rule === 'internal-error')).toHaveLength(0)
  })
})
