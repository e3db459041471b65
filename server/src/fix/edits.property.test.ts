import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeAnchor } from '../model/anchor.ts'
import type { FixAction } from '../model/finding.ts'
import type { FieldName, ItemFact, Level } from '../model/item.ts'
import type { DocumentState } from '../read/document.ts'
import { applyEdits } from '../text/edits.ts'
import type { TextEdit } from '../text/span.ts'
import { computeEdits } from './edits.ts'
import { stateOf } from './testing/apply.ts'
import { forms, manners, type PlanForm, sketches, write } from './testing/plans.ts'

interface Outcome {
  readonly before: DocumentState
  readonly after: DocumentState
  readonly edits: readonly TextEdit[]
}

/** Applies a fix to a plan and checks what holds for every fix. */
function carryOut(path: string, text: string, action: FixAction): Outcome | null {
  const before = stateOf(path, text)
  const edits = editsFor(before, action)
  if (edits === null) return null
  for (const [index, edit] of edits.entries()) {
    expect(edit.span.start).toBeLessThanOrEqual(edit.span.end)
    expect(edit.span.start).toBeGreaterThanOrEqual(edits[index - 1]?.span.end ?? 0)
  }
  const changed = applyEdits(text, edits) ?? ''
  if (text.includes('\r\n')) expect(changed).not.toMatch(/(?<!\r)\n/)
  else expect(changed).not.toContain('\r')
  expect(changed.endsWith('\n')).toBe(text.endsWith('\n'))
  return { before, after: stateOf(path, changed), edits }
}

function editsFor(state: DocumentState, action: FixAction): readonly TextEdit[] | null {
  const path = state.source.path
  const fix = { title: 'fix', safety: 'suggested' as const, path, action }
  return computeEdits(fix, (name) => (name === path ? state : null))?.get(path) ?? null
}

/** Everything but blanks that an edit takes away. */
const removed = ({ before, edits }: Outcome): string =>
  edits.map((edit) => before.source.text.slice(edit.span.start, edit.span.end).trim()).join('')

const statements = (state: DocumentState): readonly string[] =>
  state.facts.items.map((item) => `${item.level}: ${item.title}`).sort()

/** The keys of the items above an item, by layout or by reference. */
const above = (state: DocumentState, item: ItemFact): readonly string[] => [
  ...item.parents.map((one) => one.key),
  ...item.references.flatMap((one) =>
    state.facts.items.filter((other) => other.id === one.target).map((other) => other.key),
  ),
]

const written = (form: PlanForm) =>
  fc.tuple(sketches, manners, fc.nat()).map(([sketch, manner, pick]) => ({ ...write(sketch, form, manner), pick }))

const pickItem = (state: DocumentState, pick: number, levels: readonly Level[]): ItemFact | null => {
  const items = state.facts.items.filter((item) => levels.includes(item.level) && item.title !== '')
  return items[pick % Math.max(1, items.length)] ?? null
}

