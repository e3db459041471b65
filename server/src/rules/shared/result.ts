import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { ObjectiveKind } from '../../model/measure.ts'
import { resultClasses, type Vocabulary } from '../../vocabulary/vocabulary.ts'
import { withObjectivesAbove } from './kinds.ts'
import { hasField, measuresOf } from './links.ts'

interface Context {
  readonly view: CascadeView
  readonly vocabulary: Vocabulary
}

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
export function tiedToResult(context: Context, objective: GraphItem, sentence: string): boolean {
  const { view, vocabulary } = context
  if (namesResult(vocabulary, sentence)) return true
  return withObjectivesAbove(view, objective).some((item) => {
    if (hasField(item, 'value') || showsResult(vocabulary, item)) return true
    if (item.ref !== objective.ref && namesResult(vocabulary, item.fact.title)) return true
    return measuresOf(view, item).some((measure) => showsResult(vocabulary, measure))
  })
}
