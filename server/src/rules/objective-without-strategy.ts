import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { linksFrom } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { objectivesWithoutStrategy, writtenStrategies } from './shared/support.ts'
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
    noneLinked:
      'No strategy is linked to {name}, so the plan does not say how it will be reached. Link the strategy that serves it, or add one below it.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    // A plan that goes straight to tactics misses the level as a whole: `skipped-level` says so, once.
    if (writtenStrategies(view).length === 0 && view.items('tactic').length > 0) return
    const waiting = waitingStrategies(view)
    const ranking = rankingOf(vocabulary, waiting)
    const umbrellas = umbrellaGoals(view)
    for (const item of objectivesWithoutStrategy(view)) {
      if (isBlank(item) || umbrellas.has(item.ref)) continue
      report({
        message: waiting.length === 0 ? 'noStrategy' : 'noneLinked',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: [...linksFrom(ranking, item), addStrategy(item)],
      })
    }
  },
})
