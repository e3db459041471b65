import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import { statesTarget } from './support.ts'

const fillers =
  /(?<![\p{L}\p{N}])(?:number|total|amount|count|rate|average|of|the|our|an?|and|or|in|on|for|to|via|with|by|at|from|per)(?![\p{L}\p{N}])/giu

/** The words that tell what a figure is about, in a form that singular and plural share. */
export const wordsOf = (text: string): readonly string[] =>
  (
    text
      .replace(fillers, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}-]{2,}/gu) ?? []
  ).map((word) => word.replace(/(?:ies|y)$/u, 'i').replace(/s$/u, ''))

const all = /(?<!\p{L})(?:all|every)\s/iu

/** Whether an item says how much is to be reached, or that the last of something is to be done. */
const setsTarget = (item: GraphItem): boolean =>
  statesTarget(item) || (item.fact.level === 'objective' && all.test(item.fact.title))

interface Named {
  readonly item: GraphItem
  readonly words: ReadonlySet<string>
  readonly title: string
  readonly detail: string
}

/** Prepares the question whether another item of the plan sets a target for the very same figure. */
export function createTargets(view: CascadeView): (measure: GraphItem) => boolean {
  const byWord = new Map<string, Named[]>()
  for (const item of [...view.items('measure'), ...view.items('objective')]) {
    if (!setsTarget(item)) continue
    const words = wordsOf(item.fact.title)
    const about = wordsOf(item.fact.detail.slice(0, 400))
    const named = { item, words: new Set(words), title: words.join(' '), detail: ` ${about.join(' ')} ` }
    for (const word of new Set([...words, ...about]))
      byWord.set(word, [...(byWord.get(word) ?? []), named].slice(0, enough))
  }
  return (measure) => {
    const words = wordsOf(measure.fact.title.replace(/\([^)]*\)/gu, ' '))
    const rarest = words.reduce<readonly Named[] | null>((found, word) => {
      const here = byWord.get(word) ?? []
      return found === null || here.length < found.length ? here : found
    }, null)
    return (rarest ?? []).some((other) => other.item.ref !== measure.ref && isSame(measure, words, other))
  }
}

/** A word that so many items bear tells no figure from another. */
const enough = 50

function isSame(measure: GraphItem, words: readonly string[], other: Named): boolean {
  const own = measure.fact.measure?.metric ?? null
  const its = other.item.fact.measure?.metric ?? null
  if (words.join(' ') === other.title) return true
  if (words.length === 1) return own !== null && own === its
  if (other.detail.includes(` ${words.join(' ')} `)) return true
  return (own === null || its === null || own === its) && words.every((word) => other.words.has(word))
}
