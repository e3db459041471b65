import type { CascadeView } from '../cascade/view.ts'
import { type Anchor, itemAnchor, planAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { addObjective } from './shared/add-objective.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { isLanguageKnown } from './shared/plan-facts.ts'
import { rankingOf } from './shared/ranking.ts'
import { sectionPlace } from './shared/section-place.ts'
import { looseStrategies, plannedObjectives } from './shared/support.ts'
import { waitingStrategies } from './shared/waiting.ts'

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
      '{name} is linked to no objective, so its success would not show what was reached. Say which objective it helps to reach.',
    noObjectives:
      'The plan has strategies and no objective, so it does not say what they are to achieve. State the objectives first, then say which strategy serves which.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    if (view.items('objective').length === 1) return
    const objectives = plannedObjectives(view)
    const [first] = looseStrategies(view)
    if (first === undefined) return
    if (objectives.length === 0) {
      if (!isLanguageKnown(view)) return
      // One cause for all of them, and one thing to do about it.
      report({
        message: 'noObjectives',
        at: placeOf(view, first),
        fixes: [addObjective(view.path)],
      })
      return
    }
    const ranking = rankingOf(vocabulary, objectives)
    for (const item of waitingStrategies(view)) {
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

/** At the strategies where a heading of theirs opens them, else at the plan: a heading of other things would surprise. */
function placeOf(view: CascadeView, first: GraphItem): Anchor {
  const section = view.plan()?.sections.find((one) => one.key === first.fact.section)
  return section?.level === 'strategy' || section?.title === '' ? sectionPlace(view, first) : planAnchor
}
