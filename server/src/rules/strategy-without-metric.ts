import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import { defineItemRule } from './rule.ts'
import { isBlank, reachedBelow } from './shared/chain.ts'
import { measureToFillIn } from './shared/fill-in.ts'
import { linksFrom } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { isLooseMeasure, statesTarget } from './shared/support.ts'

export const strategyWithoutMetric = defineItemRule({
  id: 'strategy-without-metric',
  group: 'chain',
  scope: ['strategy'],
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
  check({ view, vocabulary, report }, item) {
    if (isBlank(item) || statesTarget(item)) return
    const metrics = reachedBelow(view, item, { wanted: ['measure'], through: ['tactic', 'strategy'] })
    if (metrics.length > 0) return
    const insert: Fix = {
      title: 'Add a metric to fill in',
      safety: 'suggested',
      path: item.path,
      action: { kind: 'insert-item', under: item.fact.key, level: 'measure', text: measureToFillIn(null) },
    }
    // With one objective in the plan, a measure without a line is that objective's.
    const loose =
      view.items('objective').length === 1
        ? []
        : view.items('measure').filter((measure) => isLooseMeasure(view, measure))
    report({
      message: 'noMetric',
      data: { name: nameOf(item) },
      at: itemAnchor(item.fact.key),
      item,
      fixes: [insert, ...linksFrom(vocabulary, item, loose)],
    })
  },
})
