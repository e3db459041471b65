import type { Session } from '../config/session.ts'
import type { DocumentInput } from '../engine/engine.ts'
import type { Diagnostic, Snapshot } from '../engine/snapshot.ts'
import { computeEdits } from '../fix/edits.ts'
import { createOffers, type Offers } from '../fix/offers.ts'
import type { Fix } from '../model/finding.ts'
import type { DocumentPath } from '../model/graph.ts'
import { applyEdits } from '../text/edits.ts'
import type { TextEdit } from '../text/span.ts'

/** Which fixes are applied without asking: the safe ones, or also suggestions that leave no choice. */
export type FixMode = 'safe' | 'suggested'

/** One fix can make room for another, and a report about a list goes from item to item; plans that still change after this many rounds are left as they are then. */
const mostRounds = 50

/** Texts before and after, of the documents that fixes change. */
export interface FixedDocument {
  readonly path: DocumentPath
  readonly before: string
  readonly after: string
}

/** Applies fixes in the engine until nothing changes; writes nothing. */
export function applyFixes({ engine, workspace, readAgain }: Session, mode: FixMode): readonly FixedDocument[] {
  const settled = settleProfiles(engine.snapshot(), workspace.documents)
  engine.update({ set: settled })
  const inputs = new Map<DocumentPath, DocumentInput>(settled.map((input) => [input.source.path, input]))
  const requested = new Set(workspace.requested)
  const seen = new Set<string>()
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = roundOfEdits(engine.snapshot(), workspace.requested, requested, mode, readAgain)
    if (edits.size === 0) break
    const set = [...edits].flatMap(([path, list]) => {
      const input = inputs.get(path)
      const text = input === undefined ? null : applyEdits(input.source.text, list)
      return input === undefined || text === null ? [] : [{ ...input, source: { ...input.source, text } }]
    })
    // Fixes that undo each other would go round for ever, and leave the text at a chance state.
    const state = JSON.stringify(set.map(({ source }) => [source.path, source.text]))
    if (seen.has(state)) break
    seen.add(state)
    for (const input of set) inputs.set(input.source.path, input)
    engine.update({ set })
  }
  return workspace.documents.flatMap(({ source }) => {
    const after = inputs.get(source.path)?.source.text ?? source.text
    return after === source.text ? [] : [{ path: source.path, before: source.text, after }]
  })
}

/**
 * What kind of plan each document is, is settled before the first edit: what a fix leaves to fill in must not make another
 * kind of it, of which the next round would then ask other things.
 */
function settleProfiles(snapshot: Snapshot, inputs: readonly DocumentInput[]): readonly DocumentInput[] {
  return inputs.map((input) => {
    const profile = snapshot.document(input.source.path)?.facts.plan?.profile ?? null
    if (profile === null) return input
    return { ...input, settings: { ...input.settings, read: { ...input.settings.read, profile } } }
  })
}

/** The edits of one round: those of the first fix of each diagnostic that do not touch another one's. */
function roundOfEdits(
  snapshot: Snapshot,
  paths: readonly DocumentPath[],
  requested: ReadonlySet<DocumentPath>,
  mode: FixMode,
  readAgain: Session['readAgain'],
): ReadonlyMap<DocumentPath, readonly TextEdit[]> {
  const taken = new Map<DocumentPath, TextEdit[]>()
  const offers = createOffers((path) => snapshot.document(path), readAgain)
  for (const diagnostic of paths.flatMap((path) => snapshot.diagnostics(path))) {
    const fix = fixOf(diagnostic, offers, mode)
    const edits = fix === null ? null : computeEdits(fix, (path) => snapshot.document(path), readAgain)
    if (
      edits === null ||
      ![...edits].every(([path, list]) => requested.has(path) && isFree(taken.get(path) ?? [], list))
    )
      continue
    for (const [path, list] of edits) taken.set(path, [...(taken.get(path) ?? []), ...list])
  }
  return taken
}

/** The fix to apply without asking; null when there is none or when it is a matter of choice. */
function fixOf(diagnostic: Diagnostic, offers: Offers, mode: FixMode): Fix | null {
  if (diagnostic.suppressed) return null
  const fixes = offers(diagnostic)
  const safe = fixes.find((fix) => fix.safety === 'safe')
  if (safe !== undefined) return safe
  return mode === 'suggested' && fixes.length === 1 ? (fixes[0] ?? null) : null
}

/** Whether new edits keep clear of all that are taken; two insertions at one place would come in a chance order. */
const isFree = (taken: readonly TextEdit[], edits: readonly TextEdit[]): boolean =>
  edits.every(({ span }) => taken.every((other) => span.end < other.span.start || other.span.end < span.start))
