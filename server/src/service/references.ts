import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath, GraphItem } from '../model/graph.ts'
import type { Span } from '../text/span.ts'
import { idSpanOf, mentionsOf, withoutDoubles } from './mentions.ts'
import { titleSpan } from './places.ts'
import { itemsOfThing, thingAt } from './thing-at.ts'

/** A stretch of some document. */
export interface Location {
  readonly path: DocumentPath
  readonly span: Span
}

/** Where an item is declared: its id, else its title. */
function declarationOf(snapshot: Snapshot, item: GraphItem): readonly Location[] {
  const document = snapshot.document(item.path)
  if (document === null) return []
  return [{ path: item.path, span: idSpanOf(document, item) ?? titleSpan(document, item) }]
}

/**
 * Every place that names the item at an offset, asked from its id, its title or any reference to it; those that may mean
 * it among others too.
 */
export function references(
  snapshot: Snapshot,
  path: DocumentPath,
  offset: number,
  withDeclaration: boolean,
): readonly Location[] {
  const thing = thingAt(snapshot, path, offset)
  const found = (thing === null ? [] : itemsOfThing(thing)).flatMap((item) => [
    ...(withDeclaration ? declarationOf(snapshot, item) : []),
    ...withoutDoubles(mentionsOf(snapshot, item.ref)).map(({ path, span }) => ({ path, span })),
  ])
  // A reference that may mean several items names each of them.
  return [...new Map(found.map((one) => [`${one.path}#${one.span.start}`, one])).values()]
}

/** A place of the document that belongs to what the cursor is at. */
export interface Highlight {
  readonly span: Span
  /** `write` where the item is declared, `read` where it is referred to. */
  readonly kind: 'read' | 'write'
}

/** The id of the item at an offset and the references to it, as far as they stand in the same document. */
export function highlights(snapshot: Snapshot, path: DocumentPath, offset: number): readonly Highlight[] {
  const thing = thingAt(snapshot, path, offset)
  const items = thing === null ? [] : itemsOfThing(thing)
  const found = items.flatMap((item): readonly Highlight[] => [
    ...declarationOf(snapshot, item).flatMap((one) =>
      one.path === path ? [{ span: one.span, kind: 'write' as const }] : [],
    ),
    ...withoutDoubles(mentionsOf(snapshot, item.ref, path)).map(({ span }) => ({ span, kind: 'read' as const })),
  ])
  const places = new Map(found.map((one) => [one.span.start, one]))
  return [...places.values()].sort((a, b) => a.span.start - b.span.start)
}
