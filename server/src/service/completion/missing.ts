import type { FieldName, ItemFact, Level, Relation } from '../../model/item.ts'
import type { Labelled } from './manner.ts'

const field = (name: FieldName): Labelled => ({ type: 'field', field: name })
const relation = (name: Relation): Labelled => ({ type: 'relation', relation: name })
const level = (name: Level): Labelled => ({ type: 'level', level: name })

/** What is said about an item of each level, what the cascade needs most first. */
const wanted: Readonly<Record<Level, readonly Labelled[]>> = {
  vision: [],
  objective: [
    level('measure'),
    field('owner'),
    field('due'),
    field('value'),
    relation('serves'),
    level('strategy'),
    field('budget'),
    field('audience'),
    field('status'),
    field('rationale'),
  ],
  measure: [
    field('target'),
    field('baseline'),
    field('due'),
    field('source'),
    field('unit'),
    field('cadence'),
    field('comparedWith'),
    field('owner'),
    relation('drives'),
  ],
  strength: [],
  weakness: [],
  opportunity: [],
  threat: [],
  strategy: [
    relation('serves'),
    level('measure'),
    level('tactic'),
    relation('addresses'),
    relation('leverages'),
    field('owner'),
    field('audience'),
    field('budget'),
    field('rationale'),
  ],
  tactic: [
    field('owner'),
    field('due'),
    field('start'),
    relation('serves'),
    field('channel'),
    field('budget'),
    level('measure'),
    field('audience'),
    field('status'),
    field('cadence'),
    field('rationale'),
  ],
  insight: [field('fix'), field('told'), field('unit'), relation('serves'), field('owner')],
}

/** What is said about an item of a level, what is needed most first. */
export const wantedOn = (of: Level): readonly Labelled[] => wanted[of]

export function isSame(one: Labelled, other: Labelled): boolean {
  if (one.type === 'field') return other.type === 'field' && one.field === other.field
  if (one.type === 'relation') return other.type === 'relation' && one.relation === other.relation
  return other.type === 'level' && one.level === other.level
}

/** How much an item needs something, from 0; below 0 where it does not, or where its own sentence says it. */
export function rankOn(item: ItemFact, one: Labelled): number {
  if (one.type === 'field' && isInMeasure(item, one.field)) return -1
  return wanted[item.level].findIndex((other) => isSame(other, one))
}

/** Whether the sentence of a measure says already what the field would say. */
function isInMeasure({ level: own, measure }: ItemFact, name: FieldName): boolean {
  if (own !== 'measure' || measure === null) return false
  const said: Partial<Record<FieldName, unknown>> = {
    target: measure.target ?? measure.noTarget,
    baseline: measure.baseline,
    due: measure.by,
    source: measure.source,
    unit: measure.target?.unit ?? null,
    comparedWith: measure.comparedWith,
  }
  return said[name] != null
}

/** `Baseline:` of what is no measure is read as a start: such words are tried after those that say it themselves. */
const turnOf = (one: Labelled): number =>
  one.type === 'level' ? 2 : one.type === 'field' && (one.field === 'baseline' || one.field === 'target') ? 1 : 0

/** All that is said about items of any level, each once; levels last, since what follows them may be theirs. */
export const wantedAnywhere: readonly Labelled[] = Object.values(wanted)
  .flat()
  .filter((one, index, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index)
  .sort((one, other) => turnOf(one) - turnOf(other))
