import { deepEqual } from '../../engine/equal.ts'
import type { Snapshot } from '../../engine/snapshot.ts'
import type { DocumentPath } from '../../model/graph.ts'
import type { ItemFact } from '../../model/item.ts'
import type { DocumentFacts } from '../../model/plan.ts'
import type { ReadResult, SourceDocument } from '../../read/document.ts'
import { applyEdits, sortEdits } from '../../text/edits.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import { tidyLabels } from './labels.ts'
import { tidyReferences } from './references.ts'
import { tidyTables } from './tables.ts'

/** Reads a text as the documents were read. */
export type ReadAgain = (source: SourceDocument) => ReadResult

const byText = (one: unknown, other: unknown): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)

/** An id as references may spell it. */
const bare = (text: string): string => text.replace(/[\s-]/g, '').toLowerCase()

/** What a plan says, apart from the order of an item's fields and the spelling of references. */
function meaning({ plan, items, suppressions }: DocumentFacts): unknown {
  const sense = (item: ItemFact) => ({
    ...item,
    fields: [...item.fields].sort(byText),
    references: item.references
      .map((reference) => ({ ...reference, text: bare(reference.text), target: bare(reference.target) }))
      .sort(byText),
  })
  return { plan, items: items.map(sense), suppressions }
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/**
 * Edits that tidy a plan, or a stretch of it: columns of tables, the spelling of references, the order of labels. Text that
 * is no plan is left alone. The words stay as they are, and so does all that is read from them: what would be read
 * otherwise afterwards is not touched.
 */
export function format(
  snapshot: Snapshot,
  path: DocumentPath,
  readAgain: ReadAgain,
  within: Span | null = null,
): readonly TextEdit[] {
  const document = snapshot.document(path)
  if (document === null || document.facts.plan === null) return []
  const { source } = document
  const labels = tidyLabels(snapshot, path)
  const tables = source.language === 'markdown' ? tidyTables(source.text) : []
  const blocks = [...tables, ...labels]
  // A reference within a table or a line that moves waits for the next time.
  const references = tidyReferences(snapshot, path).filter(
    ({ span }) => !blocks.some((one) => overlaps(one.span, span)),
  )
  const wanted = sortEdits([...blocks, ...references]).filter(({ span }) => within === null || overlaps(span, within))
  if (wanted.length === 0) return []
  const before = meaning(readAgain(source).facts)
  const isSafe = (edits: readonly TextEdit[]): boolean => {
    const text = applyEdits(source.text, edits)
    return text !== null && deepEqual(before, meaning(readAgain({ ...source, text }).facts))
  }
  if (isSafe(wanted)) return wanted
  const kept: TextEdit[] = []
  for (const edit of wanted) {
    kept.push(edit)
    if (!isSafe(kept)) kept.pop()
  }
  return kept
}
