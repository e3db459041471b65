import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSession } from '../config/session.ts'
import { noFlags } from '../config/settings.ts'
import type { Snapshot } from '../engine/snapshot.ts'
import { computeEdits } from '../fix/edits.ts'
import { createMemoryHost } from '../host/memory.ts'
import { rules } from '../rules/index.generated.ts'
import { applyEdits } from '../text/edits.ts'
import { createLineIndex } from '../text/line-index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { findingKey, findQuickFix, quickFixes, safeFixes, shownDiagnostics, touch } from './code-actions.ts'
import { type HoverContext, hover } from './hover.ts'
import { type OutlineEntry, outline } from './symbols.ts'
import { escapeMarkdown } from './words.ts'

const company = `plan: Company
vision: The service that people recommend
objectives:
  - id: C1
    title: Lower the cost of service
`

const social = `---
throughline: plan
parent: company.yaml
---
# Social
## Vision
Customers get help where they already are.
## Situation
- **W1** Weakness: the same three faults cause 40 % of calls
## Objectives
### O1 Cut the cost of *inbound* calls (supports C1)
- Measure: inbound calls per week, from 1,200 to 900 by 2027-12-31 (source: phone system)
- Measure: impressions
#### S1 Answer in public (addresses W1)
- Metric: resolution rate, from 8 % to 30 % (drives inbound calls)
- Tactic: publish five short videos
### O2 Make customers more satisfied
`

async function read(files: Readonly<Record<string, string>>) {
  const host = createMemoryHost(files)
  const session = await createSession(host, { root: '/plans', paths: [], flags: noFlags, stdin: null }, '2026-11-21')
  return { snapshot: session.engine.snapshot(), vocabulary: session.vocabulary, readAgain: session.readAgain }
}

const files = { '/plans/company.yaml': company, '/plans/social.md': social }

const contextOf = (snapshot: Snapshot, vocabulary: Vocabulary): HoverContext => ({
  snapshot,
  vocabulary,
  rules,
  today: '2026-11-21',
  fiscalYearStart: 1,
})

async function hoverOn(text: string, word: string): Promise<string | null> {
  const { snapshot, vocabulary } = await read({ ...files, '/plans/social.md': text })
  return hover(contextOf(snapshot, vocabulary), '/plans/social.md', text.indexOf(word) + 1)?.markdown ?? null
}

