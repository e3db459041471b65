import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { measureToFillIn } from './shared/fill-in.ts'
import { linksFrom } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { looseMeasures, statesTarget, strategiesWithoutMetric } from './shared/support.ts'

export const strategyWithoutMetric = definePlanRule({
  id: 'strategy-without-metric',
  group: 'chain',
  profiles: ['cascade', 'template'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'Nothing tells whether a strategy works.',
  from: ['cascade'],
  messages: {
    noMetric:
      'Nothing tells whether {name} works, so it cannot be kept, changed or dropped for a reason. Add a metric that moves when the strategy works.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    // With one objective in the plan, a measure without a line is that objective's.
    const loose = view.items('objective').length === 1 ? [] : looseMeasures(view)
    const ranking = rankingOf(vocabulary, loose)
    for (const item of strategiesWithoutMetric(view)) {
      if (isBlank(item) || statesTarget(item)) continue
      const insert: Fix = {
        title: 'Add a metric to fill in',
        safety: 'suggested',
        path: item.path,
        action: { kind: 'insert-item', under: item.fact.key, level: 'measure', text: measureToFillIn(null) },
      }
      report({
        message: 'noMetric',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: [insert, ...linksFrom(ranking, item)],
      })
    }
  },
})
