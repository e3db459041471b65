import fc from 'fast-check'
import type { DocumentPath } from '../../model/graph.ts'
import type { Level } from '../../model/item.ts'
import type { Day } from '../../model/measure.ts'
import { defaultReadOptions } from '../../read/document.ts'
import type { DocumentInput, DocumentSettings } from '../engine.ts'
import type { Model, ModelItem } from './model-reader.ts'
import { textOf } from './model-reader.ts'
import { modelPaths, modelRules } from './model-rules.ts'

/** One change to the documents of a test. Numbers pick among what is there. */
export type Edit =
  | { readonly kind: 'write'; readonly path: DocumentPath; readonly model: Model }
  | { readonly kind: 'remove'; readonly path: DocumentPath }
  | { readonly kind: 'rename'; readonly from: DocumentPath; readonly to: DocumentPath }
  | { readonly kind: 'move-text'; readonly path: DocumentPath; readonly lead: number }
  | { readonly kind: 'retitle-plan'; readonly path: DocumentPath; readonly title: string }
  | { readonly kind: 'set-parent'; readonly path: DocumentPath; readonly parent: string | null }
  | { readonly kind: 'add-item'; readonly path: DocumentPath; readonly item: ModelItem }
  | { readonly kind: 'change-item'; readonly path: DocumentPath; readonly index: number; readonly item: ModelItem }
  | { readonly kind: 'drop-item'; readonly path: DocumentPath; readonly index: number }
  | { readonly kind: 'own'; readonly path: DocumentPath; readonly index: number; readonly owner: string }
  | { readonly kind: 'problems'; readonly path: DocumentPath; readonly problems: readonly string[] }
  | { readonly kind: 'suppress'; readonly path: DocumentPath; readonly suppressions: Model['suppressions'] }
  | { readonly kind: 'configure'; readonly path: DocumentPath; readonly off: string | null; readonly limit: number }
  | { readonly kind: 'configure-parent'; readonly path: DocumentPath; readonly parent: DocumentPath | null }
  | { readonly kind: 'today'; readonly today: Day }

/** All documents of a test at one moment. */
export interface World {
  readonly models: ReadonlyMap<DocumentPath, Model>
  readonly off: ReadonlyMap<DocumentPath, { readonly off: string | null; readonly limit: number }>
  readonly parents: ReadonlyMap<DocumentPath, DocumentPath | null>
  readonly today: Day
}

/** No documents, on some day. */
export const emptyWorld: World = { models: new Map(), off: new Map(), parents: new Map(), today: '2026-11-21' }

function settingsOf(world: World, path: DocumentPath): DocumentSettings {
  const { off, limit } = world.off.get(path) ?? { off: null, limit: 3 }
  const rules = modelRules
    .filter((rule) => rule.id !== off)
    .map((rule) => [rule.id, { severity: 'warning', options: { limit } }] as const)
  return {
    read: { ...defaultReadOptions, detect: 'always' },
    rules: new Map(rules),
    parent: world.parents.get(path) ?? null,
  }
}

/** What an engine is given for a document. */
export function inputOf(world: World, path: DocumentPath): DocumentInput | null {
  const model = world.models.get(path)
  if (model === undefined) return null
  return { source: { path, language: 'markdown', text: textOf(model) }, settings: settingsOf(world, path) }
}

function withModel(world: World, path: DocumentPath, change: (model: Model) => Model): World {
  const model = world.models.get(path)
  return model === undefined ? world : { ...world, models: new Map(world.models).set(path, change(model)) }
}

const replaceAt = (items: readonly ModelItem[], index: number, put: (item: ModelItem) => readonly ModelItem[]) =>
  items.flatMap((item, position) => (items.length > 0 && position === index % items.length ? put(item) : [item]))

function rename(world: World, from: DocumentPath, to: DocumentPath): World {
  const model = world.models.get(from)
  if (model === undefined || from === to) return world
  const models = new Map(world.models).set(to, model)
  models.delete(from)
  return { ...world, models }
}

function without(world: World, path: DocumentPath): World {
  const models = new Map(world.models)
  models.delete(path)
  return { ...world, models }
}

