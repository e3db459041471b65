import { describe, expect, it } from 'vitest'
import { suppressedAnchor } from '../model/anchor.ts'
import { createVocabulary } from '../vocabulary/create-vocabulary.ts'
import { createReader } from './read-document.ts'

const read = createReader(createVocabulary())

/** The lines that the first suppression of a text covers. */
function covered(text: string, language: 'markdown' | 'yaml' = 'markdown'): readonly string[] {
  const source = { path: language === 'yaml' ? 'plan.yaml' : 'plan.md', language, text }
  const { facts, anchors } = read(source, { detect: 'always', profile: null, fiscalYearStart: 1 })
  expect(facts.suppressions[0]?.scope).toBe('item')
  const span = anchors.get(suppressedAnchor(0))
  return span === undefined ? [] : text.slice(span.start, span.end).trimEnd().split('\n')
}

const comment = '<!-- throughline-disable-item vague-wording -- agreed -->'

describe('a comment for an item', () => {
  it('covers all of the item that comes after it, what is nested below included', () => {
    const item = ['### O1 Sell more', '- Owner: Ana', '- Measure: sales, from 1 to 2']
    const text = ['# Plan', '## Objectives', comment, '', ...item, '### O2 Save cost', ''].join('\n')
    expect(covered(text)).toEqual(item)
  })

  it('covers the item that it stands in when no other begins after it', () => {
    const item = ['- O1 Sell more', `  - Owner: Ana ${comment}`, '  - Due: 2027-03-01']
    expect(covered(['# Plan', '## Objectives', ...item, '- O2 Save cost', ''].join('\n'))).toEqual(item)
  })

  it('covers a list item among others', () => {
    const text = ['# Plan', '## Objectives', '- Sell more', `  ${comment}`, '- Save cost', '- Hire bakers', ''].join(
      '\n',
    )
    expect(covered(text)).toEqual(['- Save cost'])
  })

  it('covers an item of a plan in YAML', () => {
    const item = ['  - id: O1', '    title: Sell more', '    measures:', '      - sales from 1 to 2']
    const text = [
      'plan: Social',
      'objectives:',
      '  # throughline-disable-item vague-wording -- agreed',
      ...item,
      '  - title: Save cost',
      '',
    ]
    expect(covered(text.join('\n'), 'yaml')).toEqual(item)
  })

  it('covers nothing where there is no item', () => {
    expect(covered(`# Plan\n${comment}\n\nWords.\n`)).toEqual([''])
  })
})
