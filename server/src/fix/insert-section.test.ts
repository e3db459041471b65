import { describe, expect, it } from 'vitest'
import { after, fixedText } from './testing/apply.ts'

describe('a new section', () => {
  it('stands where the cascade wants it', () => {
    const plan = ['# Plan', '', '## Vision', '', 'To help.', '', '## Tactics', '', '- Post']
    expect(
      after('p.md', plan, () => ({ kind: 'insert-section', level: 'strategy', title: 'Strategies', text: '[how]' })),
    ).toEqual([
      '# Plan',
      '',
      '## Vision',
      '',
      'To help.',
      '',
      '## Strategies',
      '',
      '- [how]',
      '',
      '## Tactics',
      '',
      '- Post',
    ])
  })

  it('is not made a second time where only its item is missing', () => {
    const plan = ['## Objectives', '', '## Tactics', '', '- Post']
    expect(
      after('p.md', plan, () => ({
        kind: 'insert-section',
        level: 'objective',
        title: 'Objectives',
        text: 'O3 [what it is]',
      })),
    ).toEqual(['## Objectives', '', '- O3 [what it is]', '', '## Tactics', '', '- Post'])
  })

  it('has an underlined heading where the others have', () => {
    const plan = ['Goals', '-----', '- Cut costs']
    expect(
      after('p.md', plan, () => ({
        kind: 'insert-section',
        level: 'vision',
        title: 'Vision',
        text: '[what for]',
      }))?.slice(0, 4),
    ).toEqual(['Vision', '------', '[what for]', ''])
  })

  it('is a key at the top in YAML, above the comment of the next one', () => {
    const plan = ['plan: Plan', '# What we want', 'objectives:', '  - Cut costs']
    expect(
      after('p.yaml', plan, () => ({ kind: 'insert-section', level: 'vision', title: 'Vision', text: '[what for]' })),
    ).toEqual(['plan: Plan', 'vision: "[what for]"', '# What we want', 'objectives:', '  - Cut costs'])
  })

  it('keeps a byte order mark in front', () => {
    const text = '\uFEFFGoals\n=====\n- Cut costs\n'
    expect(
      fixedText('p.md', text, {
        kind: 'insert-section',
        level: 'vision',
        title: 'Vision',
        text: '[what for]',
      })?.lastIndexOf('\uFEFF'),
    ).toBe(0)
  })
})
