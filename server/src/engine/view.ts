import type { LinkedDocument } from '../cascade/link.ts'
import type { CascadeView } from '../cascade/view.ts'
import type { Anchor } from '../model/anchor.ts'
import type { DocumentPath, GraphItem, ItemRef, Link, ResolvedReference } from '../model/graph.ts'
import type { Level } from '../model/item.ts'
import type { PlanFact, Problem, Suppression } from '../model/plan.ts'
import type { CellKind } from './cells.ts'
import type { EngineState } from './state.ts'
import { findItem, incomingLinks } from './state.ts'

/** Name of the cell that holds one level of a document. */
export const itemsName = (path: DocumentPath, level: Level): string => `${level} ${path}`
/** Name of the cell that says whether a document has an anchor; no path holds a line break. */
export const anchorName = (path: DocumentPath, anchor: Anchor): string => `${path}\n${anchor}`

const linkedOf =
  (state: EngineState) =>
  (path: DocumentPath): LinkedDocument | null =>
    state.records.get(path)?.linked ?? null

export function computePlan(state: EngineState, path: DocumentPath): PlanFact | null {
  return state.records.get(path)?.state?.facts.plan ?? null
}

export function computeParentPlan(state: EngineState, path: DocumentPath): DocumentPath | null {
  return linkedOf(state)(path)?.parentPlan ?? null
}

export function computeItems(state: EngineState, path: DocumentPath, level: Level): readonly GraphItem[] {
  return (linkedOf(state)(path)?.items ?? []).filter((item) => item.fact.level === level)
}

export function computeItem(state: EngineState, ref: ItemRef): GraphItem | null {
  return findItem(linkedOf(state), ref)?.item ?? null
}

export function computeUp(state: EngineState, ref: ItemRef): readonly Link[] {
  return findItem(linkedOf(state), ref)?.linked.up.get(ref) ?? []
}

export function computeReferences(state: EngineState, ref: ItemRef): readonly ResolvedReference[] {
  return findItem(linkedOf(state), ref)?.linked.references.get(ref) ?? []
}

export function computeProblems(state: EngineState, path: DocumentPath): readonly Problem[] {
  return state.records.get(path)?.state?.facts.problems ?? []
}

export function computeSuppressions(state: EngineState, path: DocumentPath): readonly Suppression[] {
  return state.records.get(path)?.state?.facts.suppressions ?? []
}

function computeHas(state: EngineState, path: DocumentPath, anchor: Anchor): boolean {
  return state.records.get(path)?.state?.anchors.has(anchor) === true
}

/** Asks for a value and notes that it was asked for. */
export type Recorder = <T>(kind: CellKind, name: string, compute: () => T) => T

/** The cascade as a rule that checks one document sees it: every answer goes through the recorder. */
export function createView(state: EngineState, path: DocumentPath, record: Recorder): CascadeView {
  const plan = (other = path): PlanFact | null => record('plan', other, () => computePlan(state, other))
  return {
    path,
    plan,
    // What is recorded is the plan, of which a section is a part; the catalogue only says where to look in it.
    section: (key) => {
      const sections = plan()?.sections ?? []
      const index = state.records.get(path)?.catalogue?.sectionAt.get(key) ?? -1
      const fact = sections[index]
      return fact === undefined ? null : { fact, index }
    },
    parentPlan: () => record('parentPlan', path, () => computeParentPlan(state, path)),
    items: (level, other = path) => record('items', itemsName(other, level), () => computeItems(state, other, level)),
    item: (ref) => record('item', ref, () => computeItem(state, ref)),
    up: (ref) => record('up', ref, () => computeUp(state, ref)),
    down: (ref) => record('down', ref, () => incomingLinks(state.incoming, ref)),
    references: (ref) => record('references', ref, () => computeReferences(state, ref)),
    problems: () => record('problems', path, () => computeProblems(state, path)),
    suppressions: () => record('suppressions', path, () => computeSuppressions(state, path)),
    has: (anchor) => record('anchor', anchorName(path, anchor), () => computeHas(state, path, anchor)),
  }
}
