import { expect, it } from 'vitest'
import { quote } from './name.ts'

it('a quoted sentence loses its full stop, which would end the sentence of the message; other stops stay', () => {
  expect(quote('Number of active maintainers.')).toBe('“Number of active maintainers”')
  for (const kept of ['Grow in the U.S.', 'Mail, calls etc.', 'And so on...', 'Ready?'])
    expect(quote(kept)).toBe(`“${kept}”`)
})

it('a quoted text ends in no mark that leads on to something, whole or cut', () => {
  expect(quote('Grow the shop:')).toBe('“Grow the shop”')
  expect(quote('Win back the members who left us in the last two years – through calls and letters')).toBe(
    '“Win back the members who left us in the last two years …”',
  )
  for (const kept of ['Cut costs (a lot)', 'Earn 20 %', '–', 'C++']) expect(quote(kept)).toBe(`“${kept}”`)
})
