import type { GraphItem } from '../../model/graph.ts'
import type { ObjectiveKind } from '../../model/measure.ts'
import { findQuantities } from '../../read/measure/quantities.ts'
import { resultClasses, type Vocabulary } from '../../vocabulary/vocabulary.ts'
import { purposeOf } from './verbs.ts'

/** Being known or looked at is a step towards a result, not one. */
const steps: readonly ObjectiveKind[] = ['awareness', 'consideration']

/** Whether a text names something that the business gains: sales, lower cost, retention, … */
export function namesResult(vocabulary: Vocabulary, text: string): boolean {
  if (vocabulary.objectiveKinds(text).some((kind) => !steps.includes(kind))) return true
  return vocabulary.findMetrics(text).some((match) => !match.negated && resultClasses.includes(match.metric.class))
}

/** What an objective may promise so that a figure the catalogue does not know is a result: seats filled, calls avoided. */
const promise =
  /\b(?:sell|fill|cut|reduc|sav|recruit|hir|retain|earn|halv|shorten|lower|win|attract|keep|fewer|less)(?:e|ing|s|es)?\b/iu
const change = /\b(?:increas|grow|rais|doubl|improv|take|bring|get)(?:e|ing|s|es)?\b/iu

/** What may become more without anybody gaining from it. */
const soft =
  /\b(?:aware|awareness|profile|visib\p{L}*|interest|reach|attention|traffic|brand|image|followers?|fans|likes|understanding|the word|part)\b/iu

/** Whether the purpose of a sentence promises more (or less) of something that is no matter of attention. */
export function promisesResult(vocabulary: Vocabulary, sentence: string): boolean {
  const purpose = purposeOf(sentence) || (/\s[–—]\s(.+)$|:\s(.+)$/u.exec(sentence)?.[0] ?? '')
  if (purpose === '' || /\b(?:engag|interact|conversation|attention|presence|content)/iu.test(purpose)) return false
  if (vocabulary.findMetrics(purpose).some(({ metric }) => !resultClasses.includes(metric.class))) return false
  return promise.test(purpose) || (change.test(purpose) && (findQuantities(purpose).length > 0 || !soft.test(purpose)))
}

/** Whether a measure (or the target in an item's own sentence) is of a class that shows a result. */
export function showsResult(vocabulary: Vocabulary, item: GraphItem): boolean {
  const id = item.fact.measure?.metric ?? null
  const metric = id === null ? null : vocabulary.metric(id)
  return metric !== null && resultClasses.includes(metric.class)
}
