import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { strategiesSection, strategyBetween } from './shared/add-strategy.ts'
import { reachedBelow } from './shared/chain.ts'
import { fewInWords, firstFew } from './shared/few.ts'
import { linksTo } from './shared/link-fixes.ts'
import { reportOf } from './shared/lists.ts'
import { nameOf } from './shared/name.ts'
import { strategyOver } from './shared/purpose.ts'
import { rankingOf } from './shared/ranking.ts'
import { groupsOf } from './shared/section-place.ts'
import { goesStraightFromVision, plannedObjectives, statedEnds, tacticsWithoutStrategy } from './shared/support.ts'
import { skippingLists } from './shared/waiting.ts'

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
      'The plan goes straight to its tactics: no strategy says why they are the way to reach its objectives. Add the strategies that they enable.',
    fromVision:
      'The plan goes straight from its vision to tactics: no objective says what is to be reached, and no strategy how. State the objectives first, then the strategies that the tactics enable.',
    skipped:
      '{name} hangs straight from {upper}, and no strategy says why it is the way to get there. Put the strategy that it enables between the two.',
    skippedList:
      '{name} and {others} hang straight from {upper}, and no strategy says why they are the way to get there. Put the strategies that they enable between.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    if (view.items('strategy').length > 0) {
      for (const { upper, list } of skippingLists(view)) {
        const about = reportOf(list, 'tactic', 'tactics')
        const place = { path: upper.path, anchor: itemAnchor(upper.fact.key) }
        report({
          message: list.others.length === 0 ? 'skipped' : 'skippedList',
          ...about,
          data: { ...about.data, upper: nameOf(upper) },
          related: [{ place, message: 'What it hangs from.' }, ...about.related],
          fixes: [
            ...linksTo(rankingOf(vocabulary, strategiesBelow(view, upper)), list.first),
            strategyBetween(list.first),
          ],
        })
      }
      return
    }
    const isAsked = plannedObjectives(view).length > 0
    // Of tactics that nothing stands above, and of measures among them, other rules tell.
    if (!isAsked && !goesStraightFromVision(view)) return
    const isNamed = strategyOver(view)
    const direct = tacticsWithoutStrategy(view).filter((tactic) => !isNamed(tactic))
    const [group, ...others] = groupsOf(view, direct)
    if (group === undefined) return
    const hanging = statedEnds(view, group.items)
    const nested = group.items.find((tactic) => hanging.has(tactic.ref))
    report({
      message: isAsked ? 'noStrategies' : 'fromVision',
      at: group.at,
      related: firstFew(others).few.map(({ at, items }) => ({
        place: { path: view.path, anchor: at },
        message: `No strategy stands above ${fewInWords(items.map(nameOf), 0, 'or')} either.`,
      })),
      fixes: [nested === undefined ? strategiesSection(view) : strategyBetween(nested)],
    })
  },
})
