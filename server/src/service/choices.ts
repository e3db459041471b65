import { linkKind, upwardLevels } from '../cascade/legal.ts'
import type { Snapshot } from '../engine/snapshot.ts'
import type { ReadBack } from '../fix/edits.ts'
import { createOffers } from '../fix/offers.ts'
import type { Fix } from '../model/finding.ts'
import type { DocumentPath, GraphItem, LinkKind } from '../model/graph.ts'
import { type Level, type Relation, situationLevels } from '../model/item.ts'
import { kindNames } from '../model/words.ts'
import { measureToFillIn } from '../rules/shared/fill-in.ts'
import { nameOf } from '../text/paths.ts'
import { plainLabel } from './words.ts'

/** Something that can be done to an item, and how. */
export interface ItemChoice {
  /** Tells it from the other choices of the item. */
  readonly id: string
  readonly label: string
  readonly description: string
  readonly fix: Fix
}

/** Levels that can stand under an item, in the order of the cascade, with the text that a new one starts with. */
const below: Readonly<Record<Level, readonly Level[]>> = {
  vision: [],
  objective: ['measure', 'strategy'],
  measure: [],
  strength: [],
  weakness: [],
  opportunity: [],
  threat: [],
  strategy: ['measure', 'tactic'],
  tactic: ['measure'],
  insight: [],
}

const texts: Readonly<Partial<Record<Level, string>>> = {
  measure: measureToFillIn(null),
  strategy: '[add how it will be reached]',
  tactic: '[add what is done]',
}

/** The choices that can be carried out in the author's form. */
function possible(snapshot: Snapshot, choices: readonly ItemChoice[], read: ReadBack): readonly ItemChoice[] {
  const offers = createOffers((path) => snapshot.document(path), read)
  return choices.filter(({ fix }) => offers({ fixes: [fix] }).length > 0)
}

/** New items that can be put under an item. */
export function insertChoices(snapshot: Snapshot, item: GraphItem, read: ReadBack): readonly ItemChoice[] {
  const choices = below[item.fact.level].map((level): ItemChoice => {
    const label = kindNames[level === 'measure' && item.kind !== 'objective' ? 'metric' : level]
    const text = texts[level] ?? ''
    const action = { kind: 'insert-item', under: item.fact.key, level, text } as const
    const fix: Fix = { title: `Insert: ${label}`, safety: 'suggested', path: item.path, action }
    return { id: level, label, description: text, fix }
  })
  return possible(snapshot, choices, read)
}

const relations: Readonly<Record<LinkKind, Relation>> = {
  serves: 'serves',
  measures: 'serves',
  addresses: 'addresses',
  leverages: 'leverages',
  drives: 'drives',
  dependsOn: 'dependsOn',
}

const verbs: Readonly<Record<Relation, string>> = {
  serves: 'serves',
  addresses: 'addresses',
  leverages: 'leverages',
  drives: 'drives',
  dependsOn: 'depends on',
}

/** Levels that an item can be linked to, the one that the cascade wants first. */
function linkLevels(item: GraphItem): readonly Level[] {
  const { level } = item.fact
  const up = upwardLevels(level).filter((other) => other !== 'vision')
  if (level === 'strategy' || level === 'tactic') return [...up, ...situationLevels]
  return item.kind === 'metric' ? [...up, 'measure'] : up
}

/** Items of its own plan and of the parent plan that an item can be linked to; those that it is linked to are left out. */
export function linkChoices(snapshot: Snapshot, item: GraphItem, read: ReadBack): readonly ItemChoice[] {
  const parent = snapshot.parentPlan(item.path)
  const paths: readonly DocumentPath[] = parent === null ? [item.path] : [item.path, parent]
  const linked = new Set([item.ref, ...snapshot.up(item.ref).map((link) => link.to)])
  const under = new Set(snapshot.down(item.ref).map((link) => link.from))
  const levels = linkLevels(item)
  const targets = paths
    .flatMap((path) => snapshot.items(path))
    .filter((one) => levels.includes(one.fact.level) && !linked.has(one.ref) && !under.has(one.ref))
    .sort((a, b) => levels.indexOf(a.fact.level) - levels.indexOf(b.fact.level))
  const choices = targets.map((target): ItemChoice => {
    const relation = relations[linkKind(item.fact.level, target.fact.level, 'serves')]
    const place = target.path === item.path ? '' : `, ${nameOf(target.path)}`
    const action = { kind: 'add-reference', from: item.ref, to: target.ref, relation } as const
    const fix: Fix = { title: `Link to ${plainLabel(target)}`, safety: 'suggested', path: item.path, action }
    return { id: target.ref, label: plainLabel(target), description: `${verbs[relation]}${place}`, fix }
  })
  return possible(snapshot, choices, read)
}
