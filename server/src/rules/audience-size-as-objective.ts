import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { audienceIn } from './shared/audience.ts'
import type { Context } from './shared/kinds.ts'
import { linksTo } from './shared/link-fixes.ts'
import { above, measuredBy } from './shared/links.ts'
import { meansOf } from './shared/means.ts'
import { metricOfOthers } from './shared/metric-of-others.ts'
import { nameOf } from './shared/name.ts'
import { purposeIsOpen } from './shared/objective-fixes.ts'
import { type Ranking, rankingOf } from './shared/ranking.ts'
import { namesResult, showsResult } from './shared/result.ts'
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
        fixes: [...linksTo(ranking, item), ...metricOfOthers({ view, vocabulary }, item)],
      })
    }
  },
})

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
