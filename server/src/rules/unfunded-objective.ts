import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { isBlank, reachedBelow } from './shared/chain.ts'
import { fieldOf, hasField } from './shared/links.ts'
import { nameOf } from './shared/name.ts'

export const unfundedObjective = definePlanRule({
  id: 'unfunded-objective',
  group: 'plan',
  profiles: ['cascade', 'channel'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'Others have a budget, but nothing that serves this objective has one.',
  from: ['imperatives'],
  messages: {
    unfunded:
      'The plan has budgets, but names none for what serves {name}, so it may lack the means to be reached. Give it a budget, or say that it needs none.',
  },
  options: {},
  check({ view, report }) {
    const paid = paidSections(view)
    const isPaid = (item: GraphItem): boolean =>
      hasField(item, 'budget') || (item.path === view.path && paid.has(item.fact.section))
    const levels = ['strategy', 'tactic', 'objective'] as const
    const items = levels.flatMap((level) => view.items(level))
    if (!items.some((item) => /\d/.test(fieldOf(item, 'budget') ?? ''))) return
    for (const item of view.items('objective')) {
      if (isBlank(item) || isPaid(item)) continue
      const serving = reachedBelow(view, item, { wanted: ['strategy', 'tactic'], through: levels })
      if (serving.length === 0 || serving.some(isPaid)) continue
      report({ message: 'unfunded', data: { name: nameOf(item) }, at: itemAnchor(item.fact.key), item })
    }
  },
})

/** A section that states a budget pays for all that stands in it. */
const paidSections = (view: CascadeView): ReadonlySet<string> =>
  new Set(
    (view.plan()?.sections ?? [])
      .filter(
        ({ title, fields }) => title !== '' && fields.some(({ name, value }) => name === 'budget' && value !== ''),
      )
      .map(({ key }) => key),
  )
