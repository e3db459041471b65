import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem, ItemRef } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { isBlank, reachedBelow } from './shared/chain.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { type Ranking, rankingOf } from './shared/ranking.ts'
import { groupsOf } from './shared/section-place.ts'
import { statedEnds, tacticsWithoutStrategy } from './shared/support.ts'

const between = (tactic: GraphItem): Fix => ({
  title: 'Add a strategy between, to fill in',
  safety: 'suggested',
  path: tactic.path,
  action: { kind: 'insert-parent', item: tactic.fact.key, level: 'strategy', text: '[how it will be reached]' },
})

const section = (view: CascadeView): Fix => ({
  title: 'Add a strategies section to fill in',
  safety: 'suggested',
  path: view.path,
  action: {
    kind: 'insert-section',
    level: 'strategy',
    title: 'Strategies',
    text: '[how the objectives will be reached]',
  },
})

const strategiesBelow = (view: CascadeView, upper: GraphItem): readonly GraphItem[] =>
  reachedBelow(view, upper, { wanted: ['strategy'], through: ['objective'] })

export const skippedLevel = definePlanRule({
  id: 'skipped-level',
  group: 'chain',
  profiles: ['cascade', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'Tactics hang straight from an objective or the vision, with no strategy between.',
  from: ['cascade'],
  messages: {
    noStrategies:
      'The plan goes straight to these tactics: no strategy says why they are the way to reach its objectives. Add the strategies that they enable.',
    skipped:
      '{name} hangs straight from {upper}, and no strategy says why it is the way to get there. Put the strategy that it enables between the two.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const direct = tacticsWithoutStrategy(view)
    const hanging = statedEnds(view, direct)
    if (view.items('strategy').length === 0) {
      for (const { at, items } of groupsOf(view, direct)) {
        const nested = items.find((tactic) => hanging.has(tactic.ref))
        report({ message: 'noStrategies', at, fixes: [nested === undefined ? section(view) : between(nested)] })
      }
      return
    }
    const rankings = new Map<ItemRef, Ranking>()
    for (const item of direct) {
      const upper = hanging.get(item.ref)
      if (upper === undefined || isBlank(item)) continue
      const ranking = rankings.get(upper.ref) ?? rankingOf(vocabulary, strategiesBelow(view, upper))
      rankings.set(upper.ref, ranking)
      report({
        message: 'skipped',
        data: { name: nameOf(item), upper: nameOf(upper) },
        at: itemAnchor(item.fact.key),
        item,
        related: [{ place: { path: upper.path, anchor: itemAnchor(upper.fact.key) }, message: 'What it hangs from.' }],
        fixes: [...linksTo(ranking, item), between(item)],
      })
    }
  },
})
