import type { ItemCatalogue } from '../cascade/catalogue.ts'
import type { LinkedDocument } from '../cascade/link.ts'
import { linkDocument } from '../cascade/link.ts'
import type { DocumentPath, ItemRef, Link } from '../model/graph.ts'
import { levels } from '../model/item.ts'
import { comparePaths } from './compare.ts'
import { deepEqual } from './equal.ts'
import { releaseRuns } from './run-step.ts'
import type { DocumentRecord, EngineState, Incoming } from './state.ts'
import { incomingGroup, incomingLinks, replaceUses } from './state.ts'
import {
  computeItem,
  computeItems,
  computeParentPlan,
  computePlan,
  computeProblems,
  computeReferences,
  computeSuppressions,
  computeUp,
  itemsName,
} from './view.ts'

/** Items that say the same as before stay the same objects, so that readers can compare by identity. */
function keepIdentity(before: LinkedDocument | null, after: LinkedDocument): LinkedDocument {
  if (before === null) return after
  const items = after.items.map((item) => {
    const known = before.byKey.get(item.fact.key)
    return known !== undefined && deepEqual(known, item) ? known : item
  })
  return { ...after, items, byKey: new Map(items.map((item) => [item.fact.key, item])) }
}

function linkRecord(state: EngineState, record: DocumentRecord, lookups: Set<DocumentPath>): LinkedDocument | null {
  const { catalogue, settings } = record
  if (catalogue === null || record.state === null) return null
  const lookup = (path: DocumentPath): ItemCatalogue | null => {
    lookups.add(path)
    return state.records.get(path)?.catalogue ?? null
  }
  state.documentsLinked += 1
  const { plan } = record.state.facts
  return keepIdentity(record.linked, linkDocument({ catalogue, plan, parent: settings.parent, lookup }))
}

function byTarget(linked: LinkedDocument | null): Map<ItemRef, Link[]> {
  const found = new Map<ItemRef, Link[]>()
  for (const links of linked?.up.values() ?? [])
    for (const link of links) {
      const list = found.get(link.to)
      if (list === undefined) found.set(link.to, [link])
      else list.push(link)
    }
  return found
}

function planIncoming(
  state: EngineState,
  source: DocumentPath,
  before: LinkedDocument | null,
  after: LinkedDocument | null,
): void {
  const old = byTarget(before)
  const now = byTarget(after)
  for (const target of new Set([...old.keys(), ...now.keys()])) {
    const links = now.get(target) ?? []
    if (deepEqual(old.get(target) ?? [], links)) continue
    const waiting = state.toJoin.get(target)
    if (waiting === undefined) state.toJoin.set(target, new Map([[source, links]]))
    else waiting.set(source, links)
  }
}

/** The group of an index that may be changed: a copy of what the last snapshot holds. */
function ownGroup(state: EngineState, group: string): Map<ItemRef, Incoming> {
  const known = state.ownGroups.get(group)
  if (known !== undefined) return known
  const copy = new Map(state.incoming.get(group))
  state.ownGroups.set(group, copy)
  state.incoming.set(group, copy)
  return copy
}

/** Puts new links to one item in place of those that started in the same documents: once for all that were relinked. */
export function joinStep(
  state: EngineState,
  target: ItemRef,
  changes: ReadonlyMap<DocumentPath, readonly Link[]>,
): void {
  const group = incomingGroup(target)
  const own = ownGroup(state, group)
  const kept = (own.get(target)?.sources ?? []).filter((entry) => !changes.has(entry.path))
  const added = [...changes].map(([path, links]) => ({ path, links })).filter((entry) => entry.links.length > 0)
  const sources = [...kept, ...added].sort((one, other) => comparePaths(one.path, other.path))
  if (sources.length === 0) own.delete(target)
  else own.set(target, { sources, links: sources.flatMap((entry) => entry.links) })
  if (own.size === 0) {
    state.incoming.delete(group)
    state.ownGroups.delete(group)
  }
  state.cells.refresh('down', target, () => incomingLinks(state.incoming, target))
}

function refreshCells(
  state: EngineState,
  path: DocumentPath,
  before: LinkedDocument | null,
  after: LinkedDocument | null,
): void {
  const { cells } = state
  cells.refresh('plan', path, () => computePlan(state, path))
  cells.refresh('parentPlan', path, () => computeParentPlan(state, path))
  cells.refresh('problems', path, () => computeProblems(state, path))
  cells.refresh('suppressions', path, () => computeSuppressions(state, path))
  for (const level of levels) cells.refresh('items', itemsName(path, level), () => computeItems(state, path, level))
  const refs = new Set([...(before?.items ?? []), ...(after?.items ?? [])].map((item) => item.ref))
  for (const ref of refs) {
    cells.refresh('item', ref, () => computeItem(state, ref))
    cells.refresh('up', ref, () => computeUp(state, ref))
    cells.refresh('references', ref, () => computeReferences(state, ref))
  }
}

function forget(state: EngineState, record: DocumentRecord): void {
  releaseRuns(state, record)
  replaceUses(state.relatedBy, record.path, record.related, new Set())
  state.records.delete(record.path)
}

/** Links one document anew (or takes it out of the graph) and tells whoever read what thereby changed. */
export function linkStep(state: EngineState, path: DocumentPath): void {
  const record = state.records.get(path)
  if (record === undefined) return
  const before = record.linked
  const lookups = new Set<DocumentPath>()
  const after = linkRecord(state, record, lookups)
  replaceUses(state.lookedUpBy, path, record.lookups, lookups)
  record.lookups = lookups
  record.linked = after
  state.changed = true
  planIncoming(state, path, before, after)
  refreshCells(state, path, before, after)
  if (after === null) forget(state, record)
  else state.toRun.add(path)
}
