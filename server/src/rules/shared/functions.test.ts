import { describe, expect, it } from 'vitest'
import { functionsOf } from './functions.ts'

describe('the functions that an owner belongs to', () => {
  it.each([
    ['Marketing', ['marketing']],
    ['Social media manager', ['marketing']],
    ['Content team', ['marketing']],
    ['Marketing director', ['marketing']],
    ['Customer Service', ['customer service']],
    ['Sales and Marketing', ['marketing', 'sales']],
    ['HR', ['human resources']],
    ['Board', ['management']],
  ])('are told from "%s"', (owner, functions) => expect(functionsOf(owner)).toEqual(functions))

  it.each(['Ana', 'Ana Prado', 'Founder', ''])('are none in "%s"', (owner) => expect(functionsOf(owner)).toEqual([]))

  it.each(['Blue team', 'The agency', 'Regional office'])('cannot be told from "%s"', (owner) =>
    expect(functionsOf(owner)).toBeNull(),
  )
})
