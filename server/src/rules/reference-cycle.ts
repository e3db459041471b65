import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor, referenceAnchor } from '../model/anchor.ts'
import type { GraphItem, ItemRef } from '../model/graph.ts'
import { levels } from '../model/item.ts'
import { definePlanRule } from './rule.ts'
import { fewInWords, relatedFew } from './shared/few.ts'
import { nameOf } from './shared/name.ts'
import { fateOf } from './shared/references.ts'
import { loopThrough, type Next, tanglesOf } from './shared/tangles.ts'

/** Items that an item says it supports, by a full or a dotted line. */
const supported = (view: CascadeView, ref: ItemRef): readonly GraphItem[] =>
  view
    .up(ref)
    .filter((link) => link.kind === 'serves' || link.kind === 'measures' || link.kind === 'drives')
    .map((link) => view.item(link.to))
    .filter((item) => item !== null)

/** A loop is understood when all of it is shown; one of more items than this is not read to its end. */
const wholeLoop = 20

/** Of a tangle of so many items each loop is told of; of a larger one only the first few, none of which share an item. */
const tellable = 30

/** Loops of the plan, each with the member that tells of it: the first on the page, so that all hear of it once. */
function loopsOf(view: CascadeView, items: readonly GraphItem[]): readonly (readonly GraphItem[])[] {
  const order = new Map(items.map((item, index) => [item.ref, index]))
  const next: Next = (ref) => supported(view, ref)
  return tanglesOf(items, next).flatMap((tangle) => {
    const within = new Set(tangle.map((member) => member.ref))
    const inTangle: Next = (ref) => next(ref).filter((other) => within.has(other.ref))
    const own = tangle.filter((member) => order.has(member.ref))
    own.sort((one, other) => (order.get(one.ref) ?? 0) - (order.get(other.ref) ?? 0))
    const told = new Set<ItemRef>()
    const loops: (readonly GraphItem[])[] = []
    for (const [tried, start] of own.entries()) {
      if (tangle.length > tellable && (told.has(start.ref) || tried >= tellable)) continue
      const loop = loopThrough(start, inTangle) ?? []
      const first = loop.reduce((least, member) => Math.min(least, order.get(member.ref) ?? least), items.length)
      for (const member of loop) told.add(member.ref)
      if (first === order.get(start.ref)) loops.push(loop)
    }
    return loops
  })
}

export const referenceCycle = definePlanRule({
  id: 'reference-cycle',
  group: 'chain',
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
  check({ view, report }) {
    const items = levels.flatMap((level) => view.items(level))
    for (const item of items)
      for (const resolved of view.references(item.ref)) {
        if (fateOf(item, resolved) !== 'itself') continue
        const at = referenceAnchor(item.fact.key, resolved.index)
        report({ message: 'itself', data: { name: nameOf(item) }, at, item })
      }
    for (const loop of loopsOf(view, items)) {
      const [item, next = item] = loop
      if (item === undefined || next === undefined) continue
      const leading = view.references(item.ref).find(({ targets }) => targets.includes(next.ref))
      report({
        message: 'loop',
        data: { names: fewInWords(loop.map(nameOf)) },
        at: leading === undefined ? itemAnchor(item.fact.key) : referenceAnchor(item.fact.key, leading.index),
        item,
        related: relatedFew(loop, (_, index) => `Supports ${nameOf(loop[index + 1] ?? item)}.`, 0, wholeLoop),
      })
    }
  },
})
