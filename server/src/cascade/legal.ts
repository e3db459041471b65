import type { LinkKind } from '../model/graph.ts'
import type { Level, Relation } from '../model/item.ts'
import { levels, situationLevels } from '../model/item.ts'

/** Whether a level belongs to the situation (SWOT). */
export function isSituation(level: Level): boolean {
  return (situationLevels as readonly Level[]).includes(level)
}

const upward: Readonly<Record<Level, readonly Level[]>> = {
  vision: [],
  objective: ['objective', 'vision'],
  measure: ['objective', 'strategy', 'tactic', 'vision'],
  strength: [],
  weakness: [],
  opportunity: [],
  threat: [],
  strategy: ['objective', 'vision'],
  tactic: ['strategy', 'objective', 'vision', 'tactic'],
  insight: ['strategy', 'tactic', 'objective'],
}

/** Levels that an item of this level may hang from, the one that the cascade wants first. */
export function upwardLevels(level: Level): readonly Level[] {
  return upward[level]
}

/** Levels above this one, without its own: a repeated title never links two items of one level. */
export function levelsAbove(level: Level): readonly Level[] {
  return upward[level].filter((other) => other !== level)
}

const weakSides: readonly Level[] = ['weakness', 'threat']
const strongSides: readonly Level[] = ['strength', 'opportunity']

function servesGroups(level: Level): readonly (readonly Level[])[] {
  const above = upward[level].map((other) => [other])
  if (level === 'strategy' || level === 'tactic') return [...above, situationLevels, ['measure']]
  if (level === 'measure' || level === 'objective') return [...above, ['measure']]
  return above
}

/**
 * Levels that a reference may mean, in groups from the likeliest: a bare `1` on a tactic means the strategy before it
 * means the objective. A level that stands in no group runs the wrong way.
 */
export function referenceGroups(level: Level, relation: Relation): readonly (readonly Level[])[] {
  switch (relation) {
    case 'serves':
      return servesGroups(level)
    case 'addresses':
      return [weakSides, strongSides, ...upward[level].map((other) => [other])]
    case 'leverages':
      return [strongSides, weakSides, ...upward[level].map((other) => [other])]
    case 'drives':
      return [['measure'], ['objective']]
    case 'dependsOn':
      return [[level], levels.filter((other) => other !== level)]
  }
}

/** Kind of the link from an item of one level to an item of another, as a relation (or layout: `serves`) puts it. */
export function linkKind(from: Level, to: Level, relation: Relation): LinkKind {
  if (relation === 'drives' || relation === 'dependsOn') return relation
  if (isSituation(to)) return relation === 'serves' ? situationKind(to) : relation
  // An initiative or a metric that "supports KR1" moves it along: a dotted line, since measures carry nothing below them.
  if (to === 'measure') return 'drives'
  return from === 'measure' ? 'measures' : 'serves'
}

function situationKind(level: Level): LinkKind {
  return weakSides.includes(level) ? 'addresses' : 'leverages'
}

/** Whether a link is a step up the cascade, not a dotted line or a line to the situation. */
export function isUpward(kind: LinkKind): boolean {
  return kind === 'serves' || kind === 'measures'
}
