import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = new URL('../src/rules/', import.meta.url)
const root = fileURLToPath(new URL('../../', import.meta.url))
const mostLines = 90

describe('the files of the rules', () => {
  const names = readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name))
  it.each(names)('keep %s short enough to be read at once', (name) => {
    expect(readFileSync(new URL(name, folder), 'utf8').split('\n').length).toBeLessThanOrEqual(
      name === 'rule.ts' ? 300 : mostLines,
    )
  })
})

describe('what is generated from the rules', () => {
  it('is up to date (if not: npm run generate)', () => {
    const arguments_ = ['--import', 'tsx', 'scripts/generate.ts', '--check']
    const run = spawnSync(process.execPath, arguments_, { cwd: root, encoding: 'utf8' })
    expect(run.stderr.replace(/^\(node.*$/gmu, '').trim()).toBe('')
    expect(run.status).toBe(0)
  })
})
