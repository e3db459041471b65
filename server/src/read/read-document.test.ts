import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../vocabulary/create-vocabulary.ts'
import type { DocumentLanguage, ReadResult } from './document.ts'
import { createReader } from './read-document.ts'

const read = createReader(createVocabulary())
const readText = (text: string, language: DocumentLanguage = 'markdown', path = 'plan.md'): ReadResult =>
  read({ path, language, text }, { detect: 'always', profile: null, fiscalYearStart: 1 })

const titles = (text: string, language?: DocumentLanguage): readonly string[] =>
  readText(text, language).facts.items.map((item) => `${item.level} ${item.title}`)

const line = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '# Plan',
    '## Objectives',
    '### O1 Cut costs',
    '- **Goal:** more',
    '| Goal | KPI |',
    '| --- | --- |',
    '| a | b |',
    '  - nested',
    '```',
    '<!--',
    '---',
    'KPI: reach',
    '**Tactics:**',
    '\t- tab',
    '> quote',
    '- [ ] do it',
    '· dot',
    '##Tight',
    'objectives:',
    '  - { id: O1, title: x }',
    '\u0000',
    '\uFEFF',
  ),
)
const page = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'))

const fieldsOf = (text: string, language?: DocumentLanguage): readonly (readonly string[])[] =>
  readText(text, language).facts.items.map(({ fields }) => fields.map(({ name, value }) => `${name} ${value}`))

describe('fields of an item', () => {
  it('keep how much is done apart from the status, and take it for one only where it says all or says it in words', () => {
    const table = '| Tactic | Progress | Status |\n|---|---|---|\n'
    expect(
      fieldsOf(
        `${table}| Film the kiln | 40 % | cancelled |\n| Print cards | 100 % | |\n| Open a stand | half of it by May, 50 % | |`,
      ),
    ).toEqual([
      ['progress 40 %', 'status cancelled'],
      ['progress 100 %', 'status 100 %'],
      ['progress half of it by May, 50 %', 'status '],
    ])
    const list = 'plan: Pottery\ntactics:\n'
    expect(
      fieldsOf(
        `${list}  - { title: Film, progress: 40 %, status: done }\n  - { title: Print, progress: on hold }`,
        'yaml',
      ),
    ).toEqual([
      ['progress 40 %', 'status done'],
      ['progress on hold', 'status on hold'],
    ])
  })

  it('say by a change what is done about an insight, and nothing of the kind about other items', () => {
    const rows = '|---|---|---|\n| Bills are hard to read | Finance | a new bill |'
    expect(fieldsOf(`## Insights\n\n| Insight | Team | Change |\n${rows}`)).toEqual([
      ['owner Finance', 'fix a new bill'],
    ])
    expect(fieldsOf(`## Insights\n\n| What callers say | Team | Changes made |\n${rows}`)).toEqual([
      ['owner Finance', 'fix a new bill'],
    ])
    expect(
      fieldsOf('## Insights\n- **Bills are hard to read**\n  - Team: Finance\n  - **Change:** a new bill'),
    ).toEqual([['owner Finance', 'fix a new bill']])
    expect(fieldsOf('| KPI | Baseline | Change |\n|---|---|---|\n| visits | 300 | +20 % |')).toEqual([['baseline 300']])
    expect(titles('## Actions\n\n| Change | Owner |\n|---|---|\n| Print a new bill | Finance |')).toEqual([
      'tactic Print a new bill',
    ])
  })
})

