import type { Fix, FixAction } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import { fillIn } from './fill-in.ts'
import { isShown } from './fitting.ts'
import type { Context } from './kinds.ts'
import { above, below } from './links.ts'
import { linkAfter, moveTo } from './move-fixes.ts'
import { nameOf } from './name.ts'
import { bestMatches } from './ranking.ts'
import { writtenStrategies } from './support.ts'

/** So many things that the metric may be of are offered. */
const choices = 3

/**
 * Ways to make it a metric: of a strategy that it tells of or, in a plan without strategies, of another objective. What a
 * measure needs and its sentence does not have is left to fill in. Where nothing else shows a result it would be told of
 * as vanity at once, and what serves it would be left with nothing to serve.
 */
export function metricOfOthers(context: Context, item: GraphItem): readonly Fix[] {
  const { view, vocabulary } = context
  if (below(view, item.ref, 'serves').length > 0) return []
  const strategies = writtenStrategies(view)
  const objectives = view.items('objective').filter((one) => one.ref !== item.ref)
  const blanks = blankFields(item)
  if (strategies.length === 0 && objectives.length < 2)
    return [moveTo('Make it a metric', item, 'measure', { next: blanks })]
  const candidates = (strategies.length > 0 ? strategies : objectives).filter((one) =>
    [one, ...above(view, one.ref, 'serves', 'objective')].some((other) => isShown(context, other)),
  )
  return bestMatches(vocabulary, item, candidates)
    .slice(0, choices)
    .map((one) =>
      moveTo(`Make it a metric of ${nameOf(one)}`, item, 'measure', { next: [linkAfter(item, one), ...blanks] }),
    )
}

function blankFields({ fact }: GraphItem): readonly FixAction[] {
  const { key: item, measure } = fact
  const isMissed = (field: 'baseline' | 'target'): boolean =>
    (measure?.[field] ?? null) === null && !fact.fields.some(({ name }) => name === field)
  // Without a target nothing is compared with what was before.
  const field = isMissed('target') ? 'target' : isMissed('baseline') ? 'baseline' : null
  return field === null ? [] : [{ kind: 'insert-field', item, field, text: fillIn.number }]
}
