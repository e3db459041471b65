import { it } from 'vitest'
import { fixedText, stateOf } from './testing/apply.ts'
import type { FixAction } from '../model/finding.ts'
const items = (path: string, text: string) => {
  const s = stateOf(path, text)
  return s.facts.items.map(i => ['    ', i.level, i.carrier, JSON.stringify(i.key), JSON.stringify(i.title), 'P:', i.parents.map(p=>p.key+'/'+p.origin).join(), 'R:', i.references.map(r=>r.relation+':'+r.text).join(), 'F:', i.fields.map(f=>f.name+'='+f.value).join(';'), JSON.stringify(s.source.text.slice(s.anchors.get('item:'+i.key)!.start, s.anchors.get('item:'+i.key)!.end))].join(' '))
}
const diff = (a: string[], b: string[], p = '') => {
  let i = 0; while (i < a.length && a[i] === b[i]) i++
  let j = 0; while (j < a.length - i && j < b.length - i && a[a.length-1-j] === b[b.length-1-j]) j++
  return [...a.slice(Math.max(0,i-1), i).map(l => p + '  ' + l), ...a.slice(i, a.length - j).map(l => p + '- ' + l), ...b.slice(i, b.length - j).map(l => p + '+ ' + l), ...a.slice(a.length-j, a.length-j+1).map(l => p + '  ' + l)].join('\n')
}
const run = (path: string, text: string, ...actions: ((k: (t: string) => string) => FixAction)[]) => {
  console.log('=====BEFORE\n' + text + items(path, text).join('\n'))
  for (const make of actions) {
    const k = (t: string) => stateOf(path, text).facts.items.find(i => i.title.startsWith(t))?.key ?? 'none:' + t
    const action = make(k)
    const after = fixedText(path, text, action)
    console.log('-----' + JSON.stringify(action))
    if (after === null) console.log('NULL')
    if (after !== null) { console.log(diff(text.split('\n'), after.split('\n')).replace(/ $/gm, '~') + '\n' + diff(items(path, text), items(path, after))); const again = fixedText(path, after, action); if (again !== null) console.log('!!! second application changes:\n' + diff(after.split('\n'), again.split('\n'))) }
  }
}
const head = `# Service on social

## Vision
Customers get help where they already are.

## Objectives

### O1 Cut the cost of inbound service calls

- **Owner:** Customer Service

### O2 Grow sales in the region

#### S1 Answer in public before people call

- Tactic: publish the fixes
`
it.skip('heads', () => {
  run('p.md', head,
    () => ({ kind: 'insert-item', under: 'O1', level: 'measure', text: 'inbound calls, from [number] to [number] by [date]' }),
    () => ({ kind: 'insert-item', under: 'O1', level: 'strategy', text: 'Answer faster' }),
    () => ({ kind: 'insert-item', under: 'O2', level: 'measure', text: 'sales, from 1 to 2' }),
    () => ({ kind: 'insert-section', level: 'weakness', title: 'Weaknesses', text: '[what stands in our way]' }),
    () => ({ kind: 'add-reference', from: 'p.md#S1', to: 'p.md#O1', relation: 'serves' }),
    k => ({ kind: 'add-reference', from: 'p.md#' + k('publish'), to: 'p.md#S1', relation: 'serves' }),
    k => ({ kind: 'insert-field', item: k('publish'), field: 'owner', text: '[name]' }),
    () => ({ kind: 'insert-field', item: 'O1', field: 'due', text: '[date]' }),
    () => ({ kind: 'insert-field', item: null, field: 'sponsor', text: '[name]' }),
    () => ({ kind: 'append', item: 'O1', text: ' so that [add the business result]' }),
    () => ({ kind: 'move-item', item: 'O2', level: 'tactic' }),
  )
})
const list = `# Plan

- Objective: Cut the cost of calls
  - Owner: Ana
- Objective: Grow sales
  - Measure: sales per month, from 10 to 20 by 2027-12-31
  - Strategy: answer in public
    - Tactic: publish fixes
`
it.skip('lists', () => {
  run('p.md', list,
    k => ({ kind: 'insert-item', under: k('Cut'), level: 'measure', text: 'inbound calls' }),
    k => ({ kind: 'insert-item', under: k('Grow'), level: 'measure', text: 'inbound calls' }),
    k => ({ kind: 'insert-item', under: k('answer'), level: 'tactic', text: 'do it' }),
    k => ({ kind: 'insert-item', under: k('publish'), level: 'measure', text: 'views' }),
    k => ({ kind: 'add-reference', from: 'p.md#' + k('answer'), to: 'p.md#' + k('Cut'), relation: 'serves' }),
    k => ({ kind: 'insert-field', item: k('publish'), field: 'owner', text: '[name]' }),
    k => ({ kind: 'insert-field', item: k('Cut'), field: 'due', text: '[date]' }),
    k => ({ kind: 'move-item', item: k('Cut'), level: 'tactic' }),
    () => ({ kind: 'insert-section', level: 'vision', title: 'Vision', text: '[what this plan is for]' }),
  )
})

