import { referenceGroups } from '../../cascade/legal.ts'
import { referencedPaths } from '../../cascade/path.ts'
import type { CascadeView } from '../../cascade/view.ts'
import type { DocumentPath, GraphItem, ResolvedReference } from '../../model/graph.ts'
import type { Level, Reference } from '../../model/item.ts'

/** Levels that a reference could mean, the likeliest first. */
export function wantedLevels(from: GraphItem, reference: Reference): readonly Level[] {
  const possible = [...new Set(referenceGroups(from.fact.level, reference.relation).flat())]
  const called = reference.levels === null ? possible : possible.filter((level) => reference.levels?.includes(level))
  return called.length > 0 ? called : possible
}

/** What became of a reference, as the rules about references tell it apart: one of them speaks of each. */
export type Fate = 'fine' | 'ambiguous' | 'itself' | 'no-document' | 'no-item' | 'wrong-level'

/**
 * Whether a reference is a plain link of the text, to a heading here or in another page (`[more](guide.md#tone)`). It
 * only counts where it happens to lead to an item.
 */
function isPlainLink(from: GraphItem, { text, path, target }: Reference): boolean {
  if (from.fact.carrier === 'key' || !text.includes('#')) return false
  return (path === null || /\.(?:md|markdown)$/i.test(path)) && !/^\p{L}{1,8}[-_]?\d/u.test(target)
}

/** Tells what became of a reference of an item. */
export function fateOf(from: GraphItem, { reference, targets, failure }: ResolvedReference): Fate {
  if (targets.length > 1) return 'ambiguous'
  if (targets.length === 1 || failure === null) return 'fine'
  if (isPlainLink(from, reference)) return 'fine'
  const written = reference.target.trim()
  if (reference.path === null && from.fact.id?.toLowerCase() === written.toLowerCase()) return 'itself'
  if (failure !== 'wrong-level' || reference.levels === null || !/^[\d.]+$/.test(written)) return failure
  // `Objective 2` where only a strategy is number 2: the word says what is missing.
  const possible = referenceGroups(from.fact.level, reference.relation).flat()
  return reference.levels.some((level) => possible.includes(level)) ? 'no-item' : failure
}

/** The documents in which a reference looks for its item: the one it names, else its own and then the parent plan. */
export function searchedDocuments(view: CascadeView, from: GraphItem, reference: Reference): readonly DocumentPath[] {
  if (reference.path !== null && reference.path !== '') {
    const named = referencedPaths(from.path, reference.path).find((path) => view.plan(path) !== null)
    return named === undefined ? [] : [named]
  }
  const parent = view.parentPlan()
  return parent === null ? [from.path] : [from.path, parent]
}

/** A reference rewritten to another name, its document kept. */
export const renamed = (reference: Reference, name: string): string =>
  reference.path === null || reference.path === '' ? name : `${reference.path}#${name}`
