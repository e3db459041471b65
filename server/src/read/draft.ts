import type { Carrier, FieldName, Level, LinkOrigin, Reference } from '../model/item.ts'
import type { SectionTopic } from '../model/plan.ts'
import type { Span } from '../text/span.ts'
import type { Phrase } from './phrase.ts'

/** Fields that say how much: on a line with a measure they are the measure's. */
export const measureFields: readonly FieldName[] = ['baseline', 'target', 'unit', 'source', 'comparedWith']

/** A field found on the page, with its place. */
export interface FieldDraft {
  readonly name: FieldName
  readonly value: string
  readonly span: Span
}

export interface ReferenceDraft {
  readonly reference: Reference
  readonly span: Span
}

/** An item while its document is being read: grows until the page is done, then becomes an `ItemFact`. */
export interface ItemDraft {
  readonly level: Level
  readonly carrier: Carrier
  id: string | null
  idSpan: Span | null
  readonly title: Phrase
  /** All that the line says behind the id: the title and what follows it. Measures are read from it. */
  readonly statement: Phrase
  /** Text of `statement` with blanks in place of references. */
  readonly ownWords: string
  readonly titleSpan: Span
  wholeSpan: Span
  detail: string
  readonly parents: { readonly item: ItemDraft; readonly origin: LinkOrigin }[]
  readonly fields: FieldDraft[]
  readonly references: ReferenceDraft[]
  readonly placeholders: { readonly text: string; readonly span: Span }[]
  readonly section: SectionDraft
  /** The level was named by a word of the page (heading, label, column, key), not guessed from the form. */
  readonly explicit: boolean
  /** What a measure is read from besides its title. */
  measureName: string | null
  /** Lines below a measure that hold its values alone. */
  readonly valueLines: string[]
}

export interface SectionDraft {
  readonly title: string
  readonly level: Level | null
  topic: SectionTopic | null
  readonly span: Span
  readonly wholeSpan: Span
  readonly fields: FieldDraft[]
}

/** Everything read from one page so far. */
export interface PageDraft {
  readonly items: ItemDraft[]
  readonly sections: SectionDraft[]
  readonly planFields: FieldDraft[]
  readonly channels: string[]
  title: Phrase | null
}
