import { describe, expect, it } from 'vitest'
import { findDates } from '../../read/measure/dates.ts'
import { type Asked, askAt } from '../testing/ask-completion.ts'
import { complete } from './complete.ts'
import { describe as describeTopic } from './describe.ts'
import { readableName } from './metrics.ts'
import { type Proposal, plainText, snippetText } from './model.ts'

const company = `plan: Company
vision: The service that people recommend
objectives:
  - id: C1
    title: Lower the cost of service
    owner: COO
  - title: Grow
`

const plan = (at: string): string => `---
throughline: plan
parent: company.yaml
period: 2027-01-01/2027-12-31
---
# Service
## Situation
- **W1** Weakness: the same three faults cause most calls
## Objectives
### O1 Cut the cost of calls
- Owner: Ana
${at}
#### S1 Answer in public (addresses W1)
- Tactic: publish five videos · Owner: Ben
`

const askIn = (at: string): Promise<Asked> => askAt('/plans/social.md', plan(at), { '/plans/company.yaml': company })
const askYaml = (text: string): Promise<Asked> =>
  askAt('/plans/social.yaml', `plan: Service\nperiod: 2027-01-01/2027-12-31\n${text}`, {
    '/plans/company.yaml': company,
  })

const sorted = ({ proposals }: Asked): readonly Proposal[] => [...proposals].sort((a, b) => a.group - b.group)
const labelsOf = (asked: Asked): readonly string[] => sorted(asked).map(({ label }) => label)

function find(asked: Asked, label: string): Proposal {
  const found = asked.proposals.find((one) => one.label === label)
  if (found === undefined) throw new Error(`${label} is not among ${labelsOf(asked).join(', ')}`)
  return found
}

describe('labels', () => {
  it('are written in the words and marks of the plan', async () => {
    const german = `---\nthroughline: plan\nlanguage: de\n---\n# Plan\n## Ziele\n### O1 Kosten senken\n- **Leitung:** Ana\n### O2 Kunden halten\n- ‸\n`
    const asked = await askAt('/plans/plan.md', german)
    expect(plainText(find(asked, 'Leitung:').text)).toBe('**Leitung:** ')
    expect(plainText(find(asked, 'Frist:').text)).toBe('**Frist:** ')
  })

  it('begin with a list mark on a blank line below a list', async () => {
    const asked = await askIn('‸')
    const { facts } = asked.read(asked.take(find(asked, 'Due:')))
    expect(facts.items.find(({ id }) => id === 'O1')?.fields.map(({ name }) => name)).toContain('due')
  })

  it('of a measure go to the measure that stands before them', async () => {
    const asked = await askIn('- Measure: calls per week\n- Ta‸')
    const { facts } = asked.read(asked.take(find(asked, 'Target:')).replace('Target: ', 'Target: 900'))
    expect(facts.items.find(({ level }) => level === 'measure')?.measure?.target?.value).toBe(900)
  })

  it('follow a dot on a line of fields', async () => {
    const labels = labelsOf(await askIn('- Tactic: answer letters · ‸'))
    expect(labels.slice(0, 3)).toEqual(['Owner:', 'Due:', 'Start:'])
  })
})

describe('references', () => {
  it('in brackets are closed where the bracket is open, and stand bare where the plan has ids', async () => {
    const open = await askIn('- Tactic: answer letters (supports ‸')
    expect(open.take(find(open, 'S1'))).toContain('(supports S1)\n')
    const bare = await askIn('- Tactic: answer letters (‸)')
    expect(bare.take(find(bare, 'S1'))).toContain('(S1)\n')
    expect(labelsOf(bare)).not.toContain('W1 ')
  })

  it('of the parent plan are bare where that says enough, and items elsewhere stand behind their file', async () => {
    const own = await askIn('- Serves: ‸')
    expect(labelsOf(own)).toEqual(['C1', 'company.yaml#'])
    const other = await askIn('- Serves: company.yaml#‸')
    expect(other.take(find(other, 'company.yaml#C1'))).toContain('Serves: company.yaml#C1\n')
  })

  it('are titles where the plan has no ids, even of the only objective, which a strategy serves unsaid', async () => {
    const page = (objectives: string): Promise<Asked> =>
      askAt(
        '/plans/p.md',
        `---\nthroughline: plan\n---\n# Plan\n## Objectives\n${objectives}\n## Strategies\n### Answer in public\n- Serves: ‸\n`,
      )
    const asked = await page('### Sell more\n')
    expect(labelsOf(asked)).toEqual(['Sell more'])
    const { facts } = asked.read(asked.take(find(asked, 'Sell more')))
    expect(facts.items.find(({ level }) => level === 'strategy')?.references[0]?.text).toBe('Sell more')
    expect(labelsOf(await page('### O1 Sell more\n'))).toEqual(['O1'])
    expect(labelsOf(await page('### Sell more\n### Keep customers\n'))).toEqual(['Sell more', 'Keep customers'])
  })

  it('never close a circle, and never repeat what is named already', async () => {
    const text =
      'objectives:\n  - id: O1\n    title: One\n    serves: ‸\n  - id: O2\n    title: Two\n    serves: O1\n  - id: O3\n    title: Three\n'
    const labels = labelsOf(await askYaml(text))
    expect(labels).toContain('O3')
    expect(labels).not.toContain('O2')
    expect(labels).not.toContain('O1')
    const listed =
      'objectives:\n  - id: O1\n    title: One\n  - id: O2\n    title: Two\nstrategies:\n  - title: Go\n    serves: [O1, ‸]\n'
    expect(labelsOf(await askYaml(listed))).toContain('O2')
    expect(labelsOf(await askYaml(listed))).not.toContain('O1')
  })

  it('in a column of a table are those that the column calls for', async () => {
    const table = (cells: string): Promise<Asked> =>
      askAt(
        '/plans/social.md',
        `${plan('').trimEnd()}\n## Tactics\n| Tactic | Strategy | Owner |\n|---|---|---|\n| Reply ${cells}\n`,
        { '/plans/company.yaml': company },
      )
    expect(labelsOf(await table('| ‸ | |'))[0]).toBe('S1')
    expect(labelsOf(await table('| | ‸ |'))).toEqual(['Ana', 'Ben', 'COO'])
  })
})

