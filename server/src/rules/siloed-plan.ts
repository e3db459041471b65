import type { CascadeView } from '../cascade/view.ts'
import { planAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { relatedFew } from './shared/few.ts'
import { functionsOf, wholeCompany } from './shared/functions.ts'
import { fieldOf } from './shared/links.ts'

export const siloedPlan = definePlanRule({
  id: 'siloed-plan',
  group: 'strategies-and-tactics',
  profiles: ['cascade', 'channel'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'Everything that is owned in the plan is owned by one function.',
  from: ['roi', 'c-suite'],
  messages: {
    silo: 'All {count} items whose owner is a function or team belong to {function}, so what customers say on social may not reach those who could serve, build or sell better for it. Give at least one item to another function, such as {others}.',
  },
  options: {
    min: {
      type: 'number',
      default: 4,
      minimum: 1,
      whole: true,
      description: 'So many items must be owned by a function or team before the rule speaks.',
    },
  },
  check({ view, options, report }) {
    const owned: GraphItem[] = []
    const names = new Set<string>()
    const places = new Set<string>()
    for (const item of ownable(view)) {
      const owner = ownerOf(view, item)
      const found = functionsOf(owner.text)
      // A team that could be of any function may be the one that the plan needs.
      if (found === null) return
      if (found.length === 0) continue
      owned.push(item)
      places.add(owner.place)
      for (const name of found) names.add(name)
    }
    const [name] = names
    // Who heads the whole company is no silo, and an owner named once, for a whole section, is no pattern.
    if (name === undefined || name === wholeCompany || names.size > 1) return
    if (owned.length < options.min || places.size < 2) return
    const others = name === 'customer service' ? 'marketing or product' : 'customer service or product'
    report({
      message: 'silo',
      data: { count: String(owned.length), function: name, others },
      at: planAnchor,
      related: relatedFew(owned, (item) => `Owned by ${ownerOf(view, item).text}.`),
    })
  },
})

const ownable = (view: CascadeView): readonly GraphItem[] =>
  (['objective', 'measure', 'strategy', 'tactic', 'insight'] as const)
    .flatMap((level) => view.items(level))
    .filter((item) => !isBlank(item))

interface Owner {
  readonly text: string
  /** Where it is named: the item, or the section that it stands in. */
  readonly place: string
}

function ownerOf(view: CascadeView, item: GraphItem): Owner {
  const own = (fieldOf(item, 'owner') ?? '').trim()
  if (own !== '') return { text: own, place: item.ref }
  const section = view.section(item.fact.section)?.fact
  const stated = section?.fields.find((field) => field.name === 'owner')?.value.trim() ?? ''
  return { text: stated, place: item.fact.section }
}