describe('reading a document', () => {
  it.each(['markdown', 'yaml', 'json'] as const)(
    'never throws on %s and keeps every place within the text',
    (language) => {
      fc.assert(
        fc.property(page, (text) => {
          const { facts, anchors } = readText(text, language)
          for (const span of anchors.values()) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
          const keys = facts.items.map((item) => item.key)
          expect(new Set(keys).size).toBe(keys.length)
          for (const item of facts.items) expect(item.parents.every((parent) => keys.includes(parent.key))).toBe(true)
        }),
        { numRuns: 150 },
      )
    },
  )

  it('gives the same facts when prose around the items changes', () => {
    const plan = '# Plan\n\n## Objectives\n\n### O1 Cut calls by 20 %\n\n- Owner: Ana\n'
    const moved = plan.replace('# Plan\n', '# Plan\n\nSome words that state nothing.\n\nAnd more of them.\n')
    expect(readText(moved).facts).toEqual(readText(plan).facts)
  })

  it('leaves fenced code, comments and what is out of scope alone', () => {
    const text =
      '# Plan\n\n## Tactics\n- Write to hosts\n\n```md\n- Not a tactic\n```\n<!-- - Nor this -->\n\n## Out of scope\n- A second site\n'
    expect(titles(text)).toEqual(['tactic Write to hosts'])
  })

  it('reads priority as a rank, not as a goal', () => {
    const text = '# Plan\n\n| Goal | Priority |\n| --- | --- |\n| Keep members | High |\n'
    expect(titles(text)).toEqual(['objective Keep members'])
  })

  it('takes the objective column of a media budget for the setting of the platform', () => {
    const text =
      '# Plan\n\n## Budget allocation\n\n| Platform | Monthly budget | Objective |\n| --- | --- | --- |\n| Meta | 500 | Traffic |\n'
    expect(titles(text)).toEqual([])
  })

  it('does not take quarters, priorities and halves for ids', () => {
    const { items } = readText('# Plan\n\n## Objectives\n- **Q3** Win schools\n- **P0** - Keep members\n').facts
    expect(items.map((item) => item.id)).toEqual([null, null])
  })

  it('keeps a reference by words only where an item bears them', () => {
    const text =
      '# Plan\n\n## Objectives\n- Fewer calls\n\n## Strategies\n- Answer early · Supports: Fewer calls\n- Be kind · Supports: our general mood\n'
    const references = readText(text).facts.items.map((item) => item.references.map((reference) => reference.target))
    expect(references).toEqual([[], ['Fewer calls'], []])
  })

  it('numbers key results anew under each objective', () => {
    const text = '# OKRs\n\n## O1 Calm\n- **KR1**: calls from 9 to 4\n\n## O2 Growth\n- **KR1**: members from 2 to 5\n'
    expect(readText(text).facts.items.map((item) => item.key)).toEqual(['O1', 'KR1', 'O2', 'O2/KR1'])
  })

  it('says where broken YAML is broken and reads the rest', () => {
    const text = 'plan: Help\nobjectives:\n  - { id: O1, title: Cut calls }\nstrategies: [\n'
    const { facts } = readText(text, 'yaml', 'plan.yaml')
    expect(facts.problems.map((problem) => problem.kind)).toContain('invalid-syntax')
    expect(facts.items.map((item) => item.title)).toContain('Cut calls')
  })
})

describe('whether a file is a plan', () => {
  const isTaken = (text: string, path: string, language: DocumentLanguage = 'markdown'): boolean =>
    read({ path, language, text }, { detect: 'auto', profile: null, fiscalYearStart: 1 }).facts.plan !== null

  it.each([
    [
      'a readme',
      'README.md',
      '# tool\n\n## Features\n- Fast\n\n## Roadmap\n- [ ] Windows support\n\n## Goals\nSmall and quick.\n',
    ],
    ['a changelog', 'CHANGELOG.md', '# Changelog\n\n## 1.2.0\n- Add metrics\n- Fix strategy option\n'],
    [
      'a guide about planning',
      'okr-guide.md',
      '# Setting OKRs\n\nYou set your objectives with your team.\n\n## Objectives\n- What do you want to reach?\n- You should set three.\n\n## Key results\n- Your key results say how you know that you are done. You grade them.\n',
    ],
    [
      'a job description',
      'manager.md',
      '# Social media manager\n\n## Responsibilities\n- Own our strategy\n- Report metrics\n\n## Requirements\n- Five years of campaigns\n',
    ],
    [
      'a workflow',
      'ci.yml',
      'name: ci\non: push\njobs:\n  test:\n    strategy:\n      matrix: { node: [20] }\n    steps:\n      - run: npm test\n',
    ],
  ])('passes over %s', (_what, path, text) => {
    expect(isTaken(text, path, path.endsWith('.yml') ? 'yaml' : 'markdown')).toBe(false)
  })

  it('takes a file that declares itself a plan, whatever stands in it', () => {
    expect(isTaken('---\nthroughline: plan\n---\n# Notes\n', 'README.md')).toBe(true)
  })
})

