import type { GraphItem, ItemRef } from '../../model/graph.ts'
import type { ObjectiveKind } from '../../model/measure.ts'
import { resultClasses, type Vocabulary } from '../../vocabulary/vocabulary.ts'
import { type Context, withObjectivesAbove } from './kinds.ts'
import { hasField, measuresOf } from './links.ts'

/** Being known or looked at is a step towards a result, not one. */
const steps: readonly ObjectiveKind[] = ['awareness', 'consideration']

/** Whether a text names something that the business gains: sales, lower cost, retention, … */
export function namesResult(vocabulary: Vocabulary, text: string): boolean {
  if (vocabulary.objectiveKinds(text).some((kind) => !steps.includes(kind))) return true
  return vocabulary.findMetrics(text).some((match) => !match.negated && resultClasses.includes(match.metric.class))
}

/** Whether a measure (or the target in an item's own sentence) is of a class that shows a result. */
export function showsResult(vocabulary: Vocabulary, item: GraphItem): boolean {
  const id = item.fact.measure?.metric ?? null
  const metric = id === null ? null : vocabulary.metric(id)
  return metric !== null && resultClasses.includes(metric.class)
}

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
    const shown =
      hasField(item, 'value') ||
      showsResult(vocabulary, item) ||
      measuresOf(view, item).some((measure) => showsResult(vocabulary, measure))
    known.set(item.ref, shown)
    return shown
  }
  return (objective, sentence) => {
    if (namesResult(vocabulary, sentence)) return true
    return withObjectivesAbove(view, objective).some(
      (item) => isShown(item) || (item.ref !== objective.ref && namesResult(vocabulary, item.fact.title)),
    )
  }
}
