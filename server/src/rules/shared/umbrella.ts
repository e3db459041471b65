import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem, ItemRef } from '../../model/graph.ts'
import type { SectionFact } from '../../model/plan.ts'
import { measuresOf } from './links.ts'

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
  for (const items of groups.values()) {
    const [first] = items
    if (first !== undefined && introduces(items)) umbrellas.add(first.ref)
  }
  // Objectives that are headings open sections of their own below the heading of all.
  const below = new Map<string, number>()
  for (const { key, within } of sections)
    if (within !== undefined) below.set(within, (below.get(within) ?? 0) + (groups.get(key)?.length ?? 0))
  const holds = (key: string): number => (groups.get(key)?.length ?? 0) + (below.get(key) ?? 0)
  const manyAt = sections.findLastIndex(({ key, title }) => overMany.test(title) && holds(key) >= fewest)
  for (const { key, title } of sections.slice(0, Math.max(0, manyAt))) {
    const [only, second] = groups.get(key) ?? []
    if (only === undefined || second !== undefined) continue
    // `**Goal:** …` and `goal: …` open no section: their own words are the label in front of them.
    const isLabelled = (only.fact.carrier === 'label' || only.fact.carrier === 'key') && title === ''
    if (isLabelled || overOne.test(title)) umbrellas.add(only.ref)
  }
  return umbrellas
}

/**
 * Lines of a list between the heading of all objectives and the objectives that are headings below it, each with measures: the
 * theme that these objectives carry out, and by which it is measured.
 */
export function themes(view: CascadeView): ReadonlySet<ItemRef> {
  const groups = bySection(view)
  const sections: readonly SectionFact[] = view.plan()?.sections ?? []
  const found = new Set<ItemRef>()
  for (const [key, items] of groups) {
    const inner = sections.filter(({ within }) => within === key).flatMap((one) => groups.get(one.key) ?? [])
    const headed = [...inner, ...items].filter(({ fact }) => fact.carrier === 'heading')
    if (headed.length < fewest || !headed.every((one) => measuresOf(view, one).length > 0)) continue
    for (const item of items) if (item.fact.carrier === 'list') found.add(item.ref)
  }
  return found
}