const list2 = `1. **Goals**

	- **Cut costs**: by a lot
	- **Grow sales**: even more

2. **Tactics**
	- post daily
`
it.skip('tabs', () => {
  run('p.md', list2,
    k => ({ kind: 'insert-item', under: k('Cut'), level: 'measure', text: 'inbound calls' }),
    k => ({ kind: 'add-reference', from: 'p.md#' + k('post'), to: 'p.md#' + k('Cut'), relation: 'serves' }),
    k => ({ kind: 'append', item: k('Grow'), text: ' so that x' }),
    k => ({ kind: 'insert-field', item: k('Cut'), field: 'owner', text: '[name]' }),
    k => ({ kind: 'move-item', item: k('Cut'), level: 'tactic' }),
  )
})
const labels = `# Plan

**Vision:** to be best

**Goal:** Cut the cost of calls
**Measure:** calls per week

**Goal:** Grow sales

Actions:
* post daily
* run a contest
`
it.skip('labels', () => {
  run('p.md', labels,
    k => ({ kind: 'insert-item', under: k('Cut'), level: 'measure', text: 'inbound calls' }),
    k => ({ kind: 'insert-item', under: k('Cut'), level: 'strategy', text: 'be good' }),
    k => ({ kind: 'insert-item', under: k('Grow'), level: 'measure', text: 'inbound calls' }),
    k => ({ kind: 'add-reference', from: 'p.md#' + k('post'), to: 'p.md#' + k('Cut'), relation: 'serves' }),
    k => ({ kind: 'insert-field', item: k('Cut'), field: 'owner', text: '[name]' }),
    k => ({ kind: 'insert-field', item: k('post'), field: 'owner', text: '[name]' }),
    k => ({ kind: 'insert-section', level: 'strategy', title: 'Strategies', text: '[how]' }),
    k => ({ kind: 'move-item', item: k('Cut'), level: 'tactic' }),
    k => ({ kind: 'move-item', item: k('Grow'), level: 'tactic' }),
  )
})
const table = `# Plan

## Objectives

| Objective    | KPI           | Owner | Target |
|--------------|---------------|-------|--------|
| Cut costs    | calls         | Ana   | 900    |
| Grow sales   |               |       |        |

## Tactics

| Tactic | Strategy |
|---|---|
| post daily | |
| run a contest | be good |
`
it.skip('tables', () => {
  run('p.md', table,
    k => ({ kind: 'insert-item', under: k('Cut'), level: 'measure', text: 'inbound calls' }),
    k => ({ kind: 'insert-item', under: k('Grow'), level: 'measure', text: 'inbound calls' }),
    k => ({ kind: 'insert-item', under: k('Cut'), level: 'strategy', text: 'be good' }),
    k => ({ kind: 'add-reference', from: 'p.md#' + k('post'), to: 'p.md#' + k('be good'), relation: 'serves' }),
    k => ({ kind: 'add-reference', from: 'p.md#' + k('run'), to: 'p.md#' + k('Cut'), relation: 'serves' }),
    k => ({ kind: 'insert-field', item: k('Grow'), field: 'owner', text: '[name]' }),
    k => ({ kind: 'insert-field', item: k('calls'), field: 'baseline', text: '[number]' }),
    k => ({ kind: 'move-item', item: k('Grow'), level: 'tactic' }),
    k => ({ kind: 'append', item: k('Grow'), text: ' so that x' }),
  )
})

