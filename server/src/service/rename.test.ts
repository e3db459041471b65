import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOr } from '../engine/testing/runs.ts'
import { forms, manners, sketches, write } from '../fix/testing/plans.ts'
import { sliceSpan } from '../text/spans.ts'
import { idSpanOf } from './mentions.ts'
import { prepareRename, rename } from './rename.ts'
import { renameInAnchor, renameInText } from './rename-text.ts'
import { cascadeOf } from './testing/cascade.ts'
import { editFiles, openPlans } from './testing/open-plans.ts'

const company = `plan: Company plan
objectives:
  - id: 'C2'   # of the board
    title: Lower the cost of service
  - { id: C3, title: Win partners }
`

const social = `---
throughline: plan
parent: "company.yaml#C2"
---
# Service on social
See [the goal](company.yaml#c2) and [ours](#o1-cut-calls); O1 is the first.
## Objectives
### O1 Cut calls (supports C2)
- KR1.1: inbound calls per week, from 1,200 to 900 by 2027-12-31
- Serves: company.yaml#C2, company.yaml#C3
### O2 Keep customers
## Strategies
- **S1** Answer in public (supports O1, O2)
- S2: Write guides (supports Objective 1 and o2)
- S3 Call people (supports [O1](#o1-cut-calls))
- S4 Train (drives inbound calls)
`

const child = `{ "plan": "Team", "parent": "social.md", "objectives": [
  { "id": "T1", "title": "Answer faster", "serves": "social.md#O1" },
  { "id": "T2", "title": "Answer kindly", "serves": ["O1", "O2"] } ] }
`

const config = 'parent: "company.yaml#C2" # the board\nplans: ["*.md", company.yaml, team.json]\n'
const files = { 'company.yaml': company, 'social.md': social, 'team.json': child, 'throughline.config.yaml': config }

/** The files after a rename; the message when it is refused. */
async function renamed(name: string, word: string, to: string, all: Readonly<Record<string, string>> = files) {
  const { snapshot, at, path, tools } = await openPlans(all)
  const found = rename(snapshot, path(name), at(name, word), to, tools)
  if (found === null) return null
  return 'refused' in found ? found.refused : editFiles(all, found)
}

/** The lines of a file that differ from before. */
function changedLines(before: string, after: string): readonly string[] {
  const old = before.split('\n')
  return after.split('\n').filter((line, index) => line !== old[index])
}

