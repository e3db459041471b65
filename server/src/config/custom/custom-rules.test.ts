import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createMemoryHost } from '../../host/memory.ts'
import { rules } from '../../rules/index.generated.ts'
import { configSchema } from '../schema.ts'
import { createSession } from '../session.ts'
import { noFlags, type SettingFlags } from '../settings.ts'
import { requestFor } from '../testing.ts'

const today = '2026-11-21'

async function sessionWith(files: Readonly<Record<string, string>>, flags: Partial<SettingFlags> = {}) {
  const all = Object.fromEntries(Object.entries(files).map(([name, text]) => [`/srv/${name}`, text]))
  const paths = Object.keys(files).filter((name) => !name.includes('config'))
  return createSession(
    createMemoryHost(all),
    requestFor('/srv', { paths: ['.', ...paths], flags: { ...noFlags, ...flags } }),
    today,
  )
}

/** What the user's own rules say, as `line message`. */
async function findings(plan: string, rule: string, name = 'social-plan.md'): Promise<readonly string[]> {
  const config = `customRules:\n  - { id: own/rule, message: "{kind} {id} {title}, {count}", ${rule} }\n`
  const { engine, workspace } = await sessionWith({ [name]: plan, 'throughline.config.yaml': config })
  expect(workspace.problems).toEqual([])
  return engine
    .snapshot()
    .diagnostics(`/srv/${name}`)
    .filter((one) => one.rule === 'own/rule')
    .map((one) => `${one.range.start.line + 1} ${one.message}`)
}

const plan = `---
throughline: plan
period: 2027-01-01/2027-12-31
---
# Social plan
## Vision
Customers get help where they already are.
## Objectives
### O1 Cut the cost of service calls
- Owner: Customer Service
- Due: 2027-06-30
- Measure: inbound calls per week, from 1,200 to 900
#### S1 Answer in public
- Metric: likes, from 10 to 20
- Tactic: post short videos · Owner: Ana · Due: 2027-09-30
- Tactic: answer every question · Channel: X · Due: 2027-05-01
### O2 Sell more shoes
`

