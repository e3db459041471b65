import { describe, expect, it } from 'vitest'
import { languageOf } from '../src/config/discover.ts'
import { defaultReadOptions } from '../src/read/document.ts'
import { createReader } from '../src/read/read-document.ts'
import { createVocabulary } from '../src/vocabulary/create-vocabulary.ts'
import { offsetOf, writtenPlans } from './support/carriers.ts'

const read = createReader(createVocabulary())

describe('the plan that stands in every form and manner', () => {
  for (const { name, file, text } of writtenPlans) {
    it(`is read alike: ${name}`, () => {
      const { facts } = read({ path: file, language: languageOf(file), text }, defaultReadOptions)
      const items = facts.items.map(({ id, level, title }) => [level, id, title.replace('🎯 ', '')])
      expect(items).toEqual([
        ['vision', null, 'Customers get help where they already are.'],
        ['weakness', 'W1', 'the same faults cause most calls'],
        ['objective', 'O1', 'Cut the cost of service calls'],
        ['measure', null, 'inbound calls per week, from 1,200 to 900 by 2027-12-31'],
        ['strategy', 'S1', 'Answer in public before people call'],
        ['tactic', 'T1', 'Publish the most asked fixes as videos'],
      ])
      const fields = facts.items.flatMap((item) => item.fields.map((field) => [item.id, field.name, field.value]))
      expect(fields).toEqual([
        ['O1', 'owner', 'Ana'],
        ['T1', 'owner', 'Ben'],
      ])
    })
  }

  it('has places to ask about', () => {
    for (const { text } of writtenPlans) expect(text.slice(offsetOf(text, 'O1'))).toMatch(/^O1\b/)
  })
})
