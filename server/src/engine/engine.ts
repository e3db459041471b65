import type { Severity } from '../model/finding.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { Day } from '../model/measure.ts'
import type { ReadOptions, ReadResult, SourceDocument } from '../read/document.ts'
import type { Rule } from '../rules/rule.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Snapshot } from './snapshot.ts'

/** How one rule is set for one document. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  /** Values that differ from the rule's defaults. */
  readonly options: Readonly<Record<string, number | boolean | string | readonly string[]>>
  /** Of a rule of the user's own: what it says, so that two of one name are told apart. */
  readonly definition?: string
}

/** All that the configuration says about one document. */
export interface DocumentSettings {
  readonly read: ReadOptions
  /** By rule id; a rule that is not named is off. */
  readonly rules: ReadonlyMap<string, RuleSetting>
  /** Parent plan set by the configuration; what the document declares goes before it. */
  readonly parent: DocumentPath | null
  /** Rules of the user's own that hold for this document beside those of the engine; set by `rules` like any other. */
  readonly ownRules?: readonly Rule[]
}

export interface DocumentInput {
  readonly source: SourceDocument
  readonly settings: DocumentSettings
}

export interface Change {
  readonly set?: readonly DocumentInput[]
  readonly remove?: readonly DocumentPath[]
  readonly today?: Day
}

/** How much work was done so far: what performance tests guard instead of time. */
export interface WorkCounts {
  readonly documentsRead: number
  readonly documentsLinked: number
  readonly ruleRuns: number
  /** Things that remembered runs have read and that are kept up to date now: guards against leaks. */
  readonly cellsHeld: number
}

export interface EngineOptions {
  readonly rules: readonly Rule[]
  readonly vocabulary: Vocabulary
  readonly today: Day
  readonly read: (source: SourceDocument, options: ReadOptions) => ReadResult
}

/** Documents in, diagnostics out. Holds nothing that cannot be rebuilt from its inputs. */
export interface Engine {
  update(change: Change): void
  /** Does one piece of the work that is left; false when there is none. For hosts that yield between pieces. */
  advance(): boolean
  /** The state after all updates; runs only what they affect. The same object until something changes. */
  snapshot(): Snapshot
  counts(): WorkCounts
}

/** Documents whose diagnostics differ between two snapshots (in range, text or number), in the order of their paths. */
export type ChangedDocuments = (before: Snapshot | null, after: Snapshot) => readonly DocumentPath[]

export type CreateEngine = (options: EngineOptions) => Engine
