import type { ItemCatalogue } from '../cascade/catalogue.ts'
import type { LinkedDocument } from '../cascade/link.ts'
import type { Finding } from '../model/finding.ts'
import type { DocumentPath, GraphItem, ItemRef, Link } from '../model/graph.ts'
import type { ItemKey } from '../model/item.ts'
import type { Day } from '../model/measure.ts'
import type { DocumentState } from '../read/document.ts'
import type { LineIndex } from '../text/line-index.ts'
import { createLineIndex } from '../text/line-index.ts'
import type { Cell, CellKind, CellStore } from './cells.ts'
import { createCellStore } from './cells.ts'
import type { DocumentInput, DocumentSettings, EngineOptions, RuleSetting } from './engine.ts'
import type { Diagnostic } from './snapshot.ts'

/** What tests can take away from the engine, to see that the property over edits then fails. */
export type Dependency =
  | CellKind
  /** Documents that a document's links were looked up in. */
  | 'lookup'
  /** Documents that were looked for and not there. */
  | 'absent-document'
  /** Places in other documents that a diagnostic names. */
  | 'related-place'
  /** The day until which a suppression holds. */
  | 'expiry'

/** Switches of the engine that no host sets. */
export interface Internals {
  readonly untracked: ReadonlySet<Dependency>
}

/** One remembered run of a rule on a subject. */
export interface Run {
  readonly setting: RuleSetting
  readonly reads: readonly Cell[]
  readonly findings: readonly Finding[]
  /** The revision in which its reads were last seen to be unchanged. */
  verifiedAt: number
}

/** Runs of one document by rule id, then by item (`''` for a rule over the plan). */
export type Runs = Map<string, Map<ItemKey, Run>>

/** What is known of one document. `state` is null from its removal until the links to it are taken away. */
export interface DocumentRecord {
  readonly path: DocumentPath
  settings: DocumentSettings
  state: DocumentState | null
  lines: LineIndex | null
  catalogue: ItemCatalogue | null
  linked: LinkedDocument | null
  lookups: ReadonlySet<DocumentPath>
  runs: Runs
  findings: readonly Finding[]
  diagnostics: readonly Diagnostic[]
  /** Other documents that its diagnostics name places in. */
  related: ReadonlySet<DocumentPath>
}

/** Links that end at one item, by the document that they start in. */
export interface Incoming {
  readonly sources: readonly { readonly path: DocumentPath; readonly links: readonly Link[] }[]
  readonly links: readonly Link[]
}

/** For each group of items, the links that end at them; snapshots share the groups. */
export type IncomingIndex = Map<string, ReadonlyMap<ItemRef, Incoming>>

/** Who must be looked at again when a document changes: `users.get(changed)`. */
export type ReverseIndex = Map<DocumentPath, Set<DocumentPath>>

/** All that the engine holds between two changes, with the work that is still to do, in the order of its phases. */
export interface EngineState {
  readonly options: EngineOptions
  readonly internals: Internals
  readonly cells: CellStore
  readonly records: Map<DocumentPath, DocumentRecord>
  readonly incoming: IncomingIndex
  /** Groups of `incoming` that no snapshot holds yet, so that they may be changed in place. */
  readonly ownGroups: Map<string, Map<ItemRef, Incoming>>
  readonly lookedUpBy: ReverseIndex
  readonly relatedBy: ReverseIndex
  today: Day
  /** Documents as they are to become; null: removed. */
  readonly toRead: Map<DocumentPath, DocumentInput | null>
  readonly toLink: Set<DocumentPath>
  /** Links that now end at an item, by the document that they start in. */
  readonly toJoin: Map<ItemRef, Map<DocumentPath, readonly Link[]>>
  readonly toRun: Set<DocumentPath>
  readonly toPlace: Set<DocumentPath>
  /** Whether a snapshot made now would differ from the last one. */
  changed: boolean
  pathsChanged: boolean
  documentsRead: number
  documentsLinked: number
  ruleRuns: number
}

/** An engine that knows no document yet. */
export function createState(options: EngineOptions, internals: Internals): EngineState {
  const toRun = new Set<DocumentPath>()
  const { untracked } = internals
  return {
    options,
    internals,
    cells: createCellStore(
      (reader) => toRun.add(reader),
      (kind) => untracked.has(kind),
    ),
    records: new Map(),
    incoming: new Map(),
    ownGroups: new Map(),
    lookedUpBy: new Map(),
    relatedBy: new Map(),
    today: options.today,
    toRead: new Map(),
    toLink: new Set(),
    toJoin: new Map(),
    toRun,
    toPlace: new Set(),
    changed: true,
    pathsChanged: true,
    documentsRead: 0,
    documentsLinked: 0,
    ruleRuns: 0,
  }
}

/** The group that an item's incoming links are kept in: a part of its name, so that no document need be known. */
export function incomingGroup(ref: ItemRef): string {
  const end = ref.indexOf('#')
  return end < 0 ? ref : ref.slice(0, end)
}

/** Links that end at an item. */
export function incomingLinks(
  index: ReadonlyMap<string, ReadonlyMap<ItemRef, Incoming>>,
  ref: ItemRef,
): readonly Link[] {
  return index.get(incomingGroup(ref))?.get(ref)?.links ?? []
}

/** Finds an item's document and the item: both a path and a key may hold `#`, so each way of parting them is tried. */
export function findItem(
  linkedOf: (path: DocumentPath) => LinkedDocument | null,
  ref: ItemRef,
): { readonly linked: LinkedDocument; readonly item: GraphItem } | null {
  for (let at = ref.indexOf('#'); at >= 0; at = ref.indexOf('#', at + 1)) {
    const linked = linkedOf(ref.slice(0, at))
    const item = linked?.byKey.get(ref.slice(at + 1))
    if (linked !== null && item !== undefined) return { linked, item }
  }
  return null
}

/** The lines of a document, indexed when first asked for. */
export function linesOf(record: DocumentRecord): LineIndex {
  record.lines ??= createLineIndex(record.state?.source.text ?? '')
  return record.lines
}

/** Puts a document's new uses in place of its old ones. */
export function replaceUses(
  index: ReverseIndex,
  user: DocumentPath,
  before: ReadonlySet<DocumentPath>,
  after: ReadonlySet<DocumentPath>,
): void {
  for (const path of before) {
    if (after.has(path)) continue
    const users = index.get(path)
    users?.delete(user)
    if (users?.size === 0) index.delete(path)
  }
  for (const path of after) {
    const users = index.get(path)
    if (users === undefined) index.set(path, new Set([user]))
    else users.add(user)
  }
}
