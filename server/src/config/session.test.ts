import { describe, expect, it } from 'vitest'
import { createMemoryHost } from '../host/memory.ts'
import { createSession } from './session.ts'
import { requestFor } from './testing.ts'

const child = `---
throughline: plan
parent: company-plan.yaml
---
# Service on social
## Objectives
### O1 Cut the cost of inbound calls (serves company-plan.yaml#C2)
- Measure: brand joy score, from 12 to 20 by 2027-12-31
### O2 Sell more shoes (serves company-plan.yaml#C9)
`
const parent = 'plan: Company\nobjectives:\n  - { id: C2, title: Lower the cost of service }\n'

const sessionOf = (files: Readonly<Record<string, string>>, paths: readonly string[]) =>
  createSession(createMemoryHost(files), requestFor('/srv', { paths }))

describe('a session', () => {
  it('gives a plan the same diagnostics alone and with its folder, references across files included', async () => {
    const files = { '/srv/child.md': child, '/srv/company-plan.yaml': parent }
    const found = []
    for (const paths of [['child.md'], ['.']]) {
      const { engine, workspace } = await sessionOf(files, paths)
      expect(workspace.requested).toContain('/srv/child.md')
      found.push(engine.snapshot().diagnostics('/srv/child.md'))
    }
    expect(found[1]).toEqual(found[0])
    const unresolved = found[0]?.filter((one) => one.rule === 'unresolved-reference') ?? []
    expect(unresolved.map((one) => one.range.start.line)).toEqual([8])
  })

  it('gives its rules the severities and its reader the words of the configuration', async () => {
    const config =
      'rules: { unresolved-reference: off }\nmetrics: { brand-joy-score: { class: vanity, policy: always-suspect } }\n'
    const files = { '/srv/child.md': child, '/srv/throughline.config.yaml': config }
    const { engine, vocabulary } = await sessionOf(files, [])
    expect(
      engine
        .snapshot()
        .diagnostics('/srv/child.md')
        .map((one) => one.rule),
    ).not.toContain('unresolved-reference')
    expect(vocabulary.metric('brand-joy-score')?.class).toBe('vanity')
    const measures = engine
      .snapshot()
      .items('/srv/child.md')
      .filter((item) => item.kind === 'measure')
    expect(measures.map((item) => item.fact.measure?.metric)).toEqual(['brand-joy-score'])
  })
})
