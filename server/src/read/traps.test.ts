import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../vocabulary/create-vocabulary.ts'
import { defaultReadOptions } from './document.ts'
import { readDocument } from './read-document.ts'

const vocabulary = createVocabulary()
const itemsOf = (...lines: readonly string[]): readonly string[] =>
  readDocument(
    { path: 'plan.md', language: 'markdown', text: ['# Plan', ...lines].join('\n') },
    { ...defaultReadOptions, detect: 'always' },
    vocabulary,
  ).facts.items.map(({ level, title }) => `${level}: ${title}`)

describe('a table of paid media', () => {
  it('says in `Objective` and `Goal` what the advertising platform is told to go for', () => {
    const head = ['## Goals', '| Objective | Goal | Ad formats |', '|---|---|---|']
    expect(itemsOf(...head, '| Traffic | I want people on the site | Carousel |')).toEqual([])
    expect(
      itemsOf('| Campaign | Objective | Placement |', '|---|---|---|', '| Early bird | Conversions | Feed |'),
    ).toEqual(['tactic: Early bird'])
  })

  it('states an objective of the plan where it bears a figure or stands beside a strategy', () => {
    expect(itemsOf('| Objective | Creative |', '|---|---|', '| Sell 90 bikes by May | Reels |')).toEqual([
      'objective: Sell 90 bikes by May',
    ])
    expect(
      itemsOf('| Objective | Strategy | Creative |', '|---|---|---|', '| Be known | Let trainees tell | Reels |'),
    ).toEqual(['objective: Be known', 'strategy: Let trainees tell'])
  })

  it('is none for a word that only looks like one', () => {
    expect(
      itemsOf('| Objective | Creative lead |', '|---|---|', '| Cut calls by half | Lee |', '| Earn trust | Kim |'),
    ).toEqual(['objective: Cut calls by half', 'objective: Earn trust'])
  })
})

describe('a heading that says only when', () => {
  it('is no objective, and the objectives stand below it', () => {
    expect(
      itemsOf('## Goals', '### 6 months', '- Win four sponsors', '### Long-term (3–5 years)', '### 2028', 'TODO'),
    ).toEqual(['objective: Win four sponsors'])
    expect(itemsOf('## Objectives', '**Next 90 days**', '- Win 100 testers', '', '### Phase 2', '- Win shops')).toEqual(
      ['objective: Win 100 testers', 'objective: Win shops'],
    )
    expect(itemsOf('## Goals', '- Short term:', '  - Fill the spring course')).toEqual([
      'objective: Fill the spring course',
    ])
  })

  it('is an objective where it says more', () => {
    expect(
      itemsOf('## Goals', '### Short waiting times', 'Ten minutes.', '### 500 members by 2028', 'Now 300.'),
    ).toEqual(['objective: Short waiting times', 'objective: 500 members by 2028'])
  })

  it('stays a phase among things to do', () => {
    expect(itemsOf('## Roadmap', '### Month 1', '- Launch the blog')).toEqual(['tactic: Launch the blog'])
    expect(itemsOf('## Goals', '### Phase 1', '- [ ] Book the hall')).toEqual(['tactic: Book the hall'])
  })
})

describe('a line that ends in a colon', () => {
  it('groups what is nested below it, or the boxes behind it', () => {
    expect(
      itemsOf('## Tasks', '- Before the fair:', '  - Book the booth', '- Press:', '- [ ] Send the release'),
    ).toEqual(['tactic: Book the booth', 'tactic: Send the release'])
    expect(itemsOf('## KPIs', '- Website:', '  - visits per month', '  - sign-ups per month')).toEqual([
      'measure: visits per month',
      'measure: sign-ups per month',
    ])
    expect(itemsOf('## Success criteria', '- Staff side', '  - [ ] Nurses trained', '  - [x] Script agreed')).toEqual(
      [],
    )
  })

  it('states an item where its values, its fields or its steps stand below', () => {
    expect(itemsOf('## KPIs', '- Missed appointments:', '  - 18 % today', '  - 9 % by December')).toEqual([
      'measure: Missed appointments',
    ])
    expect(itemsOf('## Tactics', '- Send the invitation:', '  - to members', '  - to the press')).toEqual([
      'tactic: Send the invitation',
    ])
    expect(itemsOf('## Tactics', '- Monthly clinic:', '  - Owner: Joe')).toEqual(['tactic: Monthly clinic'])
  })
})

