import { itemAnchor } from '../model/anchor.ts'
import type { Fix, FixAction } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { audienceIn } from './shared/audience.ts'
import { fillIn } from './shared/fill-in.ts'
import { isShown } from './shared/fitting.ts'
import type { Context } from './shared/kinds.ts'
import { linksTo } from './shared/link-fixes.ts'
import { above, below, measuredBy } from './shared/links.ts'
import { meansOf } from './shared/means.ts'
import { linkAfter, moveTo } from './shared/move-fixes.ts'
import { nameOf } from './shared/name.ts'
import { purposeIsOpen } from './shared/objective-fixes.ts'
import { bestMatches, type Ranking, rankingOf } from './shared/ranking.ts'
import { namesResult, showsResult } from './shared/result.ts'
import { writtenStrategies } from './shared/support.ts'
import { createTies, isEnd, type TiedToResult } from './shared/ties.ts'
import { purposeOf } from './shared/verbs.ts'

export const audienceSizeAsObjective = definePlanRule({
  id: 'audience-size-as-objective',
  group: 'objectives',
  profiles: ['cascade', 'okr', 'channel', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'An objective is after friends, fans, followers or subscribers and serves no business objective.',
  from: ['fit', 'roi'],
  messages: {
    audience:
      '{name} counts people who follow, and nothing says what the business gains when there are more of them. Link it to the business objective that it serves, or make it a metric.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const objectives = view.items('objective')
    const isTied = createTies({ view, vocabulary })
    let ranking: Ranking | null = null
    for (const item of objectives) {
      if (!isAfterAudience({ view, vocabulary }, item, isTied)) continue
      ranking ??= rankingOf(
        vocabulary,
        objectives.filter(
          (other) =>
            isTied(other, other.fact.title) &&
            (isEnd(vocabulary, other) || meansOf(vocabulary, other.fact.title) === null),
        ),
      )
      report({
        message: 'audience',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: [...linksTo(ranking, item), ...asMetric({ view, vocabulary }, item)],
      })
    }
  },
})

/** So many things that the metric may be of are offered. */
const choices = 3

/**
 * Ways to make it a metric: of a strategy that it tells of or, in a plan without strategies, of another objective. What a
 * measure needs and its sentence does not have is left to fill in. Where nothing else shows a result it would be told of
 * as vanity at once, and what serves it would be left with nothing to serve.
 */
function asMetric(context: Context, item: GraphItem): readonly Fix[] {
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

/** Whether an objective is after an audience for its own sake. */
function isAfterAudience({ view, vocabulary }: Context, item: GraphItem, isTied: TiedToResult): boolean {
  const { title } = item.fact
  const audience = audienceIn(vocabulary, title)
  if (audience === null || meansOf(vocabulary, title) !== 'audience' || purposeIsOpen(item, purposeOf(title)))
    return false
  // The words for the audience themselves (`new subscribers`) name no result.
  if (isTied(item, audience.rest)) return false
  const measures = [...above(view, item.ref, 'serves', 'measure'), ...above(view, item.ref, 'drives')]
  const isTiedBy = (measure: GraphItem): boolean =>
    showsResult(vocabulary, measure) ||
    namesResult(vocabulary, measure.fact.title) ||
    measuredBy(view, measure).some((one) => one.fact.level === 'objective' && isTied(one, one.fact.title))
  return !measures.some(isTiedBy)
}
