import { itemAnchor } from '../../model/anchor.ts'
import type { Fix } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { ObjectiveKind } from '../../model/measure.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { measureToFillIn } from './fill-in.ts'
import { hasField } from './links.ts'
import { metricName, subjectOf } from './name.ts'
import { metricOf, suits } from './suspect.ts'

/** Counts of attention, and the rates that say more than they do. */
const rateInPlaceOfCount: Readonly<Record<string, string>> = {
  comments: 'conversation-rate',
  'engagement-count': 'engagement-rate',
  followers: 'follower-growth-rate',
  'group-members': 'community-active-members',
  likes: 'applause-rate',
  shares: 'amplification-rate',
}

/** Offers the rate in place of a bare count, where the rate suits the objective and the count is all that is written. */
export function rateFor(vocabulary: Vocabulary, measure: GraphItem, kinds: readonly ObjectiveKind[]): readonly Fix[] {
  const count = metricOf(vocabulary, measure)
  const rate = count === null ? null : vocabulary.metric(rateInPlaceOfCount[count.id] ?? '')
  if (rate === null || !suits(rate, kinds)) return []
  // An id stands in the text that would be replaced, and numbers elsewhere would not fit the new name.
  if (measure.fact.id !== null || hasField(measure, 'target') || hasField(measure, 'baseline')) return []
  return [
    {
      title: `Measure a rate in place of ${subjectOf(measure)}: ${metricName(rate)}`,
      safety: 'suggested',
      path: measure.path,
      action: { kind: 'replace', anchor: itemAnchor(measure.fact.key), text: measureToFillIn(rate) },
    },
  ]
}
