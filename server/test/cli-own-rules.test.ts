import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BuiltCli, buildCli, type CliRun, runCli, temporaryFolder, writeFiles } from './run-cli.ts'

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
const run = (args: readonly string[], input = ''): Promise<CliRun> =>
  runCli(cli, [...args, '--today', '2026-11-21'], { cwd: folder, input })
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

const rule = (examples: string): string => `customRules:
  - id: acme/owner
    select: { kind: tactic }
    require: { field: owner }
    message: '"{title}" has no owner.'
    docs: https://acme.example/owners
    fix: { insertField: { field: owner, text: '[who]' } }
    examples:
${examples}`
const invalid = '      - { invalid: "# Plan\\n## Tactics\\n- Post videos\\n", at: Post videos }\n'
const valid = '      - { valid: "# Plan\\n## Tactics\\n- Post videos · Owner: Ana\\n" }\n'

describe('rules test', () => {
  it('ends well when every example holds', async () => {
    writeFiles(folder, { 'throughline.config.yaml': rule(invalid + valid) })
    expect(await run(['rules', 'test'])).toEqual({ status: 0, stdout: 'acme/owner  2 of 2 hold\n', stderr: '' })
  })

  it('tells what came instead of what was expected, with status 1', async () => {
    const wrong = `${invalid.replace('at: Post', 'at: Show')}${valid.replace(' · Owner: Ana', '')}${invalid.replace('- Post videos', '- Post videos · Owner: Ana')}`
    writeFiles(folder, { 'house.yaml': rule(wrong) })
    const result = await run(['rules', 'test', '--config', 'house.yaml'])
    expect(result.status).toBe(1)
    expect(result.stdout).toBe(
      [
        'acme/owner  3 of 3 fail',
        '  example 1 (invalid): the rule was to speak at “Show videos”, but speaks at 3:3 “Post videos”',
        '  example 2 (valid): nothing was to be found, but the rule speaks at 3:3 “Post videos”',
        '  example 3 (invalid): the rule was to speak, but is silent',
        '',
      ].join('\n'),
    )
    const json = await run(['rules', 'test', '--config', 'house.yaml', '--format', 'json'])
    expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, examples: [{ rule: 'acme/owner', number: 1 }, {}, {}] })
  })

  it('runs an example’s fix and compares the plan after it', async () => {
    const fixed =
      '      - invalid: "# Plan\\n## Tactics\\n- Post videos\\n"\n        fixed: "# Plan\\n## Tactics\\n- Post videos\\n  - Owner: [who]\\n"\n'
    writeFiles(folder, { 'throughline.config.yaml': rule(fixed) })
    const result = await run(['rules', 'test'])
    expect(result.stdout).toBe('acme/owner  1 of 1 hold\n')
    writeFiles(folder, { 'throughline.config.yaml': rule(fixed.replace('Owner: [who]', 'Owner: Ana')) })
    expect((await run(['rules', 'test'])).stdout).toContain('was to give another text')
  })

  it('says what is wrong with a rule that cannot be read, and where there is none', async () => {
    writeFiles(folder, { 'throughline.config.yaml': rule(valid).replace('require', 'requires') })
    const broken = await run(['rules', 'test'])
    expect([broken.status, broken.stderr]).toEqual([2, expect.stringContaining('Did you mean "require"?')])
    writeFiles(folder, { 'throughline.config.yaml': 'extends: strict\n' })
    expect(await run(['rules', 'test'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no rules of your own'),
    })
  })

  it('leaves the list of rules as it was', async () => {
    expect((await run(['rules', 'test', '--help'])).stdout).toContain('examples of your own rules')
    const list = await runCli(cli, ['rules', '--format', 'json'], { cwd: folder })
    const { rules } = JSON.parse(list.stdout) as { rules: { id: string; group: string; 'cascade-only': string }[] }
    expect(rules.filter((one) => one.group !== 'chain' && one['cascade-only'] !== 'off')).toEqual([])
  })
})

const plan = '# Social plan\n## Objectives\n- Sell more shoes\n## Tactics\n- Post videos\n- Write posts\n'

describe('lint with rules of the user’s own', () => {
  it('reports them with their own page, and takes --rule for them', async () => {
    writeFiles(folder, { 'throughline.config.yaml': rule(valid), 'plan.md': plan })
    const found = async (args: readonly string[]) => {
      const { stdout } = await run(['lint', '--format', 'json', '--preset', 'cascade-only', 'plan.md', ...args])
      const { files } = JSON.parse(stdout) as {
        files: { diagnostics: { rule: string; url: string; severity: string }[] }[]
      }
      return files.flatMap((file) => file.diagnostics).filter((one) => one.rule === 'acme/owner')
    }
    expect((await found([])).map((one) => [one.url, one.severity])).toEqual([
      ['https://acme.example/owners', 'warning'],
      ['https://acme.example/owners', 'warning'],
    ])
    expect((await found(['--rule', 'acme/owner=error'])).map((one) => one.severity)).toEqual(['error', 'error'])
  })
})

