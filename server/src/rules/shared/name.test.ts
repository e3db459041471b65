import { expect, it } from 'vitest'
import { quote } from './name.ts'

it('a quoted sentence loses its full stop, which would end the sentence of the message; other stops stay', () => {
  expect(quote('Number of active maintainers.')).toBe('“Number of active maintainers”')
  for (const kept of ['Grow in the U.S.', 'Mail, calls etc.', 'And so on...', 'Ready?'])
    expect(quote(kept)).toBe(`“${kept}”`)
})
