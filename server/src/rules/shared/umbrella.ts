import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem, ItemRef } from '../../model/graph.ts'
import type { SectionFact } from '../../model/plan.ts'

/** A heading over the one goal of a plan (`Goal`, `Our main goal`), in the languages that are read. */
const overOne =
  /^\W*(?:(?:our|the|overall|overarching|main|primary|core|key|strategic|central)\s+)*(?:goal|aim|ziel|but|meta|obiettivo generale|doel)\W*$/iu
/** A heading over the objectives that bring it about. */
const overMany = /\b(?:objectives|objectifs|objetivos|obiettivi)\b|(?:teil|unter)ziele|\bdoelstellingen\b/iu

const fewest = 2

/** Objectives of the plan by the section that they stand in; those below another are that one's affair. */
function bySection(view: CascadeView): ReadonlyMap<string, readonly GraphItem[]> {
  const found = new Map<string, GraphItem[]>()
  for (const item of view.items('objective')) {
    const known = found.get(item.fact.section)
    if (known === undefined) found.set(item.fact.section, [item])
    else known.push(item)
  }
  return found
}

/** A sentence in front of a list of objectives (`The primary goal is to …`), which sums them up. */
function introduces([first, ...rest]: readonly GraphItem[]): boolean {
  if (first?.fact.carrier !== 'paragraph') return false
  return rest.filter(({ fact }) => fact.carrier !== 'paragraph').length >= fewest
}

/**
 * Goals that stand over the objectives of a plan without a link being drawn: the one below `## Goal` before
 * `## Objectives`, or the sentence that opens a list. The objectives serve it and answer for it.
 */
export function umbrellaGoals(view: CascadeView): ReadonlySet<ItemRef> {
  const groups = bySection(view)
  const sections: readonly SectionFact[] = view.plan()?.sections ?? []
  const umbrellas = new Set<ItemRef>()
  for (const items of groups.values()) if (introduces(items)) umbrellas.add((items[0] as GraphItem).ref)
  const manyAt = sections.findLastIndex(
    ({ key, title }) => overMany.test(title) && (groups.get(key)?.length ?? 0) >= fewest,
  )
  for (const [section, items] of groups) {
    const [only, second] = items
    const at = sections.findIndex(({ key }) => key === section)
    if (only === undefined || second !== undefined || at < 0 || at >= manyAt) continue
    // `**Goal:** …` and `goal: …` open no section: their own words are the label in front of them.
    const isLabelled = (only.fact.carrier === 'label' || only.fact.carrier === 'key') && sections[at]?.title === ''
    if (isLabelled || overOne.test(sections[at]?.title ?? '')) umbrellas.add(only.ref)
  }
  return umbrellas
}
