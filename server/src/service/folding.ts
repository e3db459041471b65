import type { Snapshot } from '../engine/snapshot.ts'
import { sectionWholeAnchor, suppressedAnchor } from '../model/anchor.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { Span } from '../text/span.ts'
import { spanOf, wholeSpan } from './places.ts'

/** Sections and items of a plan that can be folded: each from its first line to its last one, the widest first. */
export function foldable(snapshot: Snapshot, path: DocumentPath): readonly Span[] {
  const document = snapshot.document(path)
  const plan = document?.facts.plan ?? null
  if (document === null || plan === null) return []
  const { text } = document.source
  const stretches = document.facts.suppressions.flatMap(({ scope }, index) =>
    scope === 'stretch' ? [spanOf(document, suppressedAnchor(index))] : [],
  )
  const spans = [
    ...plan.sections.map((section) => spanOf(document, sectionWholeAnchor(section.key))),
    ...snapshot.items(path).map((item) => wholeSpan(document, item)),
    ...stretches,
  ]
  return spans
    .filter((span): span is Span => span !== null)
    .map((span) => ({ start: span.start, end: span.start + text.slice(span.start, span.end).trimEnd().length }))
    .filter((span) => /\r|\n/.test(text.slice(span.start, span.end)))
    .sort((one, other) => one.start - other.start || other.end - one.end)
}