describe('renaming an id', () => {
  it('changes it where it stands and in every reference, link and configuration, and nothing else', async () => {
    const after = await renamed('social.md', 'C2)', 'B7')
    if (after === null || typeof after === 'string') throw new Error(String(after))
    expect(changedLines(company, after['company.yaml'] ?? '')).toEqual(["  - id: 'B7'   # of the board"])
    expect(changedLines(social, after['social.md'] ?? '')).toEqual([
      'parent: "company.yaml#B7"',
      'See [the goal](company.yaml#b7) and [ours](#o1-cut-calls); O1 is the first.',
      '### O1 Cut calls (supports B7)',
      '- Serves: company.yaml#B7, company.yaml#C3',
    ])
    expect(after['throughline.config.yaml']).toBe(config.replace('#C2', '#B7'))
    expect(after['team.json']).toBe(child)
  })

  it('keeps how each reference names the item: in words, in small letters, in an anchor', async () => {
    const after = await renamed('social.md', 'O1 Cut', 'O12')
    if (after === null || typeof after === 'string') throw new Error(String(after))
    expect(changedLines(social, after['social.md'] ?? '')).toEqual([
      'See [the goal](company.yaml#c2) and [ours](#o12-cut-calls); O1 is the first.',
      '### O12 Cut calls (supports C2)',
      '- **S1** Answer in public (supports O12, O2)',
      '- S2: Write guides (supports Objective 12 and o2)',
      '- S3 Call people (supports [O12](#o12-cut-calls))',
    ])
    expect(changedLines(child, after['team.json'] ?? '')).toEqual([
      '  { "id": "T1", "title": "Answer faster", "serves": "social.md#O12" },',
      '  { "id": "T2", "title": "Answer kindly", "serves": ["O12", "O2"] } ] }',
    ])
  })

  it('leaves ids that begin with it alone', async () => {
    const text =
      '---\nthroughline: plan\n---\n# P\n## Objectives\n- O1 Cut calls\n  - KR1.1: 5 calls\n- O11 Sell\n## Strategies\n- S1 Do (supports O1, O11)\n- S11 Go (supports O11)\n'
    const all = { 'p.md': text }
    expect(await renamed('p.md', 'O1 Cut', 'O3', all)).toEqual({
      'p.md': text.replace('- O1 Cut', '- O3 Cut').replace('supports O1, ', 'supports O3, '),
    })
    expect(await renamed('p.md', 'KR1.1', 'KR1.2', all)).toEqual({ 'p.md': text.replace('KR1.1', 'KR1.2') })
  })

  it('takes the number of a heading in words for the id', async () => {
    const text =
      '---\nthroughline: plan\n---\n# P\n## Objective 4: Cut calls\n## Strategies\n- Do it (supports objective 4)\n'
    const after = text.replace('Objective 4:', 'Objective 6:').replace('objective 4)', 'objective 6)')
    expect(await renamed('p.md', '4: Cut', '6', { 'p.md': text })).toEqual({ 'p.md': after })
    expect(await renamed('p.md', '4)', '6', { 'p.md': text })).toEqual({ 'p.md': after })
    const lettered = after.replace('Objective 6:', 'Objective O6:')
    expect(await renamed('p.md', '4)', 'O6', { 'p.md': text })).toEqual({ 'p.md': lettered })
    expect(await renamed('p.md', '4)', 'six', { 'p.md': text })).toContain('a number is, such as 3')
  })

  it('asks for the id alone, wherever it stands', async () => {
    const { snapshot, at, path } = await openPlans(files)
    const asked = (name: string, word: string) => {
      const found = prepareRename(snapshot, path(name), at(name, word))
      const text = snapshot.document(path(name))?.source.text ?? ''
      return found === null
        ? null
        : 'refused' in found
          ? found.refused
          : `${sliceSpan(text, found.span)} of ${found.id}`
    }
    expect(asked('company.yaml', 'C2')).toBe('C2 of C2')
    expect(asked('social.md', 'company.yaml#C2')).toBe('C2 of C2')
    expect(asked('social.md', 'company.yaml#c2')).toBe('c2 of C2')
    expect(asked('social.md', 'Objective 1')).toBe('1 of O1')
    expect(asked('social.md', 'o2)')).toBe('o2 of O2')
    expect(asked('social.md', 'KR1.1')).toBe('KR1.1 of KR1.1')
    expect(asked('social.md', '#o1-cut')).toBe('o1 of O1')
  })

  it('says kindly why there is nothing to rename', async () => {
    const { snapshot, at, path } = await openPlans(files)
    const said = (word: string) => {
      const found = prepareRename(snapshot, path('social.md'), at('social.md', word))
      return found !== null && 'refused' in found ? found.refused : null
    }
    expect(said('See')).toContain('There is no id here')
    expect(said('Keep customers')).toBe('To rename the id, place the cursor on O2 itself.')
    expect(said('inbound calls)')).toContain('no id')
    expect(prepareRename(snapshot, path('gone.md'), 0)).toBeNull()
  })

  it('refuses names that are no ids, are taken, would not be read or would change what something means', async () => {
    expect(await renamed('social.md', 'O1 Cut', 'two words')).toContain('cannot be an id')
    expect(await renamed('social.md', 'O1 Cut', '')).toContain('cannot be an id')
    expect(await renamed('social.md', 'O1 Cut', 'o2')).toBe('The id o2 is taken: it names “Keep customers”.')
    expect(await renamed('social.md', 'O1 Cut', 'growth')).toContain('would not be read as an id')
    // `supports C3` in the plan below means the company's C3 for as long as no item of its own is called so.
    const own = {
      ...files,
      'social.md': social.replace('### O2 Keep customers', '### O2 Keep customers (supports C3)'),
    }
    expect(await renamed('social.md', 'O1 Cut', 'C3', own)).toContain('come to mean something else')
  })

  it('changes nothing for the name that it has', async () => {
    expect(await renamed('social.md', 'O1 Cut', 'O1')).toEqual(files)
  })

  it('tells two items with one id apart: the one that is renamed alone changes', async () => {
    const text =
      '---\nthroughline: plan\n---\n# P\n## Objectives\n- O1 Cut calls\n- O1 Sell\n## Strategies\n- S1 Do it (supports O1)\n'
    expect(await renamed('p.md', 'O1 Sell', 'O2', { 'p.md': text })).toEqual({
      'p.md': text.replace('O1 Sell', 'O2 Sell'),
    })
    expect(await renamed('p.md', 'O1)', 'O2', { 'p.md': text })).toContain('can mean several items')
  })
})

