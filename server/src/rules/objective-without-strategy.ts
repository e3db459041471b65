import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { linksFrom } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { looseStrategies, objectivesWithoutStrategy } from './shared/support.ts'

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
      'No strategy serves {name}, so the plan does not say how it will be reached. Add a strategy below it, or link one that the plan already has.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    // A plan that goes straight to tactics misses the level as a whole: `skipped-level` says so, once.
    if (view.items('strategy').length === 0 && view.items('tactic').length > 0) return
    const ranking = rankingOf(vocabulary, looseStrategies(view))
    for (const item of objectivesWithoutStrategy(view)) {
      if (isBlank(item)) continue
      const insert: Fix = {
        title: 'Add a strategy below it, to fill in',
        safety: 'suggested',
        path: item.path,
        action: { kind: 'insert-item', under: item.fact.key, level: 'strategy', text: '[how it will be reached]' },
      }
      report({
        message: 'noStrategy',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: [insert, ...linksFrom(ranking, item)],
      })
    }
  },
})
