import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type BuiltCli,
  buildCli,
  type CliRun,
  type RunOptions,
  runCli,
  temporaryFolder,
  writeFiles,
} from './run-cli.ts'

const sound = `---
throughline: plan
period: 2027-01-01/2028-12-31
sponsor: COO
review: monthly, next 2027-02-01
---
# Service on social
## Vision
Customers get help where they already are.
## Situation
- **W1** Weakness: the same three faults cause 40 % of calls
## Objectives
### O1 Cut the cost of inbound service calls
- Measure: inbound calls per week, from 1,200 to 900 by 2027-12-31
#### S1 Answer in public before people call (addresses W1)
- Metric: share of questions resolved on social, from 8 % to 30 % by 2027-09-30
- Tactic: publish the five most-asked fixes as short videos, by 2027-04-30
`
const wanting = `# Team plan

## Objectives
- Get more followers
- Sell more shoes to runners

## Tactics
- Post every day
- Post every week
- Post every month
`

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

const run = (args: readonly string[], options: Omit<RunOptions, 'cwd'> = {}): Promise<CliRun> =>
  runCli(cli, args, { cwd: folder, ...options })

interface LintJson {
  readonly files: readonly {
    readonly path: string
    readonly profile: string | null
    readonly diagnostics: readonly { readonly rule: string; readonly message: string; readonly range: object }[]
  }[]
  readonly summary: {
    readonly plans: number
    readonly errors: number
    readonly warnings: number
    readonly infos: number
  }
}

async function lintJson(args: readonly string[], options: Omit<RunOptions, 'cwd'> = {}) {
  const result = await run(['lint', '--format', 'json', ...args], options)
  return { ...result, report: JSON.parse(result.stdout) as LintJson }
}

describe('the exit status of lint', () => {
  it('is 0 for a plan without errors, and 1 when warnings count', async () => {
    writeFiles(folder, { 'plan.md': wanting })
    expect((await run(['lint', 'plan.md'])).status).toBe(0)
    expect((await run(['lint', 'plan.md', '--max-warnings', '0'])).status).toBe(1)
    expect((await run(['lint', 'plan.md', '--max-warnings', '999'])).status).toBe(0)
    expect((await run(['lint', 'plan.md', '--fail-on', 'warning'])).status).toBe(1)
    expect((await run(['lint', 'plan.md', '--rule', 'objective-without-measure=error'])).status).toBe(1)
  })

  it('counts warnings that --quiet keeps out of the report', async () => {
    writeFiles(folder, { 'plan.md': wanting })
    const quiet = await run(['lint', 'plan.md', '--quiet', '--max-warnings', '0'])
    expect(quiet.status).toBe(1)
    expect(quiet.stdout).not.toContain('objective-without-measure')
    expect(quiet.stdout).toMatch(/\d+ warnings.* not shown/)
  })

  it.each([
    [['lint', '--frmat', 'json'], 'Did you mean --format?'],
    [['lnt'], 'Did you mean lint?'],
    [['lint', '--format', 'jsn'], 'Did you mean "json"?'],
    [['lint', '--format', 'json', '--format', 'sarif'], 'Only one report can go to standard output'],
    [['lint', '--rule', 'objective-without-mesure=off'], 'Did you mean "objective-without-measure"?'],
    [['lint', '--rule', 'placeholder-text=warn'], 'Did you mean "warning"?'],
    [['lint', '--rule', 'placeholder-text'], '--rule placeholder-text=warning'],
    [['lint', '--preset', 'stric'], 'Did you mean "strict"?'],
    [['lint', '--profile', 'okrs'], 'Did you mean "okr"?'],
    [['lint', '--fail-on', 'warn'], 'Did you mean "warning"?'],
    [['lint', '--max-warnings', 'many'], '--max-warnings takes a number'],
    [['lint', '--today', '2026-02-30'], '--today takes a day'],
    [['lint', '--stdin-filename', 'x.md'], 'give "-" as a path too'],
    [['explain', 'vanity-only-metrics'], 'Did you mean "vanity-only-metric"?'],
    [['graph', '--format', 'mermad'], 'Did you mean "mermaid"?'],
    [['lsp'], 'add --stdio'],
    [[], 'Usage: throughline'],
  ])('is 2 for wrong usage, told on standard error alone: %j', async (args, said) => {
    const result = await run(args)
    expect(result.status).toBe(2)
    expect(result.stdout).toBe('')
    expect(result.stderr).toContain(said)
  })

  it('is 2 for a missing file, and the rest is judged', async () => {
    writeFiles(folder, { 'plan.md': wanting })
    const { status, report, stderr } = await lintJson(['plan.md', 'none.md'])
    expect(status).toBe(2)
    expect(stderr).toBe('')
    expect(report.files.map((file) => [file.path, file.profile])).toEqual([
      ['none.md', null],
      ['plan.md', 'cascade'],
    ])
    expect(report.files[0]?.diagnostics.map((one) => one.message)).toEqual(['There is no such file or folder.'])
  })

  it('is 2 for a file and a folder that may not be read, and the rest is judged', async () => {
    writeFiles(folder, { 'closed.md': wanting, 'plan.md': wanting, 'closed/x.md': wanting })
    chmodSync(join(folder, 'closed.md'), 0)
    chmodSync(join(folder, 'closed'), 0)
    const { status, report } = await lintJson([], { unprivileged: true })
    chmodSync(join(folder, 'closed'), 0o755)
    expect(status).toBe(2)
    expect(report.files.map((file) => [file.path, file.diagnostics[0]?.rule])).toEqual([
      ['closed', 'unreadable-file'],
      ['closed.md', 'unreadable-file'],
      ['plan.md', expect.stringMatching(/./)],
    ])
    expect(report.files[1]?.diagnostics[0]?.message).toBe('Permission to read it is missing.')
  })

  it.each([
    ['NUL bytes', Uint8Array.of(35, 32, 0, 1, 2, 10), 'It is not a text file.'],
    ['no UTF-8', Uint8Array.of(35, 32, 0xe4, 0xf6, 10), 'It is not UTF-8 text. Save it as UTF-8.'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 35, 0, 32, 0), 'It is UTF-16 text. Save it as UTF-8.'],
  ])('is 2 for a file that is no text: %s', async (_, bytes, message) => {
    writeFiles(folder, { 'plan.md': bytes })
    const { status, report } = await lintJson(['plan.md'])
    expect(status).toBe(2)
    expect(report.files[0]?.diagnostics[0]?.message).toBe(message)
  })

  it('is 2 for a wrong configuration, told at its place, and the plans are judged by the rest', async () => {
    writeFiles(folder, { 'plan.md': wanting, 'throughline.config.yaml': 'rules:\n  objective-without-mesure: off\n' })
    const { status, report } = await lintJson([])
    expect(status).toBe(2)
    expect(report.files.map((file) => file.path)).toEqual(['plan.md', 'throughline.config.yaml'])
    expect(report.files[1]?.diagnostics[0]).toMatchObject({
      rule: 'invalid-config',
      range: { start: { line: 2, column: 3 }, end: { line: 2, column: 27 } },
      url: null,
      item: null,
    })
    expect((await run(['lint', '--no-config'])).status).toBe(0)
  })
})

