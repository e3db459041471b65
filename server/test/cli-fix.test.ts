import { chmodSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BuiltCli, buildCli, type CliRun, runCli, temporaryFolder, writeFiles } from './run-cli.ts'

const misspelt = 'plan: x\nobjectivs: # kept\n  - title: Sell more\r\n'

let cli: BuiltCli
let folder: string
beforeAll(async () => {
  cli = await buildCli()
})
afterAll(() => cli.dispose())
beforeEach(() => {
  folder = temporaryFolder()
  return () => rmSync(folder, { recursive: true, force: true })
})
const run = (args: readonly string[], input = ''): Promise<CliRun> => runCli(cli, args, { cwd: folder, input })
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('lint --fix', () => {
  it('mends the file behind a link, keeps its permissions, and leaves nothing else behind', async () => {
    writeFiles(folder, { 'real.yaml': misspelt })
    chmodSync(join(folder, 'real.yaml'), 0o640)
    symlinkSync('real.yaml', join(folder, 'linked.yaml'))
    const result = await run(['lint', '--fix', 'linked.yaml'])
    expect(result.status).toBe(0)
    expect(result.stdout).not.toContain('unknown-key')
    expect(read('real.yaml')).toBe(misspelt.replace('objectivs', 'objectives'))
    expect(statSync(join(folder, 'real.yaml')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(folder, 'linked.yaml')).isSymbolicLink()).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['linked.yaml', 'real.yaml'])
  })

  it('changes nothing the second time, and nothing that needs a choice', async () => {
    writeFiles(folder, { 'a.yaml': misspelt, 'b.md': '# Plan\n## Objectives\n- Sell more\n' })
    await run(['lint', '--fix', 'a.yaml', 'b.md'])
    const once = read('a.yaml')
    await run(['lint', '--fix', 'a.yaml', 'b.md'])
    expect(read('a.yaml')).toBe(once)
    expect(read('b.md')).toBe('# Plan\n## Objectives\n- Sell more\n')
  })

  it('with --diff shows the edits and writes nothing, for standard input too', async () => {
    writeFiles(folder, { 'a.yaml': misspelt })
    const expected = '@@ -1,3 +1,3 @@\n plan: x\n-objectivs: # kept\n+objectives: # kept\n   - title: Sell more\r\n'
    const shown = await run(['lint', '--diff', 'a.yaml'])
    expect(shown.stdout).toBe(`--- a/a.yaml\n+++ b/a.yaml\n${expected}`)
    expect(read('a.yaml')).toBe(misspelt)
    const piped = await run(['lint', '--diff', '-', '--stdin-filename', 'b.yaml'], misspelt)
    expect(piped.stdout).toBe(`--- a/b.yaml\n+++ b/b.yaml\n${expected}`)
  })

  it('refuses to write standard input', async () => {
    const result = await run(['lint', '--fix', '-'], misspelt)
    expect(result.status).toBe(2)
    expect(result.stderr).toContain('add --diff')
  })
})

describe('lint --fix-suggested', () => {
  it('settles within its rounds', async () => {
    writeFiles(folder, { 'plan.md': '# Plan\n## Objectives\n- Sell more\n## Tactics\n- Post daily\n' })
    await run(['lint', '--fix-suggested', 'plan.md'])
    const once = read('plan.md')
    await run(['lint', '--fix-suggested', 'plan.md'])
    expect(read('plan.md')).toBe(once)
    expect(once).toContain('- Sell more\n')
  })
})

describe('lint --fix-suggested', () => {
  const okrs = [
    '# OKRs for Q3 2027',
    '',
    '## Objective 1: Repairs are quick',
    '',
    '- KR 1: average repair time',
    '- KR 2: satisfaction after repairs',
    '',
    '## Objective 2: Boats stay afloat',
    '',
    '- KR 1: boats lost',
    '',
  ].join('\n')
  const profileOf = async (name: string): Promise<string> => {
    const { stdout } = await run(['lint', name, '--no-config', '--format', 'json'])
    return (JSON.parse(stdout) as { files: { profile: string }[] }).files[0]?.profile ?? ''
  }

  it('leaves a plan the kind of plan that it is, and asks nothing of it that another kind is asked', async () => {
    writeFiles(folder, { 'okrs.md': okrs })
    expect(await profileOf('okrs.md')).toBe('okr')
    await run(['lint', '--fix-suggested', '--no-config', '--preset', 'strict', 'okrs.md'])
    expect(read('okrs.md')).toContain('[number]')
    expect(read('okrs.md')).not.toMatch(/strategy|sponsor|customer value/i)
    expect(await profileOf('okrs.md')).toBe('okr')
  })
})
