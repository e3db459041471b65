import type { DocumentPath, GraphItem, ItemRef, Link, ResolvedReference } from '../model/graph.ts'
import { itemRef } from '../model/graph.ts'
import type { ItemFact, ItemKey, ItemKind, LinkOrigin, Parent } from '../model/item.ts'
import { linkOrigins } from '../model/item.ts'
import type { PlanFact } from '../model/plan.ts'
import type { ItemCatalogue } from './catalogue.ts'
import { levelWords } from './catalogue.ts'
import { isSituation, isUpward, levelsAbove, linkKind, upwardLevels } from './legal.ts'
import { normalisedWords } from './names.ts'
import type { Lookup, Resolution, Surroundings, Target } from './resolve.ts'
import { layoutAncestors, resolveParent, resolveReference } from './resolve.ts'

/** One document as it stands in the cascade: its items, the links that start at them and what its references mean. */
export interface LinkedDocument {
  readonly path: DocumentPath
  readonly items: readonly GraphItem[]
  readonly byKey: ReadonlyMap<ItemKey, GraphItem>
  readonly up: ReadonlyMap<ItemRef, readonly Link[]>
  readonly references: ReadonlyMap<ItemRef, readonly ResolvedReference[]>
  readonly parentPlan: DocumentPath | null
}

/** What linking one document needs: all else it asks for through `lookup`. */
export interface LinkInput {
  readonly catalogue: ItemCatalogue
  readonly plan: PlanFact | null
  /** Parent plan set by the configuration. */
  readonly parent: DocumentPath | null
  readonly lookup: Lookup
}

interface Candidate {
  readonly link: Link
  readonly target: Target
}

const isDotted = (link: Link): boolean => link.kind === 'drives' || link.kind === 'dependsOn'

/** Whether the first of two links between one pair says more: a full line before a dotted one, then the stronger origin. */
function isStronger(one: Link, other: Link): boolean {
  if (isDotted(one) !== isDotted(other)) return isDotted(other)
  return linkOrigins.indexOf(one.origin) < linkOrigins.indexOf(other.origin)
}

function add(candidates: Map<ItemRef, Candidate>, candidate: Candidate): void {
  const known = candidates.get(candidate.link.to)
  if (known === undefined || isStronger(candidate.link, known.link)) candidates.set(candidate.link.to, candidate)
}

function candidateOf(own: DocumentPath, from: ItemFact, target: Target, origin: LinkOrigin): Candidate {
  const to = itemRef(target.path, target.fact.key)
  return {
    link: { from: itemRef(own, from.key), to, kind: linkKind(from.level, target.fact.level, 'serves'), origin },
    target,
  }
}

function addReferences(
  candidates: Map<ItemRef, Candidate>,
  own: DocumentPath,
  from: ItemFact,
  resolutions: readonly Resolution[],
): void {
  for (const { resolved, targets } of resolutions) {
    const target = targets.length === 1 ? targets[0] : undefined
    if (target === undefined) continue
    const { link } = candidateOf(own, from, target, 'reference')
    const kind = linkKind(from.level, target.fact.level, resolved.reference.relation)
    add(candidates, { link: { ...link, kind }, target })
  }
}

/** Layout may put an item under one that it cannot hang from (a tactic under a key result): then what is above counts. */
function legalParents(catalogue: ItemCatalogue, from: ItemFact): readonly Parent[] {
  const found: Parent[] = []
  const seen = new Set<ItemKey>([from.key])
  // Nearest first, without recursion: a page may nest deeper than a stack is high.
  const waiting = from.parents.map((parent) => ({ key: parent.key, origin: parent.origin })).reverse()
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const { key, origin } = parent
    if (seen.has(key)) continue
    seen.add(key)
    const fact = catalogue.byKey.get(key)
    if (fact === undefined) continue
    if (canHang(from, fact)) found.push({ key, origin })
    else for (const next of [...fact.parents].reverse()) waiting.push({ key: next.key, origin })
  }
  if (found.length < 2) return found
  // A row that names a strategy and its objective says one thing twice: the nearer of the two is meant.
  const above = new Set(
    found.flatMap((parent) => [...layoutAncestors(catalogue, catalogue.byKey.get(parent.key) ?? from)]),
  )
  const nearest = found.filter((parent) => !above.has(parent.key))
  return nearest.length > 0 ? nearest : found
}

function canHang(from: ItemFact, parent: ItemFact): boolean {
  if (isSituation(parent.level)) return from.level === 'strategy' || from.level === 'tactic'
  return upwardLevels(from.level).includes(parent.level)
}

