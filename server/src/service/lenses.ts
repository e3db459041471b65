import type { Diagnostic, Snapshot } from '../engine/snapshot.ts'
import type { ReadBack } from '../fix/edits.ts'
import { createOffers, type Offers } from '../fix/offers.ts'
import type { DocumentPath, GraphItem, ItemRef } from '../model/graph.ts'
import { counted } from '../text/count.ts'
import type { Span } from '../text/span.ts'
import { below } from './chain.ts'
import { type FindingKey, findingKey, shownDiagnostics } from './code-actions.ts'
import { titleSpan, wholeSpan } from './places.ts'
import { plainLabel } from './words.ts'

/** What a lens does when it is chosen. */
export type LensAction =
  | { readonly type: 'show-items'; readonly items: readonly ItemRef[] }
  | { readonly type: 'fix'; readonly key: FindingKey; readonly index: number }

/** A line above an item that says how it stands in the cascade. */
export interface Lens {
  /** From where the item begins to the end of its title. */
  readonly span: Span
  readonly title: string
  /** Null when the line only tells something. */
  readonly action: LensAction | null
}

const isMeasure = ({ kind }: GraphItem): boolean => kind === 'measure' || kind === 'metric'

/** Rules that say that something is missing right below or above an item; a lens offers the first fix for which there is room. */
const missingRules: Readonly<Record<string, string>> = {
  'objective-without-measure': 'Nothing measures this',
  'objective-without-strategy': 'No strategy carries this',
  'strategy-without-tactic': 'No tactic puts this into practice',
  'strategy-without-objective': 'Serves no objective',
  'strategy-without-metric': 'Nothing tells whether this works',
  'tactic-without-strategy': 'Enables no strategy',
}

function missing(item: GraphItem, span: Span, found: readonly Diagnostic[], offers: Offers): readonly Lens[] {
  return found.flatMap((diagnostic): readonly Lens[] => {
    const words = missingRules[diagnostic.rule]
    if (words === undefined || diagnostic.item !== item.ref) return []
    const [fix] = offers(diagnostic)
    if (fix === undefined) return [{ span, title: words, action: null }]
    const action = { type: 'fix', key: findingKey(diagnostic), index: diagnostic.fixes.indexOf(fix) } as const
    return [{ span, title: `${words}: ${fix.title.charAt(0).toLowerCase()}${fix.title.slice(1)}`, action }]
  })
}

/** How many items of each sort stand below an objective or a strategy; none when nothing does. */
function counts(snapshot: Snapshot, item: GraphItem, span: Span, isComplete: boolean): readonly Lens[] {
  const children = below(snapshot, item.ref)
  const sorts: readonly (readonly [string, string, readonly GraphItem[]])[] = [
    ['strategy', 'strategies', children.filter((one) => one.kind === 'strategy')],
    ['tactic', 'tactics', children.filter((one) => one.kind === 'tactic')],
    item.kind === 'objective'
      ? ['measure', 'measures', children.filter(isMeasure)]
      : ['metric', 'metrics', children.filter(isMeasure)],
  ]
  const parts = sorts.flatMap(([one, many, items]) => (items.length === 0 ? [] : [counted(items.length, one, many)]))
  if (parts.length === 0) return []
  const items = sorts.flatMap(([, , found]) => found.map(({ ref }) => ref))
  const title = [...parts, ...(isComplete ? ['complete'] : [])].join(' · ')
  return [{ span, title, action: { type: 'show-items', items } }]
}

/**
 * An objective is complete when something measures it and something carries it; a strategy when tactics enable it. What is
 * found wrong with it, or with what measures it, is to be mended first.
 */
function isComplete(snapshot: Snapshot, item: GraphItem, doubted: ReadonlySet<ItemRef>): boolean {
  const children = below(snapshot, item.ref)
  if ([item, ...children.filter(isMeasure)].some((one) => doubted.has(one.ref))) return false
  const has = (wanted: (one: GraphItem) => boolean) => children.some(wanted)
  if (item.kind === 'strategy') return has((one) => one.kind === 'tactic') && has(isMeasure)
  return has((one) => one.kind === 'strategy') && (has(isMeasure) || item.fact.measure !== null)
}

/** Lenses of a plan in the order of the page: what hangs from each objective and strategy, and what is missing there. */
export function lenses(snapshot: Snapshot, path: DocumentPath, read: ReadBack): readonly Lens[] {
  const document = snapshot.document(path)
  if (document === null) return []
  const shown = shownDiagnostics(snapshot, path)
  const doubted = new Set(shown.flatMap(({ item, severity }) => (item === null || severity === 'info' ? [] : [item])))
  const offers = createOffers((wanted) => snapshot.document(wanted), read)
  const byItem = new Map<ItemRef, Diagnostic[]>()
  for (const diagnostic of shown) {
    if (diagnostic.item === null || missingRules[diagnostic.rule] === undefined) continue
    byItem.set(diagnostic.item, [...(byItem.get(diagnostic.item) ?? []), diagnostic])
  }
  return snapshot.items(path).flatMap((item) => {
    const span = { start: wholeSpan(document, item).start, end: titleSpan(document, item).end }
    const gaps = missing(item, span, byItem.get(item.ref) ?? [], offers)
    const isAbove = item.kind === 'objective' || item.kind === 'strategy'
    const told = isAbove ? counts(snapshot, item, span, gaps.length === 0 && isComplete(snapshot, item, doubted)) : []
    return [...told, ...gaps]
  })
}

/** Where the items that a lens is about stand, with what they are called. */
export function lensTargets(
  snapshot: Snapshot,
  items: readonly ItemRef[],
): readonly { readonly path: DocumentPath; readonly span: Span; readonly label: string }[] {
  return items.flatMap((ref) => {
    const item = snapshot.item(ref)
    const document = item === null ? null : snapshot.document(item.path)
    if (item === null || document === null) return []
    return [{ path: item.path, span: titleSpan(document, item), label: plainLabel(item) }]
  })
}