const yaml = `# A plan.
plan: Service
period: 2027-01-01/2028-12-31

objectives:
  - id: O1
    title: Cut the cost of calls # why
    serves: company.yaml#C2
    measures:
      - { metric: inbound calls, baseline: 1200, target: 900 }
    strategies:
      - id: S1
        title: "Answer in public"
        addresses: W1
        tactics:
          - { title: Publish fixes, owner: Ana }
  - id: O2
    title: Grow sales
  - Be loved
`
it('yaml', () => {
  run('p.yaml', yaml,
    k => ({ kind: 'insert-item', under: 'O1', level: 'measure', text: 'calls, from [number] to [number]' }),
    k => ({ kind: 'insert-item', under: 'O2', level: 'measure', text: 'calls, from [number] to [number]' }),
    k => ({ kind: 'insert-item', under: k('Be loved'), level: 'strategy', text: 'be good' }),
    k => ({ kind: 'insert-item', under: 'S1', level: 'measure', text: 'be good' }),
    k => ({ kind: 'insert-item', under: k('Publish'), level: 'measure', text: 'be good' }),
    k => ({ kind: 'add-reference', from: 'p.yaml#S1', to: 'p.yaml#O2', relation: 'serves' }),
    k => ({ kind: 'add-reference', from: 'p.yaml#' + k('Publish'), to: 'p.yaml#' + k('Be loved'), relation: 'serves' }),
    k => ({ kind: 'insert-field', item: k('Publish'), field: 'due', text: '[date]' }),
    k => ({ kind: 'insert-field', item: 'O2', field: 'owner', text: '[name]' }),
    k => ({ kind: 'insert-field', item: null, field: 'sponsor', text: '[name]' }),
    k => ({ kind: 'insert-section', level: 'vision', title: 'Vision', text: '[what this plan is for]' }),
    k => ({ kind: 'insert-section', level: 'strategy', title: 'x', text: '[what this plan is for]' }),
    k => ({ kind: 'append', item: 'S1', text: ' so that [x]' }),
    k => ({ kind: 'append', item: 'O2', text: ': so that [x]' }),
    k => ({ kind: 'remove', anchor: 'whole:O2' }),
    k => ({ kind: 'remove', anchor: 'whole:' + k('Publish') }),
    k => ({ kind: 'replace', anchor: 'item:' + k('Publish'), text: 'a, b: c' }),
    k => ({ kind: 'move-item', item: 'O2', level: 'tactic' }),
  )
})
const flat = `objectives:
- id: O1
  title: Cut costs
- id: O2
  title: Grow
strategies:
- id: S1
  title: Be fast
  objective: O1
tactics:
- id: T1
  title: Post
  strategy: S1
`
it('flat', () => {
  run('p.yaml', flat,
    k => ({ kind: 'insert-item', under: 'O2', level: 'strategy', text: 'calls' }),
    k => ({ kind: 'insert-item', under: 'O2', level: 'measure', text: 'calls' }),
    k => ({ kind: 'add-reference', from: 'p.yaml#S1', to: 'p.yaml#O2', relation: 'serves' }),
    k => ({ kind: 'move-item', item: 'O2', level: 'tactic' }),
  )
})

const p1 = `## Objectives
### O1 Cut costs
- Owner: Ana
- Tactic: post daily
- Tactic: run ads
  - Owner: Bo
### O2 Grow
**Tactics:**
1. make films
2. make noise
## Other
`
it('parents', () => {
  run('p.md', p1,
    k => ({ kind: 'insert-parent', item: k('post'), level: 'strategy', text: '[how it will be reached]' }),
    k => ({ kind: 'insert-parent', item: k('make noise'), level: 'strategy', text: '[how it will be reached]' }),
  )
  run('p.md', `## Objectives\n- Cut costs\n## Tactics\n- post (supports O1)\n- film\n`,
    k => ({ kind: 'insert-parent', item: k('post'), level: 'strategy', text: '[how it will be reached]' }),
    k => ({ kind: 'insert-parent', item: k('film'), level: 'strategy', text: '[how it will be reached]' }),
  )
  run('p.yaml', `objectives:\n  - title: Cut\n    tactics:\n      - Post\n      - title: Film\n        owner: Ana\n  - title: Grow\n`,
    k => ({ kind: 'insert-parent', item: k('Post'), level: 'strategy', text: '[how it will be reached]' }),
  )
  run('p.yaml', `objectives:\n  - id: O1\n    title: Cut\ntactics:\n  - title: Film\n    objective: O1\n`,
    k => ({ kind: 'insert-parent', item: k('Film'), level: 'strategy', text: '[how it will be reached]' }),
  )
  run('p.json', `{\n  "objectives": [\n    {\n      "title": "Cut",\n      "tactics": ["Post"]\n    }\n  ]\n}\n`,
    k => ({ kind: 'insert-parent', item: k('Post'), level: 'strategy', text: '[how it will be reached]' }),
    k => ({ kind: 'insert-item', under: k('Cut'), level: 'measure', text: 'calls' }),
    k => ({ kind: 'insert-field', item: k('Cut'), field: 'owner', text: '[name]' }),
    k => ({ kind: 'insert-field', item: k('Post'), field: 'owner', text: '[name]' }),
    k => ({ kind: 'insert-section', level: 'vision', title: 'Vision', text: 'x' }),
    k => ({ kind: 'add-reference', from: 'p.json#' + k('Post'), to: 'p.json#' + k('Cut'), relation: 'serves' }),
    k => ({ kind: 'move-item', item: k('Cut'), level: 'tactic' }),
    k => ({ kind: 'remove', anchor: 'whole:' + k('Post') }),
  )
})