describe('dates', () => {
  it('are ends of quarters within the period, in the manner of the plan, and read as the day that they promise', async () => {
    const german = 'objectives:\n  - title: Eins\n    due: 31.03.2027\n  - title: Zwei\n    due: ‸\n'
    const dates = labelsOf(await askYaml(german))
    expect(dates).toEqual(['31.03.2027', '30.06.2027', '30.09.2027', '31.12.2027'])
    const quarters = 'objectives:\n  - title: One\n    due: Q1 2027\n  - title: Two\n    due: ‸\n'
    expect(labelsOf(await askYaml(quarters))).toEqual(['Q1 2027', 'Q2 2027', 'Q3 2027', 'Q4 2027'])
    for (const text of dates) expect(findDates(text, { fiscalYearStart: 1 })[0]?.end).not.toBeNull()
  })

  it('stand behind a word that calls for one', async () => {
    expect(labelsOf(await askIn('- Measure: calls, from 12 to 9 by ‸'))[0]).toBe('2027-03-31')
    expect(labelsOf(await askIn('- Measure: calls, from 12 to 9 b‸'))).toEqual([])
  })

  it('follow the fiscal year', async () => {
    const { request } = await askYaml('objectives:\n  - title: One\n    due: ‸\n')
    const found = complete({ ...request, fiscalYearStart: 2 })
    expect(found.map(({ label, note }) => `${label} ${note}`)).toEqual([
      '2027-01-31 end of the year',
      '2027-04-30 end of quarter 1',
      '2027-07-31 end of the first half',
      '2027-10-31 end of quarter 3',
      '2027-12-31 end of the plan’s period',
    ])
  })
})

