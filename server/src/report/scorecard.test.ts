import { describe, expect, it } from 'vitest'
import { createSession } from '../config/session.ts'
import { noFlags } from '../config/settings.ts'
import { createMemoryHost } from '../host/memory.ts'
import { percentOf, type Scorecard, scorecard } from './scorecard.ts'
import { formatScorecard, scorecardFormats } from './scorecard-formats.ts'

const today = '2026-11-21'

async function scoresOf(files: Readonly<Record<string, string>>): Promise<Scorecard> {
  const texts = Object.fromEntries(Object.entries(files).map(([name, text]) => [`/srv/${name}`, text]))
  const request = { root: '/srv', paths: Object.keys(texts), flags: noFlags, stdin: null }
  const { engine, workspace, vocabulary } = await createSession(createMemoryHost(texts, today), request, today)
  return scorecard({ snapshot: engine.snapshot(), requested: workspace.requested, root: '/srv', vocabulary, today })
}

const plan = `# Social plan
## Vision
People get help where they are.
## Objectives
### O1 Cut the cost of calls
- Owner: Customer Service
- Measure: inbound calls per week, from 1,200 to 900 by 2028-12-31 (source: phone system)
#### S1 Answer in public before people call
- Tactic: publish the most-asked fixes as videos · Owner: Marketing
### O2 Make customers more satisfied
- Measure: followers
#### S2 Be kind
## Tactics
- Post every day
`

describe('the scorecard', () => {
  it('counts what is connected, measured, complete and owned', async () => {
    const { plans } = await scoresOf({ 'plan.md': plan })
    expect(plans[0]?.shares).toMatchObject({
      connected: { count: 1, of: 2 },
      vision: { count: 2, of: 2 },
      complete: { count: 1, of: 2 },
      measured: { count: 2, of: 2 },
      targets: { count: 1, of: 2 },
      baselines: { count: 1, of: 2 },
      deadlines: { count: 1, of: 2 },
      sources: { count: 1, of: 2 },
      owners: { count: 2, of: 6 },
      holistic: { count: 1, of: 1 },
      horizon: { count: 1, of: 1 },
      sponsor: { count: 0, of: 1 },
    })
    expect(plans[0]?.classes).toMatchObject({ vanity: 1, other: 0 })
    expect(plans[0]?.functions).toEqual(['customer service', 'marketing'])
  })

  it('finds the vision of a parent plan for the objectives that serve one of its own', async () => {
    const { plans } = await scoresOf({
      'company.yaml': 'plan: Company\nvision: Serve\nobjectives:\n  - { id: C1, title: Lower the cost of service }\n',
      'child.md':
        '---\nparent: company.yaml\n---\n# Child\n## Objectives\n- O1 Cut calls (supports C1)\n- O2 Sell more\n',
    })
    expect(plans.find(({ path }) => path === 'child.md')?.shares.vision).toEqual({ count: 1, of: 2 })
  })

  it('asks no strategies of objectives and key results', async () => {
    const { plans } = await scoresOf({
      'okr.md':
        '---\nprofile: okr\n---\n# OKRs\n## Objective 1: Answer faster\n- KR1: first answer from 5 to 2 hours by 2027-03-31\n',
    })
    expect(plans[0]?.shares.complete).toEqual({ count: 1, of: 1 })
    expect(percentOf(plans[0]?.shares.connected ?? { count: 1, of: 1 })).toBeNull()
  })

  it('sums several plans up', async () => {
    const { total } = await scoresOf({ 'a.md': plan, 'b.md': plan })
    expect(total.shares.connected).toEqual({ count: 2, of: 4 })
    expect(total.shares.sponsor).toEqual({ count: 0, of: 2 })
  })

  it('rounds to the nearest, but neither up to everything nor down to nothing', () => {
    expect(percentOf({ count: 2, of: 3 })).toBe(67)
    expect(percentOf({ count: 1, of: 3 })).toBe(33)
    expect(percentOf({ count: 999, of: 1000 })).toBe(99)
    expect(percentOf({ count: 1, of: 1000 })).toBe(1)
    expect([percentOf({ count: 3, of: 3 }), percentOf({ count: 0, of: 3 })]).toEqual([100, 0])
  })
})

describe('the forms of the scorecard', () => {
  it('all name the plan and its figure, and end their last line', async () => {
    const card = await scoresOf({ 'plan.md': plan })
    for (const format of scorecardFormats) {
      const text = formatScorecard(format, card)
      expect(text, format).toMatch(/plan\.md/)
      expect(text, format).toMatch(/1 of 2 \(50 %\)|"percent": 50|connected,1,2,50,34/)
      expect(text, format).toMatch(/\n$/)
    }
  })

  it('keep a title of the author a text', async () => {
    const card = await scoresOf({ '=1+1,<b>|x.md': plan.replace('Social plan', '1 < 2 & [more] | x') })
    expect(formatScorecard('html', card)).toContain('1 &#60; 2 &#38; [more] | x')
    expect(formatScorecard('html', card)).not.toContain('<b>')
    expect(formatScorecard('markdown', card)).toContain('1 \\< 2 & \\[more\\] \\| x')
    expect(formatScorecard('csv', card)).toContain(`"'=1+1,<b>|x.md",connected`)
  })

  it('say so when there is no plan', async () => {
    const card = await scoresOf({})
    expect(formatScorecard('text', card)).toBe('No plans were found.\n')
    expect(JSON.parse(formatScorecard('json', card))).toMatchObject({ version: 1, plans: [] })
  })
})