describe('a table with one row for each audience', () => {
  it('says in `Goal` what is wanted of them', () => {
    expect(itemsOf('| Audience | Goal |', '|---|---|', '| Parents | Share the flyer |')).toEqual([])
    expect(
      itemsOf('| Partner | Why | Outreach goal |', '|---|---|---|', '| Library | It is central | Lend us the hall |'),
    ).toEqual([])
  })

  it('states objectives of the plan by that word, by a figure, or beside a measure', () => {
    expect(itemsOf('| Audience | Objective |', '|---|---|', '| Donors | Give again |')).toEqual([
      'objective: Give again',
    ])
    expect(itemsOf('| Audience | Goal |', '|---|---|', '| Pupils | 400 applications by June |')).toEqual([
      'objective: 400 applications by June',
    ])
    expect(itemsOf('| Audience | Goal | KPI |', '|---|---|---|', '| Pupils | Apply | applications |')).toEqual([
      'objective: Apply',
      'measure: applications',
    ])
    expect(itemsOf('| Channel | Goal |', '|---|---|', '| LinkedIn | Win buyers |')).toEqual(['objective: Win buyers'])
  })
})

describe('examples and criteria among things to do', () => {
  it('are nothing to do', () => {
    const rest = ['### Spring', '- Film the mill']
    const film = ['tactic: Film the mill']
    expect(itemsOf('## Tactics', '### What makes a good post?', '- It ends with a question', ...rest)).toEqual(film)
    expect(itemsOf('## Tactics', '### Examples', '- A film of the harvest', ...rest)).toEqual(film)
    expect(itemsOf('## Tactics', 'We have tried these formats:', '- Quiz in the hall', ...rest)).toEqual(film)
    expect(itemsOf('## Tactics', 'Good ideas for posts are:', '- Interview a farmer', ...rest)).toEqual(film)
  })

  it('are told from what is asked and listed to be done', () => {
    expect(itemsOf('## Tactics', '### What will we do?', '- Film the mill')).toEqual(['tactic: Film the mill'])
    expect(itemsOf('## Tactics', '### Campaign ideas', '- Film the mill')).toEqual(['tactic: Film the mill'])
    expect(itemsOf('## Tactics', 'We will run these:', '- Film the mill')).toEqual(['tactic: Film the mill'])
    expect(itemsOf('## Success criteria', '### Criteria', '- 20 stalls')).toEqual(['measure: 20 stalls'])
  })
})

describe('a page that calls itself a template', () => {
  const profileOf = (path: string, ...lines: readonly string[]) =>
    readDocument(
      { path, language: 'markdown', text: lines.join('\n') },
      { ...defaultReadOptions, detect: 'always' },
      vocabulary,
    ).facts.plan?.profile
  const blanks = ['## Tactics', '- Post [topic] on Instagram', '- Run the fair', '- Raise it to TBD']

  it('is one where it leaves blanks', () => {
    expect(profileOf('plan.md', '# Outreach plan template', ...blanks)).toBe('template')
    expect(profileOf('comms-template.md', '# Outreach plan', ...blanks)).toBe('template')
    expect(profileOf('plan.md', '# Outreach plan template', '## Tactics', '- Run the fair')).toBe('cascade')
    expect(profileOf('contemplate.md', '# New templates, new voice', ...blanks)).toBe('cascade')
  })
})
