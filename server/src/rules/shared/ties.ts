import type { GraphItem, ItemRef } from '../../model/graph.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { type Context, withObjectivesAbove } from './kinds.ts'
import { hasField, measuresOf } from './links.ts'
import { meansOf } from './means.ts'
import { namesResult, promisesResult, showsResult } from './result.ts'
import { saysValue } from './value.ts'

/** Those who take part: `engagement with donors` speaks of whom, and not of what they give. */
const company =
  /\b(?:with|among|between|from|for|(?:engagement|communit(?:y|ies)|conversations?|interactions?|following|network) of)\s+(?:[\p{L}-]+\s+){0,2}?(?:donors?|supporters?|customers?|clients?|buyers?|prospects?|candidates?|applicants?|talents?|ambassadors?|advocates?|champions?|employees|apprentices|trainees)\b/giu

/** Whether an objective is an end that others may serve: it names a result, or lets its value be seen and is no means. */
export const isEnd = (vocabulary: Vocabulary, item: GraphItem): boolean =>
  namesResult(vocabulary, item.fact.title) ||
  (meansOf(vocabulary, item.fact.title) === null && saysValue(vocabulary, item))

/**
 * Whether an objective is tied to a business result: its sentence names one, it declares its value, one of its measures
 * shows one, or it serves an objective of which one of these is true. `sentence` is the part of the title that may name
 * the result; an activity has to name it as its purpose.
 */
export type TiedToResult = (objective: GraphItem, sentence: string) => boolean

/** Prepares that judgement for many objectives: what one shows is looked up once for all that serve it. */
export function createTies({ view, vocabulary }: Context): TiedToResult {
  const known = new Map<ItemRef, boolean>()
  const isShown = (item: GraphItem): boolean => {
    const before = known.get(item.ref)
    if (before !== undefined) return before
    const shown = hasField(item, 'value') || measuresOf(view, item).some((measure) => showsResult(vocabulary, measure))
    known.set(item.ref, shown)
    return shown
  }
  return (objective, sentence) => {
    if (namesResult(vocabulary, sentence.replace(company, ' '))) return true
    if (promisesResult(vocabulary, objective.fact.title)) return true
    return withObjectivesAbove(view, objective).some(
      (item) => isShown(item) || (item.ref !== objective.ref && isEnd(vocabulary, item)),
    )
  }
}
