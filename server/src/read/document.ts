import type { Anchors } from '../model/anchor.ts'
import type { DocumentFacts, Profile } from '../model/plan.ts'

export type DocumentLanguage = 'markdown' | 'yaml' | 'json'

/** A document as the host gave it. */
export interface SourceDocument {
  readonly path: string
  readonly language: DocumentLanguage
  readonly text: string
}

/** How a document is to be read. */
export interface ReadOptions {
  /**
   * `always`: it is a plan (named on the command line, by `plans:` or by its own mark). `auto`: its content decides.
   * `never`: it is left alone.
   */
  readonly detect: 'always' | 'auto' | 'never'
  /** The profile of documents that do not say; null lets their content tell. */
  readonly profile: Profile | null
  /** The profile asked for on the command line, whatever the document says. */
  readonly askedProfile?: Profile
  /** Month (1–12) in which the fiscal year starts. */
  readonly fiscalYearStart: number
  /** Language of the text; without one, the document tells it. */
  readonly language?: string | null
  /** Words of the user's own by level or field; they go before those of the language. */
  readonly vocabulary?: Readonly<Record<string, readonly string[]>>
}

export const defaultReadOptions: ReadOptions = { detect: 'auto', profile: null, fiscalYearStart: 1 }

/** Facts, and beside them where they stand. */
export interface ReadResult {
  readonly facts: DocumentFacts
  readonly anchors: Anchors
}

/** One document as it was read. */
export interface DocumentState extends ReadResult {
  readonly source: SourceDocument
}
