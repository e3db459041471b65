import type { DocumentPath } from '../model/graph.ts'
import { sortEdits } from '../text/edits.ts'
import type { TextEdit } from '../text/span.ts'

/** Edits by document. */
export type EditsByPath = ReadonlyMap<DocumentPath, readonly TextEdit[]>

function overlaps(one: TextEdit, other: TextEdit): boolean {
  // Two insertions at one place would have to be put in order: the second one waits for the next round.
  const samePlace = one.span.start === other.span.start
  return samePlace || (one.span.start < other.span.end && other.span.start < one.span.end)
}

/**
 * Several sets of edits as one. A set of which any edit meets an edit taken before is left out as a whole: half a fix
 * is none, and the finding stays for the next time.
 */
export function combineEdits(sets: readonly (EditsByPath | null)[]): EditsByPath {
  const taken = new Map<DocumentPath, TextEdit[]>()
  for (const set of sets) {
    if (set === null) continue
    const meets = [...set].some(([path, edits]) =>
      edits.some((edit) => (taken.get(path) ?? []).some((before) => overlaps(before, edit))),
    )
    if (meets) continue
    for (const [path, edits] of set) taken.set(path, [...(taken.get(path) ?? []), ...edits])
  }
  return new Map([...taken].map(([path, edits]) => [path, sortEdits(edits)]))
}
