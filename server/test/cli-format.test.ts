import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BuiltCli, buildCli, runCli, temporaryFolder, writeFiles } from './run-cli.ts'

const untidy = '# Social plan\n\n## Objectives\n\n|ID|Objective|\n|-|-|\n|O1|Cut calls|\n\n## Tactics\n\n- Post daily\n'
const tidy = untidy.replace(
  '|ID|Objective|\n|-|-|\n|O1|Cut calls|',
  '| ID | Objective |\n| -- | --------- |\n| O1 | Cut calls |',
)

let cli: BuiltCli
let folder: string
beforeAll(async () => {
  cli = await buildCli()
})
afterAll(() => cli.dispose())
beforeEach(() => {
  folder = temporaryFolder()
  writeFiles(folder, { 'plan.md': untidy, 'tidy.md': tidy, 'notes.md': '# Notes\n\n|a|b|\n|-|-|\n|1|2|\n' })
  return () => rmSync(folder, { recursive: true, force: true })
})
const run = (args: readonly string[], input = '') => runCli(cli, ['format', ...args], { cwd: folder, input })
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('format', () => {
  it('tidies plans in place, leaves other text alone, and has nothing to do a second time', async () => {
    const first = await run(['.'])
    expect([first.status, first.stderr.trim()]).toEqual([0, 'throughline: 1 file tidied.'])
    expect(read('plan.md')).toBe(tidy)
    expect(read('notes.md')).toContain('|a|b|')
    expect((await run(['.'])).stderr.trim()).toBe('throughline: All is tidy.')
  })

  it('--check names what is not tidy, fails, and writes nothing', async () => {
    const result = await run(['--check', '.'])
    expect([result.status, result.stdout]).toEqual([1, 'plan.md\n'])
    expect(read('plan.md')).toBe(untidy)
  })

  it('--diff shows the change and writes nothing', async () => {
    const result = await run(['--diff', 'plan.md'])
    expect(result.status).toBe(0)
    expect(result.stdout).toContain('+| O1 | Cut calls |')
    expect(read('plan.md')).toBe(untidy)
  })

  it('answers on standard output what came on standard input', async () => {
    const result = await run(['-', '--stdin-filename', 'plan.md'], untidy)
    expect([result.status, result.stdout]).toEqual([0, tidy])
  })

  it('fails with 2 where a file cannot be read, and tidies the rest', async () => {
    const result = await run(['gone.md', 'plan.md'])
    expect(result.status).toBe(2)
    expect(result.stderr).toContain('gone.md')
    expect(read('plan.md')).toBe(tidy)
  })
})