describe('metrics', () => {
  it('have a name by which they are found again, all of the catalogue', async () => {
    const { request } = await askIn('‸')
    const { vocabulary } = request
    const lost = vocabulary.metrics.filter((metric) => readableName(vocabulary, metric) === null)
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it('that show no result by themselves stand last, and it is said', async () => {
    const asked = await askIn('- Measure: ‸')
    const last = sorted(asked).at(-1)
    const id = last?.topic?.kind === 'metric' ? last.topic.id : ''
    expect(asked.request.vocabulary.metric(id)?.policy).toBe('always-suspect')
    expect(last?.note).toContain('shows no result by itself')
    const told = describeTopic(asked.request, last?.topic ?? { kind: 'key', text: '' })
    expect(told).toContain('Put a measure beside it')
  })

  it('are not proposed where the measure says its numbers already', async () => {
    expect(labelsOf(await askIn('- Measure: calls per week, from 1,200 to ‸'))).toEqual([])
  })
})

describe('keys', () => {
  it('are those of the neighbours before those of the schema, and none that means what stands there', async () => {
    const text = 'objectives:\n  - id: O1\n    title: One\n    lead: Ana\n  - id: O2\n    name: Two\n    ‸\n'
    const labels = labelsOf(await askYaml(text))
    expect(labels).toContain('lead')
    for (const taken of ['owner', 'title', 'name', 'id']) expect(labels).not.toContain(taken)
  })

  it('in front matter are those that speak of the plan', async () => {
    const asked = await askAt('/plans/plan.md', '---\nthroughline: plan\n‸\n---\n# Plan\n## Goals\n- Sell more\n')
    expect(labelsOf(asked).slice(0, 4)).toEqual(['period', 'parent', 'sponsor', 'owner'])
    expect(labelsOf(asked)).not.toContain('objectives')
    const profile = await askAt('/plans/plan.md', '---\nthroughline: plan\nprofile: ‸\n---\n# Plan\n')
    expect(labelsOf(profile)).toContain('okr')
  })

  it('keep their colon where one follows, and bring signs and commas in JSON', async () => {
    const json = (at: string): Promise<Asked> =>
      askAt('/plans/plan.json', `{ "plan": "x", "objectives": [{ "title": "Cut the cost", ${at} "id": "O1" }] }`)
    const bare = await json('‸')
    expect(bare.take(find(bare, 'owner'))).toContain('"owner": "", "id"')
    const quoted = await json('"ow‸"')
    expect(quoted.take(find(quoted, 'owner'))).toContain('"owner": "", "id"')
    const followed = await json('"ow‸": "Ana",')
    expect(followed.take(find(followed, 'due'))).toContain('"due": "Ana",')
  })

  it('of a measure tell what a measure takes', async () => {
    const labels = labelsOf(
      await askYaml('objectives:\n  - title: One\n    measures:\n      - metric: calls\n        ‸\n'),
    )
    expect(labels.slice(0, 4)).toEqual(['id', 'target', 'baseline', 'by'])
  })
})

describe('whole items', () => {
  it('are written as their neighbours are, with the next id, and read as what they say', async () => {
    const asked = await askIn('### ‸')
    const proposal = find(asked, 'new objective')
    const text = asked.take(proposal)
    expect(text.slice(text.indexOf('Ana'))).toContain('### O2 [what is to be reached]')
    const { facts } = asked.read(text)
    const objective = facts.items.find(({ id }) => id === 'O2')
    expect(objective?.level).toBe('objective')
    const below = facts.items.filter(({ parents }) => parents.some(({ key }) => key === 'O2'))
    expect(below.map(({ level }) => level)).toContain('measure')
  })

  it('in YAML bear the keys of their neighbours', async () => {
    const asked = await askYaml('objectives:\n  - id: O1\n    title: One\n    lead: Ana\n  - ‸\n')
    const { facts } = asked.read(asked.take(find(asked, 'new objective')).replace('title: \n', 'title: Two\n'))
    expect(facts.items.map(({ id, title }) => `${id} ${title}`)).toContain('O2 Two')
  })

  it('are sections where a heading is begun that the plan does not have yet', async () => {
    const labels = labelsOf(
      await askAt('/plans/p.md', '---\nthroughline: plan\n---\n# Plan\n## Goals\n- Sell more\n\n## ‸\n'),
    )
    expect(labels).toContain('Vision')
    expect(labels).toContain('Strategies')
    expect(labels).not.toContain('Objectives')
  })

  it('are a whole plan in an empty document, whose levels hang together', async () => {
    for (const path of ['/plans/new.md', '/plans/new.yaml']) {
      const asked = await askAt(path, '‸')
      const text = asked.take(find(asked, 'throughline plan'))
      const { facts } = asked.read(text)
      expect(facts.problems).toEqual([])
      const level = (name: string) => facts.items.find((item) => item.level === name)
      for (const name of ['vision', 'weakness', 'objective', 'measure', 'strategy', 'tactic'])
        expect(level(name)).toBeDefined()
      expect(level('strategy')?.parents[0]?.key).toBe(level('objective')?.key)
      expect(level('tactic')?.parents[0]?.key).toBe(level('strategy')?.key)
    }
    expect((await askAt('/plans/new.json', '‸')).proposals).toEqual([])
  })
})

describe('suppressions', () => {
  it('are proposed from the directive to the day, rules that speak there first', async () => {
    const directive = await askIn('<!-- throughline-disable-n‸')
    expect(directive.take(find(directive, 'throughline-disable-next-line'))).toContain(
      '<!-- throughline-disable-next-line  -->',
    )
    const rule = await askIn('<!-- throughline-disable-file ‸ -->')
    expect(sorted(rule)[0]?.note).toBe('speaks here')
    const first = sorted(rule)[0]?.label ?? ''
    const { facts } = rule.read(rule.take(find(rule, first)))
    expect(facts.suppressions[0]).toMatchObject({ scope: 'file', rules: [first], reason: '[reason]' })
    const until = await askIn('<!-- throughline-disable-file vague-wording -- why ‸ -->')
    expect(labelsOf(until)).toEqual(['(until …)'])
    const day = await askIn('<!-- throughline-disable-file vague-wording -- why (until ‸) -->')
    expect(labelsOf(day)[0]).toBe('2026-12-31')
  })

  it('stand behind a hash in YAML, and nothing is proposed in other comments', async () => {
    const asked = await askYaml('# throughline-disable-next-line ‸\nobjectives:\n  - title: One\n')
    expect(labelsOf(asked)).toContain('objective-without-measure')
    expect((await askYaml('# What we ‸ want\nobjectives:\n  - title: One\n')).proposals).toEqual([])
    expect((await askIn('<!-- What we ‸ want -->')).proposals).toEqual([])
  })
})

describe('templates', () => {
  it('keep signs that mean something in snippets', () => {
    expect(snippetText(['costs $5 {a}', { asks: 'why } \\ $' }, { asks: '' }])).toBe(
      ['costs \\$5 {a\\}$', '{1:why \\} \\\\ \\$}$2'].join(''),
    )
    expect(plainText(['- ', { asks: 'what' }, { asks: '' }])).toBe('- [what]')
  })
})
