import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../vocabulary/create-vocabulary.ts'
import { defaultReadOptions } from './document.ts'
import { readDocument } from './read-document.ts'

const vocabulary = createVocabulary()
const budgetOf = (lines: readonly string[]) =>
  readDocument(
    { path: 'plan.md', language: 'markdown', text: lines.join('\n') },
    { ...defaultReadOptions, detect: 'always' },
    vocabulary,
  ).facts.plan?.sections.find((section) => section.topic === 'budget')?.budget

describe('a section on the budget', () => {
  it('gives the columns of its tables and a total that stands beside them', () => {
    const plan = [
      '# Plan',
      '## Budget',
      'Total: €5',
      '',
      '| For | Sum | Share |',
      '|---|---|---|',
      '| Media | €3 | 60 % |',
    ]
    expect(budgetOf(plan)).toEqual([
      [{ label: 'Total', value: '€5' }],
      [{ label: 'Media', value: '€3' }],
      [{ label: 'Media', value: '60 %' }],
    ])
  })

  it('gives its lists, also those below headings of its own', () => {
    const plan = [
      '# Plan',
      '## Budget',
      '### First year',
      '- **Media**: 60 %',
      '- **Content**: 40 %',
      '## Risks',
      '- Rain: 5 %',
    ]
    expect(budgetOf(plan)).toEqual([
      [
        { label: 'Media', value: '60 %' },
        { label: 'Content', value: '40 %' },
      ],
    ])
  })

  it('gives nothing where its heading speaks of prices', () => {
    expect(budgetOf(['# Plan', '## Pricing', '- Early bird: 10 %', '- Members: 15 %'])).toBeUndefined()
  })
})
