import { describe, expect, it } from 'vitest'
import { after } from './testing/apply.ts'

describe('an item that moves', () => {
  it('takes the form of the section it comes to, and all below it along', () => {
    const plan = [
      '## Objectives',
      '',
      '### O1 Post daily',
      '',
      '- Owner: Ana',
      '',
      '### O2 Grow',
      '',
      '## Tactics',
      '',
      '* Film',
      '',
      '## Budget',
      '',
      'None.',
    ]
    expect(after('p.md', plan, () => ({ kind: 'move-item', item: 'O1', level: 'tactic' }))).toEqual([
      '## Objectives',
      '',
      '### O2 Grow',
      '',
      '## Tactics',
      '',
      '* Film',
      '* **O1** Post daily',
      '  - Owner: Ana',
      '',
      '## Budget',
      '',
      'None.',
    ])
  })

  it('becomes a heading among headings', () => {
    const plan = ['## Objectives', '- Post daily', '  - Owner: Ana', '- Grow', '', '## Tactics', '### T1 Film']
    expect(after('p.md', plan, (key) => ({ kind: 'move-item', item: key('Post'), level: 'tactic' }))).toEqual([
      '## Objectives',
      '- Grow',
      '',
      '## Tactics',
      '### T1 Film',
      '',
      '### T2 Post daily',
      '- Owner: Ana',
    ])
  })

  it('is set in anew in YAML', () => {
    const plan = ['objectives:', '  - title: Post', '    owner: Ana', '  - title: Grow', 'tactics:', '- Film']
    expect(after('p.yaml', plan, (key) => ({ kind: 'move-item', item: key('Post'), level: 'tactic' }))).toEqual([
      'objectives:',
      '  - title: Grow',
      'tactics:',
      '- Film',
      '- title: Post',
      '  owner: Ana',
    ])
  })

  it('brings the strategy that a first tactic is asked for, to fill in', () => {
    const plan = ['objectives:', '  - Post daily', '  - Sell more tickets']
    expect(after('p.yaml', plan, (key) => ({ kind: 'move-item', item: key('Post'), level: 'tactic' }))).toEqual([
      'objectives:',
      '  - Sell more tickets',
      'strategies:',
      '  - "[how the objectives will be reached]"',
      'tactics:',
      '  - Post daily',
    ])
  })

  it('leaves a text to fill in where it stood, if it is told to', () => {
    const leaves = '[metric], from [number] to [number] by [date]'
    const plan = ['## Objectives', '- O1 Cut costs', '  - Measure: 5 posts a week', '## Tactics', '- Film the pump']
    expect(
      after('p.md', plan, (key) => ({ kind: 'move-item', item: key('5 posts'), level: 'tactic', leaves })),
    ).toEqual([
      ...plan.slice(0, 2),
      '  - Measure: [metric], from [number] to [number] by [date]',
      ...plan.slice(3),
      '- 5 posts a week',
    ])
    const tree = ['objectives:', '  - title: Cut costs', '    measures:', '      - { metric: posts, target: 12 }']
    expect(
      after('p.yaml', [...tree, 'tactics:', '  - Film'], (key) => ({
        kind: 'move-item',
        item: key('posts'),
        level: 'tactic',
        leaves,
      })),
    ).toEqual([
      ...tree.slice(0, 3),
      '      - "[metric], from [number] to [number] by [date]"',
      'tactics:',
      '  - Film',
      '  - { title: posts, target: 12 }',
    ])
  })
})