describe('what lint reads', () => {
  it('is what is named, wherever it was called from, with paths as seen from there', async () => {
    writeFiles(folder, { 'a/plan.md': wanting, 'b/x.md': '' })
    const result = await runCli(cli, ['lint', '--format', 'json', '../a/plan.md'], { cwd: join(folder, 'b') })
    expect((JSON.parse(result.stdout) as LintJson).files.map((file) => file.path)).toEqual(['../a/plan.md'])
  })

  it('leaves files in folders alone that are no plans', async () => {
    writeFiles(folder, { 'README.md': '# A library\n\nInstall it.\n', 'package.json': '{}', 'plan.md': sound })
    const { status, report } = await lintJson([])
    expect(status).toBe(0)
    expect(report.files.map((file) => file.path)).toEqual(['plan.md'])
  })

  it('says so when there is no plan', async () => {
    writeFiles(folder, { 'README.md': '# A library\n\nInstall it.\n' })
    const result = await run(['lint'])
    expect(result.status).toBe(0)
    expect(result.stdout).toContain('No plan found in 1 file.')
  })

  it('takes standard input under a name', async () => {
    const { report } = await lintJson(['-', '--stdin-filename', 'plans/new.yaml'], {
      input: 'plan: x\nobjectives: [Sell more]\n',
    })
    expect(report.files.map((file) => file.path)).toEqual(['plans/new.yaml'])
    expect((await lintJson(['-'], { input: wanting })).report.files.map((file) => file.path)).toEqual(['stdin.md'])
  })

  it('takes half-written tables, broken YAML, and nothing at all as they come', async () => {
    writeFiles(folder, {
      'table.md': '# Plan\n## Objectives\n| Objective | Measure\n|--\n| Sell more | ',
      'broken.yaml': 'plan: x\nobjectives:\n  - id: O1\n   title: [unclosed\n',
      'front.md': '---\nplan: [\n---\n# Plan\n',
      'empty.md': '',
      'mark.md': `\uFEFF${wanting}`,
    })
    const { status, report, stderr } = await lintJson(['table.md', 'broken.yaml', 'front.md', 'empty.md', 'mark.md'])
    expect(stderr).toBe('')
    expect(status).toBe(1)
    expect(report.files).toHaveLength(5)
    const broken = report.files.find((file) => file.path === 'broken.yaml')
    expect(broken?.diagnostics.map((one) => one.rule)).toContain('invalid-plan')
  })

  it('takes a file of ten megabytes', async () => {
    writeFiles(folder, {
      'long.md': `${wanting}\n## Notes\n${'Some words about the year so far.\n\n'.repeat(300_000)}`,
    })
    const { status, report } = await lintJson(['long.md'])
    expect(status).toBe(0)
    expect(report.files[0]?.diagnostics.length).toBeGreaterThan(0)
  }, 60_000)

  it('is judged on the day that is given', async () => {
    writeFiles(folder, { 'plan.md': sound })
    const later = await lintJson(['plan.md', '--today', '2030-01-01'])
    const now = await lintJson(['plan.md', '--today', '2026-11-21'])
    expect(now.report.summary.errors).toBe(0)
    expect(later.status).toBe(0)
  })
})

