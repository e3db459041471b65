import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
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

const plan = [
  '---',
  'throughline: plan',
  'layout: page',
  '---',
  '# Service on social',
  '## Objectives',
  '### O1 Cut the cost of inbound service calls',
  '- Measure: inbound calls per week, from 1,200 to 900 by 2027-12-31 (source: phone system)',
  '- Owner: Ana',
  '## Strategies',
  '- **S1** Answer in public before people call (supports O1, O9)',
  '## Tactics',
  '- Post [the five fixes](https://example.org/fixes)',
  '',
  '```',
  'Objective: none of this',
  '```',
  '',
  'Some prose about zebras.',
].join('\n')

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

const run = (args: readonly string[], options: Omit<RunOptions, 'cwd'> = {}): Promise<CliRun> =>
  runCli(cli, args, { cwd: folder, ...options })

describe('why', () => {
  it('tells what an item is, what it hangs from and what hangs from it', async () => {
    const { status, stdout } = await run(['why', 'plan.md:7'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Objective O1 Cut the cost of inbound service calls$/m)
    expect(stdout).toContain('objective, from a heading')
    expect(stdout).toMatch(
      /measured by +measure “inbound calls per week.* \(line 8; because it stands below its heading\)/,
    )
    expect(stdout).toMatch(
      /served by +strategy S1 “Answer in public before people call” \(line 11; by reference: “O1”\)/,
    )
    expect(stdout).toMatch(/owner +Ana/)
  })

  it('tells how a measure was read', async () => {
    const { stdout } = await run(['why', 'plan.md:8'])
    expect(stdout).toMatch(/counts +“inbound calls per week”: inbound contacts, of the class /)
    expect(stdout).toMatch(/baseline +1200/)
    expect(stdout).toMatch(/target +900/)
    expect(stdout).toMatch(/by +2027-12-31/)
    expect(stdout).toMatch(/source +phone system/)
  })

  it('tells what became of references, and which rules speak', async () => {
    const { stdout } = await run(['why', 'plan.md:11'])
    expect(stdout).toMatch(/refers to +“O9”: nothing bears this name/)
    expect(stdout).toContain('unresolved-reference')
    expect(stdout).toMatch(/^ {2}error {2}/m)
    const off = await run(['why', 'plan.md:11', '--rule', 'unresolved-reference=off'])
    expect(off.stdout).toMatch(/^ {2}off {2}.*unresolved-reference$/m)
  })

  it('says that the only candidate is taken for what an item serves', async () => {
    expect((await run(['why', 'plan.md:13'])).stdout).toMatch(/serves +strategy S1 .*; the only strategy of the plan\)/)
  })

  it.each([
    [3, 'stands in the front matter'],
    [6, 'announces objectives'],
    [9, 'It gives the owner of the objective O1'],
    [14, 'The line is blank.'],
    [16, 'Code is no content.'],
    [19, 'The line is running text'],
  ])('says of line %i why no item is read from it', async (line, said) => {
    const { status, stdout } = await run(['why', `plan.md:${line}`])
    expect(status).toBe(0)
    expect(stdout).toContain(said)
  })

  it('says that a file would not be taken for a plan', async () => {
    writeFiles(folder, { 'README.md': '# A library\n\n## Goals\n\n- Be small\n' })
    expect((await run(['why', 'README.md:5'])).stdout).toContain(
      'In a folder it would be left alone: it states only 1 objective',
    )
    writeFiles(folder, { 'throughline.config.yaml': 'plans: ["*.md"]\n' })
    expect((await run(['why', 'README.md:5'])).stdout).not.toContain('left alone')
  })

  it('gives the same as data', async () => {
    const { stdout } = await run(['why', 'plan.md:11', '--format', 'json'])
    const report = JSON.parse(stdout) as { version: number; items: readonly object[]; findings: readonly object[] }
    expect(report).toMatchObject({ version: 1, path: 'plan.md', line: 11, place: 'list' })
    expect(report.items).toMatchObject([
      {
        id: 'S1',
        kind: 'strategy',
        up: [{ kind: 'serves', origin: 'reference', reference: 'O1', other: { id: 'O1' } }],
        references: [
          { text: 'O1', outcome: 'found' },
          { text: 'O9', outcome: 'no-item' },
        ],
      },
    ])
  })

  it.each([
    ['plan.md', 'names no line'],
    ['plan.md:0', 'names no line'],
    ['plan.md:99', 'plan.md has 19 lines; there is no line 99.'],
    ['none.md:1', 'There is no such file or folder.'],
  ])('ends with status 2 for %s', async (place, said) => {
    const { status, stdout, stderr } = await run(['why', place])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(said)
  })
})

describe('convert', () => {
  it('writes YAML from which the same cascade is read, and keeps the rest', async () => {
    const { status, stdout, stderr } = await run(['convert', 'plan.md', '--to', 'yaml', '--output', 'out/plan.yaml'])
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
    const text = readFileSync(join(folder, 'out/plan.yaml'), 'utf8')
    for (const kept of ['layout: page', 'https://example.org/fixes', 'none of this', 'zebras'])
      expect(text).toContain(kept)
    const titles = async (path: string) => {
      const graph = JSON.parse((await run(['graph', path])).stdout) as { items: { kind: string; title: string }[] }
      return graph.items.map(({ kind, title }) => `${kind} ${title}`).sort()
    }
    expect(await titles('out/plan.yaml')).toEqual(await titles('plan.md'))
  })

  it('writes Markdown to standard output, with the line ends of the source', async () => {
    const input = 'plan: Service\r\nobjectives:\r\n  - id: O1\r\n    title: "Cut costs: now"\r\n'
    const { status, stdout } = await run(['convert', '-', '--stdin-filename', 'plan.yaml', '--to', 'md'], { input })
    expect(status).toBe(0)
    expect(stdout).toBe(
      '---\r\nthroughline: plan\r\n---\r\n# Service\r\n\r\n## Objectives\r\n### O1 Cut costs: now\r\n',
    )
  })

  it('tells what cannot be said in the other form', async () => {
    writeFiles(folder, { 'blank.md': '# Plan\n\n| Objective | Tactic |\n| --- | --- |\n| Sell more | Post |\n| | |\n' })
    const { status } = await run(['convert', 'blank.md', '--to', 'yaml'])
    expect(status).toBe(0)
  })

  it.each([
    [['plan.md'], 'Say which form is wanted'],
    [['plan.md', '--to', 'yml'], 'Did you mean "yaml"?'],
    [['none.md', '--to', 'md'], 'There is no such file or folder.'],
    [['plan.md', '--to', 'md', '--output', 'plan.md/x.md'], 'cannot be written'],
  ])('ends with status 2: %j', async (args, said) => {
    const { status, stdout, stderr } = await run(['convert', ...args])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(said)
  })
})
