import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatcher } from '../config/globs.ts'
import { parseConfig } from '../config/tree.ts'
import { runsOr } from '../engine/testing/runs.ts'
import { isInside } from '../text/paths.ts'
import { type Move, moveFiles } from './move-files.ts'
import { cascadeOf } from './testing/cascade.ts'
import { editFiles, folder, openPlans } from './testing/open-plans.ts'

const company = 'plan: Company\nobjectives:\n  - { id: C2, title: Lower the cost of service }\n'
const social = `---
throughline: plan
parent: ../company.yaml
---
# Service on social
Read [the goal](../company.yaml#c2) and [the guide](./guide.md).
## Objectives
### O1 Cut calls
- Serves: company.yaml#C2
- Supports: ../company.yaml
`
const guide = `---
throughline: plan
---
# Guides
See <a href="social.md#o1">the plan</a> and [it][1].
## Objectives
### G1 Write guides (supports social.md#O1)

[1]: social.md
`
const team = `plan: Team
parent: "plans/social.md"
objectives:
  - { id: T1, title: Answer faster, serves: 'plans/social.md#O1' }
`
const config = 'plans: [plans, team.yaml, "plans/**/*.md", "*.yaml"]\nparent: ./company.yaml\n'
const files = {
  'company.yaml': company,
  'plans/social.md': social,
  'plans/guide.md': guide,
  'team.yaml': team,
  'throughline.config.yaml': config,
}

/** The files as they lie after moves and the edits that go before them. */
async function moved(moves: readonly (readonly [string, string])[], all: Readonly<Record<string, string>> = files) {
  const { snapshot, configs } = await openPlans(all)
  const paths = moves.map(([from, to]): Move => ({ from: `${folder}/${from}`, to: `${folder}/${to}` }))
  const edited = editFiles(all, moveFiles(snapshot, configs, paths))
  const nameOf = (name: string) => {
    const move = moves.find(([from]) => isInside(from, name))
    return move === undefined ? name : move[1] + name.slice(move[0].length)
  }
  return Object.fromEntries(Object.entries(edited).map(([name, text]) => [nameOf(name), text]))
}

