import { describe, expect, it } from 'vitest'
import { after } from './testing/apply.ts'

describe('a new field', () => {
  it('follows the label style of the fields beside it', () => {
    const plan = ['## Objectives', '### Cut costs', '- **Owner**: Ana', '', '### Grow']
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-field', item: key('Cut'), field: 'due', text: '[date]' })),
    ).toEqual(['## Objectives', '### Cut costs', '- **Owner**: Ana', '- **Due**: [date]', '', '### Grow'])
  })

  it('goes on in the line where fields stand in one line', () => {
    const plan = ['## Tactics', '- Post the fixes · Owner: Ana', '- Film']
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-field', item: key('Film'), field: 'due', text: '[date]' })),
    ).toEqual(['## Tactics', '- Post the fixes · Owner: Ana', '- Film · Due: [date]'])
  })

  it('gets a column of its own in a table that has none for it', () => {
    const plan = ['## Tactics', '| Tactic | Cost |', '|---|---|', '| Post | 3 |', '| Film | 5 |']
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-field', item: key('Post'), field: 'owner', text: '[name]' })),
    ).toEqual(['## Tactics', '| Tactic | Cost | Owner |', '|---|---|---|', '| Post | 3 | [name] |', '| Film | 5 | |'])
  })

  it('keeps columns in line where the author does', () => {
    const plan = ['## Tactics', '| Tactic | Cost |', '| ------ | ---- |', '| Post   | 3    |', '| Film   | 5    |']
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-field', item: key('Post'), field: 'owner', text: '[name]' })),
    ).toEqual([
      '## Tactics',
      '| Tactic | Cost | Owner  |',
      '| ------ | ---- | ------ |',
      '| Post   | 3    | [name] |',
      '| Film   | 5    |        |',
    ])
  })

  it('is not squeezed into a table whose rows are not as wide as its header', () => {
    const plan = ['## Tactics', '| Tactic | Cost |', '|---|---|', '| Post |']
    expect(
      after('p.md', plan, (key) => ({ kind: 'insert-field', item: key('Post'), field: 'owner', text: '[name]' })),
    ).toBeNull()
  })

  it('of the plan goes into the front matter', () => {
    const plan = ['---', 'throughline: plan', 'review: monthly', '---', '# Plan', '## Objectives', '- Cut costs']
    expect(
      after('p.md', plan, () => ({ kind: 'insert-field', item: null, field: 'sponsor', text: '[name]' }))?.slice(0, 5),
    ).toEqual(['---', 'throughline: plan', 'review: monthly', 'sponsor: "[name]"', '---'])
  })

  it('stands behind the short facts of a mapping', () => {
    const plan = ['objectives:', '  - title: Cut', '    owner: Ana', '    measures:', '      - calls']
    expect(
      after('p.yaml', plan, (key) => ({ kind: 'insert-field', item: key('Cut'), field: 'due', text: '2027-01-01' })),
    ).toEqual([
      'objectives:',
      '  - title: Cut',
      '    owner: Ana',
      '    due: 2027-01-01',
      '    measures:',
      '      - calls',
    ])
  })

  it('fills a key that was left blank', () => {
    const plan = ['objectives:', '  - title: Cut', '    owner: # who?']
    expect(
      after('p.yaml', plan, (key) => ({ kind: 'insert-field', item: key('Cut'), field: 'owner', text: 'Ana' })),
    ).toEqual(['objectives:', '  - title: Cut', '    owner: Ana # who?'])
  })

  it('takes the key of a sibling though its figure is still to come', () => {
    const plan = [
      'objectives:',
      '  - title: Grow',
      '    measures:',
      '      - { metric: trial readers, start: 22 }',
      '      - shops that sign',
    ]
    expect(
      after('p.yaml', plan, (key) => ({
        kind: 'insert-field',
        item: key('shops'),
        field: 'baseline',
        text: '[number]',
      }))?.at(-1),
    ).toBe('        start: "[number]"')
  })
})
