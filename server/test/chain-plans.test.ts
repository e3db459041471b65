import { describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/create-engine.ts'
import type { Diagnostic } from '../src/engine/snapshot.ts'
import { createReader } from '../src/read/read-document.ts'
import { rules } from '../src/rules/index.generated.ts'
import { createVocabulary } from '../src/vocabulary/create-vocabulary.ts'

const vocabulary = createVocabulary()
const read = createReader(vocabulary)
const settings = rules.map((rule) => [rule.id, { severity: rule.presets.strict, options: {} }] as const)

/** What the strict preset says of a page. */
function check(text: string): readonly Diagnostic[] {
  const engine = createEngine({ rules, vocabulary, today: '2027-01-01', read })
  const options = { detect: 'always', profile: null, fiscalYearStart: 1 } as const
  engine.update({
    set: [
      {
        source: { path: 'plan.md', language: 'markdown', text },
        settings: { read: options, rules: new Map(settings), parent: null },
      },
    ],
  })
  return engine.snapshot().diagnostics('plan.md')
}

/** How often a rule speaks of a page. */
const count = (rule: string, text: string): number => check(text).filter((one) => one.rule === rule).length

const twoObjectives = `# Library on social
## Objectives
- **O1** Raise loans from 400 to 600 a month by June
- **O2** Raise renewals from 70 % to 80 % by June
`
const twoStrategies = `${twoObjectives}## Strategies
- **S1** Let readers recommend books (supports O1)
- **S2** Remind people in time (supports O2)
`

describe('a heading over tactics', () => {
  it.each([
    'Content & Blog Strategy',
    'Reminder strategies',
    'Website Traffic Growth',
    'Increase subscribers',
    'How to grow the newsletter',
    'Phase 1: Awareness',
    'Stage 2 – Conversion',
    'Community building',
    'SEO optimisation',
    'Lead generation',
    'Lesestrategie für Schulen',
    'Stratégie pour les écoles',
  ])('says what they are done for when it reads “%s”', (title) => {
    const page = `${twoStrategies}## ${title}\n### First\n- [ ] Film the shelves\n- [ ] Print the cards\n`
    expect(count('tactic-without-strategy', page)).toBe(0)
  })

  it.each([
    'Tactics',
    'Launch phase (months 1–3)',
    'Growth phase (months 4–12)',
    'Week 4: Optimisation and planning',
    'Phase 2',
    'Timeline',
    'To do',
    'Instagram',
    'Events and activities',
    'Social media strategy and tactics',
  ])('leaves it open when it reads “%s”', (title) => {
    const page = `${twoStrategies}## ${title}\n- [ ] Film the shelves\n- [ ] Print the cards\n`
    expect(count('tactic-without-strategy', page)).toBe(2)
  })

  it('does not count when it is the title of the plan', () => {
    const page = twoStrategies.replace('Library on social', 'Library growth strategy')
    expect(count('tactic-without-strategy', `${page}## To do\n- [ ] Film the shelves\n`)).toBe(1)
  })
})

describe('a plan that goes straight to its tactics', () => {
  it('hears of it once for each section of tactics, however many bold lines and headings divide it', () => {
    const weeks = [1, 2, 3].map(
      (week) => `## Week ${week}\n**Shelves**\n- [ ] Film shelf ${week}\n\n**Cards**\n- [ ] Print card ${week}\n`,
    )
    const page = `${twoObjectives}${weeks.join('')}## Checklist\n### 1. Photos\n- [ ] Charge the camera\n### 2. Text\n- [ ] Read it aloud\n`
    const found = check(page).filter((one) => one.rule === 'skipped-level')
    const lines = page.split('\n')
    const told = found.map(({ range }) => lines[range.start.line]?.slice(range.start.character, range.end.character))
    expect(told).toEqual(['Week 1', 'Week 2', 'Week 3', 'Checklist'])
    expect(found[0]?.message).toContain('objectives')
  })

  it('is not told of objectives that it does not have, but that it has none', () => {
    const weeks = '## Week 1\n- [ ] Film the shelves\n## Week 2\n- [ ] Print the cards\n'
    const told = (page: string): readonly string[] =>
      check(page)
        .map((one) => one.rule)
        .filter((rule) => ['skipped-level', 'tactic-heavy-plan', 'unlinked-measure'].includes(rule))
    expect(told(`# Spring\n${weeks}`)).toEqual(['tactic-heavy-plan'])
    expect(told(`# Spring\n## Vision\nNobody waits.\n${weeks}`)).toEqual(['skipped-level', 'skipped-level'])
    expect(told(`# Spring\n## Vision\nNobody waits.\n${weeks}## Metrics\n- Loans\n`)).toEqual(['unlinked-measure'])
  })
})

describe('one goal above the objectives', () => {
  const objectives = '- **O1** Raise loans from 400 to 600\n- **O2** Raise renewals from 70 % to 80 %\n'
  const strategies = '## Strategies\n- **S1** Remind people in time (supports O1, O2)\n'

  it.each([
    ['below a heading of its own', `## Goal\nMake reading easy for everyone.\n## Objectives\n${objectives}`],
    ['as the main goal', `## Our main goal\nMake reading easy for everyone.\n## Key objectives\n${objectives}`],
    [
      'as the sentence that opens the list',
      `## Goals and objectives\nThe primary goal of our work is to make reading easy for everyone.\n\n${objectives}`,
    ],
    [
      'before objectives that are headings',
      `## Goal\nMake reading easy for everyone.\n## Objectives\n${objectives.replaceAll('- **', '### ').replaceAll('**', '')}`,
    ],
    ['behind a label', `**Goal:** Make reading easy for everyone.\n\n**Objectives:**\n${objectives}\n`],
  ])('answers for nothing by itself and stands for the vision: %s', (_where, goal) => {
    const found = check(`# Library\n${goal}${strategies}`).map((one) => one.rule)
    expect(found).not.toContain('plan-without-vision')
    expect(found).not.toContain('objective-without-measure')
    expect(found).not.toContain('objective-without-strategy')
  })

  it('is any other goal where no objectives follow it', () => {
    const found = check('# Library\n## Goal\nMake reading easy for everyone.\n').map((one) => one.rule)
    expect(found).toContain('plan-without-vision')
    expect(found).toContain('objective-without-measure')
  })
})

describe('a risk that is named with its answer', () => {
  const plan = (risks: string): string =>
    `${twoStrategies.replace('(supports O1)', '(supports O1) (addresses W1)')}## Weaknesses\n- **W1** Few know the opening hours\n## Risks\n${risks}\n`

  it.each([
    '- **The server fails**: rapid response and recovery procedures',
    '- **A rude comment**: Answer within a day.',
    '- **Fewer visitors**: we will open on Sundays',
    '- Fewer visitors\n  - Mitigation: a second bus',
    '- Fewer visitors\n  - **Response**: a second bus',
    '| Risk | Mitigation |\n| --- | --- |\n| Fewer visitors | a second bus |',
  ])('is dealt with: %s', (risk) => {
    expect(count('unaddressed-weakness', plan(risk))).toBe(0)
  })

  it('is asked for where the words behind it only explain it', () => {
    expect(count('unaddressed-weakness', plan('- **Fewer visitors**: the bus no longer stops here'))).toBe(1)
    expect(count('unaddressed-weakness', plan('| Risk | Mitigation |\n| --- | --- |\n| Fewer visitors | |'))).toBe(1)
  })
})

describe('a strategy', () => {
  it('that lists its actions in its own words needs no tactics', () => {
    const told = `${twoObjectives}## Strategies
- **S1: Tidy the channels** (supports O1): Close the channels that nobody reads. Move their readers to the newsletter.
- **S2: Facebook** (supports O2): faces of the readers, book of the week
`
    expect(count('strategy-without-tactic', told)).toBe(0)
  })

  it('is asked by itself, so that each that is given a tactic takes one report away', () => {
    const more = '- **S3** Open on Sundays (supports O1)\n- **S4** Lend games (supports O1)\n'
    const four = twoStrategies.replace('## Strategies\n', `## Strategies\n${more}`)
    const tactics = ['## Tactics', '- Film the shelves (supports S1)', '- Write a letter (supports S2)']
    const asked = tactics.map((_, lines) =>
      count('strategy-without-tactic', `${four}${tactics.slice(0, lines + 1).join('\n')}`),
    )
    expect(asked).toEqual([4, 3, 2])
  })
})

describe('a list of measures', () => {
  const measured = `# Library
## Objectives
### O1 Bring more readers in
- Measure: loans per month, from 400 to 600
### O2 Keep them
- Measure: renewals, from 70 % to 80 %
`

  it('is told of line by line, and offered to what lacks a measure', () => {
    const more = twoStrategies.replace('## Strategies', '- **O3** Be known in every school\n## Strategies')
    const page = `${more}## Metrics\n- Visitors\n- Press reports\n- Waiting time\n`
    const found = check(page)
    expect(found.filter(({ rule }) => rule === 'unlinked-measure')).toHaveLength(3)
    const asked = found.filter(({ rule }) => rule === 'objective-without-measure')
    expect(asked.map(({ message }) => message)).toEqual([expect.stringContaining('O3 Be known in every school')])
    expect(asked[0]?.fixes.map(({ title }) => title)).toContain('Link “Press reports” to it')
  })

  it('that says again what is measured above is no other one', () => {
    expect(
      count('unlinked-measure', `${measured}## Weekly figures\n### Metrics\n- Loans\n- Renewals and loans\n`),
    ).toBe(0)
    expect(count('unlinked-measure', `${measured}## Further figures\n### Metrics\n- Loans\n- Complaints\n`)).toBe(1)
  })
})
