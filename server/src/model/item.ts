import type { Measure } from './measure.ts'

/** The levels of the cascade that a reader can find on a page, from the vision down. */
export const levels = [
  'vision',
  'objective',
  'measure',
  'strength',
  'weakness',
  'opportunity',
  'threat',
  'strategy',
  'tactic',
  'insight',
] as const

/** A level of the cascade. Measures of strategies and tactics are also read as `measure`; links tell them apart later. */
export type Level = (typeof levels)[number]

/** The parts of the situation (SWOT). */
export const situationLevels = ['strength', 'weakness', 'opportunity', 'threat'] as const satisfies readonly Level[]

/** What an item is once it is linked: a measure that hangs from a strategy, tactic or channel is a `metric`. */
export type ItemKind = Level | 'metric'

/** Names an item within its document: its id where it has one, else made of level and title; unique in the document. */
export type ItemKey = string

/** Fields that an item, a section or a plan can bear. */
export const fieldNames = [
  'owner',
  'due',
  'start',
  'period',
  'baseline',
  'target',
  'unit',
  'budget',
  'status',
  'progress',
  'audience',
  'channel',
  'source',
  'cadence',
  'review',
  'sponsor',
  'value',
  'rationale',
  'dependsOn',
  'fix',
  'told',
  'comparedWith',
] as const
export type FieldName = (typeof fieldNames)[number]

/** A field as written. Its place is the anchor `fieldAnchor(item, name)`. An empty value means that it was left blank. */
export interface Field {
  readonly name: FieldName
  readonly value: string
}

/** How one item points at another. `serves` runs upward; `drives` is a dotted line from a metric to a measure. */
export type Relation = 'serves' | 'addresses' | 'leverages' | 'drives' | 'dependsOn'

/** A reference as written: `O1`, `company-plan.yaml#C2`, `Objective 2`. Its place is `referenceAnchor(item, index)`. */
export interface Reference {
  /** As written, without surrounding brackets or the word that introduces it. */
  readonly text: string
  /** The other file as written, relative to this document; null when the reference stays in this document. */
  readonly path: string | null
  /** What is named in that document: an id or a title. */
  readonly target: string
  readonly relation: Relation
  /** Levels that the words around the reference call for (`Targets O1` → objective); null when they leave it open. */
  readonly levels: readonly Level[] | null
}

/** How an item was carried on the page. */
export type Carrier = 'heading' | 'list' | 'label' | 'row' | 'paragraph' | 'key'

/** Where a link was read from, strongest first. */
export const linkOrigins = ['reference', 'row', 'heading', 'list', 'label', 'title', 'implied'] as const
export type LinkOrigin = (typeof linkOrigins)[number]

/** The item that another one hangs from by the layout of the page. */
export interface Parent {
  readonly key: ItemKey
  readonly origin: LinkOrigin
}

/** One item of the cascade as its document states it. No positions: those are anchors beside it. */
export interface ItemFact {
  readonly key: ItemKey
  readonly level: Level
  /** As written (`O1`, `KR1.1`, `Objective 2` gives `2`); null where the author gave none. */
  readonly id: string | null
  /** The statement: without id, list marks, fields and references. */
  readonly title: string
  /** Prose that belongs to the item beyond its title: a description cell, the text after `Title:`. */
  readonly detail: string
  readonly carrier: Carrier
  /** Nearest items above by layout; more than one only where a row or label names several. Empty: the page does not say. */
  readonly parents: readonly Parent[]
  readonly fields: readonly Field[]
  readonly references: readonly Reference[]
  /** Of a measure always; of another item when its own sentence holds a measurable target; else null. */
  readonly measure: Measure | null
  /** The measures one by one, where the line of a measure joins several (`NPS 45, churn under 5 %`). */
  readonly joined?: readonly Measure[]
  /** Placeholder texts in it (`TBD`, `[number]`, `XX %`), in order; their places are `placeholderAnchor(item, index)`. */
  readonly placeholders: readonly string[]
  /** The section it stands in (key of `SectionFact`). */
  readonly section: string
}
