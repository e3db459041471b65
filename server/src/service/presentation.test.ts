import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../text/span.ts'
import { containsSpan } from '../text/spans.ts'
import { foldable } from './folding.ts'
import { inlayHints } from './inlay-hints.ts'
import { lenses, lensTargets } from './lenses.ts'
import { selectionsAt } from './selection.ts'
import { semanticTokens } from './semantic-tokens.ts'
import { readPlans } from './testing/read-plans.ts'

const path = '/plans/social.md'
const plan = `---
throughline: plan
period: 2027-01-01/2027-12-31
---
# Social
## Vision
Customers get help where they already are.
## Objectives
### O1 Cut the cost of calls
- Owner: Ana
- Measure: inbound calls per week, from 1.2K to 900 by Q3 2027
### O2 Make customers more satisfied
- Measure: followers, from 100 to [number]
## Strategies
### S1 Answer in public (serves O1)
- Metric: resolution rate, from 8 % to 30 %
- Tactic: T1 publish five short videos
- Tactic: T2 answer within an hour (supports S9)
`
const all: Span = { start: 0, end: plan.length }
const open = () => readPlans({ [path]: plan })

describe('lenses', () => {
  it('say what hangs from objectives and strategies, and what is missing, with its fix', async () => {
    const { session, snapshot } = await open()
    const found = lenses(snapshot, path, session.readAgain).map(({ span, title, action }) => [
      plan.slice(span.start, span.end).replace('### ', ''),
      title,
      action?.type ?? null,
    ])
    expect(found).toEqual([
      ['O1 Cut the cost of calls', '1 strategy · 1 measure · complete', 'show-items'],
      ['O2 Make customers more satisfied', '1 measure', 'show-items'],
      ['O2 Make customers more satisfied', expect.stringMatching(/^No strategy carries this: /), 'fix'],
      ['S1 Answer in public', '2 tactics · 1 metric · complete', 'show-items'],
    ])
  })

  it('lead to the items that they count', async () => {
    const { session, snapshot } = await open()
    const action = lenses(snapshot, path, session.readAgain)[0]?.action
    const items = action?.type === 'show-items' ? action.items : []
    const targets = lensTargets(snapshot, items).map(({ label, span }) => [label, plan.slice(span.start, span.end)])
    expect(targets).toEqual([
      ['Strategy S1 Answer in public', 'S1 Answer in public'],
      [
        'Measure inbound calls per week, from 1.2K to 900 by Q3 2027',
        'inbound calls per week, from 1.2K to 900 by Q3 2027',
      ],
    ])
  })
})

describe('inlay hints', () => {
  it('say how dates, values and metrics were understood, and nothing where it is plain', async () => {
    const { snapshot, vocabulary } = await open()
    const hints = inlayHints(snapshot, vocabulary, path, all, 1).map(({ offset, label }) => [
      plan.slice(plan.lastIndexOf('\n', offset - 1) + 1, offset),
      label,
    ])
    expect(hints).toEqual([
      ['- Measure: inbound calls per week, from 1.2K', '= 1,200'],
      ['- Measure: inbound calls per week, from 1.2K to 900 by Q3 2027', '= 2027-09-30'],
      ['- Measure: inbound calls per week, from 1.2K to 900 by Q3 2027', 'business'],
      ['- Measure: followers, from 100 to [number]', 'vanity'],
      ['- Metric: resolution rate, from 8 % to 30 %', 'outcome'],
    ])
  })

  it('name the parent that is only implied', async () => {
    const text = `# Social plan\n## Vision\nHelp where people are.\n## Objectives\n- Cut the cost of calls by 10 % by 2027-12-31\n## Strategies\n- Answer in public before people call\n`
    const { snapshot, vocabulary } = await readPlans({ [path]: text })
    const hints = inlayHints(snapshot, vocabulary, path, { start: 0, end: text.length }, 1)
    expect(hints.map(({ label }) => label)).toContain('→ Cut the cost of calls by…')
  })

  it('stay within the stretch that is asked for', async () => {
    const { snapshot, vocabulary } = await open()
    const line = plan.indexOf('- Measure: followers')
    const hints = inlayHints(snapshot, vocabulary, path, { start: line, end: line + 60 }, 1)
    expect(hints.map(({ label }) => label)).toEqual(['vanity'])
  })
})

describe('semantic tokens', () => {
  it('mark ids, references by their targets, values and blanks; an unresolved reference has no colour', async () => {
    const { snapshot } = await open()
    const found = semanticTokens(snapshot, path).map(({ span, kind, isDeclaration }) => [
      plan.slice(span.start, span.end),
      isDeclaration ? `${kind} declared` : kind,
    ])
    expect(found).toEqual([
      ['O1', 'objective declared'],
      ['1.2K', 'value'],
      ['900', 'value'],
      ['O2', 'objective declared'],
      ['100', 'value'],
      ['[number]', 'placeholder'],
      ['S1', 'strategy declared'],
      ['O1', 'objective'],
      ['8 %', 'value'],
      ['30 %', 'value'],
      ['T1', 'tactic declared'],
      ['T2', 'tactic declared'],
    ])
  })
})

describe('folding', () => {
  it('covers sections and items of several lines', async () => {
    const { snapshot } = await open()
    const found = foldable(snapshot, path).map((span) => plan.slice(span.start, span.end).split('\n')[0])
    expect(found).toContain('## Objectives')
    expect(found.some((line) => line?.includes('O1 Cut the cost of calls'))).toBe(true)
    expect(found.some((line) => line?.includes('Tactic T1'))).toBe(false)
  })
})

describe('selections', () => {
  it('grow from a word of the plan to its item, its section and the whole text', async () => {
    const { snapshot } = await open()
    const spans = selectionsAt(snapshot, path, plan.indexOf('Ana') + 1)
    const lines = spans.map((span) => plan.slice(span.start, span.end).split('\n').length)
    expect(plan.slice(spans[0]?.start, spans[0]?.end)).toBe('Ana')
    expect(lines).toEqual([...lines].sort((one, other) => one - other))
    expect(spans.at(-1)).toEqual(all)
  })

  it('hold the place and lie each in the next, wherever one asks', async () => {
    const { snapshot } = await open()
    fc.assert(
      fc.property(fc.nat(plan.length), (offset) => {
        const spans = selectionsAt(snapshot, path, offset)
        expect(spans.length).toBeGreaterThan(0)
        for (const [index, span] of spans.entries()) {
          expect(span.start <= offset && offset <= span.end).toBe(true)
          const next = spans[index + 1]
          if (next !== undefined) expect(containsSpan(next, span)).toBe(true)
        }
      }),
    )
  })
})

it('a document that is no plan or unknown has none of these', async () => {
  const { session, snapshot, vocabulary } = await readPlans({ '/plans/notes.md': '# Notes\n\nBuy milk.\n' })
  for (const unknown of ['/plans/notes.md', '/plans/gone.md']) {
    expect(lenses(snapshot, unknown, session.readAgain)).toEqual([])
    expect(inlayHints(snapshot, vocabulary, unknown, all, 1)).toEqual([])
    expect(semanticTokens(snapshot, unknown)).toEqual([])
    expect(foldable(snapshot, unknown)).toEqual([])
  }
})