describe('rules and explain', () => {
  it('show rules of the user’s own as they stand in the configuration', async () => {
    writeFiles(folder, { 'throughline.config.yaml': rule(invalid) })
    const list = await runCli(cli, ['rules'], { cwd: folder })
    expect(list.stdout).toContain('Your own\n  acme/owner ')
    const json = await runCli(cli, ['rules', '--format', 'json'], { cwd: folder })
    const docs = 'https://acme.example/owners'
    expect((JSON.parse(json.stdout) as { ownRules: unknown }).ownRules).toEqual([
      { id: 'acme/owner', severity: 'warning', message: '"{title}" has no owner.', docs },
    ])
    const page = await runCli(cli, ['explain', 'acme/owner'], { cwd: folder })
    expect(page.stdout).toContain(`# acme/owner\n\n"{title}" has no owner.`)
    expect(page.stdout).toContain(`${docs}\n\n## What it finds\n\n\`\`\`yaml\nselect:\n  kind:\n    - tactic\n`)
    expect(page.stdout).toContain('\n## Invalid\n\n```markdown\n# Plan')
    const other = await runCli(cli, ['explain', 'acme/onwer'], { cwd: folder })
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('Did you mean "acme/owner"?')])
  })
})

describe('lint --suppress', () => {
  const suppress = (rest: readonly string[]) =>
    run(['lint', '--preset', 'strict', '--suppress', 'tactic-without-owner', ...rest])

  it('writes a comment above each finding of the rule, and reports how many and what is left', async () => {
    // Where one tactic has an owner, each of the others is told of by itself.
    const owned = `${plan}- Call back\n  - Owner: Ana\n`
    writeFiles(folder, {
      'plan.md': owned,
      'plan.yaml':
        'plan: Social plan\nobjectives:\n  - Sell more shoes\ntactics:\n  - title: Post videos\n    from: 2027-02\n',
    })
    const result = await suppress(['--reason', 'survey starts in May', '--until', '2027-05-31', 'plan.md', 'plan.yaml'])
    expect(result.stderr).toBe('throughline: 3 findings of tactic-without-owner suppressed in 2 files.\n')
    expect(result.stdout).not.toContain('tactic-without-owner')
    const comment = 'throughline-disable-next-line tactic-without-owner -- survey starts in May (until 2027-05-31)'
    expect(read('plan.md')).toBe(
      owned.replace('- Post', `<!-- ${comment} -->\n- Post`).replace('- Write', `  <!-- ${comment} -->\n- Write`),
    )
    expect(read('plan.yaml')).toContain(`tactics:\n  # ${comment}\n  - title: Post videos\n`)
    const again = await suppress(['--reason', 'survey starts in May', 'plan.md', 'plan.yaml'])
    expect(again.stderr).toContain('0 findings')
  })

  it('shows the edits with --diff, and says where a file takes no comments', async () => {
    writeFiles(folder, {
      'plan.md': plan,
      'plan.json': '{ "plan": "Social", "objectives": ["Sell"], "tactics": ["Post"] }',
    })
    const result = await suppress(['--reason', 'later', '--diff', 'plan.md', 'plan.json'])
    expect(read('plan.md')).toBe(plan)
    expect(result.stdout).toContain('+<!-- throughline-disable-next-line tactic-without-owner -- later -->')
    expect(result.stderr).toContain('plan.json:1:')
    expect(result.stderr).toContain('would be suppressed in 1 file')
    expect(result.stderr).toMatch(/plan\.json:\d+:\d+: JSON has no comments: turn the rule off/)
  })

  it.each([
    [['--suppress', 'tactic-without-owner'], 'asks for a reason'],
    [['--suppress', 'tactic-without-ownr', '--reason', 'x'], 'Did you mean "tactic-without-owner"?'],
    [['--suppress', 'acme/none', '--reason', 'x'], 'There is no rule "acme/none" under customRules.'],
    [['--suppress', 'tactic-without-owner', '--reason', 'a --> b'], 'would end the comment'],
    [['--suppress', 'tactic-without-owner', '--reason', 'x', '--until', 'May'], '--until takes a day'],
    [['--suppress', 'tactic-without-owner', '--reason', 'x', '--until', '2020-01-01'], 'is past'],
    [['--suppress', 'tactic-without-owner', '--reason', 'x', '--fix'], 'Fix first'],
    [['--reason', 'x'], 'belong to --suppress'],
  ])('refuses %j', async (args, message) => {
    writeFiles(folder, { 'plan.md': plan })
    const result = await run(['lint', ...args, 'plan.md'])
    expect(result.status).toBe(2)
    expect(result.stderr).toContain(message)
    expect(read('plan.md')).toBe(plan)
  })
})
