import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { defineItemRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { countsDeeds } from './shared/deeds.ts'
import { isClosed } from './shared/ended.ts'
import { measureToFillIn } from './shared/fill-in.ts'
import { canShow } from './shared/fitting.ts'
import { type Context, kindsOf, suggestedMetrics } from './shared/kinds.ts'
import { measuredBy, measuresOf } from './shared/links.ts'
import { movesToTactics } from './shared/move-fixes.ts'
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
    const context = { view, vocabulary }
    if (
      item.fact.measure === null ||
      isBlank(item) ||
      isClosed(view, item) ||
      !countsDeeds(vocabulary, item) ||
      !isProof(view, item)
    )
      return
    const objectives = measuredItems(view, item).filter((one) => one.fact.level === 'objective')
    const kinds = [...new Set(objectives.flatMap((objective) => kindsOf(context, objective)))]
    const metrics = suggestedMetrics(vocabulary, kinds, 3)
    report({
      message: 'activity',
      data: { name: nameOf(item) },
      at: itemAnchor(item.fact.key),
      item,
      fixes: [
        ...movesToTactics(context, item, leavesRoom(context, item)),
        ...metrics.flatMap((metric) => replaceMeasure(item, metric)),
      ],
    })
  },
})

/** Where nothing else shows what the measure was there to show, its place is kept for a measure of what is to come of it. */
function leavesRoom(context: Context, item: GraphItem): { readonly leaves?: string } {
  const { view } = context
  const isLeftAlone = (above: GraphItem): boolean =>
    !measuresOf(view, above).some((other) => other.ref !== item.ref && canShow(context, other, above))
  const isMissed = item.fact.references.length === 0 && measuredBy(view, item).some(isLeftAlone)
  return isMissed ? { leaves: measureToFillIn(null) } : {}
}
