import { describe, expect, it } from 'vitest'
import { after } from './testing/apply.ts'

describe('a new parent', () => {
  it('takes the bullets around it below itself', () => {
    const plan = ['## Objectives', '### Cut costs', '- Owner: Ana', '- Tactic: Post', '- Tactic: Film', '  in the yard']
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-parent', item: key('Film'), level: 'strategy', text: '[how]' })),
    ).toEqual([
      '## Objectives',
      '### Cut costs',
      '- Owner: Ana',
      '- Strategy: [how]',
      '  - Tactic: Post',
      '  - Tactic: Film',
      '    in the yard',
    ])
  })

  it('pushes headings one deeper', () => {
    const plan = [
      '## Objective: Cut costs',
      '',
      '### Tactic: Post',
      '',
      'Daily.',
      '',
      '### Tactic: Film',
      '',
      '## Objective: Grow',
    ]
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-parent', item: key('Post'), level: 'strategy', text: '[how]' })),
    ).toEqual([
      '## Objective: Cut costs',
      '',
      '### Strategy: [how]',
      '',
      '#### Tactic: Post',
      '',
      'Daily.',
      '',
      '#### Tactic: Film',
      '',
      '## Objective: Grow',
    ])
  })

  it('stands in its own section where the item names what it serves', () => {
    const plan = ['## Objectives', '- O1 Cut', '', '## Tactics', '- Post (supports O1)']
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-parent', item: key('Post'), level: 'strategy', text: '[how]' })),
    ).toEqual([
      '## Objectives',
      '- O1 Cut',
      '',
      '## Strategies',
      '- **S1** [how] (supports O1)',
      '',
      '## Tactics',
      '- Post (supports S1)',
    ])
  })

  it('wraps the list in YAML', () => {
    const plan = ['objectives:', '- title: Cut', '  tactics:', '  - Post', '', '  - title: Film', '- title: Grow']
    expect(
      after('p.yaml', plan, (key) => ({ kind: 'insert-parent', item: key('Post'), level: 'strategy', text: 'Answer' })),
    ).toEqual([
      'objectives:',
      '- title: Cut',
      '  strategies:',
      '  - title: Answer',
      '    tactics:',
      '    - Post',
      '',
      '    - title: Film',
      '- title: Grow',
    ])
  })

  it('is one for each thing that several hang from, each of which then names its own', () => {
    const plan = [
      '## Objectives',
      '- **O1** Cut',
      '- **O2** Grow',
      '## Tactics',
      '- Film (supports O1)',
      '- Post (O1, O2)',
    ]
    expect(
      after('p.md', plan, (key) => ({
        kind: 'insert-parent',
        item: key('Film'),
        others: [key('Post')],
        level: 'strategy',
        text: '[how]',
      })),
    ).toEqual([
      ...plan.slice(0, 3),
      '## Strategies',
      '- **S1** [how] (supports O1)',
      '- **S2** [how] (supports O2)',
      '## Tactics',
      '- Film (supports S1)',
      '- Post (S1, S2)',
    ])
    const flat = ['objectives:', '  - { id: O1, title: Cut }', 'tactics:', '  - title: Film', '    objective: O1']
    expect(
      after('p.yaml', [...flat, '  - { title: Post, objective: O1 }'], (key) => ({
        kind: 'insert-parent',
        item: key('Film'),
        others: [key('Post')],
        level: 'strategy',
        text: '[how]',
      })),
    ).toEqual([
      ...flat.slice(0, 2),
      'strategies:',
      '  - id: S1',
      '    title: "[how]"',
      '    objective: O1',
      'tactics:',
      '  - title: Film',
      '    strategy: S1',
      '  - { title: Post, strategy: S1 }',
    ])
  })

  it('is a column of a table whose rows all lack one', () => {
    const plan = ['| Objective | Tactic |', '|---|---|', '| Cut | Film |', '| | Post |']
    expect(
      after('p.md', plan, (key) => ({
        kind: 'insert-parent',
        item: key('Film'),
        others: [key('Post')],
        level: 'strategy',
        text: '[how]',
      })),
    ).toEqual(['| Objective | Tactic | Strategy |', '|---|---|---|', '| Cut | Film | [how] |', '| | Post | [how] |'])
  })
})
