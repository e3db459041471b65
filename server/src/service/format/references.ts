import type { Snapshot } from '../../engine/snapshot.ts'
import { referenceAnchor } from '../../model/anchor.ts'
import type { DocumentPath } from '../../model/graph.ts'
import type { TextEdit } from '../../text/span.ts'
import { sliceSpan } from '../../text/spans.ts'
import { spanOf } from '../places.ts'

/** An id without what writers vary: capitals, and a space or hyphen before the number. */
const bare = (id: string): string => id.replace(/[\s-]/g, '').toLowerCase()

/** Edits that spell references to ids as the ids are spelled where they stand: `o1`, `O-1`, `O 1` → `O1`. */
export function tidyReferences(snapshot: Snapshot, path: DocumentPath): readonly TextEdit[] {
  const document = snapshot.document(path)
  if (document === null) return []
  return snapshot.items(path).flatMap((item) =>
    snapshot.references(item.ref).flatMap(({ index, targets }) => {
      const [target, ...others] = targets
      const id = target === undefined || others.length > 0 ? null : (snapshot.item(target)?.fact.id ?? null)
      const span = spanOf(document, referenceAnchor(item.fact.key, index))
      if (id === null || span === null) return []
      const written = sliceSpan(document.source.text, span)
      return written !== id && bare(written) === bare(id) ? [{ span, newText: id }] : []
    }),
  )
}