describe('an id within a text', () => {
  it('is found whole and replaced by itself', () => {
    const id = fc.tuple(fc.constantFrom('O', 'KR', 'OBJ-'), fc.nat(30)).map(([word, number]) => word + String(number))
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 4 }), id, fc.constantFrom(', ', '–', '; '), (ids, to, by) => {
        const text = ids.join(by)
        const [from = ''] = ids
        const found = renameInText(text, from, to, 'objective')
        expect(found).toEqual({ start: 0, end: from.length, text: to })
        expect(renameInText(`x${from}`, from, to, 'objective')).toBeNull()
        expect(renameInText(`${from}7`, from, to, 'objective')?.text ?? null).toBeNull()
      }),
    )
  })

  it('is not found in a longer one, but at either end of a range', () => {
    const edit = (text: string, from: string) => renameInText(text, from, 'X9', 'objective')?.start ?? null
    expect([edit('KR1.1', 'KR1'), edit('OBJ-1-2', 'OBJ-1'), edit('1.1', '1')]).toEqual([null, null, null])
    expect([edit('O1-O3', 'O1'), edit('O1–O3', 'O3'), edit('O1..O3', 'O1')]).toEqual([0, 3, 0])
  })

  it('is part of an anchor in small letters', () => {
    expect(renameInAnchor('o1-cut-o1', 'O1', 'O2')).toEqual({ start: 0, end: 2, text: 'o2' })
    expect(renameInAnchor('kr11-cut', 'KR1.1', 'KR1.2')).toEqual({ start: 0, end: 4, text: 'kr12' })
    expect(renameInAnchor('O1', 'O1', 'X2')).toEqual({ start: 0, end: 2, text: 'X2' })
    expect(renameInAnchor('o1-2-cuts', 'O1', 'O3')).toEqual({ start: 0, end: 2, text: 'o3' })
    expect(renameInAnchor('o12-cut', 'O1', 'O2')).toBeNull()
  })
})

describe('a renamed plan of any form', () => {
  it('states the same cascade with the new id', { timeout: 600_000 }, async () => {
    const cases = fc.tuple(sketches, fc.constantFrom(...forms), manners, fc.nat(20))
    await fc.assert(
      fc.asyncProperty(cases, async ([sketch, form, manner, choice]) => {
        const { path: name, text } = write({ ...sketch, hasIds: true }, form, manner)
        const { snapshot, path, tools } = await openPlans({
          [name]: text,
          'throughline.config.yaml': `plans: ${name}\n`,
        })
        const document = snapshot.document(path(name))
        const items = snapshot.items(path(name)).filter(({ fact }) => fact.id !== null)
        const item = items[choice % Math.max(1, items.length)]
        const span = document === null || item === undefined ? null : idSpanOf(document, item)
        if (item === undefined || span === null) throw new Error(`No id is found in\n${text}`)
        const to = `${item.fact.id?.replace(/\d+$/, '')}77`
        const edits = rename(snapshot, path(name), span.start, to, tools)
        if (edits === null || 'refused' in edits) throw new Error(`${edits?.refused}\n${text}`)
        const after = await openPlans({
          ...editFiles({ [name]: text }, edits),
          'throughline.config.yaml': `plans: ${name}\n`,
        })
        expect(cascadeOf(after.snapshot)).toEqual(cascadeOf(snapshot, new Map([[item.ref, to]])))
      }),
      { numRuns: runsOr(40) },
    )
  })
})
