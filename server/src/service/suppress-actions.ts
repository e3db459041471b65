import { deepEqual } from '../engine/equal.ts'
import type { Diagnostic, Snapshot } from '../engine/snapshot.ts'
import { type Placement, type Reach, suppressionPlacements } from '../fix/suppression-comment.ts'
import { suppressedAnchor } from '../model/anchor.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { ReadResult, SourceDocument } from '../read/document.ts'
import { applyEdits } from '../text/edits.ts'
import { createLineIndex } from '../text/line-index.ts'
import type { Range, TextEdit } from '../text/span.ts'
import { type FindingKey, findingKey, shownDiagnostics, touch } from './code-actions.ts'

/** How much the author wants to silence. */
export const suppressReaches = ['line', 'item', 'file'] as const satisfies readonly Reach[]
export type SuppressReach = (typeof suppressReaches)[number]

/** A suppression that can be written; its edits are computed when it is chosen. */
export interface SuppressChoice {
  readonly key: FindingKey
  readonly reach: SuppressReach
  readonly title: string
  readonly diagnostic: Diagnostic
}

/** What stands in a comment until the author writes the reason. */
export const reasonToFill = 'say why'

const titles: Readonly<Record<SuppressReach, (rule: string) => string>> = {
  line: (rule) => `Suppress ${rule} here, with a reason`,
  item: (rule) => `Suppress ${rule} for this item, with a reason`,
  file: (rule) => `Suppress ${rule} in this file, with a reason`,
}

/** Ways to silence what is found at a stretch of a document, each rule once. None in JSON, which has no comments. */
export function suppressChoices(snapshot: Snapshot, path: DocumentPath, range: Range): readonly SuppressChoice[] {
  const document = snapshot.document(path)
  if (document === null || document.source.language === 'json') return []
  const found = shownDiagnostics(snapshot, path).filter((diagnostic) => touch(diagnostic.range, range))
  const first = found.filter((one, index) => found.findIndex((other) => other.rule === one.rule) === index)
  return first.flatMap((diagnostic) =>
    suppressReaches
      .filter((reach) => reach !== 'item' || diagnostic.item !== null)
      .map((reach) => ({
        key: findingKey(diagnostic),
        reach,
        title: titles[reach](diagnostic.rule),
        diagnostic,
      })),
  )
}

/** Whether the plan says what it said before, and the comment that is new covers the finding. */
function isAsMeant(before: ReadResult, after: ReadResult, { rule, place }: Diagnostic): boolean {
  const { suppressions: old, ...said } = before.facts
  const { suppressions, ...says } = after.facts
  if (suppressions.length !== old.length + 1 || !deepEqual(said, says)) return false
  const at = after.anchors.get(place.anchor)?.start
  return suppressions.some(({ scope, rules, reason }, index) => {
    if (reason !== reasonToFill || !rules.includes(rule)) return false
    const covers = after.anchors.get(suppressedAnchor(index))
    return scope === 'file' || (at !== undefined && covers !== undefined && covers.start <= at && at <= covers.end)
  })
}

/**
 * The edits that silence a finding, with `reasonToFill` where its reason belongs; null when the finding is gone, or no
 * comment can be put there without changing what the plan says.
 */
export function suppressEdits(
  snapshot: Snapshot,
  path: DocumentPath,
  { key, reach }: Pick<SuppressChoice, 'key' | 'reach'>,
  readAgain: (source: SourceDocument) => ReadResult,
): readonly TextEdit[] | null {
  const source = snapshot.document(path)?.source
  const diagnostic = shownDiagnostics(snapshot, path).find((one) => findingKey(one) === key)
  if (source === undefined || diagnostic === undefined) return null
  const before = readAgain(source)
  const offset = createLineIndex(source.text).offsetAt(diagnostic.range.start)
  const fits = ({ edits }: Placement): boolean => {
    const text = applyEdits(source.text, edits)
    return text !== null && isAsMeant(before, readAgain({ ...source, text }), diagnostic)
  }
  const wanted = { rule: diagnostic.rule, reason: reasonToFill, until: null }
  const ways = suppressionPlacements(source, offset, wanted).filter((placement) => placement.reach === reach)
  return ways.find(fits)?.edits ?? null
}
