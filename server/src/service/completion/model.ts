import type { Snapshot } from '../../engine/snapshot.ts'
import type { ItemRef } from '../../model/graph.ts'
import type { Day } from '../../model/measure.ts'
import type { ReadResult, SourceDocument } from '../../read/document.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Span } from '../../text/span.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'

/** A text with places to fill in; editors that know no snippets show what the places ask for, in brackets. */
export type Template = readonly (string | Hole)[]

export interface Hole {
  /** What is to be written there; empty where the cursor is simply to stand. */
  readonly asks: string
}

/** What is told about a proposal once it is looked at. */
export type Topic =
  | { readonly kind: 'item'; readonly ref: ItemRef }
  | { readonly kind: 'metric'; readonly id: string }
  | { readonly kind: 'rule'; readonly id: string }
  /** What a key is for, in one sentence. */
  | { readonly kind: 'key'; readonly text: string }

/** What sort of thing is proposed: editors show a sign for it. */
export type ProposalKind = 'reference' | 'field' | 'level' | 'metric' | 'value' | 'date' | 'file' | 'snippet' | 'rule'

/** One thing that can be written at the cursor. */
export interface Proposal {
  readonly label: string
  readonly kind: ProposalKind
  /** A few words beside the label. */
  readonly note: string
  /** What is replaced. */
  readonly span: Span
  readonly text: Template
  /** What is compared with the words that stand in the span. */
  readonly filter: string
  /** What suits comes first: groups from 0. Within a group the order is kept. */
  readonly group: number
  readonly topic: Topic | null
  /** Ask again when this was taken: what follows can be proposed too. */
  readonly goesOn?: boolean
}

/** What completion goes by. */
export interface CompletionRequest {
  readonly snapshot: Snapshot
  readonly vocabulary: Vocabulary
  /** All rules that can speak about the document, the user's own included. */
  readonly rules: readonly Rule[]
  /** The text as it is now. */
  readonly source: SourceDocument
  readonly offset: number
  /** Of an excerpt: what is to be added to a place in it to have the place in the document. */
  readonly shift?: number
  /** Reads a text as the document is read, as a plan in any case. */
  readonly read: (source: SourceDocument) => ReadResult
  readonly today: Day
  /** Month (1–12) in which the fiscal year starts. */
  readonly fiscalYearStart: number
}

/** The text of a template where places to fill in are shown as they ask (`[target]`). */
export function plainText(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : part.asks === '' ? '' : `[${part.asks}]`)).join('')
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

/** A template in the snippet syntax of the language server protocol. */
export function snippetText(template: Template): string {
  let count = 0
  return template
    .map((part) => {
      if (typeof part === 'string') return escaped(part)
      count += 1
      return part.asks === '' ? `$${count}` : `\${${count}:${escaped(part.asks)}}`
    })
    .join('')
}

/** Whether a template has places to fill in. */
export const hasHoles = (template: Template): boolean => template.some((part) => typeof part !== 'string')
