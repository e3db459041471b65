import type { ItemFact, ItemKey, ItemKind, LinkOrigin, Reference } from './item.ts'

/** Names a document: a path with `/`, as the host gave it. */
export type DocumentPath = string

/** Names an item among all documents: `path#key`. */
export type ItemRef = string

export const itemRef = (path: DocumentPath, key: ItemKey): ItemRef => `${path}#${key}`

/** `serves` and `measures` run upward; `addresses` and `leverages` to the situation; `drives` is a dotted line. */
export type LinkKind = 'serves' | 'measures' | 'addresses' | 'leverages' | 'drives' | 'dependsOn'

/** One line of the cascade; `from` is the lower end. */
export interface Link {
  readonly from: ItemRef
  readonly to: ItemRef
  readonly kind: LinkKind
  readonly origin: LinkOrigin
}

/** An item as it stands in the cascade. */
export interface GraphItem {
  readonly ref: ItemRef
  readonly path: DocumentPath
  readonly kind: ItemKind
  readonly fact: ItemFact
}

/** What became of a reference. */
export interface ResolvedReference {
  readonly index: number
  readonly reference: Reference
  /** One item: resolved. None: unresolved. Several: ambiguous. */
  readonly targets: readonly ItemRef[]
  /** How many further items it can mean: of very many, only the first few are kept in `targets`. */
  readonly more: number
  /** Why nothing fits: no such document, no such item, or the item is of a level that cannot be meant. */
  readonly failure: 'no-document' | 'no-item' | 'wrong-level' | null
}
