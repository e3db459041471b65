import { describe, expect, it } from 'vitest'
import { facts, fate, item, lines, link, reference, refers, under } from './testing/link-models.ts'

const cost = item('objective', 'O1', 'Cut cost')
const sales = item('objective', 'O2', 'Grow sales')

describe('references within a document', () => {
  it('finds an id as written, then in another case', () => {
    const found = link(
      facts([cost, sales, item('strategy', 'S1', 'A', refers('O1')), item('strategy', 'S2', 'B', refers('o2'))]),
    )
    expect(lines(found)).toEqual(['S1 serves O1 (reference)', 'S2 serves O2 (reference)'])
  })

  it.each([
    ['Objective 2', 'O2'],
    ['Goal 2', 'O2'],
    ['obj-2', 'O2'],
    ['Grow sales!', 'O2'],
    ['grow-sales', 'O2'],
    ['o2-grow-sales', 'O2'],
    ['Strategy 2', 'no-item'],
    ['Objective 3', 'no-item'],
    ['G2', 'no-item'],
    ['', 'no-item'],
  ])('reads %j as %s', (text, expected) => {
    const known = [cost, sales, item('strategy', 'S1', 'Answer', refers(text))]
    expect(fate(link(facts(known)), 'S1')).toBe(expected)
  })

  it('counts items of a level that has no ids', () => {
    const known = [item('objective', null, 'Cut cost'), item('objective', null, 'Grow sales')]
    expect(fate(link(facts([...known, item('strategy', 'S1', 'A', refers('Objective 2'))])), 'S1')).toBe('Grow sales')
  })

  it('means the level that the cascade wants: a strategy before a strength of the same id', () => {
    const strength = item('strength', 'S1', 'Known name', { key: 'strength' })
    const strategy = item('strategy', 'S1', 'Answer', { key: 'strategy' })
    const tactic = item('tactic', 'T1', 'Film', refers('S1'))
    const leveraging = item('strategy', 'S2', 'Listen', { references: [reference('S1', 'leverages')] })
    const found = link(facts([strength, strategy, tactic, leveraging]))
    expect(fate(found, 'T1')).toBe('strategy')
    expect(fate(found, 'S2')).toBe('strength')
  })

  it('takes the word in front of a bare number at its word', () => {
    const objective = item('objective', '1', 'Cut cost', { key: 'o' })
    const strategy = item('strategy', '1', 'Answer', { key: 's' })
    const tactic = item('tactic', 'T1', 'Film', { references: [reference('1', 'serves', ['objective'])] })
    expect(fate(link(facts([objective, strategy, tactic])), 'T1')).toBe('o')
  })

  it('names all items that fit an ambiguous reference and links none', () => {
    const twins = [item('objective', 'O1', 'Cut cost', { key: 'a' }), item('objective', 'O1', 'Grow', { key: 'b' })]
    const found = link(facts([...twins, item('strategy', 'S1', 'Answer', refers('O1'))]))
    expect(fate(found, 'S1')).toBe('a b')
    expect(lines(found)).toEqual([])
  })

  it('tells the key results of two objectives apart by where the reference stands', () => {
    const results = ['O1', 'O2'].map((key) => item('measure', 'KR1', 'Calls', { key: `KR of ${key}`, ...under(key) }))
    const driver = item('measure', 'M1', 'Views', { references: [reference('KR1', 'drives')], ...under('O2') })
    const found = link(facts([cost, sales, ...results, driver]))
    expect(fate(found, 'M1')).toBe('KR of O2')
  })

  it('says why a reference fails: nothing of that name, or only of a level that cannot be meant', () => {
    const objective = item('objective', 'O1', 'Cut cost', refers('T1'))
    const strategy = item('strategy', 'S1', 'Answer', refers('X9'))
    const found = link(facts([objective, strategy, item('tactic', 'T1', 'Film')]))
    expect(fate(found, 'O1')).toBe('wrong-level')
    expect(fate(found, 'S1')).toBe('no-item')
  })

  it('never finds the referring item itself', () => {
    expect(fate(link(facts([item('objective', 'O1', 'Cut cost', refers('O1'))])), 'O1')).toBe('no-item')
  })

  it('gives the line the kind that relation and levels call for', () => {
    const situation = [item('weakness', 'W1', 'Slow'), item('strength', 'A1', 'Known'), item('measure', 'M1', 'Calls')]
    const strategy = item('strategy', 'X1', 'Answer', {
      references: [
        reference('W1'),
        reference('A1'),
        reference('M1'),
        reference('O1', 'addresses'),
        reference('O2', 'dependsOn'),
      ],
    })
    const found = link(facts([cost, sales, ...situation, strategy]))
    expect(lines(found).filter((line) => line.startsWith('X1'))).toEqual([
      'X1 addresses W1 (reference)',
      'X1 leverages A1 (reference)',
      'X1 drives M1 (reference)',
      'X1 serves O1 (reference)',
      'X1 dependsOn O2 (reference)',
    ])
  })

  it('finds a measure by what it measures', () => {
    const calls = item('measure', 'M1', 'Inbound calls per week, from 1,200 to 900')
    const metric = item('measure', 'M2', 'Resolved in public', { references: [reference('inbound calls', 'drives')] })
    expect(fate(link(facts([cost, sales, calls, metric])), 'M2')).toBe('M1')
  })
})

