import type { Span } from '../text/span.ts'
import type { FieldName, ItemKey } from './item.ts'

/** Names a place of a document without saying where it is: a prose edit moves anchors and changes no fact. */
export type Anchor = string

/** Where each anchor of one document lies. */
export type Anchors = ReadonlyMap<Anchor, Span>

/** The plan as a whole: its first heading, the value of `plan:`, else the first line. */
export const planAnchor: Anchor = 'plan'
/** The item's title as it stands in the text (its id included where it stands in front of it). */
export const itemAnchor = (item: ItemKey): Anchor => `item:${item}`
/** All of the item: title, fields and what is nested below it, to the end of its last line. */
export const wholeAnchor = (item: ItemKey): Anchor => `whole:${item}`
/** The item's id alone; absent when the item has none. */
export const idAnchor = (item: ItemKey): Anchor => `id:${item}`
/** The value of a field (empty span where it was left blank). */
export const fieldAnchor = (item: ItemKey, name: FieldName): Anchor => `field:${item}/${name}`
/** A field of the plan as a whole. */
export const planFieldAnchor = (name: FieldName | 'parent' | 'profile'): Anchor => `plan/${name}`
export const referenceAnchor = (item: ItemKey, index: number): Anchor => `reference:${item}/${index}`
export const placeholderAnchor = (item: ItemKey, index: number): Anchor => `placeholder:${item}/${index}`
/** Baseline or target of a measure as written. */
export const quantityAnchor = (item: ItemKey, which: 'baseline' | 'target'): Anchor => `quantity:${item}/${which}`
/** The heading, label or key that opens a section; the first item where it has none. */
export const sectionAnchor = (section: string): Anchor => `section:${section}`
/** All of a section, from its heading to the end of its last line. */
export const sectionWholeAnchor = (section: string): Anchor => `section-whole:${section}`
export const problemAnchor = (index: number): Anchor => `problem:${index}`
/** A suppression comment, from `<!--` to `-->`, or the `#` comment. */
export const suppressionAnchor = (index: number): Anchor => `suppression:${index}`
/** The stretch of whole lines that a suppression covers; with a rule, that of a rule for which it ends earlier. */
export const suppressedAnchor = (index: number, rule?: string): Anchor =>
  rule === undefined ? `suppressed:${index}` : `suppressed:${index}/${rule}`

/** The `-enable` comment that ends this suppression and no other. */
export const suppressionEndAnchor = (index: number): Anchor => `suppression-end:${index}`
