import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOr } from '../engine/testing/runs.ts'
import { applyEdits } from '../text/edits.ts'
import { sliceSpan } from '../text/spans.ts'
import { definition, definitionInConfig } from './definition.ts'
import { configLinks, documentLinks } from './document-links.ts'
import { downward, hierarchyItems, upward } from './hierarchy.ts'
import { linkedEditing } from './linked-editing.ts'
import { highlights, references } from './references.ts'
import { prepareRename, rename } from './rename.ts'
import { openPlans } from './testing/open-plans.ts'
import { fuzzyScore, workspaceSymbols } from './workspace-symbols.ts'

const company = `plan: Company plan
vision: The service that people recommend
objectives:
  - id: C2
    title: Lower the cost of service
`

const social = `---
throughline: plan
parent: company.yaml
---
# Service on social
See [what the company wants](company.yaml#c2) and \`[nothing](company.yaml)\`.
## Situation
- **W1** Weakness: the same three faults cause 40 % of calls
## Objectives
### O1 Cut the cost of inbound calls
- Serves: company.yaml#C2
- Measure: inbound calls per week, from 1,200 to 900 by 2027-12-31
#### S1 Answer in public (addresses W1)
- Metric: resolution rate, from 8 % to 30 % (drives inbound calls)
- Tactic: publish five short videos
### O2 Keep customers (supports C2)
<!-- throughline-disable-next-line objective-without-measure, tactic-without-owner -- later -->
### O3 Sell more
## Strategies
- S2 Write guides 🎯 (supports O2, O1)
- S3 Call people (supports Objective 3)
- S4 Follow [our first goal](#o1-cut-the-cost-of-inbound-calls)
`

const files = { 'company.yaml': company, 'social.md': social }

async function plans(more: Readonly<Record<string, string>> = {}) {
  const all = { ...files, ...more }
  const read = await openPlans(all)
  const shown = (path: string, span: { start: number; end: number }) =>
    `${path.slice(path.lastIndexOf('/') + 1)}: ${sliceSpan(read.snapshot.document(path)?.source.text ?? '', span)}`
  return { ...read, shown }
}

describe('going to the definition', () => {
  async function from(word: string, behind = ''): Promise<readonly string[]> {
    const { snapshot, at, path, shown } = await plans()
    const found = definition(snapshot, path('social.md'), at('social.md', word, behind))
    return (found?.targets ?? []).map((target) => shown(target.path, target.span))
  }

  it('leads from a reference to the title of the item, in this plan and in the one above', async () => {
    expect(await from('W1)')).toEqual(['social.md: W1** Weakness: the same three faults cause 40 % of calls'])
    expect(await from('O1)')).toEqual(['social.md: O1 Cut the cost of inbound calls'])
    expect(await from('C2)')).toEqual(['company.yaml: Lower the cost of service'])
    expect(await from('company.yaml#C2')).toEqual(['company.yaml: Lower the cost of service'])
    expect(await from('inbound calls)')).toEqual(['social.md: inbound calls per week, from 1,200 to 900 by 2027-12-31'])
    expect(await from('first goal')).toEqual(['social.md: O1 Cut the cost of inbound calls'])
    expect(await from('#o1-cut')).toEqual(['social.md: O1 Cut the cost of inbound calls'])
    expect(await from('company.yaml#c2')).toEqual(['company.yaml: Lower the cost of service'])
  })

  it('leads from the path of the parent to its start, and from an item to itself', async () => {
    expect(await from('company.yaml')).toEqual(['company.yaml: '])
    expect(await from('Keep customers')).toEqual(['social.md: O2 Keep customers'])
  })

  it('leads nowhere from prose, code, blank lines and the rules that a comment names', async () => {
    for (const word of ['See', '[nothing]', '# Service', 'objective-without-measure', '\n## Sit'])
      expect(await from(word)).toEqual([])
  })

  it('leads from a configuration to the files that it names', async () => {
    const text = 'extends: [recommended, ../base.yaml]\nparent: company.yaml\nplans: "*.md"\n'
    const to = (word: string) =>
      definitionInConfig('/srv/plans/throughline.config.yaml', text, text.indexOf(word) + 1)?.targets[0]?.path ?? null
    expect(to('../base')).toBe('/srv/base.yaml')
    expect(to('company')).toBe('/srv/plans/company.yaml')
    expect(to('recommended')).toBeNull()
    expect(to('*.md')).toBeNull()
  })
})

