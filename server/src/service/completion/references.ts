import { createCatalogue, type ItemCatalogue } from '../../cascade/catalogue.ts'
import { descendantsOf } from '../../cascade/graph.ts'
import { isSituation, referenceGroups, upwardLevels } from '../../cascade/legal.ts'
import { referencedPaths } from '../../cascade/path.ts'
import { resolveReference, type Surroundings } from '../../cascade/resolve.ts'
import { referenceText } from '../../fix/ids.ts'
import { type DocumentPath, itemRef } from '../../model/graph.ts'
import type { ItemFact, Level } from '../../model/item.ts'
import type { DocumentFacts } from '../../model/plan.ts'
import { kindNames } from '../../model/words.ts'
import type { DocumentState } from '../../read/document.ts'
import { isReferenceList } from '../../read/references.ts'
import { folderOf, relativePath } from '../../text/paths.ts'
import type { Span } from '../../text/span.ts'
import type { CompletionRequest, Proposal } from './model.ts'
import { type Role, trialId, trialWord } from './roles.ts'

type ReferenceRole = Extract<Role, { readonly kind: 'reference' }>

/** How a name can be written at the place. */
export interface NameForm {
  /** Whether a title may stand there, not only ids. */
  readonly titles: boolean
  /** Writes a text as a value of the place, with quotes where it needs them. */
  readonly write: (text: string) => string
}

/** Of very many other plans. */
const mostFiles = 50

/** Items that can be meant at the place, each by a name that resolves to it and to nothing else. */
export function referenceProposals(
  request: CompletionRequest,
  document: DocumentState,
  tried: DocumentFacts,
  role: ReferenceRole,
  span: Span,
  form: NameForm,
): readonly Proposal[] {
  const { source, offset } = request
  // Of an excerpt most items are missing; those of the document are as they were last read.
  const facts = request.shift === undefined ? tried : document.facts
  const typed = source.text.slice(span.start, offset)
  const search = searchOf(request, facts, role)
  const hash = typed.lastIndexOf('#')
  if (hash > 0) return itemsElsewhere(search, typed.slice(0, hash), span, form)
  const own = search.around.own.items.filter((item) => mayBeMeant(search, item))
  const proposals = own.flatMap((item) => proposal(search, source.path, item, '', span, form))
  const parent = request.snapshot.parentPlan(source.path)
  const above = parent === null ? [] : itemsAbove(search, parent, span, form)
  return [...proposals, ...above, ...otherPlans(request, role, span)]
}

interface Search {
  readonly request: CompletionRequest
  readonly role: ReferenceRole
  readonly around: Surroundings
  readonly order: readonly Level[]
  /** Items that may not be meant: the item itself, those that it carries already and those that it names already. */
  readonly barred: ReadonlySet<string>
}

function searchOf(
  request: CompletionRequest,
  facts: { readonly items: readonly ItemFact[] },
  role: ReferenceRole,
): Search {
  const { snapshot, source } = request
  const catalogues = new Map<DocumentPath, ItemCatalogue | null>()
  const lookup = (path: DocumentPath): ItemCatalogue | null => {
    const known = catalogues.get(path)
    if (known !== undefined) return known
    const found = snapshot.document(path)?.facts ?? null
    const made = found?.plan == null ? null : createCatalogue(path, found)
    catalogues.set(path, made)
    return made
  }
  const items = facts.items.filter((item) => !isTrial(item))
  const own = createCatalogue(source.path, { plan: null, items, problems: [], suppressions: [] })
  catalogues.set(source.path, own)
  const parent = snapshot.parentPlan(source.path)
  const around = { own, parent: parent === null ? null : lookup(parent), lookup, searches: new Map() }
  return { request, role, around, order: wantedLevels(role), barred: barredBy(request, role, around) }
}

const isTrial = ({ title, id }: ItemFact): boolean => title.includes(trialWord) || id === trialId

function wantedLevels({ item, reference }: ReferenceRole): readonly Level[] {
  const groups = referenceGroups(item.level, reference.relation).flat()
  const called = reference.levels
  const within = called === null ? groups : groups.filter((level) => called.includes(level))
  return within.length > 0 ? within : groups
}

/** The title of an item that the reference could mean, to try whether titles are read at its place; null for none. */
export function titleToMean(items: readonly ItemFact[], role: ReferenceRole): string | null {
  const order = wantedLevels(role)
  const titled = ({ level, title, key }: ItemFact): boolean =>
    order.includes(level) && key !== role.item.key && title.trim() !== '' && !/[\n,;&+/]/.test(title)
  return items.find(titled)?.title ?? null
}

function barredBy(
  { snapshot, source }: CompletionRequest,
  { item, reference }: ReferenceRole,
  around: Surroundings,
): ReadonlySet<string> {
  const ref = itemRef(source.path, item.key)
  const carried = reference.relation === 'serves' ? descendantsOf(snapshot, ref).map((step) => step.item.ref) : []
  const named = item.references
    .filter((one) => one !== reference)
    .map((one, index) => resolveReference(around, item, index, one).resolved.targets)
    .flatMap((targets) => (targets.length === 1 ? targets : []))
  return new Set([ref, ...carried, ...named])
}

