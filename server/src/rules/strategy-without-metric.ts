import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { measureToFillIn } from './shared/fill-in.ts'
import { onceOrEach, reportOf } from './shared/lists.ts'
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
      'Nothing tells whether {name} works, so it cannot be kept, changed or dropped for a reason. Add a metric that moves when the strategy works.',
    noMetrics:
      'Nothing tells whether {name} and {others} work, so none of them can be kept, changed or dropped for a reason. Add to each of them a metric that moves when the strategy works.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    // While measures of the plan belong to nothing, one of them may be what is missed here: `unlinked-measure` asks for them.
    if (waitingMeasures(view, vocabulary).any) return
    const lacking = strategiesWithoutMetric(view).filter((item) => !isBlank(item) && !statesTarget(item))
    for (const list of onceOrEach(lacking, view.items('strategy').length)) {
      report({
        message: list.others.length === 0 ? 'noMetric' : 'noMetrics',
        ...reportOf(list, 'strategy', 'strategies'),
        fixes: [addMetric(list.first)],
      })
    }
  },
})
