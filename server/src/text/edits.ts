import type { TextEdit } from './span.ts'

/** Edits in the order of the text; those at one place keep the order they were given in. */
export function sortEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** Whether two of the edits change the same stretch, or one is out of order or outside a text of this length. */
function areApplicable(sorted: readonly TextEdit[], length: number): boolean {
  let last = 0
  for (const { span } of sorted) {
    if (!(span.start >= last && span.end >= span.start && span.end <= length)) return false
    last = span.end
  }
  return true
}

/**
 * The text after the edits, whose spans all count in the text before them. Null when two of them overlap or one lies
 * outside the text: then nothing can be said to be meant. Insertions at one place are made in the order given.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | null {
  const sorted = sortEdits(edits)
  if (!areApplicable(sorted, text.length)) return null
  const parts: string[] = []
  let last = 0
  for (const { span, newText } of sorted) {
    parts.push(text.slice(last, span.start), newText)
    last = span.end
  }
  parts.push(text.slice(last))
  return parts.join('')
}
