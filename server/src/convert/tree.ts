import { createCatalogue } from '../cascade/catalogue.ts'
import { isUpward } from '../cascade/legal.ts'
import { type LinkedDocument, linkDocument } from '../cascade/link.ts'
import type { ItemRef, Link, LinkKind, ResolvedReference } from '../model/graph.ts'
import { itemRef } from '../model/graph.ts'
import type { ItemFact, ItemKey, Level, Relation } from '../model/item.ts'
import type { DocumentFacts } from '../model/plan.ts'
import { kindNames } from '../model/words.ts'

/** An item as it will be written: what hangs from it by nesting, and what has to be said by references. */
export interface TreeItem {
  readonly fact: ItemFact
  /** Its own id, or a new one where a reference has to name it. */
  id: string | null
  readonly children: TreeItem[]
  readonly references: TreeReference[]
}

export interface TreeReference {
  readonly relation: Relation
  readonly text: string
  /** The level that has to be named with it, because another item bears the same id. */
  readonly level: Level | null
}

/** The items of one document in the order and nesting of the reference form. */
export interface PlanTree {
  readonly roots: readonly TreeItem[]
  readonly byKey: ReadonlyMap<ItemKey, TreeItem>
}

const mayNest: Readonly<Partial<Record<Level, readonly Level[]>>> = {
  objective: ['objective'],
  measure: ['objective', 'strategy', 'tactic'],
  strategy: ['objective'],
  tactic: ['strategy', 'objective', 'tactic'],
}

const prefixes: Readonly<Record<Level, string>> = {
  vision: 'V',
  objective: 'O',
  measure: 'M',
  strength: 'SO',
  weakness: 'W',
  opportunity: 'OP',
  threat: 'TH',
  strategy: 'S',
  tactic: 'T',
  insight: 'I',
}

const relations: Readonly<Record<LinkKind, Relation>> = {
  serves: 'serves',
  measures: 'serves',
  addresses: 'addresses',
  leverages: 'leverages',
  drives: 'drives',
  dependsOn: 'dependsOn',
}

/** What an item takes up is said in one order, in whichever it was written, so that a second conversion finds it so. */
const relationOrder: readonly Relation[] = ['serves', 'addresses', 'leverages', 'drives', 'dependsOn']

/** Links one document by itself: other documents are not needed to say again what this one says. */
export function linkAlone(path: string, facts: DocumentFacts): LinkedDocument {
  const catalogue = createCatalogue(path, facts)
  return linkDocument({
    catalogue,
    plan: facts.plan,
    parent: null,
    lookup: (other) => (other === path ? catalogue : null),
  })
}

/**
 * Puts the items of a document into the nesting of the reference form; what nesting cannot say becomes references. An id
 * that the form does not read as one (`more-plots` in Markdown) gives way to a new one, where something refers to it.
 */
export function planTree(path: string, facts: DocumentFacts, keepsId: (id: string) => boolean): PlanTree {
  const linked = linkAlone(path, facts)
  const items = facts.items.map((fact): TreeItem => {
    const id = fact.id !== null && keepsId(fact.id) ? fact.id : null
    return { fact, id, children: [], references: [] }
  })
  const byKey = new Map(items.map((item) => [item.fact.key, item]))
  const byRef = new Map(items.map((item) => [itemRef(path, item.fact.key), item]))
  const parents = new Map<TreeItem, TreeItem>()
  const newId = idMaker(facts)
  for (const item of items) {
    const up = linked.up.get(itemRef(path, item.fact.key)) ?? []
    // What the layout says goes before references, which stay as they are.
    const byLayout = [...up].sort((a, b) => Number(a.origin === 'reference') - Number(b.origin === 'reference'))
    const nest = byLayout.find((link) => nests(link, item, byRef, parents))
    const parent = nest === undefined ? undefined : byRef.get(nest.to)
    if (parent !== undefined) parents.set(item, parent)
    const resolved = linked.references.get(itemRef(path, item.fact.key)) ?? []
    for (const target of resolved.flatMap(({ targets }) => byRef.get(targets[0] ?? '') ?? []))
      if (target.fact.id !== null) target.id ??= newId(target.fact.level)
    item.references.push(...writtenReferences(item, resolved, nest, byRef))
    for (const link of up) {
      const target = byRef.get(link.to)
      if (link === nest || link.origin === 'reference' || link.origin === 'implied' || target === undefined) continue
      target.id ??= newId(target.fact.level)
      item.references.push(referenceTo(target, relations[link.kind], facts))
    }
    item.references.sort((a, b) => relationOrder.indexOf(a.relation) - relationOrder.indexOf(b.relation))
  }
  for (const item of items) parents.get(item)?.children.push(item)
  return { roots: items.filter((item) => !parents.has(item)), byKey }
}

/** Whether a link can be said by writing the item below the other one. */
function nests(
  link: Link,
  item: TreeItem,
  byRef: ReadonlyMap<ItemRef, TreeItem>,
  parents: ReadonlyMap<TreeItem, TreeItem>,
): boolean {
  const target = byRef.get(link.to)
  if (target === undefined || !isUpward(link.kind) || link.origin === 'implied') return false
  if (!(mayNest[item.fact.level] ?? []).includes(target.fact.level)) return false
  for (let above: TreeItem | undefined = target; above !== undefined; above = parents.get(above))
    if (above === item) return false
  return true
}

/** References of the author's own, as written; the one that nesting now says is left out. */
function writtenReferences(
  item: TreeItem,
  resolved: readonly ResolvedReference[],
  nest: Link | undefined,
  byRef: ReadonlyMap<ItemRef, TreeItem>,
): readonly TreeReference[] {
  return resolved.flatMap(({ reference, targets }) => {
    const { relation, text, path } = reference
    const said = nest?.origin === 'reference' && targets.length === 1 && targets[0] === nest.to
    if (said || item.fact.title.includes(text)) return []
    const target = targets.length === 1 ? byRef.get(targets[0] ?? '') : undefined
    const level = target === undefined ? (reference.levels?.[0] ?? null) : null
    const id = path === null && target !== undefined && target.fact.id !== null ? target.id : null
    const written = id === null || target === undefined ? text : idText(id, target.fact.level)
    const called = reference.levels !== null && relation === 'serves' ? (reference.levels[0] ?? null) : level
    return [{ relation, text: written, level: called }]
  })
}

/** A bare number names nothing by itself: `Objective 2`. */
const idText = (id: string, level: Level): string => (isNumber(id) ? `${kindNames[level]} ${id}` : id)

/** Whether an id is a number that needs the word of its level beside it. */
export const isNumber = (id: string): boolean => /^(?:\d[\d.]*|[ivx]+)$/i.test(id)

function referenceTo(target: TreeItem, relation: Relation, facts: DocumentFacts): TreeReference {
  const shared = facts.items.filter((item) => item.id === target.id).length > 1
  return {
    relation,
    text: idText(target.id ?? '', target.fact.level),
    level: shared && relation === 'serves' ? target.fact.level : null,
  }
}

function idMaker(facts: DocumentFacts): (level: Level) => string {
  const taken = new Set(facts.items.map((item) => item.id?.toUpperCase()))
  return (level) => {
    let number = 1
    while (taken.has(`${prefixes[level]}${number}`)) number++
    const id = `${prefixes[level]}${number}`
    taken.add(id)
    return id
  }
}