describe('finding references', () => {
  const all = ['social.md: company.yaml#c2', 'social.md: company.yaml#C2', 'social.md: C2']

  it('finds the same from the id, from the title and from every reference', async () => {
    const { snapshot, at, path, shown } = await plans()
    const from = (name: string, word: string, behind = '') =>
      references(snapshot, path(name), at(name, word, behind), false).map((one) => shown(one.path, one.span))
    expect(from('company.yaml', 'C2')).toEqual(all)
    expect(from('company.yaml', 'Lower')).toEqual(all)
    for (const word of ['company.yaml#c2', 'company.yaml#C2', 'C2)']) expect(from('social.md', word)).toEqual(all)
  })

  it('tells the id itself only where it is asked for', async () => {
    const { snapshot, at, path, shown } = await plans()
    const found = references(snapshot, path('social.md'), at('social.md', 'O1 Cut'), true)
    expect(found.map((one) => shown(one.path, one.span))).toEqual([
      'social.md: O1',
      'social.md: O1',
      'social.md: our first goal',
    ])
    expect(references(snapshot, path('social.md'), at('social.md', 'See'), true)).toEqual([])
  })

  it('highlights the id as written and the references as read, of this document alone', async () => {
    const { snapshot, at, path, shown } = await plans()
    const marks = (name: string, word: string) =>
      highlights(snapshot, path(name), at(name, word)).map((one) => `${one.kind} ${shown(path(name), one.span)}`)
    expect(marks('social.md', 'O2, O1')).toEqual(['write social.md: O2', 'read social.md: O2'])
    expect(marks('social.md', 'C2)')).toEqual(all.map((one) => `read ${one}`))
    expect(marks('company.yaml', 'C2')).toEqual(['write company.yaml: C2'])
  })
})

describe('editing an id and its references as one', () => {
  it('takes all that are written alike, and nothing where one is written otherwise or elsewhere', async () => {
    const { snapshot, at, path, shown } = await plans()
    const linked = (name: string, word: string) =>
      linkedEditing(snapshot, path(name), at(name, word))?.map((span) => shown(path(name), span)) ?? null
    expect(linked('social.md', 'W1')).toEqual(['social.md: W1', 'social.md: W1'])
    expect(linked('social.md', 'O2, O1')).toEqual(['social.md: O2', 'social.md: O2'])
    expect(linked('social.md', 'O1 Cut')).toBeNull()
    expect(linked('social.md', 'O3 Sell')).toBeNull()
    expect(linked('company.yaml', 'C2')).toBeNull()
    expect(linked('social.md', 'Keep customers')).toBeNull()
    expect(linked('social.md', 'publish five')).toBeNull()
  })
})

describe('searching all plans', () => {
  it('finds items by letters in their order, the closest first, with the plan that they stand in', async () => {
    const { snapshot } = await plans()
    const found = (query: string) => workspaceSymbols(snapshot, query).map((one) => `${one.name} (${one.container})`)
    expect(found('c2')[0]).toBe('C2 Lower the cost of service (Company plan)')
    expect(found('inbnd cls')).toContain('O1 Cut the cost of inbound calls (Service on social)')
    expect(found('COST OF')).toHaveLength(2)
    expect(found('zzz')).toEqual([])
    expect(found(' ')).toHaveLength([...snapshot.paths].flatMap((path) => snapshot.items(path)).length)
  })

  it('scores letters that stand together or start a word above scattered ones', () => {
    expect(fuzzyScore('cut', 'xcutx') ?? 0).toBeGreaterThan(fuzzyScore('cut', 'c-xu-xt') ?? 0)
    expect(fuzzyScore('ct', 'c-t') ?? 0).toBeGreaterThan(fuzzyScore('ct', 'cat') ?? 0)
    expect(fuzzyScore('cut', 'tuc')).toBeNull()
  })
})

describe('links of a document', () => {
  it('lead to plans, to items of other plans and to the pages of rules', async () => {
    const { snapshot, path, shown } = await plans()
    const found = documentLinks(snapshot, path('social.md')).map((link) => [
      shown(path('social.md'), link.span),
      link.kind === 'rule' ? link.url.slice(link.url.lastIndexOf('/')) : (link.item ?? link.path),
    ])
    expect(found).toEqual([
      ['social.md: company.yaml', '/srv/plans/company.yaml'],
      ['social.md: company.yaml#c2', '/srv/plans/company.yaml#C2'],
      ['social.md: company.yaml#C2', '/srv/plans/company.yaml#C2'],
      ['social.md: objective-without-measure', '/objective-without-measure.md'],
      ['social.md: tactic-without-owner', '/tactic-without-owner.md'],
      ['social.md: #o1-cut-the-cost-of-inbound-calls', '/srv/plans/social.md#O1'],
    ])
  })

  it('are none where the plan that is named does not exist', async () => {
    const { snapshot, path } = await plans({
      'alone.md': '---\nthroughline: plan\nparent: gone.md\n---\n# Plan\n[x](no.md)\n',
    })
    expect(documentLinks(snapshot, path('alone.md'))).toEqual([])
  })

  it('leave the quotes around a path out', async () => {
    const { snapshot, path, shown } = await plans({
      'b.yaml': 'plan: B\nparent: "company.yaml"\nobjectives: [Sell more]\n',
    })
    expect(documentLinks(snapshot, path('b.yaml')).map((link) => shown(path('b.yaml'), link.span))).toEqual([
      'b.yaml: company.yaml',
    ])
  })

  it('lead from a configuration to what it extends and to the parent plan', () => {
    const text = '{ "extends": ["strict", "./base.json"], "overrides": [{ "files": "a/**", "parent": "c.yaml" }] }'
    const found = configLinks('/srv/throughline.config.json', text)
    expect(found.map((link) => sliceSpan(text, link.span))).toEqual(['./base.json', 'c.yaml'])
  })
})

