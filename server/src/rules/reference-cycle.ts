import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor, referenceAnchor } from '../model/anchor.ts'
import type { GraphItem, ItemRef } from '../model/graph.ts'
import { levels } from '../model/item.ts'
import { defineItemRule } from './rule.ts'
import { inWords, nameOf } from './shared/name.ts'
import { fateOf } from './shared/references.ts'

/** Items that an item says it supports, by a full or a dotted line. */
const supported = (view: CascadeView, ref: ItemRef): readonly GraphItem[] =>
  view
    .up(ref)
    .filter((link) => link.kind === 'serves' || link.kind === 'measures' || link.kind === 'drives')
    .map((link) => view.item(link.to))
    .filter((item) => item !== null)

/** The shortest loop that leads from an item back to it, starting there; null when there is none. */
function loopThrough(view: CascadeView, start: GraphItem): readonly GraphItem[] | null {
  const cameFrom = new Map<ItemRef, GraphItem>()
  const queue: GraphItem[] = [start]
  for (const item of queue) {
    for (const next of supported(view, item.ref)) {
      if (next.ref === start.ref) return wayTo(item, cameFrom)
      if (cameFrom.has(next.ref)) continue
      cameFrom.set(next.ref, item)
      queue.push(next)
    }
  }
  return null
}

function wayTo(last: GraphItem, cameFrom: ReadonlyMap<ItemRef, GraphItem>): readonly GraphItem[] {
  const way: GraphItem[] = []
  for (let item: GraphItem | undefined = last; item !== undefined; item = cameFrom.get(item.ref)) way.unshift(item)
  return way
}

/** The member that tells of a loop: the first on the page, so that each document with a part in it hears of it once. */
function isSpokesman(view: CascadeView, item: GraphItem, loop: readonly GraphItem[]): boolean {
  const members = loop.filter((member) => member.path === item.path)
  const level = levels.find((one) => members.some((member) => member.fact.level === one))
  const refs = new Set(members.map((member) => member.ref))
  return level === item.fact.level && view.items(level).find((other) => refs.has(other.ref))?.ref === item.ref
}

export const referenceCycle = defineItemRule({
  id: 'reference-cycle',
  group: 'chain',
  scope: levels,
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'error', strict: 'error' },
  since: '0.1.0',
  summary: 'Items support each other in a loop.',
  from: [],
  messages: {
    loop: '{names} support each other in a loop, so none of them leads up to the vision. Take one of the references out.',
    itself: '{name} supports itself, so it leads nowhere. Name what stands above it, or take the reference out.',
  },
  options: {},
  check({ view, report }, item) {
    for (const resolved of view.references(item.ref)) {
      if (fateOf(item, resolved) !== 'itself') continue
      const at = referenceAnchor(item.fact.key, resolved.index)
      report({ message: 'itself', data: { name: nameOf(item) }, at, item })
    }
    const loop = loopThrough(view, item)
    if (loop === null || !isSpokesman(view, item, loop)) return
    const next = loop[1] ?? item
    const leading = view.references(item.ref).find(({ targets }) => targets.includes(next.ref))
    report({
      message: 'loop',
      data: { names: inWords(loop.map(nameOf)) },
      at: leading === undefined ? itemAnchor(item.fact.key) : referenceAnchor(item.fact.key, leading.index),
      item,
      related: loop.map((member, index) => ({
        place: { path: member.path, anchor: itemAnchor(member.fact.key) },
        message: `Supports ${nameOf(loop[index + 1] ?? item)}.`,
      })),
    })
  },
})
