import type { ItemFact, Level, LinkOrigin, Reference, Relation } from '../../model/item.ts'
import type { DocumentFacts, PlanFact } from '../../model/plan.ts'
import type { ItemCatalogue } from '../catalogue.ts'
import { createCatalogue } from '../catalogue.ts'
import type { LinkedDocument } from '../link.ts'
import { linkDocument } from '../link.ts'

/** A reference in a test: `O1` or `plan.md#O1`. */
export function reference(
  text: string,
  relation: Relation = 'serves',
  levels: readonly Level[] | null = null,
): Reference {
  const at = text.indexOf('#')
  return { text, path: at < 0 ? null : text.slice(0, at), target: text.slice(at + 1), relation, levels }
}

/** An item in a test: level, id and title, with whatever else matters. */
export function item(level: Level, id: string | null, title: string, more: Partial<ItemFact> = {}): ItemFact {
  return {
    key: id ?? title,
    level,
    id,
    title,
    detail: '',
    carrier: 'list',
    parents: [],
    fields: [],
    references: [],
    measure: null,
    placeholders: [],
    section: 'section',
    ...more,
  }
}

/** A parent by layout. */
export const under = (key: string, origin: LinkOrigin = 'list'): Pick<ItemFact, 'parents'> => ({
  parents: [{ key, origin }],
})

/** References of an item in a test. */
export const refers = (...texts: readonly string[]): Pick<ItemFact, 'references'> => ({
  references: texts.map((text) => reference(text)),
})

const emptyPlan: PlanFact = {
  title: 'Plan',
  profile: 'cascade',
  language: 'en',
  parent: null,
  period: null,
  fields: [],
  sections: [],
  channels: [],
}

/** A plan of some items. */
export function facts(items: readonly ItemFact[], plan: Partial<PlanFact> = {}): DocumentFacts {
  return { plan: { ...emptyPlan, ...plan }, items, problems: [], suppressions: [] }
}

/** Links `plans/own.md` among other documents. */
export function link(
  own: DocumentFacts,
  others: Readonly<Record<string, DocumentFacts>> = {},
  parent: string | null = null,
): LinkedDocument {
  const catalogue = createCatalogue('plans/own.md', own)
  const known = new Map<string, ItemCatalogue>([['plans/own.md', catalogue]])
  for (const [path, other] of Object.entries(others)) known.set(path, createCatalogue(path, other))
  return linkDocument({ catalogue, plan: own.plan, parent, lookup: (path) => known.get(path) ?? null })
}

/** Links of a document as short lines: `T1 serves S1 (list)`. Items of other documents keep their path. */
export function lines(linked: LinkedDocument): readonly string[] {
  const short = (ref: string): string => ref.replace('plans/own.md#', '')
  return [...linked.up.values()]
    .flat()
    .map(({ from, to, kind, origin }) => `${short(from)} ${kind} ${short(to)} (${origin})`)
}

/** What became of the first reference of an item: its targets, else why there are none. */
export function fate(linked: LinkedDocument, key: string): string {
  const [first] = linked.references.get(`plans/own.md#${key}`) ?? []
  return first?.failure ?? first?.targets.join(' ').replaceAll('plans/own.md#', '') ?? 'no reference'
}
