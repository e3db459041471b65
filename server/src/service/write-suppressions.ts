import type { Session } from '../config/session.ts'
import type { DocumentInput } from '../engine/engine.ts'
import { deepEqual } from '../engine/equal.ts'
import type { Diagnostic, Snapshot } from '../engine/snapshot.ts'
import { type Placement, suppressionPlacements, type WantedSuppression } from '../fix/suppression-comment.ts'
import type { DocumentPath } from '../model/graph.ts'
import { applyEdits } from '../text/edits.ts'

/** What came of it: the texts that changed, how many findings are silent now, and those that cannot be silenced. */
export interface WrittenSuppressions {
  readonly documents: readonly { readonly path: DocumentPath; readonly before: string; readonly after: string }[]
  readonly suppressed: number
  readonly left: readonly Diagnostic[]
}

/**
 * Suppresses all findings of a rule in the engine; writes no files. Each comment is tried in the text, which is read and
 * checked again: it stays only when the finding is silent and nothing else about the plan has changed.
 */
export function writeSuppressions(
  { engine, workspace }: Pick<Session, 'engine' | 'workspace'>,
  wanted: WantedSuppression,
): WrittenSuppressions {
  const requested = new Set(workspace.requested)
  const inputs = workspace.documents.filter(({ source }) => requested.has(source.path))
  const results = inputs.map((input) => suppressIn(engine, input, wanted))
  return {
    documents: results.flatMap(({ before, after }) =>
      before.source.text === after.source.text
        ? []
        : [{ path: before.source.path, before: before.source.text, after: after.source.text }],
    ),
    suppressed: results.reduce((sum, one) => sum + one.suppressed, 0),
    left: results.flatMap((one) => one.left),
  }
}

type Engine = Session['engine']

interface Result {
  readonly before: DocumentInput
  readonly after: DocumentInput
  readonly suppressed: number
  readonly left: readonly Diagnostic[]
}

function suppressIn(engine: Engine, before: DocumentInput, wanted: WantedSuppression): Result {
  const { path } = before.source
  const open = (): readonly Diagnostic[] =>
    engine
      .snapshot()
      .diagnostics(path)
      .filter((one) => one.rule === wanted.rule && !one.suppressed)
  const count = open().length
  let after = before
  let failed = 0
  // From the end of the text: what is written does not move the findings that are still to come.
  for (let waiting = open(); waiting.length > failed; waiting = open()) {
    const finding = waiting[waiting.length - 1 - failed]
    const next = finding === undefined ? null : tryPlacements(engine, after, finding, wanted)
    if (next === null) failed += 1
    else after = next
  }
  const left = open()
  return { before, after, suppressed: count - left.length, left }
}

function tryPlacements(
  engine: Engine,
  input: DocumentInput,
  finding: Diagnostic,
  wanted: WantedSuppression,
): DocumentInput | null {
  const { source } = input
  const before = engine.snapshot()
  const offset = offsetOf(source.text, finding)
  for (const placement of suppressionPlacements(source, offset, wanted)) {
    // What the author of the command asked for is one finding after the other, not all that an item may have.
    if (placement.reach === 'item') continue
    const next = withText(input, placement)
    if (next === null) continue
    engine.update({ set: [next] })
    if (isAsMeant(before, engine.snapshot(), source.path, wanted.rule)) return next
  }
  engine.update({ set: [input] })
  return null
}

function withText(input: DocumentInput, placement: Placement): DocumentInput | null {
  const text = applyEdits(input.source.text, placement.edits)
  return text === null ? null : { ...input, source: { ...input.source, text } }
}

function offsetOf(text: string, { range: { start } }: Diagnostic): number {
  let at = 0
  for (let line = 0; line < start.line; line += 1) at = text.indexOf('\n', at) + 1
  return at + start.character
}

/** Whether the plan still says the same, the same is found in it, and only findings of the rule have become silent. */
function isAsMeant(before: Snapshot, after: Snapshot, path: DocumentPath, rule: string): boolean {
  const facts = before.document(path)?.facts
  const now = after.document(path)?.facts
  if (facts === undefined || now === undefined) return false
  const { suppressions: _old, ...said } = facts
  const { suppressions: _new, ...says } = now
  if (!deepEqual(said, says)) return false
  const [old, found] = [before.diagnostics(path), after.diagnostics(path)]
  const others = (list: readonly Diagnostic[]): readonly string[] =>
    list
      .filter((one) => one.rule !== rule)
      .map((one) => `${one.suppressed} ${nameOf(one)}`)
      .sort()
  const own = (list: readonly Diagnostic[], suppressed: boolean): readonly string[] =>
    list
      .filter((one) => one.rule === rule && one.suppressed === suppressed)
      .map(nameOf)
      .sort()
  const both = (list: readonly Diagnostic[]): readonly string[] => [...own(list, true), ...own(list, false)].sort()
  return (
    deepEqual(others(old), others(found)) &&
    deepEqual(both(old), both(found)) &&
    own(found, false).length < own(old, false).length &&
    isPart(own(old, true), own(found, true))
  )
}

/** A finding without its place, which a comment may move. */
const nameOf = ({ rule, messageKey, message, item }: Diagnostic): string =>
  JSON.stringify([rule, messageKey, message, item])

function isPart(few: readonly string[], many: readonly string[]): boolean {
  const rest = [...many]
  return few.every((one) => {
    const at = rest.indexOf(one)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
}
