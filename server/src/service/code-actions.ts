import type { Diagnostic, Snapshot } from '../engine/snapshot.ts'
import type { ReadBack } from '../fix/edits.ts'
import { createOffers } from '../fix/offers.ts'
import type { Fix } from '../model/finding.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { Position, Range } from '../text/span.ts'

/** Names a finding of a document by what it is about, not by where it stands or how it is worded. */
export type FindingKey = string

export function findingKey(diagnostic: Diagnostic): FindingKey {
  const data = Object.entries(diagnostic.data).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([diagnostic.rule, diagnostic.messageKey, diagnostic.place.anchor, data])
}

/** One way to mend one finding; its edits are computed when it is chosen. */
export interface QuickFix {
  readonly key: FindingKey
  /** Which of the finding's fixes. */
  readonly index: number
  readonly fix: Fix
  readonly diagnostic: Diagnostic
}

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character)

/** Whether two stretches share a place; touching counts, as a cursor at the end of a word is still at the word. */
export function touch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function fixesOf(diagnostic: Diagnostic, offered: readonly Fix[] = diagnostic.fixes): readonly QuickFix[] {
  const key = findingKey(diagnostic)
  return diagnostic.fixes.flatMap((fix, index) => (offered.includes(fix) ? [{ key, index, fix, diagnostic }] : []))
}

/** Findings of a document that are shown: those that a comment silences are not. */
export function shownDiagnostics(snapshot: Snapshot, path: DocumentPath): readonly Diagnostic[] {
  return snapshot.diagnostics(path).filter((diagnostic) => !diagnostic.suppressed)
}

/** What can be done about the findings at a stretch of a document, in the order of the findings. */
export function quickFixes(snapshot: Snapshot, path: DocumentPath, range: Range, read: ReadBack): readonly QuickFix[] {
  const offers = createOffers((wanted) => snapshot.document(wanted), read)
  return shownDiagnostics(snapshot, path)
    .filter((diagnostic) => touch(diagnostic.range, range))
    .flatMap((diagnostic) => fixesOf(diagnostic, offers(diagnostic)))
}

/** A fix by the key of its finding; null when the finding is gone. */
export function findQuickFix(snapshot: Snapshot, path: DocumentPath, key: FindingKey, index: number): QuickFix | null {
  const diagnostic = shownDiagnostics(snapshot, path).find((one) => findingKey(one) === key)
  return diagnostic === undefined ? null : (fixesOf(diagnostic)[index] ?? null)
}

/** Fixes that may be applied unasked. */
export function safeFixes(snapshot: Snapshot, path: DocumentPath, read: ReadBack): readonly QuickFix[] {
  const offers = createOffers((wanted) => snapshot.document(wanted), read)
  return shownDiagnostics(snapshot, path)
    .flatMap((diagnostic) => fixesOf(diagnostic, offers(diagnostic)))
    .filter((one) => one.fix.safety === 'safe')
}
