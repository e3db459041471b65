import type { Fix, FixAction } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { Level } from '../../model/item.ts'
import type { Context } from './kinds.ts'
import { nameOf } from './name.ts'
import { bestMatches } from './ranking.ts'
import { writtenStrategies } from './support.ts'

/** So many places to move to are offered. */
const choices = 3

/** A fix that takes an item to the section of another level. */
export const moveTo = (title: string, item: GraphItem, level: Level, more: MoveMore = {}): Fix => {
  const { leaves, next = [] } = more
  return {
    title,
    safety: 'suggested',
    path: item.path,
    action: { kind: 'move-item', item: item.fact.key, level, ...(leaves === undefined ? {} : { leaves }) },
    ...(next.length === 0 ? {} : { next }),
  }
}

interface MoveMore {
  /** Text to fill in where the item stood. */
  readonly leaves?: string
  /** What is done where it comes to stand. */
  readonly next?: readonly FixAction[]
}

/** A reference from an item that moves to what it is to hang from. */
export const linkAfter = (from: GraphItem, to: GraphItem): FixAction => ({
  kind: 'add-reference',
  from: from.ref,
  to: to.ref,
  relation: 'serves',
})

/**
 * Ways to make an item a tactic. In a plan with several strategies a tactic enables one of them, which only the author
 * knows: each is a choice, best match first.
 */
export function movesToTactics({ view, vocabulary }: Context, item: GraphItem, more: MoveMore = {}): readonly Fix[] {
  const strategies = writtenStrategies(view)
  if (strategies.length < 2) return [moveTo('Move it to the tactics', item, 'tactic', more)]
  return bestMatches(vocabulary, item, strategies)
    .slice(0, choices)
    .map((strategy) => {
      const title = `Move it to the tactics of ${nameOf(strategy)}`
      return moveTo(title, item, 'tactic', { ...more, next: [linkAfter(item, strategy)] })
    })
}
