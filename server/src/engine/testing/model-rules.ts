import type { CascadeView } from '../../cascade/view.ts'
import { fieldAnchor, itemAnchor, planAnchor, problemAnchor } from '../../model/anchor.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { Level } from '../../model/item.ts'
import { levels } from '../../model/item.ts'
import type { OptionDeclaration, Rule } from '../../rules/rule.ts'
import { defineItemRule, definePlanRule } from '../../rules/rule.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'

/** Documents that the tests' rules and edits speak of. */
export const modelPaths = ['a/one.md', 'a/two.md', 'parent.md'] as const

/** A vocabulary that knows no word. */
export const emptyVocabulary: Vocabulary = {
  findMetrics: () => [],
  metric: () => null,
  metrics: [],
  metricsFor: () => [],
  objectiveKinds: () => [],
  findChannels: () => [],
}

/** What all small rules share. */
export const modelRuleBase = {
  group: 'chain',
  profiles: ['cascade'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'Says what it read.',
  from: [],
  messages: { read: '{value}' },
  options: {},
} as const

type Read = (view: CascadeView) => unknown
type ReadItem = (view: CascadeView, item: GraphItem) => unknown

const asData = (value: unknown): Readonly<Record<string, string>> => ({ value: JSON.stringify(value) ?? 'nothing' })

function planRule(id: string, read: Read): Rule {
  return definePlanRule({
    ...modelRuleBase,
    id,
    check: (context) => context.report({ message: 'read', at: planAnchor, data: asData(read(context.view)) }),
  })
}

function itemRule(id: string, read: ReadItem, scope: readonly Level[] = levels): Rule {
  return defineItemRule({
    ...modelRuleBase,
    id,
    scope,
    check: (context, item) =>
      context.report({ message: 'read', at: itemAnchor(item.fact.key), data: asData(read(context.view, item)) }),
  })
}

const related: Rule = defineItemRule({
  ...modelRuleBase,
  id: 'reads-related',
  scope: levels,
  check: ({ view, report }, item) => {
    const places = view.up(item.ref).flatMap((link) => {
      const target = view.item(link.to)
      return target === null ? [] : [{ place: { path: target.path, anchor: itemAnchor(target.fact.key) }, message: '' }]
    })
    report({ message: 'read', at: itemAnchor(item.fact.key), related: places })
  },
})

/** Reads the day only on plans of one title: on others nothing but the engine itself depends on it. */
const today: Rule = definePlanRule({
  ...modelRuleBase,
  id: 'reads-today',
  check: (context) => {
    const value = context.view.plan()?.title === 'Plan' ? context.today : 'any day'
    context.report({ message: 'read', at: planAnchor, data: { value } })
  },
})

/** Names places in other documents without a link to them. */
const relatedByName: Rule = definePlanRule({
  ...modelRuleBase,
  id: 'reads-related-by-name',
  check: ({ view, report }) => {
    const found = modelPaths.map((path) => view.item(`${path}#O1`)).filter((item) => item !== null)
    const places = found.map((item) => ({ place: { path: item.path, anchor: itemAnchor('O1') }, message: '' }))
    report({ message: 'read', at: planAnchor, related: places })
  },
})

const limit: Record<string, OptionDeclaration> = { limit: { type: 'number', default: 3, description: 'A limit.' } }

const option: Rule = definePlanRule({
  ...modelRuleBase,
  id: 'reads-option',
  options: limit,
  check: (context) => context.report({ message: 'read', at: planAnchor, data: asData(context.options.limit) }),
})

const unused: Rule = definePlanRule({
  ...modelRuleBase,
  id: 'unused-suppression',
  messages: { unused: 'unused {rules}' },
  check: () => {},
})

/** Small rules that together use all of a view, each one part of it. */
export const modelRules: readonly Rule[] = [
  planRule('reads-plan', (view) => modelPaths.map((path) => view.plan(path)?.title ?? null)),
  planRule('reads-parent', (view) => view.parentPlan()),
  planRule('reads-items', (view) =>
    modelPaths.map((path) => levels.map((level) => view.items(level, path).map((item) => item.fact.key))),
  ),
  planRule('reads-absent-item', (view) => modelPaths.map((path) => view.item(`${path}#O1`)?.fact.title ?? null)),
  planRule('reads-foreign-down', (view) => modelPaths.map((path) => view.down(`${path}#O1`).map((link) => link.from))),
  planRule('reads-problems', (view) => [view.problems().length, problemAnchor(0)]),
  planRule('reads-suppressions', (view) => view.suppressions()),
  itemRule('reads-item', (_, item) => [item.kind, item.fact.title]),
  itemRule('reads-up', (view, item) => view.up(item.ref)),
  itemRule('reads-down', (view, item) => view.down(item.ref)),
  itemRule('reads-references', (view, item) =>
    view.references(item.ref).map((reference) => [reference.targets, reference.failure]),
  ),
  itemRule('reads-field', (view, item) => view.has(fieldAnchor(item.fact.key, 'owner')), ['objective', 'tactic']),
  planRule('reads-anchor', (view) => view.has(fieldAnchor('O1', 'owner'))),
  related,
  relatedByName,
  today,
  option,
  unused,
]
