import { describe, expect, it } from 'vitest'
import type { FixAction } from '../model/finding.ts'
import { fixedText } from './testing/apply.ts'

const objective = (id: string): FixAction => ({ kind: 'add-named', level: 'objective', id, text: '[what it is]' })
const strategy = (id: string): FixAction => ({ kind: 'add-named', level: 'strategy', id, text: '[what it is]' })

/** The lines that a fix adds; it may do nothing else, and nothing at all when it is applied again. */
function added(path: string, lines: readonly string[], action: FixAction, eol = '\n'): readonly string[] | null {
  const text = lines.map((line) => line + eol).join('')
  const result = fixedText(path, text, action)
  if (result === null) return null
  expect(fixedText(path, result, action)).toBeNull()
  const now = result.split(eol)
  const from = now.findIndex((line, index) => line !== lines[index])
  const count = now.length - 1 - lines.length
  expect([...now.slice(0, from), ...now.slice(from + count)].join(eol)).toBe(text)
  return now.slice(from, from + count)
}

describe('one more item with an id that is written elsewhere', () => {
  it('is a heading among headings', () => {
    const plan = [
      '# Plan',
      '## Objectives',
      '### O1 Lend more books',
      '### O2 Keep readers',
      '- Owner: Ann',
      '## Review',
    ]
    expect(added('p.md', plan, objective('O7'))).toEqual(['### O7 [what it is]'])
    expect(added('p.md', plan, objective('O7'), '\r\n')).toEqual(['### O7 [what it is]'])
  })

  it('takes over the words of a label', () => {
    const plan = ['# Plan', '## Objectives', '### Objective 1: Lend more books', '### Objective 2: Keep readers']
    expect(added('p.md', plan, objective('3'))).toEqual(['', '### Objective 3: [what it is]'])
  })

  it('is a bullet at the end of the list, behind what is nested there', () => {
    const plan = ['## Objectives', '- **O1** Lend more books', '- **O2** Keep readers', '  - Owner: Ann', '## Review']
    expect(added('p.md', plan, objective('GOAL-4'))).toEqual(['- **GOAL-4** [what it is]'])
  })

  it('goes on with the numbers of the list', () => {
    const plan = ['## Objectives', '1. Lend more books', '2. Keep readers']
    expect(added('p.md', plan, objective('O3'))).toEqual(['3. **O3** [what it is]'])
  })

  it('is a row, with its id in the column of ids or in front of its words', () => {
    const ids = ['## Objectives', '| ID | Objective | Owner |', '|--|--|--|', '| O1 | Lend more books | Ann |']
    expect(added('p.md', ids, objective('O3'))).toEqual(['| O3 | [what it is]    |     |'])
    const cells = ['## Objectives', '| Objective | Owner |', '|--|--|', '| **O1** Lend more books | Ann |']
    expect(added('p.md', cells, objective('O3'))).toEqual(['| **O3** [what it is]    |     |'])
  })

  it('has the keys of its neighbours in a flat YAML plan', () => {
    const plan = ['objectives:', '  - id: O1', '    title: Lend more books', 'strategies:', '  - Read aloud']
    expect(added('p.yaml', plan, objective('O2'))).toEqual(['  - id: O2', '    title: "[what it is]"'])
    const texts = ['objectives:', '  - O1 Lend more books', 'strategies:', '  - Read aloud']
    expect(added('p.yaml', texts, objective('O2'))).toEqual(['  - O2 [what it is]'])
    const quoted = ['objectives:', '  - id: "O1"', '    name: "Lend more books"']
    expect(added('p.yaml', quoted, objective('O2'))).toEqual(['  - id: "O2"', '    name: "[what it is]"'])
  })

  it('stands below the only objective in a nested YAML plan', () => {
    const plan = [
      'objectives:',
      '  - title: Lend more books',
      '    strategies:',
      '      - { id: S1, title: Read aloud }',
    ]
    expect(added('p.yaml', plan, strategy('S2'))).toEqual(['      - { id: S2, title: "[what it is]" }'])
  })

  it('stands by itself where the others serve several', () => {
    const nested = (id: string, title: string) => [
      `  - title: Goal ${id}`,
      '    strategies:',
      `      - { id: ${id}, title: ${title} }`,
    ]
    const plan = ['objectives:', ...nested('S1', 'Read aloud'), ...nested('S2', 'Greet readers')]
    expect(added('p.yaml', plan, strategy('S3'))).toEqual(['strategies:', '  - id: S3', '    title: "[what it is]"'])
    const page = [
      '# Plan',
      '## Objectives',
      '### O1 Lend more books',
      '#### S1 Read aloud',
      '### O2 Keep readers',
      '#### S2 Greet readers',
    ]
    expect(added('p.md', page, strategy('S3'))).toEqual(['', '## Strategies', '- **S3** [what it is]'])
  })

  it('is not added where it would take what is another one’s, nor a second time', () => {
    const plan = [
      '# Plan',
      '',
      '**Objective O1:** Lend more books',
      '',
      '**Objective O2:** Keep readers',
      '',
      '**Strategy S1:** Read aloud',
    ]
    expect(added('p.md', plan, objective('O3'))).toBeNull()
    expect(added('p.md', ['## Objectives', '- **O1** Lend more books'], objective('O1'))).toBeNull()
  })
})
