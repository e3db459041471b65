import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem, ItemRef } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { addObjective } from './shared/add-objective.ts'
import { strategiesBetween, strategiesSection, strategyBetween } from './shared/add-strategy.ts'
import { isBlank, reachedBelow } from './shared/chain.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { saysApproach, strategyOver } from './shared/purpose.ts'
import { type Ranking, rankingOf } from './shared/ranking.ts'
import { wholeGroupsOf } from './shared/section-place.ts'
import {
  goesStraightFromVision,
  looseTactics,
  plannedObjectives,
  statedEnds,
  tacticsWithoutStrategy,
  writtenStrategies,
} from './shared/support.ts'
import { skippingTactics } from './shared/waiting.ts'

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
    fromVision:
      'The plan goes straight from its vision to these tactics: no objective says what is to be reached, and no strategy how. State the objectives first, then the strategies that the tactics enable.',
    skipped:
      '{name} hangs straight from {upper}, and no strategy says why it is the way to get there. Put the strategy that it enables between the two.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    if (writtenStrategies(view).length > 0) {
      const rankings = new Map<ItemRef, Ranking>()
      for (const { tactic, upper } of skippingTactics(view)) {
        const ranking = rankings.get(upper.ref) ?? rankingOf(vocabulary, strategiesBelow(view, upper))
        rankings.set(upper.ref, ranking)
        report({
          message: 'skipped',
          data: { name: nameOf(tactic), upper: nameOf(upper) },
          at: itemAnchor(tactic.fact.key),
          item: tactic,
          related: [
            { place: { path: upper.path, anchor: itemAnchor(upper.fact.key) }, message: 'What it hangs from.' },
          ],
          fixes: [...linksTo(ranking, tactic), strategyBetween(tactic)],
        })
      }
      return
    }
    const isAsked = plannedObjectives(view).some((objective) => !isBlank(objective))
    // Of tactics that nothing stands above, and of measures among them, other rules tell.
    if (!isAsked && !goesStraightFromVision(view)) return
    if (saysApproach(view)) return
    const isNamed = strategyOver(view)
    // What a strategy that is still to be filled in will be the only one for, is not asked again.
    const loose = new Set(looseTactics(view))
    const direct = tacticsWithoutStrategy(view).filter((tactic) => loose.has(tactic) && !isNamed(tactic))
    const wholeLevel = isAsked ? strategiesSection(view) : addObjective(view.path)
    for (const { at, items } of wholeGroupsOf(view, direct)) {
      const hanging = statedEnds(view, items)
      const [first, ...rest] = items.filter((tactic) => hanging.has(tactic.ref))
      report({
        message: isAsked ? 'noStrategies' : 'fromVision',
        at,
        fixes: [first === undefined ? wholeLevel : strategiesBetween([first, ...rest])],
      })
    }
  },
})
