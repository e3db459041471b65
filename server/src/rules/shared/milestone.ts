import type { GraphItem } from '../../model/graph.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { doneOrNot } from './done-or-not.ts'
import { metricsNamed } from './suspect.ts'

/** `Did we publish each week?`: what is answered with yes or no. */
const yesOrNo = /^(?:did|do|does|is|are|was|were|have|has|can) [^?]*\?\s*$/iu

/** Whether a measure is reached by a deed that is done or not done, so that no number could be its target. */
export function isMilestone(vocabulary: Vocabulary, measure: GraphItem): boolean {
  const { title, detail } = measure.fact
  if (yesOrNo.test(detail)) return true
  switch (doneOrNot(title)) {
    case 'made':
      return true
    case 'state':
      return (measure.fact.measure?.target?.value ?? null) === null
    case 'gained':
      return metricsNamed(vocabulary, measure).every((metric) => metric.class === 'activity')
    case null:
      return false
  }
}