describe('hierarchies', () => {
  it('go up to what an item serves and down to what serves or measures it, with the places that say so', async () => {
    const { snapshot, at, path, shown } = await plans()
    const [item] = hierarchyItems(snapshot, path('social.md'), at('social.md', 'O1)'))
    expect(item?.fact.id).toBe('O1')
    const told = (step: typeof upward) =>
      step(snapshot, item?.ref ?? '').map((one) => [one.item.fact.id ?? one.item.kind, one.spans.length])
    expect(told(upward)).toEqual([['C2', 1]])
    expect(told(downward)).toEqual([
      ['measure', 1],
      ['S1', 1],
      ['S2', 1],
      ['S4', 1],
    ])
    const [above] = upward(snapshot, item?.ref ?? '')
    expect(shown(path('social.md'), above?.spans[0] ?? { start: 0, end: 0 })).toBe('social.md: company.yaml#C2')
  })

  it('start from the item around a place in its lines, and end where items serve each other', async () => {
    const text =
      '---\nthroughline: plan\n---\n# Plan\n## Objectives\n- O1 Sell more (supports O2)\n- O2 Keep more (supports O1)\n'
    const { snapshot, at, path } = await plans({ 'loop.md': text })
    const [item] = hierarchyItems(snapshot, path('loop.md'), at('loop.md', 'Sell'))
    const step = upward(snapshot, item?.ref ?? '')[0]?.item.ref ?? ''
    expect(upward(snapshot, step)[0]?.item.ref).toBe(item?.ref)
    expect(downward(snapshot, step)[0]?.item.ref).toBe(item?.ref)
    expect(upward(snapshot, 'nothing#X')).toEqual([])
  })
})

describe('on any text, at any place', () => {
  const pieces = fc.constantFrom(
    ...social.split(/(?<=\n)/),
    ...company.split(/(?<=\n)/),
    ...['`', '``', '[', '](', '#o1)', '](social.md#o1)', '<a href="', '"', '🎯', '\t', '\r\n', '\uFEFF', '[x]: #', '|'],
  )
  const text = fc.array(pieces, { maxLength: 30 }).map((parts) => `---\nthroughline: plan\n---\n${parts.join('')}`)

  it('every feature answers with places that lie in their documents', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.nat(400), async (written, offset) => {
        const { snapshot, path, tools } = await openPlans({ ...files, 'any.md': written })
        const any = path('any.md')
        const renaming = prepareRename(snapshot, any, offset)
        const spans = [
          ...(definition(snapshot, any, offset)?.targets ?? []),
          ...references(snapshot, any, offset, true),
          ...highlights(snapshot, any, offset).map(({ span }) => ({ path: any, span })),
          ...documentLinks(snapshot, any).map(({ span }) => ({ path: any, span })),
          ...(linkedEditing(snapshot, any, offset) ?? []).map((span) => ({ path: any, span })),
          ...(renaming !== null && 'span' in renaming ? [{ path: any, span: renaming.span }] : []),
          ...hierarchyItems(snapshot, any, offset).flatMap(({ ref, path }) =>
            upward(snapshot, ref).flatMap((one) => one.spans.map((span) => ({ path, span }))),
          ),
        ]
        for (const one of spans) {
          const length = snapshot.document(one.path)?.source.text.length ?? -1
          expect(one.span.start).toBeGreaterThanOrEqual(0)
          expect(one.span.end).toBeGreaterThanOrEqual(one.span.start)
          expect(one.span.end).toBeLessThanOrEqual(length)
        }
        const edits = rename(snapshot, any, offset, 'O77', tools)
        if (edits === null || 'refused' in edits) return
        for (const [name, list] of edits)
          expect(applyEdits(snapshot.document(name)?.source.text ?? '', list)).toMatch(/o77/i)
      }),
      { numRuns: runsOr(40) },
    )
  }, 600_000)

  it('links in code are none, however its marks stand', async () => {
    const link = '[a](company.yaml#c2)'
    const linksOf = async (line: string) => {
      const { snapshot, path } = await openPlans({
        ...files,
        'any.md': `---\nthroughline: plan\n---\n# Plan\n${line}\n`,
      })
      return documentLinks(snapshot, path('any.md')).length
    }
    expect(await linksOf(link)).toBe(1)
    expect(await linksOf(`\`${link}\` and \`\`${link} \` ${link}\`\``)).toBe(0)
    expect(await linksOf(`See \`\`\` ${link} \` and \`${link}`)).toBe(2)
  })
})
