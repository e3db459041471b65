import type { Anchor } from './anchor.ts'
import type { DocumentPath, ItemRef } from './graph.ts'
import type { FieldName, ItemKey, Level, Relation } from './item.ts'
import type { SectionTopic } from './plan.ts'

export const severities = ['error', 'warning', 'info'] as const
/** error: what is written is wrong. warning: the cascade is unfinished. info: advice. */
export type Severity = (typeof severities)[number]

/** A place in a document that survives edits of the text around it. */
export interface Place {
  readonly path: DocumentPath
  readonly anchor: Anchor
}

export interface Related {
  readonly place: Place
  readonly message: string
}

/**
 * safe: `--fix` and fix-all apply it. suggested: one choice among several, or it inserts text to fill in.
 * manual: no edit can be computed; the message says what to do.
 */
export type FixSafety = 'safe' | 'suggested'

/** What a fix does, as data; `fix/` turns it into edits on demand, in the author's own form. */
export type FixAction =
  /** A new item of a level below (or, for a measure, beside) another, in the form its neighbours have. */
  | { readonly kind: 'insert-item'; readonly under: ItemKey; readonly level: Level; readonly text: string }
  /**
   * A new section with one item to fill in, at the place where the cascade wants it. With a topic it is a section of
   * prose on that topic, which stands where a section of the level would.
   */
  | {
      readonly kind: 'insert-section'
      readonly level: Level
      readonly title: string
      readonly text: string
      readonly topic?: SectionTopic
    }
  /** One more item of a level that has items already, beside them and in their manner, with an id that is written elsewhere. */
  | { readonly kind: 'add-named'; readonly level: Level; readonly id: string; readonly text: string }
  /** A field on an item (`Owner: `), or on the plan as a whole when `item` is null. */
  | { readonly kind: 'insert-field'; readonly item: ItemKey | null; readonly field: FieldName; readonly text: string }
  /** A reference from one item to another; gives the target the next free id where it has none. */
  | {
      readonly kind: 'add-reference'
      readonly from: ItemRef
      readonly to: ItemRef
      readonly relation: Relation
    }
  /** New text in place of an anchor's. */
  | { readonly kind: 'replace'; readonly anchor: Anchor; readonly text: string }
  /** Takes an anchor's text out, with its line when nothing else stands there; also that of another, where there is one. */
  | { readonly kind: 'remove'; readonly anchor: Anchor; readonly also?: Anchor }
  /** An item moves to the section of another level (made where there is none); `leaves` is put in its place. */
  | { readonly kind: 'move-item'; readonly item: ItemKey; readonly level: Level; readonly leaves?: string }
  /** Text appended to an item's title. */
  | { readonly kind: 'append'; readonly item: ItemKey; readonly text: string }
  /** Channels that the plan comes to list among its own; the text says what each is for, where there is room for it. */
  | { readonly kind: 'add-channels'; readonly names: readonly string[]; readonly text: string }
  /** A new parent of a level between an item, and others that lack one, and what each of them hangs from now. */
  | {
      readonly kind: 'insert-parent'
      readonly item: ItemKey
      readonly others?: readonly ItemKey[]
      readonly level: Level
      readonly text: string
    }

export interface Fix {
  /** Says what will happen: `Add a measure: customer satisfaction`. */
  readonly title: string
  readonly safety: FixSafety
  /** The document that the action is about. */
  readonly path: DocumentPath
  readonly action: FixAction
  /**
   * What is done after the action, in the text as it is read then, so that nothing is missing that was not missed before: the
   * strategy of an item that becomes a tactic. Items are named by the keys that they have before the action.
   */
  readonly next?: readonly FixAction[]
}

/** What a rule found. Without positions, so that it stays true while text around it moves. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** Which of the rule's messages; with `data` it also tells findings apart in a baseline. */
  readonly messageKey: string
  readonly data: Readonly<Record<string, string>>
  /** The message with its data filled in. */
  readonly message: string
  readonly place: Place
  /** The item it is about; null when it is about the plan, a section or the text. */
  readonly item: ItemRef | null
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
  /** Of a finding of the user's own rule: where more is said of it, an address or a text. */
  readonly docs?: string
}
