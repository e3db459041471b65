import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { onceOrEach, reportOf } from './shared/lists.ts'
import { objectivesWithoutStrategy } from './shared/support.ts'
import { umbrellaGoals } from './shared/umbrella.ts'
import { waitingStrategies } from './shared/waiting.ts'

const addStrategy = (objective: GraphItem): Fix => ({
  title: 'Add a strategy below it, to fill in',
  safety: 'suggested',
  path: objective.path,
  action: { kind: 'insert-item', under: objective.fact.key, level: 'strategy', text: '[how it will be reached]' },
})

export const objectiveWithoutStrategy = definePlanRule({
  id: 'objective-without-strategy',
  group: 'chain',
  profiles: ['cascade', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'No strategy says how an objective will be reached.',
  from: ['cascade'],
  messages: {
    noStrategy:
      'No strategy is linked to {name}, so the plan does not say how it will be reached. Add a strategy below it.',
    noStrategies:
      'No strategy is linked to {name}, nor to {others}, so the plan does not say how they will be reached. Add a strategy below each of them.',
  },
  options: {},
  check({ view, report }) {
    // A plan that goes straight to tactics misses the level as a whole: `skipped-level` says so, once.
    if (view.items('strategy').length === 0 && view.items('tactic').length > 0) return
    if (waitingStrategies(view).any) return
    const umbrellas = umbrellaGoals(view)
    const isAsked = (item: GraphItem): boolean => !isBlank(item) && !umbrellas.has(item.ref)
    const lacking = objectivesWithoutStrategy(view).filter(isAsked)
    for (const list of onceOrEach(lacking, view.items('objective').filter(isAsked).length)) {
      report({
        message: list.others.length === 0 ? 'noStrategy' : 'noStrategies',
        ...reportOf(list, 'objective', 'objectives'),
        fixes: [addStrategy(list.first)],
      })
    }
  },
})
