import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { Span } from '../text/span.ts'
import { sliceSpan, touchesSpan } from '../text/spans.ts'
import { idSpanOf, mentionsOf } from './mentions.ts'
import { itemsOfThing, thingAt } from './thing-at.ts'

/**
 * The id at an offset and all that names its item, to be edited as one. Null where that could leave a name behind: when
 * some reference is written otherwise (`Objective 1`, `plan.yaml#O1`, a link), may mean another item, or stands in another
 * document.
 */
export function linkedEditing(snapshot: Snapshot, path: DocumentPath, offset: number): readonly Span[] | null {
  const thing = thingAt(snapshot, path, offset)
  const [item, second] = thing === null ? [] : itemsOfThing(thing)
  const document = snapshot.document(path)
  if (item === undefined || second !== undefined || document === null || item.path !== path) return null
  const id = idSpanOf(document, item)
  const mentions = mentionsOf(snapshot, item.ref)
  const isSame = (span: Span): boolean => sliceSpan(document.source.text, span) === item.fact.id
  if (id === null || !isSame(id)) return null
  if (!mentions.every((mention) => mention.path === path && mention.sure && isSame(mention.span))) return null
  const spans = [id, ...mentions.map((mention) => mention.span)]
  return mentions.length > 0 && spans.some((span) => touchesSpan(span, offset))
    ? spans.sort((a, b) => a.start - b.start)
    : null
}
