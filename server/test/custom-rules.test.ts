import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createConfigLoader } from '../src/config/load.ts'
import { createSession } from '../src/config/session.ts'
import { requestFor } from '../src/config/testing.ts'
import { createMemoryHost } from '../src/host/memory.ts'
import { rules } from '../src/rules/index.generated.ts'
import { runExamples } from '../src/service/rule-examples.ts'

const page = readFileSync(new URL('../../docs/custom-rules.md', import.meta.url), 'utf8')
const configurations = [...page.matchAll(/^```yaml config\n([\s\S]*?)^```$/gm)].map((match, index) => ({
  name: /^ {2}- id: (\S+)/m.exec(match[1] ?? '')?.[1] ?? '',
  text: match[1] ?? '',
  examples: index > 0,
}))

describe('the worked examples of docs/custom-rules.md', () => {
  it('are three, behind an opening one', () => {
    expect(configurations.map(({ name }) => name)).toEqual([
      'acme/tactic-with-channel',
      'agency/objective-with-verb',
      'acme/legal-sign-off',
      'acme/three-objectives',
    ])
  })

  it('are as free of mistakes as the configuration of docs/configuration.md', async () => {
    const guide = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
    const [, text = ''] = /^```yaml config\n([\s\S]*?)^```$/m.exec(guide) ?? []
    expect(text).toContain('overrides:')
    const loader = createConfigLoader(createMemoryHost({ '/srv/throughline.config.yaml': text }), rules)
    await loader.nearest('/srv')
    expect(loader.problems()).toEqual([])
  })

  it.each(configurations)('$name is a configuration without a mistake, and its examples hold', async (one) => {
    const loader = createConfigLoader(createMemoryHost({ '/srv/throughline.config.yaml': one.text }), rules)
    const configuration = await loader.nearest('/srv')
    expect(loader.problems()).toEqual([])
    const results = runExamples(configuration, '/srv', '2026-11-21')
    expect(results.flatMap(({ failure }) => failure ?? [])).toEqual([])
    expect(results.length > 1).toBe(one.examples)
  })
})

const everything = `customRules:
  - id: own/insert-item
    select: { kind: objective }
    require: { count: { kind: measure, min: 1 } }
    message: '{title}'
    fix: { insertItem: { level: measure, text: 'repeat purchases, from [number] to [number]' } }
    examples:
      - invalid: |
          # Plan
          ## Objectives
          ### Win back customers
          - Owner: Ana
        fixed: |
          # Plan
          ## Objectives
          ### Win back customers
          - Owner: Ana
          - Measure: repeat purchases, from [number] to [number]
  - id: own/links
    require: { linkTo: { kind: [objective, strategy] }, linkFrom: { text: '*e*' }, reaches: [vision], metricClass: [outcome, business] }
    message: '{kind} {id} {title} {count}'
  - id: own/words
    forbid: { text: ['*a*'], says: ['*e*'], fields: { due: 'a*' }, field: [owner, due] }
    message: '{count}'
  - id: own/dates
    require: { due: { notAfter: parent, withinMonths: 1 }, count: { max: 0 } }
    message: '{count}'
  - id: own/plan
    select: { kind: plan }
    require: { linkFrom: { kind: [threat] }, says: [no such words] }
    message: '{count}'
`

describe('rules of the user’s own over real plans', () => {
  const folder = new URL('../../test-fixtures/', import.meta.url)
  const plans = ['plans', 'reading', 'broken'].flatMap((name) =>
    readdirSync(new URL(`${name}/`, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:md|yaml|json)$/.test(entry.name))
      .map(
        (entry) => [`${name}/${entry.name}`, readFileSync(new URL(`${name}/${entry.name}`, folder), 'utf8')] as const,
      ),
  )

  it('speak, fail on none, and mend what they say they mend', async () => {
    const files = Object.fromEntries(plans.map(([name, text]) => [`/srv/${name}`, text]))
    const host = createMemoryHost({ ...files, '/srv/throughline.config.yaml': everything })
    const paths = plans.map(([name]) => name)
    const session = await createSession(host, requestFor('/srv', { paths }), '2026-11-21')
    expect(session.workspace.problems.filter((one) => one.place.path.includes('config'))).toEqual([])
    const snapshot = session.engine.snapshot()
    const found = session.workspace.requested.flatMap((path) => snapshot.diagnostics(path))
    expect(found.filter((one) => one.rule === 'internal-error')).toEqual([])
    const spoken = new Set(found.map((one) => one.rule).filter((id) => id.startsWith('own/')))
    expect([...spoken].sort()).toEqual(['own/dates', 'own/insert-item', 'own/links', 'own/plan', 'own/words'])
    const configuration = await createConfigLoader(host, rules).nearest('/srv')
    expect(runExamples(configuration, '/srv', '2026-11-21').map((one) => one.failure)).toEqual([null])
  })
})
