import type { GraphItem, ItemRef, Link, LinkKind } from '../model/graph.ts'
import type { Level } from '../model/item.ts'
import { isUpward } from './legal.ts'

/** What the helpers below need of a cascade: a rule's view and a snapshot both have it. */
export interface CascadeReader {
  item(ref: ItemRef): GraphItem | null
  up(ref: ItemRef): readonly Link[]
  down(ref: ItemRef): readonly Link[]
}

/** One item on a way through the cascade, with the link that led to it and the number of links from the start. */
export interface Step {
  readonly item: GraphItem
  readonly link: Link
  readonly depth: number
}

type Follow = (ref: ItemRef) => readonly { readonly next: ItemRef; readonly link: Link }[]

function walk(cascade: CascadeReader, start: ItemRef, follow: Follow): readonly Step[] {
  const seen = new Set<ItemRef>([start])
  const steps: Step[] = []
  let border: readonly ItemRef[] = [start]
  for (let depth = 1; border.length > 0; depth += 1) {
    const nextBorder: ItemRef[] = []
    for (const ref of border)
      for (const { next, link } of follow(ref)) {
        if (seen.has(next)) continue
        seen.add(next)
        const item = cascade.item(next)
        if (item === null) continue
        steps.push({ item, link, depth })
        nextBorder.push(next)
      }
    border = nextBorder
  }
  return steps
}

/** All items that an item serves, directly or through others, nearest first. A loop is walked once; the start is not in it. */
export function ancestorsOf(cascade: CascadeReader, ref: ItemRef): readonly Step[] {
  return walk(cascade, ref, (at) =>
    cascade
      .up(at)
      .filter((link) => isUpward(link.kind))
      .map((link) => ({ next: link.to, link })),
  )
}

/** All items that serve an item, directly or through others, nearest first; measures included. */
export function descendantsOf(cascade: CascadeReader, ref: ItemRef): readonly Step[] {
  return walk(cascade, ref, (at) =>
    cascade
      .down(at)
      .filter((link) => isUpward(link.kind))
      .map((link) => ({ next: link.from, link })),
  )
}

/** Items that the links of some kinds from an item end at. */
export function targetsOf(cascade: CascadeReader, ref: ItemRef, kinds: readonly LinkKind[]): readonly GraphItem[] {
  return present(
    cascade,
    cascade.up(ref).filter((link) => kinds.includes(link.kind)),
    (link) => link.to,
  )
}

/** Items that links of some kinds to an item start from. */
export function sourcesOf(cascade: CascadeReader, ref: ItemRef, kinds: readonly LinkKind[]): readonly GraphItem[] {
  return present(
    cascade,
    cascade.down(ref).filter((link) => kinds.includes(link.kind)),
    (link) => link.from,
  )
}

function present(cascade: CascadeReader, links: readonly Link[], end: (link: Link) => ItemRef): readonly GraphItem[] {
  return links.map((link) => cascade.item(end(link))).filter((item) => item !== null)
}

const ofLevel = (items: readonly GraphItem[], level: Level): readonly GraphItem[] =>
  items.filter((item) => item.fact.level === level)

/** Measures that hang straight from an item. */
export function measuresOf(cascade: CascadeReader, ref: ItemRef): readonly GraphItem[] {
  return sourcesOf(cascade, ref, ['measures'])
}

/** Strategies that serve an item straight. */
export function strategiesOf(cascade: CascadeReader, ref: ItemRef): readonly GraphItem[] {
  return ofLevel(sourcesOf(cascade, ref, ['serves']), 'strategy')
}

/** Tactics that serve an item straight. */
export function tacticsOf(cascade: CascadeReader, ref: ItemRef): readonly GraphItem[] {
  return ofLevel(sourcesOf(cascade, ref, ['serves']), 'tactic')
}

/** Objectives that an item serves straight. */
export function objectivesOf(cascade: CascadeReader, ref: ItemRef): readonly GraphItem[] {
  return ofLevel(targetsOf(cascade, ref, ['serves', 'measures']), 'objective')
}

/** Objectives that an item reaches on any way up, nearest first. */
export function objectivesAbove(cascade: CascadeReader, ref: ItemRef): readonly GraphItem[] {
  return ofLevel(
    ancestorsOf(cascade, ref).map((step) => step.item),
    'objective',
  )
}

/** Strengths, weaknesses, opportunities and threats that an item takes up. */
export function situationOf(cascade: CascadeReader, ref: ItemRef): readonly GraphItem[] {
  return targetsOf(cascade, ref, ['addresses', 'leverages'])
}

/** Whether a way up from the item ends at a vision. */
export function reachesVision(cascade: CascadeReader, ref: ItemRef): boolean {
  return ancestorsOf(cascade, ref).some((step) => step.item.fact.level === 'vision')
}

/** The shortest loop of upward links through an item, beginning with it; empty when there is none. */
export function cycleThrough(cascade: CascadeReader, ref: ItemRef): readonly ItemRef[] {
  const cameFrom = new Map<ItemRef, ItemRef>()
  const waiting: ItemRef[] = [ref]
  for (const at of waiting)
    for (const link of cascade.up(at)) {
      if (!isUpward(link.kind)) continue
      if (link.to === ref) return wayBack(cameFrom, ref, at)
      if (cameFrom.has(link.to)) continue
      cameFrom.set(link.to, at)
      waiting.push(link.to)
    }
  return []
}

function wayBack(cameFrom: ReadonlyMap<ItemRef, ItemRef>, start: ItemRef, end: ItemRef): readonly ItemRef[] {
  const way: ItemRef[] = []
  for (let at: ItemRef | undefined = end; at !== undefined && at !== start; at = cameFrom.get(at)) way.unshift(at)
  return [start, ...way]
}
