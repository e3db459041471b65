import { describe, expect, it } from 'vitest'
import { parsePage } from './parse-page.ts'

const fence = '```'

const page = (...example: readonly string[]): string => ['# some-rule', '## Examples', ...example].join('\n')

describe('a rule page', () => {
  it('gives the text without its drawings, and the drawings in positions of that text', () => {
    const { examples } = parsePage(
      page(
        '### Invalid: here',
        `${fence}md`,
        '# Plan',
        '%%^^^^ one',
        '%% = First half,',
        '%% = second half.',
        '- x',
        '^ %% two',
        fence,
      ),
    )
    const [file] = examples[0]?.files ?? []
    expect(file?.text).toBe('# Plan\n- x\n')
    expect(file?.findings).toEqual([
      { line: 0, start: 2, end: 6, messageKey: 'one', message: 'First half, second half.' },
      { line: 1, start: 0, end: 1, messageKey: 'two', message: null },
    ])
  })

  it('draws an empty stretch as a bar', () => {
    const { examples } = parsePage(page('### Invalid', `${fence}yaml`, 'target: ""', '%%       | blank', fence))
    expect(examples[0]?.files[0]?.findings[0]).toMatchObject({ start: 9, end: 9 })
  })

  it('reads settings behind the language, in quotes, as JSON and bare', () => {
    const info = 'yaml file=plans/a.yaml today=2027-06-01 options={"most":5} fix="Add a measure: calls"'
    const { examples } = parsePage(page('### Valid', fence + info, 'plan: x', fence))
    expect(examples[0]?.files[0]).toMatchObject({
      path: 'plans/a.yaml',
      settings: { today: '2027-06-01', options: '{"most":5}', fix: 'Add a measure: calls' },
    })
  })

  it('keeps Fixed with the Invalid example above it, and prose of other sections out', () => {
    const text = [
      '## Why',
      `${fence}md`,
      'no example',
      fence,
      page('### Invalid', `${fence}md`, 'a', fence, '### Fixed', `${fence}md`, 'b', fence),
    ]
    const { examples } = parsePage(text.join('\n'))
    expect(examples).toHaveLength(1)
    expect(examples[0]?.fixed.map((file) => file.text)).toEqual(['b\n'])
  })

  it.each([
    ['a fence that is never closed', page('### Valid', `${fence}md`, 'a')],
    ['Fixed below Valid', page('### Valid', `${fence}md`, 'a', fence, '### Fixed')],
    ['a drawing that is none', page('### Invalid', `${fence}md`, 'a', '%% ^^^', fence)],
    ['another language', page('### Invalid', `${fence}js`, 'a', fence)],
  ])('refuses %s', (_name, text) => expect(() => parsePage(text)).toThrow())
})
