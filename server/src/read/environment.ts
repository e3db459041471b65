import type { TermMatcher } from '../vocabulary/match-term.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { ReadOptions } from './document.ts'
import type { PageDraft } from './draft.ts'

/** What the interpreter of one page works with. */
export interface ReadEnvironment {
  readonly page: PageDraft
  readonly vocabulary: Vocabulary
  readonly matchTerm: TermMatcher
  readonly options: ReadOptions
  /** Ids that stand on the page, in upper case: a bare `(O1)` counts as a reference only to one of them. */
  readonly knownIds: ReadonlySet<string>
  /** The page speaks of objectives and key results: what stands below an objective is a key result. */
  readonly okr: boolean
}
