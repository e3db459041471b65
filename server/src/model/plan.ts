import type { Field, ItemFact, ItemKey, Level, Reference } from './item.ts'
import type { Day } from './measure.ts'

/** How a plan is built; rules say which they serve. */
export const profiles = ['cascade', 'okr', 'channel', 'kpi', 'template'] as const
export type Profile = (typeof profiles)[number]

/** Sections that are not a level of the cascade but that rules ask for. */
export const sectionTopics = [
  'situation',
  'audience',
  'channels',
  'content',
  'policy',
  'governance',
  'review',
  'risks',
  'definitions',
  'insights',
  'customer-value',
  'out-of-scope',
  'budget',
  'summary',
] as const
export type SectionTopic = (typeof sectionTopics)[number]

/**
 * What the running text of a page says without making an item of it: what all this is for, what people get from it, how
 * things stand now, that people are listened to, who leads, when results are looked at, who approves, which policy holds, what social
 * media mean here. `social`: it is about social media or names networks;
 * `personal`: one person writes of their own plans.
 */
export const sayings = [
  'purpose',
  'value',
  'situation',
  'feedback',
  'leads',
  'review',
  'sponsor',
  'policy',
  'definitions',
  'social',
  'personal',
] as const
export type Saying = (typeof sayings)[number]

/** A heading, list or table that holds items, or a section that rules ask for. Its place is `sectionAnchor(key)`. */
export interface SectionFact {
  readonly key: string
  readonly title: string
  /** Level of the items that it presents; null for a mere topic. */
  readonly level: Level | null
  readonly topic: SectionTopic | null
  /** Fields stated for the section as a whole: a date in its heading, an owner line. */
  readonly fields: readonly Field[]
  /** Key of the section that it is a part of, such as the one that a heading of a higher rank opens; left out at the top. */
  readonly within?: string
  /** Of a section that splits a budget: its lists and the columns of its tables; left out where there are none. */
  readonly budget?: readonly (readonly BudgetLine[])[]
  /** Of a section that sums the plan up: its sentences, which state no items; left out where there are none. */
  readonly summary?: readonly string[]
}

/** What a line of a budget is for, and what stands beside it. */
export interface BudgetLine {
  readonly label: string
  readonly value: string
}

/** A stretch of days; either end may be open. */
export interface Period {
  readonly start: Day | null
  readonly end: Day | null
}

/** What a document says of the plan as a whole. */
export interface PlanFact {
  readonly title: string | null
  readonly profile: Profile
  /** BCP 47 language of the text, as declared or detected: `en`, `de`, … */
  readonly language: string
  /** The file named by `parent:`; null when none. */
  readonly parent: Reference | null
  readonly period: Period | null
  /** Month (2–12) in which the fiscal year starts, by which quarters, halves and `FY27` are understood; left out for January. */
  readonly fiscalYearStart?: number
  /** Fields of the whole plan: sponsor, owner, review, budget, … */
  readonly fields: readonly Field[]
  readonly sections: readonly SectionFact[]
  /** Names of the channels that the plan lists as its own. */
  readonly channels: readonly string[]
  /** Left out where the text says none of it. */
  readonly says?: readonly Saying[]
}

/** Something wrong with the text itself. Its place is `problemAnchor(index)`. */
export interface Problem {
  readonly kind: 'invalid-syntax' | 'wrong-type' | 'unknown-key'
  /** What is wrong, in one sentence for the author. */
  readonly message: string
  /** For `unknown-key`: the key as written, and known keys near it, best first. */
  readonly key: string | null
  readonly suggestions: readonly string[]
}

/** One suppression comment. Its place is `suppressionAnchor(index)`. */
export interface Suppression {
  readonly scope: 'line' | 'next-line' | 'item' | 'stretch' | 'file'
  /** Rule ids; empty means all. */
  readonly rules: readonly string[]
  readonly reason: string | null
  readonly until: Day | null
  /** Rules for which a stretch ends earlier: at `suppressedAnchor(index, rule)`. */
  readonly ended?: readonly string[]
}

/**
 * All that one document states: no positions, no knowledge of other documents. Equal facts mean that nothing needs to
 * be checked again.
 */
export interface DocumentFacts {
  /** Null when the document is no plan; then `items` is empty. */
  readonly plan: PlanFact | null
  readonly items: readonly ItemFact[]
  readonly problems: readonly Problem[]
  readonly suppressions: readonly Suppression[]
}

/** The items of a document by key. */
export type ItemsByKey = ReadonlyMap<ItemKey, ItemFact>
