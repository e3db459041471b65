import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem, ItemRef } from '../../model/graph.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { hasBrokenReference, isBlank } from './chain.ts'
import { hasField } from './links.ts'
import { type List, oneList } from './lists.ts'
import { measuresWhole, purposeOver } from './purpose.ts'
import { isSaidElsewhere } from './said-elsewhere.ts'
import { looseMeasures, looseStrategies, looseTactics, statedEnds, tacticsWithoutStrategy } from './support.ts'

/*
 * A line that is missing between two levels is missing at both ends. The lower end speaks of it, because a link is written
 * there and its fixes know what to link to; the upper end waits until nothing below it is without its line. So each end asks
 * the same list, of the items that wait for a line upward: the lower end reports them, the upper end is silent while there
 * are any.
 */

/** Items of one level that wait for a line upward. */
export interface Waiting {
  /** Items to tell of. */
  readonly told: readonly GraphItem[]
  /** Whether an item of the level above may yet get what it lacks, be it by mending a reference. */
  readonly any: boolean
}

function waitingOf(view: CascadeView, items: readonly GraphItem[]): Waiting {
  const filled = items.filter((item) => !isBlank(item))
  return { told: filled.filter((item) => !hasBrokenReference(view, item)), any: filled.length > 0 }
}

/** Measures that belong to nothing and that nothing explains: no heading, no word of why, no other measure. */
export function waitingMeasures(view: CascadeView, vocabulary: Vocabulary): Waiting {
  const loose = looseMeasures(view)
  if (loose.length === 0) return waitingOf(view, loose)
  const told = [purposeOver(view, vocabulary), measuresWhole(view)]
  const explained = (measure: GraphItem): boolean => told.some((tells) => tells(measure))
  const elsewhere = isSaidElsewhere(view)
  return waitingOf(
    view,
    loose.filter((measure) => !hasField(measure, 'rationale') && !explained(measure) && !elsewhere(measure)),
  )
}

/** Strategies that serve no objective. */
export const waitingStrategies = (view: CascadeView): Waiting => waitingOf(view, looseStrategies(view))

/** Tactics that enable no strategy and that no heading explains; those that hang from an objective are `skipped-level`'s. */
export function waitingTactics(view: CascadeView, vocabulary: Vocabulary): Waiting {
  const loose = looseTactics(view)
  if (loose.length === 0) return waitingOf(view, loose)
  const hanging = statedEnds(view, loose)
  const explained = purposeOver(view, vocabulary)
  return waitingOf(
    view,
    loose.filter((tactic) => !hanging.has(tactic.ref) && !explained(tactic)),
  )
}

/** Tactics that hang straight from an objective or the vision while the plan has strategies. */
export function skippingTactics(view: CascadeView): readonly GraphItem[] {
  const direct = tacticsWithoutStrategy(view).filter((tactic) => !isBlank(tactic))
  const hanging = statedEnds(view, direct)
  return direct.filter((tactic) => hanging.has(tactic.ref))
}

/** The tactics that skip the level, together for each objective from which they hang. */
export function skippingLists(view: CascadeView): readonly { readonly upper: GraphItem; readonly list: List }[] {
  const tactics = skippingTactics(view)
  const hanging = statedEnds(view, tactics)
  const groups = new Map<ItemRef, { readonly upper: GraphItem; readonly items: GraphItem[] }>()
  for (const tactic of tactics) {
    const upper = hanging.get(tactic.ref)
    if (upper === undefined) continue
    const known = groups.get(upper.ref)
    if (known === undefined) groups.set(upper.ref, { upper, items: [tactic] })
    else known.items.push(tactic)
  }
  return [...groups.values()].flatMap(({ upper, items }) => {
    const list = oneList(items)
    return list === null ? [] : [{ upper, list }]
  })
}