describe('references across documents', () => {
  const company = facts([item('objective', 'C2', 'Lower cost'), item('objective', 'O9', 'Be loved')])

  it.each([
    ['company.md#C2', 'plans/company.md'],
    ['./x/../company.md#c2', 'plans/company.md'],
    ['../company.md#C2', 'company.md'],
    ['our%20company.md#C2', 'plans/our company.md'],
    ['../../company.md#C2', '../company.md'],
  ])('reads %s as an item of %s', (text, path) => {
    const found = link(facts([item('objective', 'O1', 'Cut cost', refers(text))]), { [path]: company })
    expect(lines(found)).toEqual([`O1 serves ${path}#C2 (reference)`])
  })

  it('says that the document is missing, or that it has no such item', () => {
    const items = [
      item('objective', 'O1', 'A', refers('gone.md#C2')),
      item('objective', 'O2', 'B', refers('company.md#C9')),
    ]
    const found = link(facts(items), { 'plans/company.md': company })
    expect([fate(found, 'O1'), fate(found, 'O2')]).toEqual(['no-document', 'no-item'])
  })

  it('finds bare ids in the parent plan when the own document has none that fits', () => {
    const own = facts([item('objective', 'O9', 'Cut cost', refers('O9'))], { parent: reference('company.md#') })
    const found = link(own, { 'plans/company.md': company })
    expect(lines(found)).toEqual(['O9 serves plans/company.md#O9 (reference)'])
    expect(found.parentPlan).toBe('plans/company.md')
  })

  it('finds the parent plan by its file name alone', () => {
    const own = facts([item('objective', 'O1', 'Cut cost', refers('company.md#C2'))], {
      parent: reference('../company.md#'),
    })
    expect(fate(link(own, { 'company.md': company }), 'O1')).toBe('company.md#C2')
    expect(fate(link(own, { 'company.md': company, 'plans/company.md': facts([]) }), 'O1')).toBe('no-item')
  })

  it('lets the parent that the plan declares go before the configured one', () => {
    const own = facts([], { parent: reference('company.md#') })
    const both = { 'plans/company.md': company, 'other.md': company }
    expect(link(own, both, 'other.md').parentPlan).toBe('plans/company.md')
    expect(link(facts([]), both, 'other.md').parentPlan).toBe('other.md')
    expect(link(own, {}, null).parentPlan).toBeNull()
  })
})