/** The world after an edit. */
export function applyEdit(world: World, edit: Edit): World {
  switch (edit.kind) {
    case 'write':
      return { ...world, models: new Map(world.models).set(edit.path, edit.model) }
    case 'remove':
      return without(world, edit.path)
    case 'rename':
      return rename(world, edit.from, edit.to)
    case 'move-text':
      return withModel(world, edit.path, (model) => ({ ...model, lead: edit.lead }))
    case 'retitle-plan':
      return withModel(world, edit.path, (model) => ({ ...model, title: edit.title }))
    case 'set-parent':
      return withModel(world, edit.path, (model) => ({ ...model, parent: edit.parent }))
    case 'problems':
      return withModel(world, edit.path, (model) => ({ ...model, problems: edit.problems }))
    case 'suppress':
      return withModel(world, edit.path, (model) => ({ ...model, suppressions: edit.suppressions ?? [] }))
    case 'add-item':
      return withModel(world, edit.path, (model) => ({ ...model, items: [...model.items, edit.item] }))
    case 'change-item':
      return withModel(world, edit.path, (model) => ({
        ...model,
        items: replaceAt(model.items, edit.index, () => [edit.item]),
      }))
    case 'drop-item':
      return withModel(world, edit.path, (model) => ({ ...model, items: replaceAt(model.items, edit.index, () => []) }))
    case 'own':
      return withModel(world, edit.path, (model) => ({
        ...model,
        items: replaceAt(model.items, edit.index, (item) => [{ ...item, owner: edit.owner }]),
      }))
    case 'configure':
      return { ...world, off: new Map(world.off).set(edit.path, { off: edit.off, limit: edit.limit }) }
    case 'configure-parent':
      return { ...world, parents: new Map(world.parents).set(edit.path, edit.parent) }
    case 'today':
      return { ...world, today: edit.today }
  }
}

const path = fc.constantFrom(...modelPaths)
const level = fc.constantFrom<Level>('vision', 'objective', 'objective', 'measure', 'strategy', 'tactic', 'weakness')
const title = fc.constantFrom('Cut cost', 'Grow sales', 'cut cost!', 'Answer in public')
const target = fc.constantFrom('O1', 'o1', 'S1', 'Objective 1', '1', 'Cut cost', 'grow-sales', 'T1')
const document = fc.constantFrom('', '', '', 'two.md#', '../parent.md#', '../a/one.md#', 'missing.md#', 'parent.md#')
const relation = fc.constantFrom('serves', 'serves', 'serves', 'addresses', 'drives', 'dependsOn') as fc.Arbitrary<
  'serves' | 'addresses' | 'drives' | 'dependsOn'
>
const reference = fc.record({
  text: fc.tuple(document, target).map(([inFile, name]) => inFile + name),
  relation,
})
const item: fc.Arbitrary<ModelItem> = fc.record(
  {
    level,
    id: fc.constantFrom('O1', 'O1', 'O2', 'S1', 'T1', '1', null),
    title,
    under: fc.array(fc.nat(4), { maxLength: 2 }),
    references: fc.array(reference, { maxLength: 2 }),
    owner: fc.constantFrom('Ana', 'Max'),
  },
  { requiredKeys: ['level', 'title'] },
)
const day = fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23')
const suppression = fc.record({
  scope: fc.constantFrom('line', 'next-line', 'stretch', 'file') as fc.Arbitrary<
    'line' | 'next-line' | 'stretch' | 'file'
  >,
  rules: fc.constantFrom<readonly string[]>([], ['reads-up'], ['reads-related', 'unused-suppression'], ['nothing']),
  reason: fc.constant(null),
  until: fc.option(day, { freq: 8 }),
})
const parent = fc.option(fc.constantFrom('parent.md', '../parent.md', 'two.md'))
const model: fc.Arbitrary<Model> = fc.record({
  lead: fc.nat(2),
  title: fc.constantFrom('Plan', 'Other plan'),
  isPlan: fc.constantFrom(true, true, true, false),
  parent,
  items: fc.array(item, { maxLength: 5 }),
  suppressions: fc.array(suppression, { maxLength: 1 }),
})
const index = fc.nat(4)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), path, model }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), from: path, to: path }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('move-text' as const), path, lead: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('retitle-plan' as const), path, title }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('set-parent' as const), path, parent }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add-item' as const), path, item }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('change-item' as const), path, index, item }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop-item' as const), path, index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('own' as const), path, index, owner: title }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('problems' as const),
      path,
      problems: fc.array(fc.constant('broken'), { maxLength: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('suppress' as const),
      path,
      suppressions: fc.array(suppression, { maxLength: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('configure' as const),
      path,
      off: fc.option(fc.constantFrom('reads-up', 'reads-today', 'unused-suppression')),
      limit: fc.nat(3),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('configure-parent' as const), path, parent: fc.option(path) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('today' as const), today: day }) },
)

const firstWrites = fc
  .tuple(model, model, model)
  .map((models) =>
    models.map(
      (written, position): Edit => ({ kind: 'write', path: modelPaths[position] ?? modelPaths[0], model: written }),
    ),
  )

/** Three documents and random edits of them, in some order. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc
  .tuple(firstWrites, fc.array(edit, { minLength: 3, maxLength: 25, size: 'max' }))
  .map(([writes, others]) => [...writes, ...others])
