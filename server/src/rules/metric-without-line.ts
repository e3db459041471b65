import { itemAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { isBlank, reachedAbove } from './shared/chain.ts'
import { createSight } from './shared/line-sight.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'

export const metricWithoutLine = definePlanRule({
  id: 'metric-without-line',
  group: 'chain',
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A metric of a strategy or tactic has no line to a measure of an objective.',
  from: ['roi', 'fit'],
  messages: {
    noLine:
      '{name} has no line to a measure of {objective}, so the plan does not show what the business gains when it gets better. Say which measure it drives.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const sight = createSight(view, vocabulary)
    for (const item of view.items('measure')) {
      if (item.kind !== 'metric' || isBlank(item)) continue
      const drives = view.references(item.ref).some(({ reference }) => reference.relation === 'drives')
      if (drives || view.up(item.ref).some((link) => link.kind === 'drives')) continue
      const id = item.fact.measure?.metric ?? null
      const own = id === null ? null : vocabulary.metric(id)
      if (own !== null && (own.class === 'business' || own.class === 'efficiency')) continue
      const objectives = reachedAbove(view, item, {
        wanted: ['objective'],
        through: ['tactic', 'strategy', 'objective'],
      })
      const [objective] = objectives
      const { measures, mayShow, choices } = sight(objectives)
      // No measure above at all: `objective-without-measure` tells of that.
      if (objective === undefined || measures === 0) continue
      if (mayShow) continue
      report({
        message: 'noLine',
        data: { name: nameOf(item), objective: nameOf(objective) },
        at: itemAnchor(item.fact.key),
        item,
        related: [
          {
            place: { path: objective.path, anchor: itemAnchor(objective.fact.key) },
            message: 'The objective above it.',
          },
        ],
        fixes: linksTo(choices(), item, 'drives'),
      })
    }
  },
})
