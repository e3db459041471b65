import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BuiltCli, buildCli, type CliRun, runCli, temporaryFolder, writeFiles } from './run-cli.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const plan = `# Social plan
## Objectives
### O1 Cut the cost of calls
- Measure: inbound calls per week, from 1,200 to 900 by 2028-12-31
#### S1 Answer in public before people call
- Tactic: publish the most-asked fixes as videos
#### S2 Be kind
## Tactics
- Post every day (supports S9)
`

let cli: BuiltCli
let folder: string
beforeAll(async () => {
  cli = await buildCli()
})
afterAll(() => cli.dispose())
beforeEach(() => {
  folder = temporaryFolder()
  writeFiles(folder, { 'plan.md': plan })
  return () => rmSync(folder, { recursive: true, force: true })
})

const run = (...args: readonly string[]): Promise<CliRun> => runCli(cli, args, { cwd: folder })

describe('report', () => {
  it('prints the scorecard, and passes without thresholds', async () => {
    const { status, stdout } = await run('report', '--today', '2026-11-21')
    expect(status).toBe(0)
    expect(stdout).toContain('Social plan (plan.md)\n')
    expect(stdout).toMatch(/Tactics that reach an objective +1 of 2 \(50 %\), survey: 34 %\n/)
  })

  it('fails below a threshold and says which plan, and passes at it', async () => {
    const below = await run('report', '--min', 'connected=51')
    expect(below.status).toBe(1)
    expect(below.stderr).toContain('plan.md: Tactics that reach an objective: 1 of 2 (50 %), below 51 %.')
    expect((await run('report', '--min', 'connected=50', '--min', 'measured=100')).status).toBe(0)
  })

  it.each([['conected=90'], ['connected=lots'], ['connected']])('refuses the threshold %s', async (threshold) => {
    const { status, stdout, stderr } = await run('report', '--min', threshold)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/Did you mean "connected"|--min connected=90/)
  })

  it('writes several forms at once', async () => {
    const { status, stdout } = await run('report', '--format', 'json', '--format', 'html=out/card.html')
    expect(status).toBe(0)
    const schema = JSON.parse(readFileSync(join(root, 'schemas/report.schema.json'), 'utf8'))
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
    expect(JSON.parse(stdout).plans[0].shares.connected).toEqual({ count: 1, of: 2, percent: 50, survey: 34 })
    expect(readFileSync(join(folder, 'out/card.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*1 of 2 \(50 %\)/)
  })
})

describe('graph', () => {
  it.each([
    ['svg', /^<svg [\s\S]*<\/svg>\n$/],
    ['html', /^<!doctype html>[\s\S]*<svg /],
    ['dot', /^digraph cascade \{[\s\S]*\}\n$/],
  ])('draws the cascade as %s', async (format, form) => {
    const { status, stdout } = await run('graph', '--format', format)
    expect(status).toBe(0)
    expect(stdout).toMatch(form)
    expect(stdout).toContain('O1 Cut the cost of calls')
  })
})

describe('new', () => {
  it.each(['md', 'yaml'])('writes a plan in %s that lint reads', async (form) => {
    const made = await run('new', form, '--today', '2026-11-21')
    expect(made.status).toBe(0)
    writeFiles(folder, { [`new.${form}`]: made.stdout })
    const { stdout } = await run('lint', `new.${form}`, '--format', 'json', '--today', '2026-11-21')
    expect(JSON.parse(stdout).summary).toMatchObject({ plans: 1, errors: 0 })
  })

  it('refuses a form that it does not know', async () => {
    const { status, stderr } = await run('new', 'docx')
    expect(status).toBe(2)
    expect(stderr).toContain('There is no form "docx".')
  })
})

describe('config', () => {
  it('tells what holds for a file and where each value comes from', async () => {
    writeFiles(folder, {
      'base.yaml': 'rules: { siloed-plan: off }\n',
      'throughline.config.yaml':
        'extends: [strict, ./base.yaml]\nplans: [plan.md]\noverrides:\n  - { files: [plan.md], profile: okr, rules: { past-deadline: error } }\n',
    })
    const { status, stdout } = await run('config', 'plan.md', '--rule', 'short-horizon=off')
    expect(status).toBe(0)
    expect(stdout).toContain('Configuration: throughline.config.yaml\n  extends base.yaml\n')
    expect(stdout).toContain('A plan, because the configuration names it')
    expect(stdout).toMatch(/^profile +okr \(throughline.config.yaml, in an override\)$/m)
    expect(stdout).toMatch(/^ {2}past-deadline +error +\(throughline.config.yaml, in an override\)$/m)
    expect(stdout).toMatch(/^ {2}siloed-plan +off +\(base.yaml\)$/m)
    expect(stdout).toMatch(/^ {2}short-horizon +off +\(the command line\)$/m)
    expect(stdout).toMatch(/^ {2}tactic-without-owner +info +\(preset strict\)$/m)
  })

  it('says so when there is none, and gives the same as data', async () => {
    expect((await run('config', 'plan.md')).stdout).toContain('No configuration file was found')
    const { stdout } = await run('config', 'plan.md', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, path: 'plan.md', files: [], plan: 'content' })
  })
})
