import type { LinkedDocument } from '../cascade/link.ts'
import type { Anchor } from '../model/anchor.ts'
import { itemAnchor, wholeAnchor } from '../model/anchor.ts'
import type { DocumentPath, GraphItem, ItemRef } from '../model/graph.ts'
import type { DocumentState } from '../read/document.ts'
import { touchesSpan } from '../text/spans.ts'
import { comparePaths } from './compare.ts'
import type { ChangedDocuments } from './engine.ts'
import { deepEqual } from './equal.ts'
import type { Diagnostic, Snapshot } from './snapshot.ts'
import type { EngineState } from './state.ts'
import { findItem, incomingLinks } from './state.ts'

interface Taken {
  readonly state: DocumentState
  readonly linked: LinkedDocument
  readonly diagnostics: readonly Diagnostic[]
}

function take(state: EngineState): ReadonlyMap<DocumentPath, Taken> {
  const taken = new Map<DocumentPath, Taken>()
  for (const { path, state: document, linked, diagnostics } of state.records.values())
    if (document !== null && linked !== null) taken.set(path, { state: document, linked, diagnostics })
  return taken
}

/** The smallest item whose anchor of this sort holds the offset; of equal ones the last. */
function innermost(taken: Taken, offset: number, anchorOf: (item: GraphItem) => Anchor): GraphItem | null {
  let best: GraphItem | null = null
  let length = Number.POSITIVE_INFINITY
  for (const item of taken.linked.items) {
    const span = taken.state.anchors.get(anchorOf(item))
    if (span === undefined || !touchesSpan(span, offset) || span.end - span.start > length) continue
    best = item
    length = span.end - span.start
  }
  return best
}

/** The state of all documents as it is now; later changes do not touch it. */
export function takeSnapshot(state: EngineState, knownPaths: readonly DocumentPath[] | null): Snapshot {
  const documents = take(state)
  const incoming = new Map(state.incoming)
  const paths = knownPaths ?? [...documents.keys()].sort(comparePaths)
  const linkedOf = (path: DocumentPath): LinkedDocument | null => documents.get(path)?.linked ?? null
  const find = (ref: ItemRef): ReturnType<typeof findItem> => findItem(linkedOf, ref)
  return {
    paths,
    document: (path) => documents.get(path)?.state ?? null,
    diagnostics: (path) => documents.get(path)?.diagnostics ?? [],
    item: (ref) => find(ref)?.item ?? null,
    itemAt(path, offset) {
      const taken = documents.get(path)
      if (taken === undefined) return null
      const titled = innermost(taken, offset, (item) => itemAnchor(item.fact.key))
      return titled ?? innermost(taken, offset, (item) => wholeAnchor(item.fact.key))
    },
    items: (path) => linkedOf(path)?.items ?? [],
    kindOf: (path, key) => linkedOf(path)?.byKey.get(key)?.kind ?? null,
    up: (ref) => find(ref)?.linked.up.get(ref) ?? [],
    down: (ref) => incomingLinks(incoming, ref),
    references: (ref) => find(ref)?.linked.references.get(ref) ?? [],
    parentPlan: (path) => linkedOf(path)?.parentPlan ?? null,
  }
}

/** Documents whose diagnostics differ between two snapshots, in the order of their paths. */
export const changedDocuments: ChangedDocuments = (before, after) => {
  if (before === after) return []
  const paths = new Set([...(before?.paths ?? []), ...after.paths])
  const differs = (path: DocumentPath): boolean => {
    // A document that came or went is told of even without diagnostics: hosts publish or clear its list.
    if ((before?.document(path) ?? null) === null || after.document(path) === null) return true
    const old = before?.diagnostics(path)
    const now = after.diagnostics(path)
    return old !== now && !deepEqual(old, now)
  }
  return [...paths].filter(differs).sort(comparePaths)
}
