import { expect, it } from 'vitest'
import { cascadePage } from './cascade-page.ts'

it('shows a drawing on a page that loads nothing and runs only its own script', () => {
  const page = cascadePage('<svg></svg>', 'abc', { loose: 'Dashed.', choose: 'Choose.' })
  expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-abc'`)
  expect([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script nonce="abc">'])
  expect(page).toContain('<svg></svg>')
  expect(page).not.toMatch(/\b(?:src|href)=/)
})