const mayBeMeant = ({ order, barred, request }: Search, item: ItemFact): boolean =>
  order.includes(item.level) && !barred.has(itemRef(request.source.path, item.key))

/** The item by the first of its names that is read as it and nothing else; none where every name leaves a doubt. */
function proposal(
  search: Search,
  path: DocumentPath,
  item: ItemFact,
  file: string,
  span: Span,
  form: NameForm,
): readonly Proposal[] {
  const titles = form.titles && isMainLevel(search.role, item.level)
  const name = namesOf(item, { ...form, titles }).find((one) => means(search, path, item, file, one))
  if (name === undefined) return []
  const written = file === '' ? name : `${file}#${name}`
  const label = `${kindNames[item.level]}: ${item.title}`
  return [
    {
      label: written,
      kind: 'reference',
      note: name === item.title ? kindNames[item.level] : label,
      span,
      text: [form.write(written)],
      filter: name === item.title ? written : `${written} ${item.title}`,
      group: groupOf(search, item.level) + (path === search.request.source.path ? 0 : 10),
      topic: { kind: 'item', ref: itemRef(path, item.key) },
    },
  ]
}

/** A title is a name for what is usually meant; what may be meant at a pinch goes by its id. */
const isMainLevel = ({ item, reference }: ReferenceRole, level: Level): boolean =>
  reference.relation !== 'serves' || upwardLevels(item.level).includes(level)

/** What the level wants first stands first; all parts of the situation are alike. */
function groupOf({ order }: Search, level: Level): number {
  const at = order.indexOf(level)
  return isSituation(level) ? order.findIndex(isSituation) : at
}

function namesOf(item: ItemFact, { titles }: NameForm): readonly string[] {
  const ids = item.id === null ? [] : [...new Set([referenceText(item, item.id), item.id])]
  const bare = titles ? [...ids, ...(item.title.length <= 120 ? [item.title] : [])] : ids.filter(isReferenceList)
  return bare.filter((name) => name.trim() !== '' && !name.includes('\n'))
}

function means({ around, role }: Search, path: DocumentPath, item: ItemFact, file: string, name: string): boolean {
  if (file !== '' && !/^[\w.-]+$/.test(name)) return false
  const reference = { ...role.reference, text: name, path: file === '' ? null : file, target: name }
  const { resolved } = resolveReference(around, role.item, 0, reference)
  return resolved.targets.length === 1 && resolved.more === 0 && resolved.targets[0] === itemRef(path, item.key)
}

/** Items of the parent plan: by the bare name where that says enough, else with the file in front. */
function itemsAbove(search: Search, parent: DocumentPath, span: Span, form: NameForm): readonly Proposal[] {
  const { request, order } = search
  const items = (request.snapshot.document(parent)?.facts.items ?? []).filter((item) => order.includes(item.level))
  const file = relativePath(folderOf(request.source.path), parent)
  return items.flatMap((item) => {
    const bare = proposal(search, parent, item, '', span, form)
    return bare.length > 0 ? bare : proposal(search, parent, item, file, span, form)
  })
}

/** `other.md#…`: the items of the document that is named already. */
function itemsElsewhere(search: Search, file: string, span: Span, form: NameForm): readonly Proposal[] {
  const { request, around, order } = search
  const path = referencedPaths(request.source.path, file).find((one) => around.lookup(one) !== null)
  if (path === undefined) return []
  const items = (around.lookup(path)?.items ?? []).filter((item) => order.includes(item.level))
  return items.flatMap((item) => proposal(search, path, item, file, span, form))
}

/** Other plans of the workspace, to name an item of theirs: those that lie nearest first. */
function otherPlans(request: CompletionRequest, { reference }: ReferenceRole, span: Span): readonly Proposal[] {
  if (reference.relation !== 'serves') return []
  return planFiles(request)
    .slice(0, mostFiles)
    .map(({ written, title }) => ({
      label: `${written}#`,
      kind: 'file',
      note: title,
      span,
      text: [`${written}#`],
      filter: `${written}#`,
      group: 30,
      topic: null,
      goesOn: true,
    }))
}

/** The other plans of the workspace as this one would name them, the nearest first. */
export function planFiles({ snapshot, source }: CompletionRequest): readonly {
  readonly written: string
  readonly title: string
}[] {
  const folder = folderOf(source.path)
  return snapshot.paths
    .flatMap((path) => {
      const plan = snapshot.document(path)?.facts.plan ?? null
      const written = relativePath(folder, path)
      if (path === source.path || plan === null || !/^[\w./-]+\.(?:md|markdown|ya?ml|json)$/.test(written)) return []
      return [{ written, title: plan.title ?? '', steps: written.split('/').length }]
    })
    .sort((one, other) => one.steps - other.steps || (one.written < other.written ? -1 : 1))
}
