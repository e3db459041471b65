import { describe, expect, it } from 'vitest'
import type { FixAction } from '../model/finding.ts'
import { after, fixed, keyOf } from './testing/apply.ts'

describe('a new reference', () => {
  it('joins the list of references that is there', () => {
    const plan = ['## Objectives', '- O1 Cut', '- O2 Grow', '', '## Strategies', '- Answer (Targets O1)']
    expect(
      after('p.md', plan, (key) => ({
        kind: 'add-reference',
        from: `p.md#${key('Answer')}`,
        to: 'p.md#O2',
        relation: 'serves',
      }))?.at(-1),
    ).toBe('- Answer (Targets O1, O2)')
  })

  it('stands apart from a reference that says a title', () => {
    const plan = [
      '## Strengths',
      '- Bread, warm',
      '- S2 Stamps',
      '',
      '## Strategies',
      '### Tell people',
      'Leverages: Bread, warm',
    ]
    expect(
      after('p.md', plan, (key) => ({
        kind: 'add-reference',
        from: `p.md#${key('Tell people')}`,
        to: 'p.md#S2',
        relation: 'leverages',
      }))?.slice(-2),
    ).toEqual(['### Tell people (leverages S2)', 'Leverages: Bread, warm'])
  })

  it('gives the target the next free id in the style of the plan', () => {
    const plan = ['## Objectives', '- **OBJ-1** Cut', '- Grow', '', '## Strategies', '- Answer in public.']
    expect(
      after('p.md', plan, (key) => ({
        kind: 'add-reference',
        from: `p.md#${key('Answer')}`,
        to: `p.md#${key('Grow')}`,
        relation: 'serves',
      })),
    ).toEqual([
      '## Objectives',
      '- **OBJ-1** Cut',
      '- **OBJ-2** Grow',
      '',
      '## Strategies',
      '- Answer in public (supports OBJ-2).',
    ])
  })

  it('gives the first ids of a level by place, so that a word like goal 1 goes on meaning the first', () => {
    const plan = [
      '## Goals',
      '- Cut costs',
      '- Grow',
      '',
      '## Strategies',
      '- Answer (supports goal 1)',
      '- Show faces',
    ]
    expect(
      after('p.md', plan, (key) => ({
        kind: 'add-reference',
        from: `p.md#${key('Show')}`,
        to: `p.md#${key('Grow')}`,
        relation: 'serves',
      })),
    ).toEqual(['## Goals', '- **O1** Cut costs', '- **O2** Grow', ...plan.slice(3, 6), '- Show faces (supports O2)'])
  })

  it('numbers a label where the others are numbered', () => {
    const plan = [
      '## Goals',
      '- Objective 1: Cut costs',
      '- Objective: Grow sales',
      '',
      '## Strategies',
      '- Answer in public',
    ]
    expect(
      after('p.md', plan, (key) => ({
        kind: 'add-reference',
        from: `p.md#${key('Answer')}`,
        to: `p.md#${key('Grow')}`,
        relation: 'serves',
      })),
    ).toEqual([
      '## Goals',
      '- Objective 1: Cut costs',
      '- Objective 2: Grow sales',
      '',
      '## Strategies',
      '- Answer in public (supports Objective 2)',
    ])
  })

  it('is not made to a bare text behind a key', () => {
    const plan = ['vision: To help', 'objectives:', '  - Cut costs']
    expect(
      after('p.yaml', plan, (key) => ({
        kind: 'add-reference',
        from: `p.yaml#${key('Cut')}`,
        to: `p.yaml#${key('To help')}`,
        relation: 'serves',
      })),
    ).toBeNull()
  })

  it('stands in front of the fields of the line', () => {
    const plan = ['## Situation', '- W1 Weakness: slow answers', '', '## Strategies', '- **Answer** · Owner: Ana']
    expect(
      after('p.md', plan, (key) => ({
        kind: 'add-reference',
        from: `p.md#${key('Answer')}`,
        to: 'p.md#W1',
        relation: 'addresses',
      }))?.at(-1),
    ).toBe('- **Answer** (addresses W1) · Owner: Ana')
  })

  it('names the file of another document', () => {
    const documents = { 'team/p.md': '## Objectives\n- Cut\n', 'company.yaml': 'objectives:\n  - Earn\n' }
    const action: FixAction = {
      kind: 'add-reference',
      from: `team/p.md#${keyOf('team/p.md', documents['team/p.md'], 'Cut')}`,
      to: `company.yaml#${keyOf('company.yaml', documents['company.yaml'], 'Earn')}`,
      relation: 'serves',
    }
    expect(fixed(documents, 'team/p.md', action)).toEqual({
      'team/p.md': '## Objectives\n- Cut (supports ../company.yaml#O1)\n',
      'company.yaml': 'objectives:\n  - id: O1\n    title: Earn\n',
    })
  })

  it('fills the cell of its level', () => {
    const plan = ['## Strategies', '- S1 Answer', '', '## Tactics', '| Tactic | Strategy |', '|---|---|', '| Post | |']
    expect(
      after('p.md', plan, (key) => ({
        kind: 'add-reference',
        from: `p.md#${key('Post')}`,
        to: 'p.md#S1',
        relation: 'serves',
      }))?.at(-1),
    ).toBe('| Post | S1 |')
  })

  it('is a key in YAML, with an id in front of the target', () => {
    const plan = ['objectives:', '  - title: Cut', 'strategies:', '  - title: Answer']
    expect(
      after('p.yaml', plan, (key) => ({
        kind: 'add-reference',
        from: `p.yaml#${key('Answer')}`,
        to: `p.yaml#${key('Cut')}`,
        relation: 'serves',
      })),
    ).toEqual(['objectives:', '  - id: O1', '    title: Cut', 'strategies:', '  - title: Answer', '    objective: O1'])
  })

  it('makes a list of a single reference', () => {
    const plan = [
      'strengths:',
      '  - { id: W1, title: Slow }',
      'weaknesses:',
      '  - { id: W2, title: Dear }',
      'strategies:',
      '  - title: Answer',
      '    addresses: W1',
    ]
    expect(
      after('p.yaml', plan, (key) => ({
        kind: 'add-reference',
        from: `p.yaml#${key('Answer')}`,
        to: 'p.yaml#W2',
        relation: 'addresses',
      }))?.at(-1),
    ).toBe('    addresses: [W1, W2]')
  })
})
