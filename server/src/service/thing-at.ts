import type { Snapshot } from '../engine/snapshot.ts'
import { suppressionAnchor } from '../model/anchor.ts'
import type { DocumentPath, GraphItem, ResolvedReference } from '../model/graph.ts'
import type { DocumentState } from '../read/document.ts'
import type { Span } from '../text/span.ts'
import { touchesSpan } from '../text/spans.ts'
import { anchorFinder, documentNamed, idSpanOf, linkTarget, parentItem } from './mentions.ts'
import { pageLinks } from './page-links.ts'
import { parentSpan, referenceAt, titleSpan } from './places.ts'

/** What stands at a place of a plan, as far as one can go somewhere from there. */
export type Thing =
  /** The id or the title of an item. */
  | { readonly kind: 'id' | 'title'; readonly span: Span; readonly item: GraphItem }
  /** A reference of an item: one target, none, or several that it may mean. */
  | {
      readonly kind: 'reference'
      readonly span: Span
      readonly resolved: ResolvedReference
      readonly targets: readonly GraphItem[]
      /** The document that it names; null when it stays in its own, or no such document is known. */
      readonly document: DocumentPath | null
    }
  /** A path to another plan, in front matter or in a link, with the item that it may name there. */
  | { readonly kind: 'path'; readonly span: Span; readonly path: DocumentPath; readonly item: GraphItem | null }

const isItem = (item: GraphItem | null): item is GraphItem => item !== null

function referenceThing(snapshot: Snapshot, document: DocumentState, offset: number): Thing | null {
  const { path } = document.source
  for (const item of snapshot.items(path)) {
    const found = referenceAt(document, item, offset)
    const resolved = found === null ? undefined : snapshot.references(item.ref).find((one) => one.index === found.index)
    if (found === null || resolved === undefined) continue
    const named = resolved.reference.path
    return {
      kind: 'reference',
      span: found.span,
      resolved,
      targets: resolved.targets.map((ref) => snapshot.item(ref)).filter(isItem),
      document: named === null || named === '' ? null : documentNamed(snapshot, path, named),
    }
  }
  return null
}

function pathThing(snapshot: Snapshot, document: DocumentState, offset: number): Thing | null {
  const { path } = document.source
  const find = anchorFinder(snapshot)
  const parent = parentSpan(document)
  if (parent !== null && touchesSpan(parent, offset)) {
    const target = snapshot.parentPlan(path)
    return target === null ? null : { kind: 'path', span: parent, path: target, item: parentItem(snapshot, find, path) }
  }
  for (const link of pageLinks(document)) {
    if (!touchesSpan(link.address, offset)) continue
    const target = linkTarget(snapshot, find, path, link)
    return target === null ? null : { kind: 'path', span: link.address, ...target }
  }
  return null
}

/** Whether an offset lies in a comment that suppresses findings: the names in it are those of rules. */
function isInSuppression({ facts, anchors }: DocumentState, offset: number): boolean {
  return facts.suppressions.some((_, index) => {
    const span = anchors.get(suppressionAnchor(index))
    return span !== undefined && touchesSpan(span, offset)
  })
}

/** What stands at an offset: what refers goes before what it stands in, an id before the title around it. */
export function thingAt(snapshot: Snapshot, path: DocumentPath, offset: number): Thing | null {
  const document = snapshot.document(path)
  if (document === null || isInSuppression(document, offset)) return null
  const referring = referenceThing(snapshot, document, offset) ?? pathThing(snapshot, document, offset)
  if (referring !== null) return referring
  for (const item of snapshot.items(path)) {
    const span = idSpanOf(document, item)
    if (span !== null && touchesSpan(span, offset)) return { kind: 'id', span, item }
  }
  const item = snapshot.itemAt(path, offset)
  const span = item === null ? null : titleSpan(document, item)
  return item === null || span === null || !touchesSpan(span, offset) ? null : { kind: 'title', span, item }
}

/** The items that a thing is about. */
export function itemsOfThing(thing: Thing): readonly GraphItem[] {
  switch (thing.kind) {
    case 'id':
    case 'title':
      return [thing.item]
    case 'reference':
      return thing.targets
    case 'path':
      return thing.item === null ? [] : [thing.item]
  }
}
