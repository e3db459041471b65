import type { Anchor } from '../../model/anchor.ts'
import {
  fieldAnchor,
  itemAnchor,
  planAnchor,
  referenceAnchor,
  suppressedAnchor,
  suppressionAnchor,
  wholeAnchor,
} from '../../model/anchor.ts'
import type { ItemFact, Level, Parent, Relation } from '../../model/item.ts'
import type { DocumentFacts, PlanFact, Problem, Suppression } from '../../model/plan.ts'
import type { ReadResult, SourceDocument } from '../../read/document.ts'
import type { Span } from '../../text/span.ts'

/** One item of a document for tests, in as few words as the cascade needs. */
export interface ModelItem {
  readonly level: Level
  readonly id?: string | null
  readonly title: string
  /** Positions of parents among the document's items. */
  readonly under?: readonly number[]
  /** `path#target`, or a bare target. */
  readonly references?: readonly { readonly text: string; readonly relation: Relation }[]
  readonly owner?: string
}

/** A document for tests: its text is this as JSON, behind as many empty lines as `lead` says. */
export interface Model {
  readonly lead: number
  readonly title: string
  readonly isPlan?: boolean
  readonly parent?: string | null
  readonly items: readonly ModelItem[]
  readonly problems?: readonly string[]
  readonly suppressions?: readonly Suppression[]
}

/** The text of a model. */
export function textOf(model: Model): string {
  const { lead, ...rest } = model
  return '\n'.repeat(lead) + JSON.stringify(rest) + '\n'.repeat(40)
}

function keysOf(items: readonly ModelItem[]): readonly string[] {
  const used = new Set<string>()
  return items.map((item) => {
    const base = item.id ?? `${item.level}:${item.title}`
    let key = base
    for (let count = 2; used.has(key); count += 1) key = `${base}~${count}`
    used.add(key)
    return key
  })
}

function referenceOf(text: string, relation: Relation): ItemFact['references'][number] {
  const at = text.indexOf('#')
  const path = at < 0 ? null : text.slice(0, at)
  return { text, path, target: text.slice(at + 1), relation, levels: null }
}

function factOf(item: ModelItem, key: string, keys: readonly string[]): ItemFact {
  const parents: Parent[] = (item.under ?? []).flatMap((position) => {
    const parent = keys[position]
    return parent === undefined || parent === key ? [] : [{ key: parent, origin: 'list' as const }]
  })
  return {
    key,
    level: item.level,
    id: item.id ?? null,
    title: item.title,
    detail: '',
    carrier: 'list',
    parents,
    fields: item.owner === undefined ? [] : [{ name: 'owner', value: item.owner }],
    references: (item.references ?? []).map(({ text, relation }) => referenceOf(text, relation)),
    measure: null,
    placeholders: [],
    section: 's',
  }
}

function planOf(model: Model): PlanFact | null {
  if (model.isPlan === false) return null
  const parent =
    model.parent == null ? null : { ...referenceOf(model.parent, 'serves'), path: model.parent, target: '' }
  const section = { key: 's', title: 'Plan', level: null, topic: null, fields: [] }
  return {
    title: model.title,
    profile: 'cascade',
    language: 'en',
    parent,
    period: null,
    fields: [],
    sections: [section],
    channels: [],
  }
}

function problemOf(message: string): Problem {
  return { kind: 'wrong-type', message, key: null, suggestions: [] }
}

function anchorsOf(model: Model, facts: DocumentFacts): ReadonlyMap<Anchor, Span> {
  const anchors = new Map<Anchor, Span>()
  const line = (number: number): Span => ({ start: model.lead + number, end: model.lead + number + 1 })
  anchors.set(planAnchor, line(0))
  for (const [index, item] of facts.items.entries()) {
    anchors.set(itemAnchor(item.key), line(index + 1))
    anchors.set(wholeAnchor(item.key), { start: model.lead + index + 1, end: model.lead + facts.items.length + 1 })
    for (const field of item.fields) anchors.set(fieldAnchor(item.key, field.name), line(index + 1))
    for (const position of item.references.keys()) anchors.set(referenceAnchor(item.key, position), line(index + 1))
  }
  for (const index of facts.suppressions.keys()) {
    anchors.set(suppressionAnchor(index), line(index))
    anchors.set(suppressedAnchor(index), line(index + 1))
  }
  return anchors
}

/** Reads a document whose text is a model. */
export function readModel(source: SourceDocument): ReadResult {
  const lead = source.text.length - source.text.replace(/^\n+/, '').length
  const model = { ...(JSON.parse(source.text) as Model), lead }
  const keys = keysOf(model.items)
  const plan = planOf(model)
  const facts: DocumentFacts = {
    plan,
    items: plan === null ? [] : model.items.map((item, index) => factOf(item, keys[index] ?? '', keys)),
    problems: (model.problems ?? []).map(problemOf),
    suppressions: model.suppressions ?? [],
  }
  return { facts, anchors: anchorsOf(model, facts) }
}
