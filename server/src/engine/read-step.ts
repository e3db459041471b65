import { createCatalogue, sameNames } from '../cascade/catalogue.ts'
import type { Anchors } from '../model/anchor.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { DocumentFacts } from '../model/plan.ts'
import type { DocumentState } from '../read/document.ts'
import type { DocumentInput } from './engine.ts'
import { deepEqual } from './equal.ts'
import type { DocumentRecord, EngineState } from './state.ts'
import { anchorName } from './view.ts'

/** Whoever looked a document up may now find something else in it. */
function relinkUsers(state: EngineState, path: DocumentPath, dependency: 'lookup' | 'absent-document'): void {
  if (state.internals.untracked.has(dependency)) return
  for (const user of state.lookedUpBy.get(path) ?? []) state.toLink.add(user)
}

function placeUsers(state: EngineState, path: DocumentPath): void {
  if (state.internals.untracked.has('related-place')) return
  for (const user of state.relatedBy.get(path) ?? []) state.toPlace.add(user)
}

function refreshAnchors(state: EngineState, path: DocumentPath, before: Anchors | null, after: Anchors | null): void {
  const refresh = (anchors: Anchors | null, others: Anchors | null): void => {
    for (const anchor of anchors?.keys() ?? [])
      if (others?.has(anchor) !== true)
        state.cells.refresh('anchor', anchorName(path, anchor), () => after?.has(anchor) === true)
  }
  refresh(before, after)
  refresh(after, before)
}

function isSameSource(before: DocumentRecord, input: DocumentInput): boolean {
  const source = before.state?.source
  return (
    source !== undefined &&
    source.text === input.source.text &&
    source.language === input.source.language &&
    deepEqual(before.settings.read, input.settings.read)
  )
}

function emptyRecord(input: DocumentInput): DocumentRecord {
  return {
    path: input.source.path,
    settings: input.settings,
    state: null,
    lines: null,
    catalogue: null,
    linked: null,
    lookups: new Set(),
    runs: new Map(),
    findings: [],
    diagnostics: [],
    related: new Set(),
  }
}

function takeFacts(
  state: EngineState,
  record: DocumentRecord,
  before: DocumentFacts | null,
  facts: DocumentFacts,
): void {
  record.catalogue = createCatalogue(record.path, facts)
  state.toLink.add(record.path)
  if (before === null) relinkUsers(state, record.path, 'absent-document')
  else if (!sameNames(before, facts)) relinkUsers(state, record.path, 'lookup')
}

function readText(state: EngineState, record: DocumentRecord, input: DocumentInput): void {
  const before = record.state
  const result = state.options.read(input.source, input.settings.read)
  state.documentsRead += 1
  const same = before !== null && deepEqual(before.facts, result.facts)
  const facts = same ? before.facts : result.facts
  const next: DocumentState = { source: input.source, facts, anchors: result.anchors }
  record.state = next
  record.lines = null
  if (!same) takeFacts(state, record, before?.facts ?? null, facts)
  refreshAnchors(state, record.path, before?.anchors ?? null, result.anchors)
  state.toPlace.add(record.path)
  placeUsers(state, record.path)
  state.changed = true
}

function remove(state: EngineState, record: DocumentRecord): void {
  if (record.state === null) return
  refreshAnchors(state, record.path, record.state.anchors, null)
  record.state = null
  record.lines = null
  record.catalogue = null
  state.toLink.add(record.path)
  relinkUsers(state, record.path, 'lookup')
  placeUsers(state, record.path)
  state.changed = true
  state.pathsChanged = true
}

/** Takes one document as it is to become: reads it when its content or the way to read it differs, else leaves it. */
export function readStep(state: EngineState, path: DocumentPath, input: DocumentInput | null): void {
  const known = state.records.get(path)
  if (input === null) {
    if (known !== undefined) remove(state, known)
    return
  }
  const record = known ?? emptyRecord(input)
  if (record.state === null) {
    state.records.set(path, record)
    state.pathsChanged = true
  }
  const same = isSameSource(record, input)
  const { settings } = record
  record.settings = input.settings
  if (!same) readText(state, record, input)
  if (settings.parent !== input.settings.parent) state.toLink.add(path)
  if (!deepEqual(settings.rules, input.settings.rules)) state.toRun.add(path)
}