/** The titles of sections in normalised words; of two sections with one key the first counts. */
type SectionWords = ReadonlyMap<string, string>

function sectionWordsOf(plan: PlanFact | null): SectionWords {
  const sections = [...(plan?.sections ?? [])].reverse()
  return new Map(sections.map((section) => [section.key, normalisedWords(section.title)]))
}

/** The one item above that bears the same words as the item or as the heading that it stands under. */
function repeatedTitle(catalogue: ItemCatalogue, sectionWords: SectionWords, from: ItemFact): ItemFact | null {
  for (const words of [catalogue.wordsOf.get(from.key) ?? '', sectionWords.get(from.section) ?? '']) {
    if (words === '') continue
    for (const level of levelsAbove(from.level)) {
      const [only, second] = catalogue.byLevelWords.get(levelWords(level, words)) ?? []
      if (second !== undefined) return null
      if (only !== undefined) return only
    }
  }
  return null
}

/** The only item that it can serve, for the levels where one candidate is enough. */
function onlyCandidate(catalogue: ItemCatalogue, from: ItemFact): ItemFact | null {
  if (from.level !== 'strategy' && from.level !== 'tactic' && from.level !== 'measure') return null
  const wanted = from.level === 'tactic' ? 'strategy' : 'objective'
  const [only, second] = catalogue.byLevel.get(wanted) ?? []
  return only !== undefined && second === undefined ? only : null
}

function linksOf(
  catalogue: ItemCatalogue,
  sectionWords: SectionWords,
  from: ItemFact,
  resolutions: readonly Resolution[],
): readonly Candidate[] {
  const candidates = new Map<ItemRef, Candidate>()
  const addOwn = (fact: ItemFact, origin: LinkOrigin): void =>
    add(candidates, candidateOf(catalogue.path, from, { path: catalogue.path, fact }, origin))
  const isLinked = (): boolean => [...candidates.values()].some(({ link }) => isUpward(link.kind))
  addReferences(candidates, catalogue.path, from, resolutions)
  for (const parent of legalParents(catalogue, from)) {
    const fact = catalogue.byKey.get(parent.key)
    if (fact !== undefined) addOwn(fact, parent.origin)
  }
  if (!isLinked()) {
    const above = repeatedTitle(catalogue, sectionWords, from)
    if (above !== null) addOwn(above, 'title')
  }
  if (!isLinked()) {
    const above = onlyCandidate(catalogue, from)
    if (above !== null) addOwn(above, 'implied')
  }
  return [...candidates.values()]
}

/** A measure of a strategy or tactic is a metric; its strongest line upward decides, the first of equals. */
function kindOf(from: ItemFact, candidates: readonly Candidate[]): ItemKind {
  if (from.level !== 'measure') return from.level
  let strongest: Candidate | null = null
  for (const candidate of candidates) {
    if (!isUpward(candidate.link.kind)) continue
    if (strongest === null || isStronger(candidate.link, strongest.link)) strongest = candidate
  }
  const level = strongest?.target.fact.level
  return level === 'strategy' || level === 'tactic' ? 'metric' : 'measure'
}

/** Links one document: pure, and a function of the input and of the documents that `lookup` gives. */
export function linkDocument(input: LinkInput): LinkedDocument {
  const { catalogue, plan, lookup } = input
  const parent = plan === null ? null : resolveParent(catalogue.path, plan.parent, input.parent, lookup)
  const around: Surroundings = { own: catalogue, parent, lookup, searches: new Map() }
  const sectionWords = sectionWordsOf(plan)
  const items: GraphItem[] = []
  const up = new Map<ItemRef, readonly Link[]>()
  const references = new Map<ItemRef, readonly ResolvedReference[]>()
  for (const fact of catalogue.items) {
    const ref = itemRef(catalogue.path, fact.key)
    const resolutions = fact.references.map((reference, index) => resolveReference(around, fact, index, reference))
    const candidates = linksOf(catalogue, sectionWords, fact, resolutions)
    items.push({ ref, path: catalogue.path, kind: kindOf(fact, candidates), fact })
    if (candidates.length > 0)
      up.set(
        ref,
        candidates.map((candidate) => candidate.link),
      )
    if (resolutions.length > 0)
      references.set(
        ref,
        resolutions.map((resolution) => resolution.resolved),
      )
  }
  const byKey = new Map(items.map((item) => [item.fact.key, item]))
  return { path: catalogue.path, items, byKey, up, references, parentPlan: parent?.path ?? null }
}