describe('links by layout', () => {
  it('keeps the origin of the parent and calls a metric what hangs from a strategy or tactic', () => {
    const strategy = item('strategy', 'S1', 'Answer', under('O1', 'heading'))
    const measures = [
      item('measure', 'M1', 'Calls', under('O1', 'row')),
      item('measure', 'M2', 'Share', under('S1', 'label')),
    ]
    const found = link(facts([cost, strategy, ...measures]))
    expect(lines(found)).toEqual(['S1 serves O1 (heading)', 'M1 measures O1 (row)', 'M2 measures S1 (label)'])
    expect(found.items.map((one) => one.kind)).toEqual(['objective', 'strategy', 'measure', 'metric'])
  })

  it('climbs past what an item cannot hang from', () => {
    const result = item('measure', 'KR1', 'Calls', under('O1'))
    const found = link(facts([cost, sales, result, item('tactic', 'T1', 'Film', under('KR1', 'list'))]))
    expect(lines(found)).toContain('T1 serves O1 (list)')
  })

  it('reads a strategy below a weakness as one that addresses it', () => {
    const found = link(facts([item('weakness', 'W1', 'Slow'), item('strategy', 'S1', 'Answer', under('W1'))]))
    expect(lines(found)).toEqual(['S1 addresses W1 (list)'])
  })

  it('takes the nearest of two parents when one stands above the other', () => {
    const strategy = item('strategy', 'S1', 'Answer', under('O1', 'row'))
    const parents = ['O1', 'S1'].map((key) => ({ key, origin: 'row' as const }))
    const found = link(facts([cost, strategy, item('tactic', 'T1', 'Film', { parents })]))
    expect(lines(found)).toEqual(['S1 serves O1 (row)', 'T1 serves S1 (row)'])
  })

  it('makes one link of a reference and a layout that agree, and two of those that do not', () => {
    const agreeing = item('strategy', 'S1', 'A', { ...under('O1'), ...refers('O1') })
    const other = item('strategy', 'S2', 'B', { ...under('O1'), ...refers('O2') })
    expect(lines(link(facts([cost, sales, agreeing, other])))).toEqual([
      'S1 serves O1 (reference)',
      'S2 serves O2 (reference)',
      'S2 serves O1 (list)',
    ])
  })

  it('stands loops of layout', () => {
    const loop = [item('tactic', 'T1', 'A', under('T2')), item('tactic', 'T2', 'B', under('T1'))]
    expect(lines(link(facts(loop)))).toEqual(['T1 serves T2 (list)', 'T2 serves T1 (list)'])
  })
})

describe('links by words and by being the only candidate', () => {
  it('links an item that repeats the title above, or stands under a heading that does', () => {
    const sections = [{ key: 'x', title: 'Grow sales', level: null, topic: null, fields: [] }]
    const repeated = item('strategy', 'S1', 'cut cost')
    const headed = item('strategy', 'S2', 'Call back', { section: 'x' })
    const found = link(facts([cost, sales, repeated, headed], { sections }))
    expect(lines(found)).toEqual(['S1 serves O1 (title)', 'S2 serves O2 (title)'])
  })

  it('does not choose between two items with the same words', () => {
    const twin = item('objective', 'O3', 'Cut cost')
    expect(lines(link(facts([cost, twin, item('strategy', 'S1', 'Cut cost')])))).toEqual([])
  })

  it('implies the only objective for strategies and measures and the only strategy for tactics', () => {
    const loose = [item('strategy', 'S1', 'A'), item('tactic', 'T1', 'B'), item('measure', 'M1', 'C')]
    expect(lines(link(facts([cost, ...loose])))).toEqual([
      'S1 serves O1 (implied)',
      'T1 serves S1 (implied)',
      'M1 measures O1 (implied)',
    ])
    expect(lines(link(facts([cost, sales, ...loose])))).toEqual(['T1 serves S1 (implied)'])
  })

  it('implies nothing for what is linked upward, but a dotted line is no link upward', () => {
    const vision = item('vision', 'V', 'Be near')
    const linked = item('strategy', 'S1', 'A', under('V'))
    const dotted = item('measure', 'M1', 'B', { references: [reference('M2', 'drives')] })
    const found = lines(link(facts([vision, cost, linked, dotted, item('measure', 'M2', 'C', under('O1'))])))
    expect(found.filter((line) => line.startsWith('S1'))).toEqual(['S1 serves V (list)'])
    expect(found.filter((line) => line.startsWith('M1'))).toEqual([
      'M1 drives M2 (reference)',
      'M1 measures O1 (implied)',
    ])
  })
})
