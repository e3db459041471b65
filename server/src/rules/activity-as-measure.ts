import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { defineItemRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { countsDeeds } from './shared/deeds.ts'
import { isClosed } from './shared/ended.ts'
import { kindsOf, suggestedMetrics } from './shared/kinds.ts'
import { nameOf } from './shared/name.ts'
import { isProof } from './shared/proof.ts'
import { replaceMeasure } from './shared/replace-measure.ts'
import { measuredItems } from './shared/support.ts'

export const activityAsMeasure = defineItemRule({
  id: 'activity-as-measure',
  group: 'measures',
  scope: ['measure'],
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A measure counts what is done, not what comes of it.',
  from: ['cascade'],
  messages: {
    activity:
      '{name} counts what you do, and you can do all of it without anything getting better. Keep it as a tactic, and measure what is to come of it.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    if (
      item.fact.measure === null ||
      isBlank(item) ||
      isClosed(view, item) ||
      !countsDeeds(vocabulary, item) ||
      !isProof(view, item)
    )
      return
    const objectives = measuredItems(view, item).filter((one) => one.fact.level === 'objective')
    const kinds = [...new Set(objectives.flatMap((objective) => kindsOf({ view, vocabulary }, objective)))]
    const metrics = suggestedMetrics(vocabulary, kinds, 3)
    report({
      message: 'activity',
      data: { name: nameOf(item) },
      at: itemAnchor(item.fact.key),
      item,
      fixes: [moveToTactics(item), ...metrics.flatMap((metric) => replaceMeasure(item, metric))],
    })
  },
})

const moveToTactics = (item: GraphItem): Fix => ({
  title: 'Move it to the tactics',
  safety: 'suggested',
  path: item.path,
  action: { kind: 'move-item', item: item.fact.key, level: 'tactic' },
})