describe.each(forms)('fixes in a plan of %s', (form) => {
  it.each<readonly [Level, Level]>([
    ['objective', 'measure'],
    ['objective', 'strategy'],
    ['strategy', 'measure'],
    ['strategy', 'tactic'],
  ])('insert below an %s a %s that is read back there', (upper, level) => {
    fc.assert(
      fc.property(written(form), ({ path, text, pick }) => {
        const parent = pickItem(stateOf(path, text), pick, [upper])
        if (parent === null) return
        const action: FixAction = {
          kind: 'insert-item',
          under: parent.key,
          level,
          text: 'visits, from [number] to [number]',
        }
        const outcome = carryOut(path, text, action)
        if (outcome === null) throw new Error('no edits')
        expect(removed(outcome)).toBe('')
        expect(statements(outcome.after)).toEqual(
          [...statements(outcome.before), `${level}: visits, from [number] to [number]`].sort(),
        )
        const item = outcome.after.facts.items.find((one) => one.title.startsWith('visits')) as ItemFact
        const key = outcome.after.facts.items.find((one) => one.title === parent.title && one.level === upper)?.key
        expect(above(outcome.after, item)).toContain(key)
        expect(editsFor(outcome.after, { ...action, under: key ?? '' })).toBeNull()
      }),
      { numRuns: 8 },
    )
  })

  it('put references where they are read, and only once', () => {
    fc.assert(
      fc.property(written(form), fc.nat(), ({ path, text, pick }, other) => {
        const state = stateOf(path, text)
        const from = pickItem(state, pick, ['strategy', 'tactic', 'measure'])
        const to = pickItem(state, other, ['objective'])
        if (from === null || to === null) return
        const action = (source: string, target: string): FixAction => ({
          kind: 'add-reference',
          from: `${path}#${source}`,
          to: `${path}#${target}`,
          relation: 'serves',
        })
        const outcome = carryOut(path, text, action(from.key, to.key))
        if (outcome === null) {
          expect(from.references.map((one) => one.target)).toContain(to.id)
          return
        }
        expect(removed(outcome)).toBe('')
        expect(statements(outcome.after)).toEqual(statements(outcome.before))
        const source = outcome.after.facts.items.find(
          (one) => one.title === from.title && one.level === from.level,
        ) as ItemFact
        const target = outcome.after.facts.items.find(
          (one) => one.title === to.title && one.level === to.level,
        ) as ItemFact
        expect(source.references.map((one) => one.target)).toContain(target.id)
        expect(editsFor(outcome.after, action(source.key, target.key))).toBeNull()
      }),
      { numRuns: 8 },
    )
  })

  it('put fields where they are read, and only once', () => {
    fc.assert(
      fc.property(
        written(form),
        fc.constantFrom<FieldName>('due', 'owner', 'baseline', 'target', 'source', 'budget'),
        ({ path, text, pick }, field) => {
          const isOfMeasure = ['baseline', 'target', 'source'].includes(field)
          const item = pickItem(
            stateOf(path, text),
            pick,
            isOfMeasure ? ['measure'] : ['objective', 'strategy', 'tactic'],
          )
          if (item === null || item.fields.some((one) => one.name === field && one.value !== '')) return
          const action: FixAction = { kind: 'insert-field', item: item.key, field, text: '[fill in]' }
          const outcome = carryOut(path, text, action)
          if (outcome === null) {
            expect(form).toBe('tables')
            return
          }
          expect(removed(outcome)).toBe('')
          const same = outcome.after.facts.items.find((one) => one.key === item.key)
          expect(same?.fields.filter((one) => one.name === field).map((one) => one.value)).toEqual(['[fill in]'])
          expect(statements(outcome.after)).toEqual(statements(outcome.before))
          expect(editsFor(outcome.after, action)).toBeNull()
        },
      ),
      { numRuns: 8 },
    )
  })

  it.each<readonly [Level, string]>([
    ['vision', 'Vision'],
    ['weakness', 'Weaknesses'],
    ['strategy', 'Strategies'],
  ])('insert a section for a %s that is read back', (level, title) => {
    fc.assert(
      fc.property(written(form), ({ path, text }) => {
        if (stateOf(path, text).facts.items.some((item) => item.level === level)) return
        const action: FixAction = { kind: 'insert-section', level, title, text: '[what is to be said]' }
        const outcome = carryOut(path, text, action)
        if (outcome === null) throw new Error('no edits')
        expect(removed(outcome)).toBe('')
        expect(statements(outcome.after)).toEqual(
          [...statements(outcome.before), `${level}: [what is to be said]`].sort(),
        )
        expect(editsFor(outcome.after, action)).toBeNull()
      }),
      { numRuns: 8 },
    )
  })

  it('move an item with all that is below it', () => {
    fc.assert(
      fc.property(written(form), ({ path, text, pick }) => {
        const item = pickItem(stateOf(path, text), pick, ['objective'])
        if (item === null) return
        const action: FixAction = { kind: 'move-item', item: item.key, level: 'tactic' }
        const outcome = carryOut(path, text, action)
        if (outcome === null) throw new Error('no edits')
        const expected = statements(outcome.before).map((one) =>
          one === `objective: ${item.title}` ? `tactic: ${item.title}` : one,
        )
        // The first tactic of a plan comes with the strategy that it is asked for.
        const levels = new Set(outcome.before.facts.items.map((one) => one.level))
        const isFirst = !levels.has('tactic') && !levels.has('strategy')
        const hasEnd = outcome.before.facts.items.some((one) => one.level === 'objective' && one.key !== item.key)
        const strategy = isFirst && hasEnd ? ['strategy: [how the objectives will be reached]'] : []
        expect(statements(outcome.after)).toEqual([...expected, ...strategy].sort())
      }),
      { numRuns: 8 },
    )
  })

  it('take an item away with what is below it and nothing else', () => {
    fc.assert(
      fc.property(written(form), ({ path, text, pick }) => {
        const state = stateOf(path, text)
        const item = pickItem(state, pick, ['strategy', 'tactic', 'measure'])
        if (item === null || item.carrier === 'row') return
        const outcome = carryOut(path, text, { kind: 'remove', anchor: wholeAnchor(item.key) })
        if (outcome === null) throw new Error('no edits')
        const gone = new Set([item.key])
        for (const one of state.facts.items) if (one.parents.some((parent) => gone.has(parent.key))) gone.add(one.key)
        const left = state.facts.items.filter((one) => !gone.has(one.key)).map((one) => `${one.level}: ${one.title}`)
        expect(statements(outcome.after)).toEqual(left.sort())
      }),
      { numRuns: 8 },
    )
  })

  it('put a parent between a tactic and what it hangs from', () => {
    fc.assert(
      fc.property(sketches, manners, (sketch, manner) => {
        const objectives = sketch.objectives.map((one) => ({
          ...one,
          strategies: one.strategies.map(({ title }) => ({ title, tactics: [] })),
        }))
        const { path, text } = write({ ...sketch, objectives }, form, manner)
        const state = stateOf(path, text)
        const parent = state.facts.items.find((one) => one.level === 'objective')
        if (parent === undefined || state.facts.items.some((one) => one.level === 'tactic')) return
        const added = carryOut(path, text, {
          kind: 'insert-item',
          under: parent.key,
          level: 'tactic',
          text: 'Host a quiz',
        })
        const tactic = added?.after.facts.items.find((one) => one.title === 'Host a quiz')
        if (added == null || tactic === undefined || !above(added.after, tactic).includes(parent.key)) return
        const action: FixAction = {
          kind: 'insert-parent',
          item: tactic.key,
          level: 'strategy',
          text: '[how it will be reached]',
        }
        const outcome = carryOut(path, added.after.source.text, action)
        if (outcome === null) throw new Error('no edits')
        const strategy = outcome.after.facts.items.find((one) => one.title === '[how it will be reached]') as ItemFact
        const moved = outcome.after.facts.items.find((one) => one.title === 'Host a quiz') as ItemFact
        expect(strategy.level).toBe('strategy')
        expect(above(outcome.after, moved)).toContain(strategy.key)
        expect(statements(outcome.after)).toEqual(
          [...statements(outcome.before), 'strategy: [how it will be reached]'].sort(),
        )
        expect(editsFor(outcome.after, { ...action, item: moved.key })).toBeNull()
      }),
      { numRuns: 8 },
    )
  })

  it('append to a title once', () => {
    fc.assert(
      fc.property(written(form), ({ path, text, pick }) => {
        const item = pickItem(stateOf(path, text), pick, ['objective', 'strategy', 'tactic'])
        if (item === null) return
        const outcome = carryOut(path, text, { kind: 'append', item: item.key, text: ' so that [add the result]' })
        if (outcome === null) throw new Error('no edits')
        const after = outcome.after.facts.items.find((one) => one.title === `${item.title} so that [add the result]`)
        expect(after?.level).toBe(item.level)
        expect(
          editsFor(outcome.after, { kind: 'append', item: after?.key ?? '', text: ' so that [add the result]' }),
        ).toBeNull()
      }),
      { numRuns: 8 },
    )
  })
})
