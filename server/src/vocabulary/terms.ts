import type { FieldName, Level, Relation } from '../model/item.ts'
import type { SectionTopic } from '../model/plan.ts'

/** What a heading, label, column or key stands for. */
export type Term =
  /** Names a level: its items stand below or behind it. */
  | {
      readonly type: 'level'
      readonly level: Level
      readonly plural: boolean
      readonly number: string | null
      /** Only the last word of a longer name says so (`Youth projects`): it may be no more than a name. */
      readonly byHead?: true
    }
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

/**
 * The words of one language, as data. All in lower case, in their plain form, written as the language writes them: texts
 * are compared without accents.
 */
export interface LanguageWords extends TermWords {
  /** Code of the language (`de`). */
  readonly language: string
  readonly running: RunningWords
}

/** Words of headings, labels, columns and keys. */
export interface TermWords {
  /** Where the level word of a longer name stands: `business goals`, `objetivos de negocio`, or joined: `Geschäftsziele`. */
  readonly headPlace: 'last' | 'first' | 'joined'
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
  /**
   * Whole headings that open a plan of work (`timeline`, `roadmap`), words that a stage is counted by (`week`), and words
   * that count it (`first`).
   */
  readonly phases: {
    readonly whole: readonly string[]
    readonly counted: readonly string[]
    readonly ordinals: readonly string[]
  }
  readonly situation: readonly string[]
  /** Patterns for whole headings in lower case without accents. */
  readonly headings: {
    /** What the plan does without (`What we do not count`): no list below it is the plan's. */
    readonly leftOut: string
    /** What success is told by (`How we will measure our impact`): measures stand below. */
    readonly measured: string
    /** What the people that a plan is for take away (`What our guests get out of it`). */
    readonly gained?: string
    /** Verbs that open a call to act: its last word names no level (`Provide opportunities`). */
    readonly calls?: string
  }
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

/** Words of running text. */
export interface RunningWords {
  /** Names of the language itself, in English and in its own words. */
  readonly names: readonly string[]
  /** Words that nearly every text of the language holds, and few texts of others: they tell the language. */
  readonly common: readonly string[]
  /** Words that name something in an English plan, but mean something else in this language (Spanish `todo`). */
  readonly falseFriends: readonly string[]
  /** Verbs that say that something is done, in the forms in which plans write them. */
  readonly verbs: readonly string[]
  /** Nouns that say it where more words follow (`Création de …`, `Aufbau einer …`). */
  readonly actionNouns: readonly string[]
  /** Infinitives stand last: `Beiträge veröffentlichen`. */
  readonly verbLast: boolean
  /** How a sentence opens that states a goal (`Our goal is to …`): a pattern for text in lower case without accents. */
  readonly goalSentence: string
  /** First words of brackets in which something is still to be written (`[insert …]`), and words for a blank anywhere in them. */
  readonly blanks: { readonly first: readonly string[]; readonly anywhere: readonly string[] }
  /** Words in front of a reference in running text (`supports O1`). */
  readonly relating: Readonly<Record<Relation, readonly string[]>>
  /** Words by which a text speaks to its reader: guides do, plans do not. */
  readonly address: readonly string[]
}
