import type { Range, SymbolKind } from 'vscode-languageserver'
import type { Snapshot } from '../engine/snapshot.ts'
import type { GraphItem, ItemRef } from '../model/graph.ts'
import { kindNames } from '../model/words.ts'
import { titleSpan, wholeSpan } from '../service/places.ts'
import { nameOf } from '../text/paths.ts'
import { symbolKinds } from './convert.ts'
import type { FeatureContext } from './features/feature.ts'
import type { RangeOf } from './locations.ts'

/** An item in a hierarchy of calls or of types: the two are alike in the protocol. */
export interface HierarchyItem {
  readonly name: string
  readonly kind: SymbolKind
  readonly detail: string
  readonly uri: string
  readonly range: Range
  readonly selectionRange: Range
  readonly data: { readonly ref: ItemRef }
}

const nowhere = { start: 0, end: 0 }

export function toHierarchyItem(
  { uriOf }: Pick<FeatureContext, 'uriOf'>,
  snapshot: Snapshot,
  rangeOf: RangeOf,
  item: GraphItem,
): HierarchyItem {
  const { fact, path, kind, ref } = item
  const document = snapshot.document(path)
  return {
    name: [fact.id, fact.title].filter((text) => text !== null && text !== '').join(' ') || kind,
    kind: symbolKinds[kind],
    detail: `${kindNames[kind]} · ${nameOf(path)}`,
    uri: uriOf(path),
    range: rangeOf(path, document === null ? nowhere : wholeSpan(document, item)),
    selectionRange: rangeOf(path, document === null ? nowhere : titleSpan(document, item)),
    data: { ref },
  }
}

/** The item that the client asks to go on from; no item's name when it is not ours. */
export function refOfItem({ data }: { readonly data?: unknown }): ItemRef {
  return typeof data === 'object' && data !== null && 'ref' in data && typeof data.ref === 'string' ? data.ref : ''
}
