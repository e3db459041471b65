import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../text/edits.ts'
import { readPlans } from '../testing/read-plans.ts'
import { format } from './format.ts'
import { tidyTables } from './tables.ts'

async function formatted(text: string, name = 'social.md'): Promise<string> {
  const path = `/plans/${name}`
  const { session, snapshot } = await readPlans({ [path]: text })
  const result = applyEdits(text, format(snapshot, path, session.readAgain))
  if (result === null) throw new Error('The edits overlap.')
  return result
}

const inPlan = (table: string): string => `# Social plan\n\n## Objectives\n\n${table}\n\n## Tactics\n\n- Post daily\n`

describe('formatting a plan', () => {
  it('aligns the columns of tables, wide characters too, and keeps alignment and escaped bars', async () => {
    const before = inPlan('|ID|Objective|Owner|\n|-|:-:|--:|\n|O1|Cut \\| halve calls 🎯|Ana|\n|O2|顧客|Benedikt|')
    const after = inPlan(
      [
        '| ID |       Objective       |    Owner |',
        '| -- | :-------------------: | -------: |',
        '| O1 | Cut \\| halve calls 🎯 |      Ana |',
        '| O2 |          顧客         | Benedikt |',
      ].join('\n'),
    )
    expect(await formatted(before)).toBe(after)
  })

  it('spells references as the ids are spelled', async () => {
    const text =
      '# Plan\n## Objectives\n- O1: Cut the cost of calls\n## Strategies\n- S1: Answer in public (serves o-1)\n'
    expect(await formatted(text)).toBe(text.replace('o-1', 'O1'))
  })

  it('brings labels into one order, with their line endings, and leaves what is nested where it belongs', async () => {
    const text = [
      '# Social media plan',
      '## Vision',
      'Help where people are.',
      '## Objectives',
      '- O1: Cut the cost of calls by 10 %',
      '  - Owner: Ana',
      '  - Value: lower cost',
      '  - Due: 2027-12-31',
      '    - a note that hangs from the date',
      '',
    ].join('\r\n')
    const wanted = text.replace('  - Owner: Ana\r\n  - Value: lower cost', '  - Value: lower cost\r\n  - Owner: Ana')
    expect(await formatted(text)).toBe(wanted)
  })

  it('brings keys of YAML into one order', async () => {
    const text =
      'plan: Social\nobjectives:\n  - id: O1\n    title: Cut the cost of calls\n    due: 2027-12-31\n    owner: Ana\n'
    expect(await formatted(text, 'social.yaml')).toBe(
      text.replace('    due: 2027-12-31\n    owner: Ana\n', '    owner: Ana\n    due: 2027-12-31\n'),
    )
  })

  it('leaves tables alone whose rows hold more than their head has room for, and text that is no plan', async () => {
    const table = '|ID|Objective|\n|-|-|\n|O1|Cut calls|lost words|'
    expect(await formatted(inPlan(table))).toBe(inPlan(table))
    const notes = '# Notes\n\n|a|b|\n|-|-|\n|1|2|\n'
    expect(await formatted(notes)).toBe(notes)
  })

  it('touches only the stretch that is asked for', async () => {
    const text = inPlan('|ID|Objective|\n|-|-|\n|O1|Cut calls|')
    const { session, snapshot } = await readPlans({ '/plans/social.md': text })
    expect(format(snapshot, '/plans/social.md', session.readAgain, { start: 0, end: 10 })).toEqual([])
  })
})

describe('tables of any words', () => {
  const cell = fc
    .stringMatching(/^[ \w\p{L}🎯\\|*_`-]{0,12}$/u)
    .map((text) => text.replace(/\\+$|\n/g, '').replace(/\\?\|/g, '\\|'))
  const row = fc.tuple(cell, cell, cell).map((cells) => `|${cells.join('|')}|`)

  it('keep every word of every cell, and have nothing left to tidy', () => {
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 4 }), (head, rows) => {
        const text = ['Words before', '', head, '|-|-|-|', ...rows, '', 'and after'].join('\n')
        const once = applyEdits(text, tidyTables(text)) ?? ''
        const bare = (one: string) => one.replace(/[\s-]/g, '')
        expect(bare(once)).toBe(bare(text))
        expect(tidyTables(once)).toEqual([])
      }),
    )
  })
})
