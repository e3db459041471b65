import type { Anchor } from '../model/anchor.ts'
import type { DocumentPath, GraphItem, ItemRef, Link, ResolvedReference } from '../model/graph.ts'
import type { Level } from '../model/item.ts'
import type { PlanFact, Problem, SectionFact, Suppression } from '../model/plan.ts'

/** A section with its place in the list of the plan's sections. */
export interface PlacedSection {
  readonly fact: SectionFact
  readonly index: number
}

/**
 * What a rule sees of the cascade. Every call is recorded, absences too, so that a run is repeated only when something
 * that it read has changed. Answers are plain readonly data and keep their identity while they stay equal.
 */
export interface CascadeView {
  /** The document that is being checked. */
  readonly path: DocumentPath
  /** The plan of a document (this one by default); null when it is no plan or does not exist. */
  plan(path?: DocumentPath): PlanFact | null
  /** A section of this plan by its key, and where it stands among the others; null when there is none. */
  section(key: string): PlacedSection | null
  /** The path of the parent plan that this plan declares, resolved; null when it declares none or it does not exist. */
  parentPlan(): DocumentPath | null
  /** Items of one level of a document (this one by default), in the order of the page. */
  items(level: Level, path?: DocumentPath): readonly GraphItem[]
  item(ref: ItemRef): GraphItem | null
  /** Links that start at the item: to what it serves, measures, addresses, leverages, drives. */
  up(ref: ItemRef): readonly Link[]
  /** Links that end at the item, from any document. */
  down(ref: ItemRef): readonly Link[]
  /** The references of an item and what became of each. */
  references(ref: ItemRef): readonly ResolvedReference[]
  problems(): readonly Problem[]
  suppressions(): readonly Suppression[]
  /** Whether the document has this anchor (a field, an id). */
  has(anchor: Anchor): boolean
}
