import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../vocabulary/create-vocabulary.ts'
import { defaultReadOptions } from './document.ts'
import { readDocument } from './read-document.ts'

const vocabulary = createVocabulary()
const itemsOf = (...lines: readonly string[]): readonly string[] =>
  readDocument(
    { path: 'plan.md', language: 'markdown', text: ['# Plan', ...lines].join('\n') },
    { ...defaultReadOptions, detect: 'always' },
    vocabulary,
  ).facts.items.map(({ level, title }) => `${level}: ${title}`)

describe('a table of paid media', () => {
  it('says in `Objective` and `Goal` what the advertising platform is told to go for', () => {
    const head = ['## Goals', '| Objective | Goal | Ad formats |', '|---|---|---|']
    expect(itemsOf(...head, '| Traffic | I want people on the site | Carousel |')).toEqual([])
    expect(
      itemsOf('| Campaign | Objective | Placement |', '|---|---|---|', '| Early bird | Conversions | Feed |'),
    ).toEqual(['tactic: Early bird'])
  })

  it('states an objective of the plan where it bears a figure or stands beside a strategy', () => {
    expect(itemsOf('| Objective | Creative |', '|---|---|', '| Sell 90 bikes by May | Reels |')).toEqual([
      'objective: Sell 90 bikes by May',
    ])
    expect(
      itemsOf('| Objective | Strategy | Creative |', '|---|---|---|', '| Be known | Let trainees tell | Reels |'),
    ).toEqual(['objective: Be known', 'strategy: Let trainees tell'])
  })

  it('is none for a word that only looks like one', () => {
    expect(
      itemsOf('| Objective | Creative lead |', '|---|---|', '| Cut calls by half | Lee |', '| Earn trust | Kim |'),
    ).toEqual(['objective: Cut calls by half', 'objective: Earn trust'])
  })
})
