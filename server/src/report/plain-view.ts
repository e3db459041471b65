import type { CascadeView } from '../cascade/view.ts'
import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath } from '../model/graph.ts'

/** One document of a snapshot as rules see it, so that reports count by the same judgement as rules speak. */
export function plainView(snapshot: Snapshot, own: DocumentPath): CascadeView {
  const facts = (path: DocumentPath) => snapshot.document(path)?.facts ?? null
  return {
    path: own,
    plan: (path = own) => facts(path)?.plan ?? null,
    section: (key) => {
      const sections = facts(own)?.plan?.sections ?? []
      const index = sections.findIndex((section) => section.key === key)
      const fact = sections[index]
      return fact === undefined ? null : { fact, index }
    },
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
