import type { Location, LocationLink, Range } from 'vscode-languageserver'
import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { Target } from '../service/definition.ts'
import { createLineIndex, type LineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import type { UriOf } from './convert.ts'

/** Finds ranges in the documents of a snapshot; the lines of each are counted once. */
export type RangeOf = (path: DocumentPath, span: Span) => Range

export function rangesOf(snapshot: Snapshot): RangeOf {
  const known = new Map<DocumentPath, LineIndex>()
  return (path, span) => {
    const lines = known.get(path) ?? createLineIndex(snapshot.document(path)?.source.text ?? '')
    known.set(path, lines)
    return lines.rangeOf(span)
  }
}

export function toLocation(uriOf: UriOf, rangeOf: RangeOf, at: { path: DocumentPath; span: Span }): Location {
  return { uri: uriOf(at.path), range: rangeOf(at.path, at.span) }
}

export function toLocationLink(uriOf: UriOf, rangeOf: RangeOf, origin: Range, target: Target): LocationLink {
  return {
    originSelectionRange: origin,
    targetUri: uriOf(target.path),
    targetRange: rangeOf(target.path, target.whole),
    targetSelectionRange: rangeOf(target.path, target.span),
  }
}
