import type { Finding } from '../model/finding.ts'
import type { DocumentPath, GraphItem, ItemRef, Link, ResolvedReference } from '../model/graph.ts'
import type { ItemKey, ItemKind } from '../model/item.ts'
import type { DocumentState } from '../read/document.ts'
import type { Range } from '../text/span.ts'

/** A finding with its places looked up in the text of a moment. */
export interface Diagnostic extends Finding {
  readonly range: Range
  readonly relatedRanges: readonly Range[]
  readonly suppressed: boolean
}

/** The state of all documents between two changes: what editor features and reports are functions of. */
export interface Snapshot {
  readonly paths: readonly DocumentPath[]
  document(path: DocumentPath): DocumentState | null
  diagnostics(path: DocumentPath): readonly Diagnostic[]
  item(ref: ItemRef): GraphItem | null
  itemAt(path: DocumentPath, offset: number): GraphItem | null
  items(path: DocumentPath): readonly GraphItem[]
  kindOf(path: DocumentPath, key: ItemKey): ItemKind | null
  up(ref: ItemRef): readonly Link[]
  down(ref: ItemRef): readonly Link[]
  /** The references of an item and what became of each. */
  references(ref: ItemRef): readonly ResolvedReference[]
  /** The parent plan of a plan; null when it has none. */
  parentPlan(path: DocumentPath): DocumentPath | null
}
