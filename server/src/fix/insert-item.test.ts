import { describe, expect, it } from 'vitest'
import { computeEdits } from './edits.ts'
import { after, fixedText, keyOf, stateOf } from './testing/apply.ts'

const measure = 'calls, from [number] to [number] by [date]'

describe('a new item', () => {
  it('goes below the last sibling in its form', () => {
    const plan = ['## Objectives', '### Cut the cost of calls', '* **KPI**: visits per call', '', '### Grow sales']
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-item', under: key('Cut'), level: 'measure', text: measure })),
    ).toEqual([
      '## Objectives',
      '### Cut the cost of calls',
      '* **KPI**: visits per call',
      `* **KPI**: ${measure}`,
      '',
      '### Grow sales',
    ])
  })

  it('follows the form that items of its level have elsewhere', () => {
    const plan = [
      '## Objectives',
      '',
      '### O1 Cut costs',
      '',
      '### O2 Grow sales',
      '',
      '#### S1 Answer in public',
      '',
      'Because it helps.',
    ]
    expect(after('p.md', plan, () => ({ kind: 'insert-item', under: 'O1', level: 'strategy', text: '[how]' }))).toEqual(
      [
        '## Objectives',
        '',
        '### O1 Cut costs',
        '',
        '#### S2 [how]',
        '',
        '### O2 Grow sales',
        '',
        '#### S1 Answer in public',
        '',
        'Because it helps.',
      ],
    )
  })

  it('is a nested bullet set in like the others where the plan is a list', () => {
    const plan = ['# Plan', '* Objective: Cut costs', '* Objective: Grow sales', '\t* Owner: Ana']
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-item', under: key('Cut'), level: 'measure', text: measure })),
    ).toEqual([
      '# Plan',
      '* Objective: Cut costs',
      `\t* Measure: ${measure}`,
      '* Objective: Grow sales',
      '\t* Owner: Ana',
    ])
  })

  it('goes on with the numbers of a numbered list', () => {
    const plan = [
      '## Objectives',
      '### O1 Cut costs',
      '**Tactics:**',
      '1. Film the workshop',
      '2. Post the fixes',
      '',
      'That is all.',
    ]
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-item', under: key('Cut'), level: 'tactic', text: '[what]' })),
    ).toEqual([
      '## Objectives',
      '### O1 Cut costs',
      '**Tactics:**',
      '1. Film the workshop',
      '2. Post the fixes',
      '3. [what]',
      '',
      'That is all.',
    ])
  })

  it('stands in front of a labelled list that is not its own', () => {
    const plan = ['## Objectives', '### O1 Cut costs', '', 'Calls are dear.', '', '**Tactics:**', '- Post the fixes']
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-item', under: key('Cut'), level: 'measure', text: measure })),
    ).toEqual([
      '## Objectives',
      '### O1 Cut costs',
      '',
      'Calls are dear.',
      '',
      `- **Measure:** ${measure}`,
      '',
      '**Tactics:**',
      '- Post the fixes',
    ])
  })

  it('is called a key result in a plan of objectives and key results', () => {
    const plan = [
      '---',
      'throughline: plan',
      'profile: okr',
      '---',
      '# OKRs',
      '## Objective 1: Cut costs',
      '## Objective 2: Grow sales',
    ]
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-item', under: key('Cut'), level: 'measure', text: measure })),
    ).toContain(`- Key result: ${measure}`)
  })

  it('fills the empty cell of its column', () => {
    const plan = [
      '## Objectives',
      '| Objective | KPI                | Owner |',
      '|---|---|---|',
      '| Cut costs |                    | Ana |',
    ]
    expect(
      after('p.md', plan, (key) => ({
        kind: 'insert-item',
        under: key('Cut'),
        level: 'measure',
        text: 'calls|week',
      })),
    ).toEqual([
      '## Objectives',
      '| Objective | KPI                | Owner |',
      '|---|---|---|',
      '| Cut costs | calls\\|week        | Ana |',
    ])
  })

  it('takes a further row where its cell is taken', () => {
    const plan = [
      '## Objectives',
      '| Objective | KPI |',
      '|---|---|',
      '| Cut costs | calls |',
      '| Grow sales | orders |',
    ]
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-item', under: key('Cut'), level: 'measure', text: 'visits' })),
    ).toEqual([
      '## Objectives',
      '| Objective | KPI |',
      '|---|---|',
      '| Cut costs | calls |',
      '|           | visits |',
      '| Grow sales | orders |',
    ])
  })

  it('stands below a table that has no column for it, and names its parent', () => {
    const plan = [
      '## Objectives',
      '',
      '| Objective       | Owner |',
      '|-----------------|-------|',
      '| Cut costs       | Ana   |',
    ]
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-item', under: key('Cut'), level: 'measure', text: 'calls' })),
    ).toEqual([
      '## Objectives',
      '',
      '| Objective       | Owner |',
      '|-----------------|-------|',
      '| O1 Cut costs    | Ana   |',
      '',
      '- Measure: calls (supports O1)',
    ])
  })

  it('stands in the section of its level where items there name their parents', () => {
    const plan = [
      '## Objectives',
      '- O1 Cut costs',
      '- O2 Grow sales',
      '',
      '## Strategies',
      '- S1 Answer in public (Targets O1)',
      '',
      '## Tactics',
      '- Post',
    ]
    expect(after('p.md', plan, () => ({ kind: 'insert-item', under: 'O2', level: 'strategy', text: '[how]' }))).toEqual(
      [
        '## Objectives',
        '- O1 Cut costs',
        '- O2 Grow sales',
        '',
        '## Strategies',
        '- S1 Answer in public (Targets O1)',
        '- S2 [how] (Targets O2)',
        '',
        '## Tactics',
        '- Post',
      ],
    )
  })

  it('is an entry in the form of its siblings in YAML', () => {
    const plan = [
      'objectives:',
      '  - title: Cut costs',
      '    key_results:',
      '      - { metric: calls, target: 900 } # per week',
      '  - title: Grow',
    ]
    expect(
      after('p.yaml', plan, (key) => ({ kind: 'insert-item', under: key('Cut'), level: 'measure', text: measure })),
    ).toEqual([
      'objectives:',
      '  - title: Cut costs',
      '    key_results:',
      '      - { metric: calls, target: 900 } # per week',
      `      - { metric: "${measure}" }`,
      '  - title: Grow',
    ])
  })

  it('is a new key with the name that the author gives it elsewhere', () => {
    const plan = ['objectives:', '- title: Cut costs', '  kpis:', "  - 'calls'", '- title: Grow']
    expect(
      after('p.yaml', plan, (key) => ({ kind: 'insert-item', under: key('Grow'), level: 'measure', text: 'orders' })),
    ).toEqual(['objectives:', '- title: Cut costs', '  kpis:', "  - 'calls'", '- title: Grow', '  kpis:', '  - orders'])
  })

  it('makes a mapping of a bare text', () => {
    const plan = ['objectives:', '  - Cut costs # why']
    expect(
      after('p.yaml', plan, (key) => ({ kind: 'insert-item', under: key('Cut'), level: 'measure', text: 'calls' })),
    ).toEqual(['objectives:', '  - title: Cut costs # why', '    measures:', '      - calls'])
  })

  it('refers to its parent in a flat plan', () => {
    const plan = [
      'objectives:',
      '  - id: O1',
      '    title: Cut',
      '  - id: O2',
      '    title: Grow',
      'strategies:',
      '  - { id: S1, title: Answer, objective: O1 }',
      'tactics: []',
    ]
    expect(
      after('p.yaml', plan, () => ({ kind: 'insert-item', under: 'O2', level: 'strategy', text: '[how]' }))?.slice(5),
    ).toEqual([
      'strategies:',
      '  - { id: S1, title: Answer, objective: O1 }',
      '  - { id: S2, title: "[how]", objective: O2 }',
      'tactics: []',
    ])
  })

  it('stands on its own line in JSON where the others do', () => {
    const plan = ['{', '  "objectives": [', '    {', '      "title": "Cut costs"', '    }', '  ]', '}']
    expect(
      after('p.json', plan, (key) => ({ kind: 'insert-item', under: key('Cut'), level: 'measure', text: 'calls' })),
    ).toEqual([
      '{',
      '  "objectives": [',
      '    {',
      '      "title": "Cut costs",',
      '      "measures": ["calls"]',
      '    }',
      '  ]',
      '}',
    ])
  })

  it('keeps CRLF and a missing final line ending', () => {
    const text = '## Objectives\r\n### Cut costs\r\n- Owner: Ana'
    expect(
      fixedText('p.md', text, {
        kind: 'insert-item',
        under: keyOf('p.md', text, 'Cut'),
        level: 'measure',
        text: 'calls',
      }),
    ).toBe('## Objectives\r\n### Cut costs\r\n- Owner: Ana\r\n- Measure: calls')
  })

  it('is not offered below a table about the audience, where a list is not read as items', () => {
    const text = '# Plan\n## Audiences\n| Audience | Objective |\n|---|---|\n| Rowers | Share the jetty |\n'
    const state = stateOf('p.md', text)
    const under = keyOf('p.md', text, 'Share')
    const action = { kind: 'insert-item', under, level: 'measure', text: measure } as const
    expect(computeEdits({ title: 'fix', safety: 'suggested', path: 'p.md', action }, () => state)).toBeNull()
  })
})