describe('the keys of a plan in YAML', () => {
  const problemsOf = (text: string): readonly string[] =>
    readText(text, 'yaml', 'plan.yaml').facts.problems.map((problem) => `${problem.kind} ${problem.key}`)

  it('are told where no plan has them, and where a value is of another kind', () => {
    const text = 'plan: Help\nobjctives: []\nperiod: [2027]\nobjectives:\n  - { id: O1, title: Calm, ownr: Ana }\n'
    expect(problemsOf(text)).toEqual(['unknown-key objctives', 'wrong-type period', 'unknown-key ownr'])
  })

  it('are left alone in a file of another tool, save for slips', () => {
    const text = 'kitchen: north\nobjectives:\n  - { name: Calm, colour: red, statuss: done }\n'
    expect(problemsOf(text)).toEqual(['unknown-key statuss'])
  })

  it('suggest no key that the mapping already has', () => {
    const { problems } = readText('plan: Help\nobjectives: []\nobjectivs: []\n', 'yaml', 'plan.yaml').facts
    expect(problems.map((problem) => problem.suggestions)).toEqual([[]])
  })

  it('are read as the known keys that they are near to', () => {
    const text = 'plan: Help\nsponser: COO\nobjetives:\n  - { id: O1, titel: Calm, mesures: [calls from 9 to 5] }\n'
    const { plan, items, problems } = readText(text, 'yaml', 'plan.yaml').facts
    expect(problems.map(({ key }) => key)).toEqual(['sponser', 'objetives', 'titel', 'mesures'])
    expect(items.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'objective Calm',
      'measure calls from 9 to 5',
    ])
    expect(plan?.fields).toEqual([{ name: 'sponsor', value: 'COO' }])
    const front = '---\nthroughline: plan\nsponser: COO\n---\n# Help\n'
    expect(readText(front).facts.plan?.fields).toEqual([{ name: 'sponsor', value: 'COO' }])
  })

  it('do not make a plan of a file by what they are near to', () => {
    const text = 'objetives:\n  - Calm\nstrategis:\n  - Answer first\ntactcs:\n  - Film the fixes\n'
    const facts = (detect: 'auto' | 'always') =>
      read({ path: 'settings.yaml', language: 'yaml', text }, { detect, profile: null, fiscalYearStart: 1 }).facts
    expect(facts('auto').plan).toBeNull()
    expect(facts('always').items.map(({ level }) => level)).toEqual(['objective', 'strategy', 'tactic'])
  })

  it('point at items where a list of ids stands behind a level word', () => {
    const text =
      'plan: Help\nobjectives: [{ id: O1, title: Calm }, { id: O2, title: Growth }]\nstrategies:\n  - { id: S1, title: Answer, objective: [O1, O2] }\n'
    const { items } = readText(text, 'yaml', 'plan.yaml').facts
    expect(items.at(-1)?.references.map((reference) => reference.target)).toEqual(['O1', 'O2'])
  })
})

describe('a table that Markdown loses', () => {
  it('is told at its line of dashes and read as nothing', () => {
    const text = '# Plan\n\n## Objectives\n\n| Objective | Target |\n| ---\n| Keep members | 80 % |\n'
    const { facts, anchors } = readText(text)
    expect(facts.items).toEqual([])
    expect(text.slice(anchors.get('problem:0')?.start, anchors.get('problem:0')?.end)).toBe('| ---')
  })
})
