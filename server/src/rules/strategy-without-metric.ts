import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { isClosed } from './shared/ended.ts'
import { measureToFillIn } from './shared/fill-in.ts'
import { mayMeasure } from './shared/fitting.ts'
import { isChannelRole } from './shared/inner-actions.ts'
import { linksFrom } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { type Ranking, rankingOf } from './shared/ranking.ts'
import { statesTarget, strategiesWithoutMetric } from './shared/support.ts'
import { waitingMeasures } from './shared/waiting.ts'

const addMetric = (strategy: GraphItem): Fix => ({
  title: 'Add a metric to fill in',
  safety: 'suggested',
  path: strategy.path,
  action: { kind: 'insert-item', under: strategy.fact.key, level: 'measure', text: measureToFillIn(null) },
})

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
      'The plan names no metric that tells whether {name} works, so there is no figure by which to keep, change or drop it. Add a metric that moves when the strategy works.',
    noneLinked:
      'No measure of the plan is linked to {name}, so there is no figure by which to keep, change or drop the strategy. Link the one that moves when it works, or add one.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const context = { view, vocabulary }
    const waiting = waitingMeasures(view, vocabulary)
    const lacking = strategiesWithoutMetric(view)
    // Where no line is drawn at all, that is one cause, and the measures tell of it.
    if (waiting.length > 0 && lacking.length === view.items('strategy').length) return
    const ranking = rankingOf(vocabulary, waiting)
    const fitting: Ranking = (strategy) => ranking(strategy).filter((one) => mayMeasure(context, one, strategy))
    for (const item of lacking) {
      if (isBlank(item) || isClosed(view, item) || statesTarget(item) || isChannelRole(vocabulary, item)) continue
      report({
        message: waiting.length === 0 ? 'noMetric' : 'noneLinked',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: [...linksFrom(fitting, item), addMetric(item)],
      })
    }
  },
})
