import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Metric } from '../model/measure.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { endsByItself } from './shared/done-or-not.ts'
import { isClosed, isForLater } from './shared/ended.ts'
import { measureToFillIn } from './shared/fill-in.ts'
import { mayMeasure } from './shared/fitting.ts'
import { kindsOf, suggestedMetrics } from './shared/kinds.ts'
import { linksFrom } from './shared/link-fixes.ts'
import { metricName, nameOf } from './shared/name.ts'
import { type Ranking, rankingOf } from './shared/ranking.ts'
import { unmeasuredObjectives } from './shared/support.ts'
import { themes, umbrellaGoals } from './shared/umbrella.ts'
import { waitingMeasures } from './shared/waiting.ts'

const suggestions = 3

const addMeasure = (objective: GraphItem, metric: Metric | null): Fix => ({
  title: metric === null ? 'Add a measure to fill in' : `Add a measure: ${metricName(metric)}`,
  safety: 'suggested',
  path: objective.path,
  action: {
    kind: 'insert-item',
    under: objective.fact.key,
    level: 'measure',
    text: measureToFillIn(metric),
  },
})

export const objectiveWithoutMeasure = definePlanRule({
  id: 'objective-without-measure',
  group: 'chain',
  profiles: ['cascade', 'okr', 'channel', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'Nothing tells whether an objective is reached.',
  from: ['cascade', 'brief'],
  messages: {
    noMeasure:
      'The plan names no measure for {name}, so it cannot be shown that it was reached. Add a measure with a baseline, a target and a date.',
    noneLinked:
      'No measure of the plan is linked to {name}, so it cannot be shown that it was reached. Link the one that shows it, or add one with a baseline, a target and a date.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const context = { view, vocabulary }
    const waiting = waitingMeasures(view, vocabulary)
    const ranking = rankingOf(vocabulary, waiting)
    const umbrellas = new Set([...umbrellaGoals(view), ...themes(view)])
    for (const item of unmeasuredObjectives(view)) {
      // What is done once, or to the last one, needs no figure to tell whether it is done.
      if (isBlank(item) || umbrellas.has(item.ref) || endsByItself(item.fact.title)) continue
      if (isClosed(view, item) || isForLater(view, item)) continue
      const metrics = suggestedMetrics(vocabulary, kindsOf(context, item), suggestions)
      const fitting: Ranking = (objective) => ranking(objective).filter((one) => mayMeasure(context, one, objective))
      report({
        message: waiting.length === 0 ? 'noMeasure' : 'noneLinked',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: [
          ...linksFrom(fitting, item),
          ...(metrics.length === 0 ? [null] : metrics).map((metric) => addMeasure(item, metric)),
        ],
      })
    }
  },
})
