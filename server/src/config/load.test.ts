import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createMemoryHost } from '../host/memory.ts'
import { loadWorkspace } from './discover.ts'
import { configSchema } from './schema.ts'
import { noFlags, type SettingFlags } from './settings.ts'
import { requestFor, stubParts, stubRules } from './testing.ts'

const planFile = { '/srv/a.md': '# Plan' }

async function settingsWith(files: Readonly<Record<string, string>>, flags: Partial<SettingFlags> = {}) {
  const host = createMemoryHost({ ...planFile, ...files })
  const workspace = await loadWorkspace(host, requestFor('/srv', { flags: { ...noFlags, ...flags } }), stubParts)
  const rules = (workspace.documents.find((input) => input.source.path === '/srv/a.md') ?? workspace.documents[0])
    ?.settings.rules
  return { problems: workspace.problems, rules, configFiles: workspace.configFiles }
}

/** Problems as `line:column message`, counted from 1. */
async function problemsOf(text: string, name = 'throughline.config.yaml'): Promise<readonly string[]> {
  const { problems } = await settingsWith({ [`/srv/${name}`]: text })
  return problems.map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`)
}

describe('a configuration', () => {
  it('sets rules from its presets up', async () => {
    const { rules } = await settingsWith({})
    expect([...(rules ?? [])].map(([id, { severity }]) => [id, severity])).toEqual([
      ['tactic-heavy-plan', 'info'],
      ['siloed-plan', 'off'],
      ['short-horizon', 'warning'],
    ])
    const strict = await settingsWith({ '/srv/throughline.config.yaml': 'extends: strict' })
    expect(strict.rules?.get('siloed-plan')?.severity).toBe('warning')
  })

  it('keeps options apart from severities', async () => {
    const text = 'rules:\n  tactic-heavy-plan: [warning, { most: 5 }]\n  short-horizon: off\n'
    const { rules, problems } = await settingsWith({ '/srv/throughline.config.yaml': text })
    expect(problems).toEqual([])
    expect(rules?.get('tactic-heavy-plan')).toEqual({ severity: 'warning', options: { most: 5 } })
    expect(rules?.get('short-horizon')).toEqual({ severity: 'off', options: {} })
  })

  it('goes before what it extends, overrides go before it, and flags before all', async () => {
    const files = {
      '/srv/throughline.config.yaml':
        'extends: [./base.json]\nrules: { short-horizon: info }\noverrides:\n  - files: ["a.md"]\n    rules: { siloed-plan: error }\n',
      '/srv/base.json':
        '{ // base\n "extends": ["strict"], "rules": { "short-horizon": "error", "tactic-heavy-plan": ["error", { "words": ["x"] }] } }',
    }
    const plain = await settingsWith(files)
    expect(plain.problems).toEqual([])
    expect([...(plain.rules?.values() ?? [])].map((setting) => setting.severity)).toEqual(['error', 'error', 'info'])
    expect(plain.configFiles).toEqual(['/srv/base.json', '/srv/throughline.config.yaml'])
    const flagged = await settingsWith(files, {
      rules: [
        ['short-horizon', 'off'],
        ['tactic-heavy-plan', 'info'],
      ],
    })
    expect(flagged.rules?.get('short-horizon')?.severity).toBe('off')
    expect(flagged.rules?.get('tactic-heavy-plan')).toEqual({ severity: 'info', options: { words: ['x'] } })
  })

  it('leaves files alone that an override is not about', async () => {
    const text = 'overrides:\n  - files: plans/*.md\n    rules: { short-horizon: off }\n'
    const { rules } = await settingsWith({ '/srv/throughline.config.yaml': text })
    expect(rules?.get('short-horizon')?.severity).toBe('warning')
  })
})

describe('a wrong configuration', () => {
  it.each([
    ['ruels: {}\n', ['1:1 There is no setting "ruels". Did you mean "rules"?']],
    ['plans: x\nrules:\n  short-horizn: off\n', ['3:3 There is no rule "short-horizn". Did you mean "short-horizon"?']],
    ['extends: stric\n', ['1:10 There is no preset "stric". Did you mean "strict"? A file is named by its path.']],
    ['extends: ./none.yaml\n', ['1:10 There is no file "./none.yaml" to extend.']],
    [
      'rules: { short-horizon: warn }\n',
      ['1:25 There is no severity "warn". Did you mean "warning"? Choose off, info, warning or error.'],
    ],
    [
      'rules: { short-horizon: [info, { mots: 3 }] }\n',
      ['1:34 There is no option of short-horizon "mots". Did you mean "most"?'],
    ],
    ['rules: { short-horizon: [info, { most: x }] }\n', ['1:40 This should be a number, not "x".']],
    ['rules: { short-horizon: [info, { pace: 0 }] }\n', ['1:40 This should be a whole number of at least 1, not 0.']],
    ['rules: { short-horizon: [info, { pace: -3 }] }\n', ['1:40 This should be a whole number of at least 1, not -3.']],
    [
      'rules: { short-horizon: [info, { pace: 1.5 }] }\n',
      ['1:40 This should be a whole number of at least 1, not 1.5.'],
    ],
    ['fiscalYearStart: 13\n', ['1:18 This should be a number from 1 to 12, not 13.']],
    [
      'profile: orks\n',
      ['1:10 There is no profile "orks". Did you mean "okr"? Choose cascade, okr, channel, kpi or template.'],
    ],
    ['- a\n', ['1:1 This should be a mapping of keys to values, not a list.']],
    [
      'overrides:\n  - fils: x\n',
      ['2:5 There is no setting of an override "fils". Did you mean "files"?', '2:5 "files" is missing here.'],
    ],
    [
      'metrics: { joy: buisness }\n',
      [
        '1:17 There is no class of metrics "buisness". Did you mean "business"? Choose activity, vanity, engagement, out-take, outcome, business or efficiency.',
      ],
    ],
  ])('is told at its place: %j', async (text, expected) => {
    expect(await problemsOf(text)).toEqual(expected)
  })

  it('is told for JSON and for package.json too, in that part alone', async () => {
    expect(await problemsOf('{\n  "rules": { "short-horizon": true }\n}', 'throughline.config.json')).toEqual([
      '2:31 This should be off, info, warning or error, or a list such as [error, { … }], not true.',
    ])
    expect(await problemsOf('{ "name": 1, "throughline": { "plan": [] } }', 'package.json')).toEqual([
      '1:31 There is no setting "plan". Did you mean "plans"?',
    ])
  })

  it('holds as far as it can be read', async () => {
    const text = 'rules:\n  short-horizon: off\n  siloed-plan: [error\nplans: [x\n'
    const { problems, rules } = await settingsWith({ '/srv/throughline.config.yaml': text })
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every((problem) => problem.rule === 'invalid-config' && problem.severity === 'error')).toBe(true)
    expect(rules?.get('short-horizon')?.severity).toBe('off')
  })

  it('tells a circle of files once, where it closes', async () => {
    const { problems } = await settingsWith({
      '/srv/throughline.config.yaml': 'extends: ./b.yaml',
      '/srv/b.yaml': 'extends: [./throughline.config.yaml]',
    })
    expect(problems.map(({ place, message }) => [place.path, message])).toEqual([
      ['/srv/b.yaml', '"./throughline.config.yaml" is extended in a circle: it leads back to this file.'],
    ])
  })

  it('is told even where no plan lies', async () => {
    const host = createMemoryHost({ '/srv/throughline.config.yaml': 'x: 1' })
    const workspace = await loadWorkspace(host, requestFor('/srv'), stubParts)
    expect(workspace.problems).toHaveLength(1)
  })
})

describe('the schema of configurations', () => {
  const validate = new Ajv2020({ strict: false }).compile(configSchema(stubRules))

  it.each([
    ['extends: strict', true],
    ['rules: { short-horizon: [info, { most: 3 }] }', true],
    ['rules: { short-horizon: [] }', false],
    ['rules: { nothing: off }', false],
    ['rules: { short-horizon: warn }', false],
    ['plans: [a, b]', true],
    ['plans: { a: b }', false],
    ['metrics: { joy: { class: business, kinds: [sales] } }', true],
    ['metrics: { joy: nonsense }', false],
    ['vocabulary: { objective: [bet] }', true],
    ['fiscalYearStart: 0', false],
    ['overrides: [{ files: a.md, profile: okr }]', true],
    ['overrides: [{ file: a.md }]', false],
    ['overrides: [{ profile: okr }]', false],
  ])('agrees with what is told of %j', async (text, valid) => {
    expect(validate(parse(text))).toBe(valid)
    expect((await problemsOf(text)).length === 0).toBe(valid)
  })
})
