import { createCatalogue, type ItemCatalogue } from '../cascade/catalogue.ts'
import { linkDocument } from '../cascade/link.ts'
import { referencedPaths } from '../cascade/path.ts'
import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath, GraphItem, ItemRef, Link, ResolvedReference } from '../model/graph.ts'
import { itemRef } from '../model/graph.ts'
import type { DocumentFacts } from '../model/plan.ts'
import type { ReadResult, SourceDocument } from '../read/document.ts'
import { applyEdits } from '../text/edits.ts'
import type { TextEdit } from '../text/span.ts'

/** What is wrong with the plans after a rename: the id is not read as one, or something means something else. */
export type Change = 'unread' | 'elsewhere' | null

type Edits = ReadonlyMap<DocumentPath, readonly TextEdit[]>

interface After {
  readonly facts: (path: DocumentPath) => DocumentFacts | null
  /** What an item of before is called now; null when it is gone. */
  readonly refOf: (ref: ItemRef) => ItemRef | null
  readonly catalogue: (path: DocumentPath) => ItemCatalogue | null
}

/** Of very many plans that name an item, so many are read again beside its own: they name it in the same few ways. */
const mostRead = 40

function reread(snapshot: Snapshot, own: DocumentPath, edits: Edits, read: (source: SourceDocument) => ReadResult) {
  const facts = new Map<DocumentPath, DocumentFacts>()
  for (const [path, list] of edits) {
    if (path !== own && facts.size > mostRead) continue
    const source = snapshot.document(path)?.source
    const text = source === undefined ? null : applyEdits(source.text, list)
    if (source !== undefined && text !== null) facts.set(path, read({ ...source, text }).facts)
  }
  return facts
}

function afterwards(snapshot: Snapshot, changed: ReadonlyMap<DocumentPath, DocumentFacts>): After {
  const catalogues = new Map<DocumentPath, ItemCatalogue | null>()
  const facts = (path: DocumentPath): DocumentFacts | null =>
    changed.get(path) ?? snapshot.document(path)?.facts ?? null
  const refs = new Map<ItemRef, ItemRef>()
  for (const [path, now] of changed)
    snapshot.items(path).forEach((item, index) => {
      const twin = now.items[index]
      if (twin !== undefined) refs.set(item.ref, itemRef(path, twin.key))
    })
  const catalogue = (path: DocumentPath): ItemCatalogue | null => {
    const known = catalogues.get(path)
    if (known !== undefined) return known
    const found = facts(path)
    const made = found === null ? null : createCatalogue(path, found)
    catalogues.set(path, made)
    return made
  }
  const refOf = (ref: ItemRef): ItemRef | null => {
    const path = snapshot.item(ref)?.path
    return path !== undefined && changed.has(path) ? (refs.get(ref) ?? null) : ref
  }
  return { facts, refOf, catalogue }
}

/** Whether a document is changed itself or looks names up in one that is. */
function looksInto(snapshot: Snapshot, path: DocumentPath, changed: ReadonlyMap<DocumentPath, unknown>): boolean {
  const parent = snapshot.parentPlan(path)
  if (changed.has(path) || (parent !== null && changed.has(parent))) return true
  return snapshot
    .items(path)
    .some(({ fact }) =>
      fact.references.some(
        (one) => one.path !== null && referencedPaths(path, one.path).some((named) => changed.has(named)),
      ),
    )
}

function sameItems(before: readonly GraphItem[], after: readonly GraphItem[], item: GraphItem, to: string): boolean {
  if (before.length !== after.length) return false
  return before.every((one, index) => {
    const twin = after[index]
    const id = one.ref === item.ref ? to : one.fact.id
    if (twin === undefined || twin.kind !== one.kind || twin.fact.id !== id) return false
    // A title may hold a reference, which is renamed in it.
    return twin.fact.title === one.fact.title || one.fact.title.includes(item.fact.id ?? '')
  })
}

const linkName = (to: ItemRef | null, { kind, origin }: Link): string => JSON.stringify([to, kind, origin])

function sameLinks(before: readonly Link[], after: readonly Link[], refOf: After['refOf']): boolean {
  const old = before.map((link) => linkName(refOf(link.to), link)).sort()
  const now = after.map((link) => linkName(link.to, link)).sort()
  return old.length === now.length && old.every((name, index) => name === now[index])
}

/** References that could mean several items before may be made sure by the rename. */
const isOpen = ({ targets }: ResolvedReference): boolean => targets.length > 1

function sameReferences(
  before: readonly ResolvedReference[],
  after: readonly ResolvedReference[],
  refOf: After['refOf'],
): boolean {
  if (before.length !== after.length) return false
  return before.every((one, index) => {
    const twin = after[index]
    if (twin === undefined) return false
    const wanted = one.targets.map(refOf)
    return isOpen(one) || (wanted.length === twin.targets.length && wanted.every((ref, at) => ref === twin.targets[at]))
  })
}

function sameDocument(snapshot: Snapshot, path: DocumentPath, after: After, item: GraphItem, to: string): Change {
  const catalogue = after.catalogue(path)
  const plan = after.facts(path)?.plan ?? null
  const before = snapshot.items(path)
  if (catalogue === null) return 'elsewhere'
  const linked = linkDocument({ catalogue, plan, parent: snapshot.parentPlan(path), lookup: after.catalogue })
  if (path === item.path && linked.items[before.findIndex((one) => one.ref === item.ref)]?.fact.id !== to)
    return 'unread'
  if (!sameItems(before, linked.items, item, to)) return 'elsewhere'
  const isSame = before.every((one, index) => {
    const now = linked.items[index]?.ref ?? ''
    const references = snapshot.references(one.ref)
    return (
      sameReferences(references, linked.references.get(now) ?? [], after.refOf) &&
      (references.some(isOpen) || sameLinks(snapshot.up(one.ref), linked.up.get(now) ?? [], after.refOf))
    )
  })
  return isSame ? null : 'elsewhere'
}

/**
 * Reads the edited documents and compares their cascade, and that of all documents that look into them, with the one
 * before: every item still there, every reference and every link between the same items, and the one id renamed.
 */
export function changesMeaning(
  snapshot: Snapshot,
  item: GraphItem,
  to: string,
  edits: Edits,
  read: (source: SourceDocument) => ReadResult,
): Change {
  const changed = reread(snapshot, item.path, edits, read)
  const after = afterwards(snapshot, changed)
  // The document of the item first: what is wrong there says most.
  const own = sameDocument(snapshot, item.path, after, item, to)
  if (own !== null) return own
  const isKnown = (path: DocumentPath): boolean => changed.has(path) || !edits.has(path)
  const others = snapshot.paths.filter(
    (path) => path !== item.path && isKnown(path) && looksInto(snapshot, path, changed),
  )
  return others.every((path) => sameDocument(snapshot, path, after, item, to) === null) ? null : 'elsewhere'
}
