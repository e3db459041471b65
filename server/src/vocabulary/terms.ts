import type { FieldName, Level, Relation } from '../model/item.ts'
import type { SectionTopic } from '../model/plan.ts'

/** What a heading, label, column or key stands for. */
export type Term =
  /** Names a level: its items stand below or behind it. */
  | { readonly type: 'level'; readonly level: Level; readonly plural: boolean; readonly number: string | null }
  | { readonly type: 'field'; readonly field: FieldName }
  /** Names a section that is no level (`Audience`, `Budget`). */
  | { readonly type: 'topic'; readonly topic: SectionTopic }
  /** Introduces references (`Supports:`, `serves`). */
  | { readonly type: 'relation'; readonly relation: Relation }
  /** More words on the same item (`Description`, `Notes`). */
  | { readonly type: 'detail' }
  /** A stretch of time or a stage (`Week 1`, `Phase 2: Launch`, `Timeline`): what stands below is to be done. */
  | { readonly type: 'phase' }
  /** A level word in another sense (`anti-goals`, `hashtag strategy`): what stands below is no item. */
  | { readonly type: 'other' }
  /** The word `SWOT` or `Situation`: its parts stand below. */
  | { readonly type: 'situation' }

/** Where a word stands decides what it can mean. */
export type TermPlace = 'heading' | 'label' | 'column' | 'key'

/** The words of one language, as data. All in lower case, in their plain form. */
export interface LanguageWords {
  readonly language: string
  /** Words that may stand before or after a level word without changing it (`key`, `our`, `strategic`). */
  readonly modifiers: readonly string[]
  /** Words that turn a level word into something else (`anti`, `mitigation`, `hashtag`). */
  readonly spoilers: readonly string[]
  readonly levels: Readonly<Record<Level, LevelWords>>
  readonly fields: Partial<Readonly<Record<FieldName, readonly string[]>>>
  readonly topics: Readonly<Record<SectionTopic, readonly string[]>>
  readonly relations: Readonly<Record<Relation, readonly string[]>>
  readonly details: readonly string[]
  /** Words that rank as labels and columns, and name a level as headings only (`Priority: 1`). */
  readonly ranks: readonly string[]
  /** Whole headings that open a plan of work (`timeline`, `roadmap`), and words that a stage is counted by (`week`). */
  readonly phases: { readonly whole: readonly string[]; readonly counted: readonly string[] }
  readonly situation: readonly string[]
  /** `and` in its forms. */
  readonly and: readonly string[]
  /** Words that end the name of a level (`metrics for …`, `goals of …`). */
  readonly prepositions: readonly string[]
}

export interface LevelWords {
  /** Stand for the level alone or with modifiers only. Singular and plural apart. */
  readonly singular: readonly string[]
  readonly plural: readonly string[]
  /** Of those, the ones that keep their meaning behind any word (`engagement metrics`, `business goals`). */
  readonly heads: readonly string[]
}
