import { describe, expect, it } from 'vitest'
import { suppressedAnchor, suppressionEndAnchor } from '../model/anchor.ts'
import { createVocabulary } from '../vocabulary/create-vocabulary.ts'
import { createReader } from './read-document.ts'

const readPage = createReader(createVocabulary())

function read(lines: readonly string[], language: 'markdown' | 'yaml' | 'json' = 'markdown') {
  const text = lines.join('\n')
  const path = `plan.${language === 'markdown' ? 'md' : language}`
  const result = readPage({ path, language, text }, { detect: 'always', profile: null, fiscalYearStart: 1 })
  const linesOf = (anchor: string): readonly number[] => {
    const span = result.anchors.get(anchor)
    if (span === undefined) return []
    const first = text.slice(0, span.start).split('\n').length
    return [first, first + text.slice(span.start, span.end).split('\n').length - 1]
  }
  return {
    suppressions: result.facts.suppressions,
    linesOf,
    covered: (index: number) => linesOf(suppressedAnchor(index)),
  }
}

const next = (rest: string): string => `<!-- throughline-disable-next-line ${rest} -->`

describe('a comment for the next line', () => {
  it('looks past blank lines and other comments, so that several can stand above one line', () => {
    const page = read([
      '# Plan',
      next('a-rule -- why'),
      next('b-rule -- why'),
      '<!-- agreed in May -->',
      '',
      '## Goals',
      '- Sell',
    ])
    expect([page.covered(0), page.covered(1)]).toEqual([
      [6, 6],
      [6, 6],
    ])
    const yaml = read(
      [
        'plan: Social',
        '# throughline-disable-next-line a-rule -- why',
        '# throughline-disable-next-line b-rule',
        'goals: [Sell]',
      ],
      'yaml',
    )
    expect([yaml.covered(0), yaml.covered(1)]).toEqual([
      [4, 4],
      [4, 4],
    ])
  })
})

describe('a comment', () => {
  it.each([
    ['a-rule, b-rule -- moves A -> B, see <wiki>', ['a-rule', 'b-rule'], 'moves A -> B, see <wiki>', null],
    ['a-rule,b-rule', ['a-rule', 'b-rule'], null, null],
    ['-- the board knows', [], 'the board knows', null],
    ['a-rule — the board knows', ['a-rule'], 'the board knows', null],
    ['a-rule -- first this -- then that', ['a-rule'], 'first this -- then that', null],
    ['own/rule -- later (until 2027-05-31)', ['own/rule'], 'later (until 2027-05-31)', '2027-05-31'],
    ['a-rule until 2027-05-31', ['a-rule'], null, '2027-05-31'],
    ['a-rule -- (until 2027-05-31)', ['a-rule'], null, '2027-05-31'],
  ] as const)('%s', (body, rules, reason, until) => {
    expect(read(['# Plan', next(body), '## Goals']).suppressions).toEqual([
      { scope: 'next-line', rules, reason, until },
    ])
  })

  it('is none in code, in a text of YAML, and in JSON', () => {
    const all = '<!-- throughline-disable-file -->'
    expect(read(['# Plan', '```md', all, '```', `Write \`${all}\` above.`, '', `    ${all}`]).suppressions).toEqual([])
    const hash = '# throughline-disable-file'
    expect(read([`plan: "Social ${hash}"`, 'vision: |', '  Help', `  ${hash}`], 'yaml').suppressions).toEqual([])
    expect(read(['{', `  "plan": "Social", "vision": "${all} ${hash}"`, '}'], 'json').suppressions).toEqual([])
  })

  it('stands behind a hash in front matter', () => {
    const page = read([
      '---',
      'throughline: plan',
      '# throughline-disable-next-line unknown-key',
      'perod: 2027',
      '---',
      '# Plan',
    ])
    expect(page.covered(0)).toEqual([4, 4])
  })
})

describe('an enable comment', () => {
  const stretch = (disable: string, enable: string) =>
    read([
      '# Plan',
      `<!-- throughline-disable${disable} -->`,
      '## Goals',
      `<!-- throughline-enable${enable} -->`,
      '- Sell',
      '- Buy',
    ])

  it('ends a stretch for the rules that it names, and for no others', () => {
    const page = stretch(' a-rule, b-rule', ' a-rule')
    expect(page.suppressions[0]?.ended).toEqual(['a-rule'])
    expect([page.covered(0), page.linesOf(suppressedAnchor(0, 'a-rule'))]).toEqual([
      [2, 6],
      [2, 4],
    ])
  })

  it('ends one rule of a stretch that is for all', () => {
    const page = stretch('', ' a-rule')
    expect([page.suppressions[0]?.ended, page.covered(0)]).toEqual([['a-rule'], [2, 6]])
  })

  it.each([
    [' a-rule', ' a-rule'],
    [' a-rule, b-rule', ' b-rule, a-rule'],
    [' a-rule', ''],
    ['', ''],
  ])('ends a whole stretch: disable%s, enable%s', (disable, enable) => {
    const page = stretch(disable, enable)
    expect([page.suppressions[0]?.ended, page.covered(0)]).toEqual([undefined, [2, 4]])
    expect(page.linesOf(suppressionEndAnchor(0))).toEqual([4, 4])
  })
})
