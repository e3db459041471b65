import { itemAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { addObjective } from './shared/add-objective.ts'
import { hasBrokenReference, isBlank } from './shared/chain.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { sectionPlace } from './shared/section-place.ts'
import { looseStrategies } from './shared/support.ts'

export const strategyWithoutObjective = definePlanRule({
  id: 'strategy-without-objective',
  group: 'chain',
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A strategy serves no objective.',
  from: ['cascade', 'imperatives'],
  messages: {
    noObjective:
      '{name} serves no objective, so its success would show nothing. Say which objective it helps to reach.',
    noObjectives:
      'The plan has strategies and no objective, so nothing says what they are to achieve. State the objectives first, then say which strategy serves which.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const own = view.items('objective')
    if (own.length === 1) return
    const parent = view.parentPlan()
    // A plan without objectives of its own may be there for those of its parent plan.
    const objectives = own.length > 0 || parent === null ? own : view.items('objective', parent)
    const loose = looseStrategies(view)
    const first = loose[0]
    if (first === undefined) return
    if (objectives.length === 0) {
      // One cause for all of them, and one thing to do about it.
      report({
        message: 'noObjectives',
        at: sectionPlace(view, first),
        fixes: [addObjective(view.path)],
      })
      return
    }
    const ranking = rankingOf(vocabulary, objectives)
    for (const item of loose) {
      if (isBlank(item) || hasBrokenReference(view, item)) continue
      report({
        message: 'noObjective',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: linksTo(ranking, item),
      })
    }
  },
})
