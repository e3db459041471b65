import { describe, expect, it } from 'vitest'
import type { FixAction } from '../model/finding.ts'
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

  it('is prose where it is on a mere topic, once', () => {
    const policy: FixAction = {
      kind: 'insert-section',
      level: 'insight',
      topic: 'policy',
      title: 'Policy',
      text: '[how we use social]',
    }
    const plan = ['# Plan', '', '## Objectives', '', '- Cut costs']
    const once = after('p.md', plan, () => policy)
    expect(once).toEqual([...plan, '', '## Policy', '', '[how we use social]'])
    expect(after('p.md', once ?? [], () => policy)).toBeNull()
  })

  it('on a mere topic is a label in a page without headings, where a lone heading would be the title', () => {
    const plan = ['Vision: To help', '', 'Objective: Cut costs']
    const added = after('p.md', plan, () => ({
      kind: 'insert-section',
      level: 'vision',
      topic: 'customer-value',
      title: 'Customer value',
      text: '[what they gain]',
    }))
    expect(added).toEqual(['Customer value: [what they gain]', '', ...plan])
  })

  it('on a mere topic is a key in YAML, in the order of the cascade, once', () => {
    const value: FixAction = {
      kind: 'insert-section',
      level: 'vision',
      topic: 'customer-value',
      title: 'Customer value',
      text: '[what they gain]',
    }
    const plan = ['plan: Plan', 'vision: To help', 'objectives:', '  - Cut costs']
    const once = after('p.yaml', plan, () => value)
    expect(once).toEqual([...plan.slice(0, 2), 'customerValue: "[what they gain]"', ...plan.slice(2)])
    expect(after('p.yaml', once ?? [], () => value)).toBeNull()
  })

  it.each(['policy', 'definitions'] as const)('on %s is read back from a key', (topic) => {
    const title = topic[0]?.toUpperCase() + topic.slice(1)
    const plan = ['plan: Plan', 'objectives:', '  - Cut costs']
    const added = after('p.yaml', plan, () => ({ kind: 'insert-section', level: 'insight', topic, title, text: '[x]' }))
    expect(added).toEqual([...plan, `${topic}: "[x]"`])
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

  it('stays out of what the plan leaves for later', () => {
    const later = ['## Later', '', '### Objectives', '', '- **O2** Let customers help', '- **O3** Grow']
    const plan = ['# Plan', '', '## 2027', '', '### Objectives', '', '- **O1** Cut costs', '', ...later]
    const insights = { kind: 'insert-section', level: 'insight', title: 'Insights', text: '[who acts]' } as const
    expect(after('p.md', plan, () => insights)).toEqual([
      ...plan.slice(0, 8),
      '### Insights',
      '',
      '- [who acts]',
      '',
      ...later,
    ])
  })

  it('on a topic does not take the place of the title', () => {
    const plan = ['# Measures', '| KPI | Target |', '| --- | --- |', '| Cost per contact | 4 |']
    const added = after('p.md', plan, () => ({
      kind: 'insert-section',
      level: 'vision',
      topic: 'customer-value',
      title: 'Customer value',
      text: '[what they gain]',
    }))
    expect(added?.slice(0, plan.length)).toEqual(plan)
    expect(added?.slice(plan.length).join(' ').trim()).toBe('# Customer value [what they gain]')
  })

  const strength = { kind: 'insert-section', level: 'strength', title: 'Situation', text: '[what we do well]' } as const

  it('stands below a bold line where bold lines are the headings', () => {
    const plan = ['**Our plan**', '', '**Objectives**', '', '- Cut costs', '', '**Tactics**', '', '- Film the pump']
    expect(after('p.md', plan, () => strength)).toEqual([
      '**Our plan**',
      '',
      '**Situation**',
      '',
      '- Strength: [what we do well]',
      '',
      ...plan.slice(2),
    ])
  })

  it('is one more labelled bullet, or a label at the top, on a page without sections', () => {
    const bullets = ['- **Objective:** Cut costs', '  - **KPI:** calls per week']
    expect(after('p.md', bullets, () => strength)).toEqual([...bullets, '- **Strength:** [what we do well]'])
    const labels = ['Plan of the choir', '', '**Goal:** Fill the church', '', '**Tactic:** Put up posters']
    expect(after('p.md', labels, () => strength)).toEqual([
      'Plan of the choir',
      '',
      '**Strength:** [what we do well]',
      '',
      ...labels.slice(2),
    ])
  })

  it('stands beside sections, not among the items that are headings themselves', () => {
    const plan = ['# Plan', '## Objectives', '### O1 Cut costs', '### O2 Keep customers', '## Tactics', '- Film']
    expect(after('p.md', plan, () => strength)?.slice(1, 3)).toEqual(['## Situation', '- Strength: [what we do well]'])
  })
})