describe('hover', () => {
  it('on an objective tells its chain in both directions and its measures with what they lack', async () => {
    const card = await hoverOn(social, 'Cut the cost')
    expect(card).toContain('**Objective O1** Cut the cost of')
    expect(card).toMatch(/_Leads up to_.*\*\*Objective C1\*\* Lower the cost of service \(company.yaml\)/)
    expect(card).toMatch(/- inbound calls per week.*\(.*\)/)
    expect(card).toMatch(/- impressions \(vanity: counts attention; no target, no baseline, no date, no source\)/)
    expect(card).toContain('- **Strategy S1** Answer in public')
    expect(card).toContain('  - **Tactic** publish five short videos')
    expect(card).not.toContain('_Missing_')
  })

  it('on an objective with nothing below it tells what is missing and which measures would suit it', async () => {
    const card = await hoverOn(social, 'Make customers')
    expect(card).toContain('- a measure: nothing would show that it is reached')
    expect(card).toContain('- a strategy: nothing says how it will be reached')
    expect(card).toMatch(/_Measures that suit it \([^)]*customer service[^)]*\)_ .*customer satisfaction/)
  })

  it('on a strategy, tactic, measure and weakness tells what they hang from and what hangs from them', async () => {
    expect(await hoverOn(social, 'Answer in public')).toMatch(/_Leads up to_ \*\*Objective O1\*\*/)
    expect(await hoverOn(social, 'Answer in public')).toMatch(/_Addresses_ \*\*Weakness W1\*\*/)
    expect(await hoverOn(social, 'publish five')).toMatch(/\*\*Strategy S1\*\* .* → \*\*Objective O1\*\*/)
    expect(await hoverOn(social, 'resolution rate')).toMatch(/_Drives_ \*\*Measure\*\* inbound calls/)
    expect(await hoverOn(social, 'the same three')).toMatch(/_Taken up by_ \*\*Strategy S1\*\*/)
  })

  it('on a reference tells about the item that it names', async () => {
    expect(await hoverOn(social, 'C1)')).toMatch(/^\*\*Objective C1\*\* Lower the cost of service/)
  })

  it('is silent on prose, on blank lines and in files that are no plan', async () => {
    expect(await hoverOn(social, '# Social\n')).toBeNull()
    expect(await hoverOn(social, '## Objectives')).toBeNull()
    expect(await hoverOn('# Notes\n\nWho brings the biscuits?\n', 'biscuits')).toBeNull()
  })

  it('shows titles as they are, whatever marks they hold', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const escaped = escapeMarkdown(title)
        expect(escaped).not.toContain('\n')
        expect(escaped.replace(/\\([\\`*_[\]<>|~&$])/g, '$1')).toBe(title.replace(/\s+/g, ' ').trim())
        expect(escaped.replace(/\\[\\`*_[\]<>|~&$]/g, '')).not.toMatch(/[\\`*_[\]<>|~&$]/)
      }),
    )
  })

  it('ends on plans that refer to each other in a loop', async () => {
    const loop = social.replace('O2 Make customers more satisfied', 'O2 Make customers more satisfied (supports O1)')
    expect(await hoverOn(loop.replace('(supports C1)', '(supports O2)'), 'Cut the cost')).toContain('**Objective O2**')
  })
})

describe('quick fixes', () => {
  it('are found again by what the finding is about, and silence it', async () => {
    const { snapshot, readAgain } = await read(files)
    const path = '/plans/social.md'
    const finding = shownDiagnostics(snapshot, path).find((one) => one.rule === 'objective-without-measure')
    if (finding === undefined) throw new Error('the objective is measured')
    const [first] = quickFixes(snapshot, path, finding.range, readAgain).filter(
      (one) => one.key === findingKey(finding),
    )
    if (first === undefined) throw new Error('no fix')
    expect(findQuickFix(snapshot, path, first.key, first.index)?.fix).toBe(first.fix)
    const edits = computeEdits(first.fix, (wanted) => snapshot.document(wanted))?.get(path) ?? []
    const mended = applyEdits(social, edits)
    if (mended === null) throw new Error('the edits overlap')
    const after = await read({ ...files, [path]: mended })
    expect(findQuickFix(after.snapshot, path, first.key, first.index)).toBeNull()
  })

  it('are offered only where their finding stands, and none that needs a choice counts as safe', async () => {
    const { snapshot, readAgain } = await read(files)
    for (const path of snapshot.paths) {
      const end = createLineIndex(snapshot.document(path)?.source.text ?? '').positionAt(1_000_000)
      const all = quickFixes(snapshot, path, { start: { line: 0, character: 0 }, end }, readAgain)
      const offered = shownDiagnostics(snapshot, path).flatMap((one) => one.fixes)
      expect(all.map((one) => one.fix)).toEqual(offered)
      expect(safeFixes(snapshot, path, readAgain).map((one) => one.fix)).toEqual(
        offered.filter((fix) => fix.safety === 'safe'),
      )
    }
    const far = { start: { line: 900, character: 0 }, end: { line: 900, character: 0 } }
    expect(quickFixes(snapshot, '/plans/social.md', far, readAgain)).toEqual([])
  })

  it('ranges touch in the same way from both sides', () => {
    const position = fc.record({ line: fc.nat(3), character: fc.nat(3) })
    const range = fc.tuple(position, position).map(([a, b]) => {
      const ordered = a.line < b.line || (a.line === b.line && a.character <= b.character)
      return ordered ? { start: a, end: b } : { start: b, end: a }
    })
    fc.assert(
      fc.property(range, range, (a, b) => {
        expect(touch(a, b)).toBe(touch(b, a))
        expect(touch(a, a)).toBe(true)
      }),
    )
  })
})

function flat(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.children)])
}

describe('outline', () => {
  it('holds every item once, each title within its whole', async () => {
    const { snapshot } = await read(files)
    for (const path of snapshot.paths) {
      const entries = flat(outline(snapshot, path))
      expect(entries).toHaveLength(snapshot.items(path).length)
      for (const { span, selection, name } of entries) {
        expect(name).not.toBe('')
        expect(span.start).toBeLessThanOrEqual(selection.start)
        expect(span.end).toBeGreaterThanOrEqual(selection.end)
      }
    }
  })

  it('nests measures and strategies in objectives and tactics in strategies, beside the vision', async () => {
    const { snapshot } = await read(files)
    const entries = outline(snapshot, '/plans/social.md')
    expect(entries.map((entry) => entry.kind)).toEqual(['vision', 'weakness', 'objective', 'objective'])
    const [first] = entries.filter((entry) => entry.kind === 'objective')
    expect(first?.children.map((child) => child.kind)).toEqual(['measure', 'measure', 'strategy'])
    expect(first?.children[2]?.children.map((child) => child.kind)).toEqual(['metric', 'tactic'])
  })

  it('holds every item once even when they refer to each other in a loop', async () => {
    const text =
      '# Plan\n## Objectives\n- O1 Sell more (supports O2)\n- O2 Keep customers (supports O1)\n- O3 Save cost (supports O3)\n'
    const { snapshot } = await read({ '/plans/plan.md': `---\nthroughline: plan\n---\n${text}` })
    expect(
      flat(outline(snapshot, '/plans/plan.md'))
        .map((entry) => entry.name)
        .sort(),
    ).toEqual(['O1 Sell more', 'O2 Keep customers', 'O3 Save cost'])
  })
})
