import type { Anchor } from '../model/anchor.ts'
import { itemAnchor, planAnchor } from '../model/anchor.ts'
import type { Finding, Place } from '../model/finding.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { DocumentState } from '../read/document.ts'
import type { Range, Span } from '../text/span.ts'
import { compareText } from './compare.ts'
import { deepEqual } from './equal.ts'
import type { Diagnostic } from './snapshot.ts'
import type { DocumentRecord, EngineState } from './state.ts'
import { linesOf, replaceUses } from './state.ts'
import { createSuppress } from './suppress.ts'
import { unusedSuppressionRule, unusedSuppressions } from './unused-suppressions.ts'

interface Placed {
  readonly diagnostic: Diagnostic
  readonly span: Span
}

/** The item that an anchor names: between its kind and its last part. */
function itemKeyOf(anchor: Anchor): string | null {
  const colon = anchor.indexOf(':')
  if (colon < 1 || !/^[\w-]+$/.test(anchor.slice(0, colon))) return null
  const slash = anchor.lastIndexOf('/')
  return anchor.slice(colon + 1, slash > colon ? slash : undefined)
}

/** Where an anchor lies; one that is gone gives the item that it belonged to, then the plan, then the first line. */
function spanOf(document: DocumentState | null, anchor: Anchor): Span {
  const start: Span = { start: 0, end: 0 }
  if (document === null) return start
  const { anchors } = document
  const own = anchors.get(anchor)
  if (own !== undefined) return own
  const key = itemKeyOf(anchor)
  return (key === null ? undefined : anchors.get(itemAnchor(key))) ?? anchors.get(planAnchor) ?? start
}

function rangeOf(state: EngineState, place: Place): Range {
  const record = state.records.get(place.path)
  if (record === undefined) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  return linesOf(record).rangeOf(spanOf(record.state, place.anchor))
}

interface Found {
  readonly finding: Finding
  readonly span: Span
}

/** Places findings in the order of the text, which is how suppressions want to be asked. */
function placeAll(
  state: EngineState,
  document: DocumentState,
  findings: readonly Finding[],
  used: Set<number>,
): readonly Placed[] {
  const suppress = createSuppress(document, state.today, unusedSuppressionRule, used)
  const found = findings.map((finding): Found => ({ finding, span: spanOf(document, finding.place.anchor) }))
  found.sort((one, other) => one.span.start - other.span.start)
  return found.map(({ finding, span }) => {
    const range = rangeOf(state, finding.place)
    const relatedRanges = finding.related.map((related) => rangeOf(state, related.place))
    return { diagnostic: { ...finding, range, relatedRanges, suppressed: suppress(finding, span.start) }, span }
  })
}

function comparePlaced(one: Placed, other: Placed): number {
  return (
    one.span.start - other.span.start ||
    compareText(one.diagnostic.rule, other.diagnostic.rule) ||
    one.span.end - other.span.end ||
    compareText(one.diagnostic.messageKey, other.diagnostic.messageKey) ||
    compareText(one.diagnostic.message, other.diagnostic.message) ||
    compareText(one.diagnostic.item ?? '', other.diagnostic.item ?? '')
  )
}

function relatedPaths(record: DocumentRecord): ReadonlySet<DocumentPath> {
  const paths = new Set<DocumentPath>()
  for (const finding of record.findings) for (const related of finding.related) paths.add(related.place.path)
  paths.delete(record.path)
  return paths
}

/** Looks up where a document's findings stand in its text of now, and which of them comments suppress. */
export function placeStep(state: EngineState, path: DocumentPath): void {
  const record = state.records.get(path)
  if (record === undefined || record.state === null) return
  const document = record.state
  const used = new Set<number>()
  const placed = [...placeAll(state, document, record.findings, used)]
  const unused = unusedSuppressions(state, record, used)
  for (const one of placeAll(state, document, unused, used)) placed.push(one)
  placed.sort(comparePlaced)
  const diagnostics = placed.map((entry) => entry.diagnostic)
  const related = relatedPaths(record)
  replaceUses(state.relatedBy, path, record.related, related)
  record.related = related
  if (deepEqual(record.diagnostics, diagnostics)) return
  record.diagnostics = diagnostics
  state.changed = true
}