describe('reports', () => {
  it('are as their schema describes them', async () => {
    const schema: object = JSON.parse(
      readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
    )
    const ajv = new Ajv2020({ allowUnionTypes: true })
    const validate = ajv.compile(schema)
    writeFiles(folder, { 'a.md': sound, 'b.md': wanting, 'throughline.config.yaml': 'x: 1' })
    for (const args of [
      ['lint', '--format', 'json', '.', 'none.md'],
      ['graph', '.'],
      ['graph', 'a.md', '--format', 'json'],
    ]) {
      const result = await run(args)
      validate(JSON.parse(result.stdout))
      expect(validate.errors).toBeNull()
    }
  })

  it('are the same on every run, and go to several files at once', async () => {
    writeFiles(folder, { 'b.md': wanting, 'a.md': sound })
    const args = [
      'lint',
      '--format',
      'json=out/report.json',
      '--format',
      'sarif=out/report.sarif',
      '--format',
      'github',
      'a.md',
      'b.md',
    ]
    const first = await run(args)
    const report = readFileSync(join(folder, 'out/report.json'), 'utf8')
    expect((await run(args)).stdout).toBe(first.stdout)
    expect(readFileSync(join(folder, 'out/report.json'), 'utf8')).toBe(report)
    expect(existsSync(join(folder, 'out/report.sarif'))).toBe(true)
    expect(first.stdout).toMatch(/^::warning file=b\.md,line=4,endLine=4,col=3,endColumn=21,title=[a-z-]+::/m)
  })

  it('end with status 2 when they cannot be written', async () => {
    writeFiles(folder, { 'plan.md': sound, taken: '' })
    const result = await run(['lint', 'plan.md', '--format', 'json=taken/report.json'])
    expect(result.status).toBe(2)
    expect(result.stderr).toContain('taken/report.json cannot be written')
  })

  it('have colours only where they are asked for', async () => {
    writeFiles(folder, { 'plan.md': wanting })
    const coloured = await run(['lint', 'plan.md'], { environment: { FORCE_COLOR: '1' } })
    expect(coloured.stdout).toContain('\u001b[')
    for (const environment of [{}, { FORCE_COLOR: '0' }, { NO_COLOR: '1', FORCE_COLOR: '1' }] as Record<
      string,
      string
    >[]) {
      expect((await run(['lint', 'plan.md'], { environment })).stdout).not.toContain('\u001b')
    }
  })

  it('fall silent when nobody reads them', async () => {
    writeFiles(folder, { 'plan.md': wanting.repeat(200) })
    const result = await run(['lint', 'plan.md', '--format', 'json', '--max-warnings', '0'], { closeOutput: true })
    expect(result.stderr).toBe('')
    expect(result.status).toBe(1)
  })
})

describe('the other commands', () => {
  it('graph draws the cascade, and tells on standard error what it cannot read', async () => {
    writeFiles(folder, { 'plan.md': sound })
    const result = await run(['graph', 'plan.md', 'none.md', '--format', 'mermaid'])
    expect(result.stdout).toMatch(/^flowchart BT\n/)
    expect(result.stdout).toContain('["O1 Cut the cost of inbound service calls"]')
    expect(result.stderr).toBe('throughline: none.md:1:1: There is no such file or folder.\n')
    expect(result.status).toBe(2)
  })

  it('explain shows a page, rules lists them all, --version and --help answer', async () => {
    expect((await run(['explain', 'vanity-only-metric'])).stdout).toMatch(/^# vanity-only-metric\n/)
    const listed = JSON.parse((await run(['rules', '--format', 'json'])).stdout) as { rules: { id: string }[] }
    const text = (await run(['rules'])).stdout
    expect(listed.rules.length).toBeGreaterThan(10)
    for (const { id } of listed.rules) expect(text).toContain(id)
    expect(await run(['--version'])).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' })
    expect((await run(['lint', '--help'])).status).toBe(0)
  })
})
