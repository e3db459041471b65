import type { CascadeView } from '../cascade/view.ts'
import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath } from '../model/graph.ts'

/** One document of a snapshot as rules see it, so that reports count by the same judgement as rules speak. */
export function plainView(snapshot: Snapshot, own: DocumentPath): CascadeView {
  const facts = (path: DocumentPath) => snapshot.document(path)?.facts ?? null
  const sections = new Map(
    (facts(own)?.plan?.sections ?? []).map((fact, index) => [fact.key, { fact, index }] as const),
  )
  return {
    path: own,
    plan: (path = own) => facts(path)?.plan ?? null,
    section: (key) => sections.get(key) ?? null,
    parentPlan: () => snapshot.parentPlan(own),
    items: (level, path = own) => snapshot.items(path).filter((item) => item.fact.level === level),
    item: (ref) => snapshot.item(ref),
    up: (ref) => snapshot.up(ref),
    down: (ref) => snapshot.down(ref),
    references: (ref) => snapshot.references(ref),
    problems: () => facts(own)?.problems ?? [],
    suppressions: () => facts(own)?.suppressions ?? [],
    has: (anchor) => snapshot.document(own)?.anchors.has(anchor) ?? false,
  }
}
