import type { Level, LinkOrigin } from '../model/item.ts'
import type { SectionTopic } from '../model/plan.ts'
import type { ItemDraft, SectionDraft } from './draft.ts'
import type { ReadEnvironment } from './environment.ts'

/** What is known at a place of the page about what stands there. */
export interface Scope {
  readonly environment: ReadEnvironment
  /** The item whose section, list or mapping this is. */
  readonly item: ItemDraft | null
  /** How things here hang from `item`. */
  readonly origin: LinkOrigin
  /** The level that a heading, label or key has announced for unlabelled lines; null when none has. */
  readonly container: Level | null
  readonly plural: boolean
  /** Nothing without a level word of its own is read here (audiences, content, budget). */
  readonly quiet: boolean
  /** Nothing at all is read here (out of scope, personas). */
  readonly silent: boolean
  /** A stage or stretch of time: lists are things to do. */
  readonly phase: boolean
  readonly topic: SectionTopic | null
  /** This is `item`'s own list, section or mapping, not a group inside of it. */
  readonly direct: boolean
  readonly section: SectionDraft
  /** Items stated by labels so far in this group, for `Goal: …` followed by `KPI: …`. */
  readonly siblings: ItemDraft[]
}

/** Levels that may stand above each level by layout, the nearest first. */
const above: Readonly<Record<Level, readonly Level[]>> = {
  vision: [],
  objective: ['objective', 'vision'],
  measure: ['objective', 'strategy', 'tactic', 'vision'],
  strength: [],
  weakness: [],
  opportunity: [],
  threat: [],
  strategy: ['objective', 'strategy', 'vision'],
  tactic: ['tactic', 'strategy', 'objective', 'vision'],
  insight: [],
}

export const mayHangFrom = (lower: Level, upper: Level): boolean => above[lower].includes(upper)

const rank: Readonly<Partial<Record<Level, number>>> = { vision: 0, objective: 1, strategy: 2, tactic: 3 }

/** What an item of a level hangs from here: what its place is nested in, else an item that a label above it stated. */
export function parentHere(
  level: Level,
  scope: Scope,
): { readonly item: ItemDraft; readonly origin: LinkOrigin } | null {
  const nested = nestedParent(level, scope)
  if (scope.siblings.length > manySiblings) forgetMiddle(scope.siblings)
  const isLegal = (item: ItemDraft): boolean =>
    item.level !== 'vision' && item.level !== level && mayHangFrom(level, item.level)
  const last = scope.siblings.findLast(isLegal)
  // `KPIs: …` behind a list of tactics is said of what the tactics are for.
  const listed = level === 'measure' && last?.level === 'tactic' && scope.siblings.at(-2)?.level === 'tactic'
  const sibling = listed ? scope.siblings.findLast((item) => isLegal(item) && item.level !== 'tactic') : last
  if (nested === null) return sibling === undefined ? null : { item: sibling, origin: 'label' }
  // Under `### Objective`, a `Tactics:` list behind a `Strategy:` line belongs to the strategy, which is nearer.
  const nearer =
    sibling !== undefined && level === 'tactic' && (rank[sibling.level] ?? 9) > (rank[nested.item.level] ?? 9)
  const closer = sibling !== undefined && !scope.direct && nested.item === scope.item
  return nearer || closer ? { item: sibling, origin: 'label' } : nested
}

/** A group of more items than these is thinned out, so that looking through it costs the same for each. */
const manySiblings = 100

/** Leaves of each level the first item and the last two: nobody asks for others. */
function forgetMiddle(siblings: ItemDraft[]): void {
  const seen = new Map<Level, number>()
  const kept = siblings.filter(({ level }) => count(seen, level) === 1)
  const first = new Set(kept)
  seen.clear()
  const last = siblings.toReversed().filter((item) => count(seen, item.level) <= 2 && !first.has(item))
  const keep = new Set([...kept, ...last])
  siblings.splice(0, siblings.length, ...siblings.filter((item) => keep.has(item)))
}

function count(seen: Map<Level, number>, level: Level): number {
  const number = (seen.get(level) ?? 0) + 1
  seen.set(level, number)
  return number
}

function nestedParent(level: Level, scope: Scope): { readonly item: ItemDraft; readonly origin: LinkOrigin } | null {
  let item = scope.item
  let origin = scope.origin
  while (item !== null && !mayHangFrom(level, item.level)) {
    const up = item.parents[0]
    if (up === undefined) return null
    item = up.item
    origin = up.origin
  }
  return item === null ? null : { item, origin }
}
