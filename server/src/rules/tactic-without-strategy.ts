import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { hasBrokenReference } from './shared/chain.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { groupsOf } from './shared/section-place.ts'
import { ends, looseTactics, writtenStrategies } from './shared/support.ts'
import { waitingTactics } from './shared/waiting.ts'

const addStrategy = (tactic: GraphItem): Fix => ({
  title: 'Add a strategy above it, to fill in',
  safety: 'suggested',
  path: tactic.path,
  action: { kind: 'insert-parent', item: tactic.fact.key, level: 'strategy', text: '[what this tactic is part of]' },
})

export const tacticWithoutStrategy = definePlanRule({
  id: 'tactic-without-strategy',
  group: 'chain',
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A tactic enables no strategy.',
  from: ['cascade', 'brief'],
  messages: {
    noStrategy:
      '{name} names no strategy that it is part of, so it is hard to defend when time is short. Link it to its strategy, or add the strategy that is missing.',
    noGoal:
      'The tactics here serve no goal, so the plan does not say what the channel is for. State the goal of the channel, or say which objective its tactics serve.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    if (view.plan()?.profile === 'channel') {
      if (view.items('objective').length === 1) return
      const loose = looseTactics(view).filter((tactic) => !hasBrokenReference(view, tactic))
      const aiming = ends(view, loose)
      const aimless = loose.filter((tactic) => !aiming.has(tactic.ref))
      // The channel's missing goal is the one cause for all of its tactics.
      for (const { at } of groupsOf(view, aimless)) report({ message: 'noGoal', at })
      return
    }
    // Without any strategy the whole level is missing, and `skipped-level` says so; one strategy can only be meant.
    const strategies = writtenStrategies(view)
    if (strategies.length < 2) return
    const ranking = rankingOf(vocabulary, strategies)
    for (const item of waitingTactics(view, vocabulary)) {
      report({
        message: 'noStrategy',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: [...linksTo(ranking, item), addStrategy(item)],
      })
    }
  },
})