describe('a rule of the user’s own', () => {
  it('sees what the sentence of a measure says as its fields', async () => {
    for (const field of ['baseline', 'target'])
      expect(await findings(plan, `select: { kind: measure }, require: { field: ${field} }`)).toEqual([])
    const sourced = plan.replace('to 900', 'to 900 % by 2027-05-31 (source: phone system)')
    for (const fields of ['{ source: phone }', '{ unit: "%" }', '{ due: "*05*" }'])
      expect(await findings(sourced, `select: { kind: measure }, require: { fields: ${fields} }`)).toEqual([])
    expect(await findings(plan, 'select: { kind: measure }, require: { field: source }')).toHaveLength(1)
  })

  it('takes the vision of a plan for that of its objectives, and of what serves them', async () => {
    const rule = 'select: { kind: [objective, tactic] }, require: { reaches: vision }'
    expect(await findings(plan, rule)).toEqual([])
    expect(await findings(plan.replace(/## Vision\n.*\n/, ''), rule)).toHaveLength(4)
    expect(await findings('# Social plan\n## Vision\nHelp\n## Tactics\n- Post\n', rule)).toHaveLength(1)
  })

  it.each([
    ['select: { kind: tactic }, require: { field: owner }', ['16 tactic  answer every question, 2']],
    [
      'select: { kind: tactic }, forbid: { field: [owner, channel] }',
      ['15 tactic  post short videos, 2', '16 tactic  answer every question, 2'],
    ],
    ['select: { kind: tactic, has: owner }, require: { field: channel }', ['15 tactic  post short videos, 1']],
    ['select: { kind: tactic, lacks: owner }, forbid: { says: question }', ['16 tactic  answer every question, 1']],
    ['select: { kind: tactic }, require: { fields: { owner: [ana, max] } }', ['16 tactic  answer every question, 2']],
    ['select: { kind: tactic, text: post* }, forbid: { text: short }', ['15 tactic  post short videos, 1']],
    ['select: { kind: objective }, require: { linkFrom: { kind: strategy } }', ['17 objective O2 Sell more shoes, 2']],
    [
      'select: { kind: objective }, require: { linkFrom: { kind: strategy, text: private } }',
      ['9 objective O1 Cut the cost of service calls, 2', '17 objective O2 Sell more shoes, 2'],
    ],
    ['select: { kind: strategy }, forbid: { linkTo: { kind: objective } }', ['13 strategy S1 Answer in public, 1']],
    [
      'select: { kind: tactic }, forbid: { reaches: objective }',
      ['15 tactic  post short videos, 2', '16 tactic  answer every question, 2'],
    ],
    [
      'select: { kind: tactic }, require: { reaches: threat }',
      ['15 tactic  post short videos, 2', '16 tactic  answer every question, 2'],
    ],
    [
      'select: { kind: [objective, strategy], has: owner }, require: { metricClass: vanity }',
      ['9 objective O1 Cut the cost of service calls, 1'],
    ],
    ['select: { kind: objective }, require: { count: { max: 1 } }', ['17 objective O2 Sell more shoes, 2']],
    ['select: { kind: weakness }, require: { count: { min: 1 } }', ['5 plan  Social plan, 0']],
    [
      'select: { kind: objective }, require: { count: { kind: measure, min: 1 } }',
      ['17 objective O2 Sell more shoes, 0'],
    ],
    ['select: { kind: tactic }, require: { due: { notAfter: parent } }', ['15 tactic  post short videos, 2']],
    ['select: { kind: tactic }, require: { due: { notAfter: plan } }', []],
    ['select: { kind: tactic }, require: { due: { withinMonths: 6 } }', ['15 tactic  post short videos, 2']],
    ['select: { kind: plan }, require: { field: sponsor }', ['5 plan  Social plan, 1']],
    ['select: { kind: plan }, require: { linkFrom: { kind: objective } }', []],
    ['select: { kind: plan }, forbid: { says: objectives }', ['5 plan  Social plan, 1']],
    ['select: { kind: plan, profile: okr }, require: { field: sponsor }', []],
    ['select: { kind: plan, path: "okrs/**" }, require: { field: sponsor }', []],
    ['select: { kind: plan, path: "social-*.md" }, require: { field: sponsor }', ['5 plan  Social plan, 1']],
  ])('with %s finds %j', async (rule, expected) => {
    expect(await findings(plan, rule)).toEqual(expected)
  })

  it('reads plans in YAML as it reads Markdown', async () => {
    const text =
      'plan: Social\nobjectives:\n  - { id: O1, title: Sell more }\n  - { id: O2, title: Cut cost, owner: Ana }\n'
    expect(await findings(text, 'select: { kind: objective }, require: { field: owner }', 'plan.yaml')).toEqual([
      '3 objective O1 Sell more, 2',
    ])
  })

  it('holds for the plans of its own configuration and of those that extend it, and can be set there', async () => {
    const rule = (word: string) =>
      `customRules:\n  - { id: own/rule, message: "${word}", select: { kind: objective }, forbid: { text: sell* } }\n`
    const text = '# Social plan\n## Objectives\n- Sell more shoes\n'
    const { engine, workspace } = await sessionWith({
      'a/throughline.config.yaml': rule('from a'),
      'a/plan.md': text,
      'b/throughline.config.yaml': rule('from b'),
      'b/plan.md': text,
      'c/throughline.config.yaml': 'extends: ../a/throughline.config.yaml\nrules: { own/rule: error }\n',
      'c/plan.md': text,
      'd/throughline.config.yaml':
        'extends: [cascade-only, ../a/throughline.config.yaml]\noverrides:\n  - { files: plan.md, rules: { own/rule: off } }\n',
      'd/plan.md': text,
      'd/other-plan.md': text,
      'e/plan.md': text,
    })
    expect(workspace.problems).toEqual([])
    const said = workspace.requested.flatMap((path) =>
      engine
        .snapshot()
        .diagnostics(path)
        .filter((one) => one.rule === 'own/rule')
        .map((one) => `${path} ${one.severity} ${one.message}`),
    )
    expect(said).toEqual([
      '/srv/a/plan.md warning from a',
      '/srv/b/plan.md warning from b',
      '/srv/c/plan.md error from a',
      '/srv/d/other-plan.md warning from a',
    ])
  })

  it('is run anew when its definition changes under the same name, and no more once it is gone', async () => {
    const definition = (word: string) => ({
      'plan.md': '# Social plan\n## Objectives\n- Sell more shoes\n',
      'throughline.config.yaml': `customRules:\n  - { id: own/rule, message: x, select: { kind: objective }, forbid: { text: ${word} } }\n`,
    })
    const first = await sessionWith(definition('shoes'))
    const of = () =>
      first.engine
        .snapshot()
        .diagnostics('/srv/plan.md')
        .filter((one) => one.rule === 'own/rule').length
    expect(of()).toBe(1)
    first.engine.update({ set: (await sessionWith(definition('hats'))).workspace.documents })
    expect(of()).toBe(0)
    first.engine.update({ set: (await sessionWith(definition('sell'))).workspace.documents })
    expect(of()).toBe(1)
    first.engine.update({ set: (await sessionWith({ 'plan.md': definition('')['plan.md'] })).workspace.documents })
    expect(of()).toBe(0)
  })

  it('is silenced by a comment that names it, and named as unused where it says nothing', async () => {
    const comment = (title: string) =>
      `# Social plan\n## Objectives\n<!-- throughline-disable-next-line own/rule -- agreed -->\n- ${title}\n`
    const config =
      'customRules:\n  - { id: own/rule, message: x, select: { kind: objective }, forbid: { text: shoes } }\n'
    const { engine } = await sessionWith({
      'a-plan.md': comment('Sell more shoes'),
      'b-plan.md': comment('Sell more hats'),
      'throughline.config.yaml': config,
    })
    const said = (path: string) =>
      engine
        .snapshot()
        .diagnostics(path)
        .filter((one) => /own|unused/.test(one.rule))
        .map((one) => `${one.rule} ${one.suppressed}`)
    expect(said('/srv/a-plan.md')).toEqual(['own/rule true'])
    expect(said('/srv/b-plan.md')).toEqual(['unused-suppression false'])
  })
})

describe('a rule of the user’s own with a mistake', () => {
  const validate = new Ajv2020({ strict: false }).compile(configSchema(rules))
  const whole = { id: 'own/rule', message: 'x', require: { field: 'owner' } }
  const wrong: readonly (readonly [object, string, boolean])[] = [
    [{ id: 'Legal sign-off' }, 'with your name and a slash in front: "acme/legal-sign-off"', true],
    [{ require: undefined }, 'This rule asks for nothing', true],
    [{ require: { feild: 'owner' } }, 'There is no key of require "feild". Did you mean "field"?', false],
    [{ require: { field: 'ower' } }, 'There is no field "ower". Did you mean "owner"?', false],
    [{ select: { kind: 'tactics' } }, 'There is no kind of item "tactics". Did you mean "tactic"?', false],
    [{ forbid: { text: '*' } }, 'This pattern holds no words', true],
    [{ forbid: { text: 'x'.repeat(201) } }, 'longer than 200 characters', true],
    [{ select: { kind: ['plan', 'tactic'] } }, 'The plan as a whole stands alone', true],
    [{ select: { kind: 'plan' }, require: { reaches: 'vision' } }, '"reaches" is about items', true],
    [{ require: { count: {} } }, 'Say how many', true],
    [{ require: { due: {} } }, 'Say by when', true],
    [
      { forbid: { count: { max: 1 } } },
      'There is no key of forbid "count". It stands under "require", with "max" for what is too many.',
      false,
    ],
    [{ require: { field: 'boss' } }, 'There is no field "boss". Choose owner, due, start, ', false],
    [{ require: { count: { min: 5, max: 3 } } }, 'No plan holds at least 5 and at most 3.', true],
    [{ select: { has: 'due', lacks: ['owner', 'due'] } }, 'Nothing both has and lacks "due".', true],
    ...['\\d+', '^(be|have)', '(a+)+$', 'be.*loved', '[0-9]+', '/^be/i'].map(
      (text) => [{ forbid: { text } }, 'This looks like a regular expression', true] as const,
    ),
    [{ message: ' ' }, 'Say what is the matter', true],
    [{ message: '{name} is wrong' }, 'Nothing is filled in for "{name}"', true],
    [{ message: '{the title} is wrong' }, 'Nothing is filled in for "{the title}"', true],
    [
      { fix: { insertField: { field: 'owner', text: '{titel}' } } },
      'Nothing is filled in for "{titel}". Did you mean "title"?',
      true,
    ],
    [{ message: undefined }, '"message" is missing here.', false],
    [{ severity: 'off' }, 'There is no severity "off"', false],
    [{ fix: {} }, 'A fix does one thing', true],
    [{ fix: { insertField: { field: 'owner' } } }, '"text" is missing here.', false],
    [{ examples: [{ at: 'x' }] }, 'An example is either', true],
  ]
  it.each(wrong)('%j is told of and left out', async (change, message, fitsSchema) => {
    const config = { customRules: [{ ...whole, ...change }] }
    const { workspace } = await sessionWith({
      'plan.md': '# Social plan\n## Objectives\n- Sell\n',
      'throughline.config.json': JSON.stringify(config),
    })
    expect(workspace.problems.map((one) => one.message).join('\n')).toContain(message)
    expect(workspace.problems.every((one) => one.rule === 'invalid-config' && one.severity === 'error')).toBe(true)
    expect(workspace.documents[0]?.settings.ownRules ?? []).toEqual([])
    expect(validate(JSON.parse(JSON.stringify(config)))).toBe(fitsSchema)
  })

  it('twice in a file is told of, and a setting of one that there is not', async () => {
    const text = `customRules:\n  - { id: own/rule, message: x, require: { field: owner } }\n  - { id: own/rule, message: y, require: { field: due } }\nrules:\n  own/role: off\n  own/rule: info\n`
    const { workspace } = await sessionWith({ 'throughline.config.yaml': text })
    expect(workspace.problems.map((one) => `${one.range.start.line + 1} ${one.message}`)).toEqual([
      '3 There are two rules "own/rule" in this file.',
      '5 There is no rule "own/role" under customRules. Did you mean "own/rule"?',
    ])
    expect(validate(parse(text))).toBe(true)
  })
})

describe('the preset cascade-only', () => {
  it('keeps the rules of the chain as recommended has them, and no others', async () => {
    const { workspace } = await sessionWith(
      { 'plan.md': '# Social plan\n## Objectives\n- Sell\n' },
      { preset: 'cascade-only' },
    )
    const settings = workspace.documents[0]?.settings.rules
    const expected = rules.map((rule) => [rule.id, rule.group === 'chain' ? rule.presets.recommended : 'off'])
    expect(rules.map((rule) => [rule.id, settings?.get(rule.id)?.severity])).toEqual(expected)
    expect(new Set(expected.map(([, severity]) => severity)).size).toBeGreaterThan(2)
  })
})

describe('suppressions: { requireReason: true }', () => {
  it('asks every comment for its reason, below what the rule itself is set to', async () => {
    const text =
      '# Social plan\n## Objectives\n<!-- throughline-disable-next-line objective-without-measure -->\n- Sell more shoes\n'
    const said = async (config: string) => {
      const { engine, workspace } = await sessionWith({ 'plan.md': text, 'throughline.config.yaml': config })
      expect(workspace.problems).toEqual([])
      return engine
        .snapshot()
        .diagnostics('/srv/plan.md')
        .filter((one) => one.rule === 'unused-suppression')
        .map((one) => one.messageKey)
    }
    expect(await said('suppressions: { requireReason: true }\n')).toEqual(['reason'])
    expect(await said('suppressions: { requireReason: false }\n')).toEqual([])
    expect(
      await said(
        'suppressions: { requireReason: true }\nrules: { unused-suppression: [info, { requireReason: false }] }\n',
      ),
    ).toEqual([])
    expect(await said('rules: { unused-suppression: [info, { requireReason: true }] }\n')).toEqual(['reason'])
  })
})
