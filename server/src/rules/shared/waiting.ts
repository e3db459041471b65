import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { hasBrokenReference, isBlank } from './chain.ts'
import { headingsOver } from './headings.ts'
import { hasField } from './links.ts'
import { measuresWhole, purposeOver } from './purpose.ts'
import { isSaidElsewhere } from './said-elsewhere.ts'
import { looseMeasures, looseStrategies, looseTactics, statedEnds, tacticsWithoutStrategy } from './support.ts'

/*
 * Items that wait for a line upward. They are reported for it, one by one, and the items of the level above that lack
 * something below offer them for a link.
 */

/** What is filled in, and not told of already for a reference that leads nowhere. */
const waitingOf = (view: CascadeView, items: readonly GraphItem[]): readonly GraphItem[] =>
  items.filter((item) => !isBlank(item) && !hasBrokenReference(view, item))

/** Measures that belong to nothing and that nothing explains: no heading, no word of why, no other measure. */
export function waitingMeasures(view: CascadeView, vocabulary: Vocabulary): readonly GraphItem[] {
  const loose = waitingOf(view, looseMeasures(view))
  if (loose.length === 0) return loose
  const told = [purposeOver(view, vocabulary), measuresWhole(view)]
  const explained = (measure: GraphItem): boolean => told.some((tells) => tells(measure))
  const elsewhere = isSaidElsewhere(view)
  const reported = reportedOnly(view)
  const isTold = (measure: GraphItem): boolean => explained(measure) || elsewhere(measure) || reported(measure)
  return loose.filter((measure) => !hasField(measure, 'rationale') && !isTold(measure))
}

/** `Weekly figures`: what is looked at each week, without a value to reach, is a report. */
function reportedOnly(view: CascadeView): (measure: GraphItem) => boolean {
  const over = headingsOver(view)
  return (measure) =>
    (measure.fact.measure?.target ?? null) === null && over(measure).some(({ title }) => eachTime.test(title))
}

const eachTime = /^\W*(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annual)\b/iu

/** Strategies that serve no objective. */
export const waitingStrategies = (view: CascadeView): readonly GraphItem[] => waitingOf(view, looseStrategies(view))

/** Tactics that enable no strategy and that no heading explains; those that hang from an objective are `skipped-level`'s. */
export function waitingTactics(view: CascadeView, vocabulary: Vocabulary): readonly GraphItem[] {
  const loose = waitingOf(view, looseTactics(view))
  if (loose.length === 0) return loose
  const hanging = statedEnds(view, loose)
  const explained = purposeOver(view, vocabulary)
  return loose.filter((tactic) => !hanging.has(tactic.ref) && !explained(tactic))
}

/** A tactic that skips the level of strategies, and what it hangs from. */
export interface Skipping {
  readonly tactic: GraphItem
  readonly upper: GraphItem
}

/** Tactics that hang straight from an objective or the vision while the plan has strategies. */
export function skippingTactics(view: CascadeView): readonly Skipping[] {
  const direct = tacticsWithoutStrategy(view).filter((tactic) => !isBlank(tactic))
  const hanging = statedEnds(view, direct)
  return direct.flatMap((tactic) => {
    const upper = hanging.get(tactic.ref)
    return upper === undefined ? [] : [{ tactic, upper }]
  })
}