describe('renaming and moving files', () => {
  it('changes what names a renamed plan: parents, references, links and configurations', async () => {
    const after = await moved([['plans/social.md', 'plans/service.md']])
    expect(after['plans/guide.md']).toBe(guide.replaceAll('social.md', 'service.md'))
    expect(after['team.yaml']).toBe(team.replaceAll('social.md', 'service.md'))
    expect(after['plans/service.md']).toBe(social)
    expect(after['throughline.config.yaml']).toBe(config)
  })

  it('changes the short name of the parent with it', async () => {
    const after = await moved([['company.yaml', 'company-plan.yaml']])
    expect(after['plans/social.md']).toBe(social.replaceAll('company.yaml', 'company-plan.yaml'))
    expect(after['throughline.config.yaml']).toBe(config.replace('./company.yaml', './company-plan.yaml'))
  })

  it('keeps paths relative when a plan moves, those in it and those to it', async () => {
    const after = await moved([['plans/social.md', '2027/north/social.md']])
    expect(after['2027/north/social.md']).toBe(
      social.replaceAll('../company.yaml', '../../company.yaml').replace('./guide.md', '../../plans/guide.md'),
    )
    expect(after['plans/guide.md']).toBe(guide.replaceAll('social.md', '../2027/north/social.md'))
    expect(after['team.yaml']).toBe(team.replaceAll('plans/social.md', '2027/north/social.md'))
  })

  it('moves a folder as a whole: what stays beside each other keeps its words', async () => {
    const after = await moved([['plans', 'strategy/plans 2027']])
    expect(after['strategy/plans 2027/guide.md']).toBe(guide)
    expect(after['strategy/plans 2027/social.md']).toBe(social.replaceAll('../company.yaml', '../../company.yaml'))
    expect(after['team.yaml']).toBe(team.replaceAll('plans/social.md', 'strategy/plans 2027/social.md'))
    expect(after['throughline.config.yaml']).toBe(
      config.replace('[plans,', '[strategy/plans 2027,').replace('"plans/**', '"strategy/plans 2027/**'),
    )
  })

  it('keeps what a configuration extends', async () => {
    const own = { ...files, 'base.yaml': 'rules: {}\n', 'throughline.config.yaml': `extends: base.yaml\n${config}` }
    const after = await moved([['base.yaml', 'shared/base.yaml']], own)
    expect(after['throughline.config.yaml']).toBe(`extends: shared/base.yaml\n${config}`)
  })

  it('moves a configuration with what it names, and no glob out of its folder', async () => {
    const after = await moved([['throughline.config.yaml', 'plans/throughline.config.yaml']])
    expect(after['plans/throughline.config.yaml']).toBe(config.replace('./company.yaml', '../company.yaml'))
    const gone = await moved([['team.yaml', '../team.yaml']])
    expect(gone['throughline.config.yaml']).toBe(config)
  })

  it('quotes or escapes what its place would not take', async () => {
    const after = await moved([['plans/social.md', "plans/ann's: plan (1).md"]])
    expect(after['team.yaml']).toBe(
      team
        .replace('"plans/social.md"', `"plans/ann's: plan (1).md"`)
        .replace("'plans/social.md#O1'", `'plans/ann''s: plan (1).md#O1'`),
    )
    expect(after['plans/guide.md']).toContain(`href="ann's:%20plan%20%281%29.md#o1"`)
    const bare = { ...files, 'team.yaml': team.replaceAll(/["']/g, '') }
    const plain = await moved([['plans/social.md', 'plans/a: b.md']], bare)
    expect(plain['team.yaml']).toContain('parent: "plans/a: b.md"\n')
  })

  it('writes globs that mean the moved file, whatever characters its name has', async () => {
    const { snapshot, configs } = await openPlans(files)
    const name = fc.stringMatching(/^[a-z[\](){}!?*+@#:'" -]{1,8}$/).map((text) => `x${text}.yaml`)
    fc.assert(
      fc.property(name, (to) => {
        const edits = moveFiles(snapshot, configs, [{ from: `${folder}/team.yaml`, to: `${folder}/${to}` }])
        const { root } = parseConfig(editFiles(files, edits)['throughline.config.yaml'] ?? '', false)
        const plans = root?.kind === 'mapping' ? root.entries[0]?.value : undefined
        const globs = plans?.kind === 'sequence' ? plans.items : []
        const glob = globs[1]?.kind === 'scalar' ? String(globs[1].value) : ''
        expect(createMatcher(folder, [glob])(`${folder}/${to}`)).toBe(true)
      }),
    )
  })

  it('has nothing to do for files that nobody names', async () => {
    const { snapshot, configs } = await openPlans(files)
    expect(configs).toHaveLength(1)
    expect(moveFiles(snapshot, configs, [{ from: `${folder}/notes.md`, to: `${folder}/notes/a.md` }]).size).toBe(0)
  })

  it('leaves the cascade as it was, wherever plans go', { timeout: 600_000 }, async () => {
    const place = fc.constantFrom('', 'a/', 'a/b/', 'plans/', 'plans/c/')
    const names = ['company.yaml', 'plans/social.md', 'plans/guide.md', 'team.yaml'] as const
    const move = fc.tuple(fc.constantFrom(...names), place, fc.constantFrom('x', 'y-z'))
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(move, { selector: ([name]) => name, minLength: 1, maxLength: 3 }),
        async (all) => {
          const moves = all.map(
            ([from, to, name], index) => [from, `${to}${name}${index}${from.slice(from.lastIndexOf('.'))}`] as const,
          )
          const plain = { ...files, 'throughline.config.yaml': 'plans: ["**/*.md", "**/*.yaml"]\n' }
          const before = await openPlans(plain)
          const after = await openPlans(await moved(moves, plain))
          const told = (cascade: ReturnType<typeof cascadeOf>) => {
            const links = cascade.map(({ id, references, links }) => [
              id,
              references.map((targets) => targets.length),
              links.map(([, kind, origin]) => [kind, origin]),
            ])
            return links.map((one) => JSON.stringify(one)).sort()
          }
          expect(told(cascadeOf(after.snapshot))).toEqual(told(cascadeOf(before.snapshot)))
          expect(after.snapshot.paths.map((path) => after.snapshot.parentPlan(path) !== null).sort()).toEqual(
            before.snapshot.paths.map((path) => before.snapshot.parentPlan(path) !== null).sort(),
          )
        },
      ),
      { numRuns: runsOr(25) },
    )
  })
})
