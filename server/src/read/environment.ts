import type { LanguageReader } from '../vocabulary/language-reader.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { ReadOptions } from './document.ts'
import type { PageDraft } from './draft.ts'
import type { MeasureReader } from './measure-reader.ts'
import type { TailHabits } from './tails.ts'

/** What the interpreter of one page works with. */
export interface ReadEnvironment {
  readonly page: PageDraft
  readonly vocabulary: Vocabulary
  readonly matchTerm: TermMatcher
  /** The language of the page; `matchTerm` is its matcher. */
  readonly language: LanguageReader
  readonly readMeasure: MeasureReader
  readonly options: ReadOptions
  /** Ids that stand on the page, in upper case: a bare `(O1)` counts as a reference only to one of them. */
  readonly knownIds: ReadonlySet<string>
  /** Ids that keys of a YAML or JSON plan give, as written: `fewer-calls` and `1` are ids where an item says so. */
  readonly keyedIds: ReadonlySet<string>
  /** The page speaks of objectives and key results: what stands below an objective is a key result. */
  readonly okr: boolean
  /** One line of the page, and no other, says `Campaign: …` or `Project: …`. */
  readonly namesItself: boolean
  /** How the page puts names behind its statements. */
  readonly habits: TailHabits
}
