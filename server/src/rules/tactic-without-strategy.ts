import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { hasBrokenReference, isBlank } from './shared/chain.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { groupsOf } from './shared/section-place.ts'
import { ends, looseTactics, statedEnds } from './shared/support.ts'

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
      '{name} enables no strategy, so nothing says what it is done for. Link it to the strategy that it is part of, or add the strategy that is missing.',
    noGoal:
      'The tactics here serve no goal, so nothing says what the channel is for. State the goal of the channel, or say which objective its tactics serve.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const loose = looseTactics(view).filter((tactic) => !hasBrokenReference(view, tactic))
    if (view.plan()?.profile === 'channel') {
      if (view.items('objective').length === 1) return
      const aiming = ends(view, loose)
      const aimless = loose.filter((tactic) => !aiming.has(tactic.ref))
      // The channel's missing goal is the one cause for all of its tactics.
      for (const { at } of groupsOf(view, aimless)) report({ message: 'noGoal', at })
      return
    }
    // Without any strategy the whole level is missing, and `skipped-level` says so; one strategy can only be meant.
    const strategies = view.items('strategy')
    if (strategies.length < 2) return
    const hanging = statedEnds(view, loose)
    const ranking = rankingOf(vocabulary, strategies)
    for (const item of loose) {
      if (isBlank(item) || hanging.has(item.ref)) continue
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
