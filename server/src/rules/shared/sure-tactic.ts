import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import { createActionCheck } from '../../vocabulary/action-verbs.ts'
import { english } from '../../vocabulary/words/en.ts'

const tactics =
  /\b(?:tactics?|actions?|activit(?:y|ies)|initiatives?|tasks?|to-?dos?|steps|measures|experiments?|pilots?)\b/iu
/** Whether a text begins by saying what somebody does. */
export const saysWhatIsDone = createActionCheck(english)

/**
 * Whether the page is plain enough about a tactic to be asked who does it and when: a heading, key, column or label calls it
 * so, it bears an id, or its sentence says what is done. A list that only describes something does none of these.
 */
export function isSureTactic(view: CascadeView, { fact }: GraphItem): boolean {
  // A mere number counts the lines of any list.
  if (/^\p{L}/u.test(fact.id ?? '') || fact.references.length > 0 || fact.fields.length > 0) return true
  if (fact.carrier === 'key' || fact.carrier === 'row' || fact.carrier === 'label') return true
  const section = view.section(fact.section)?.fact
  const isListed = section?.level === 'tactic' && fact.carrier !== 'heading'
  // A heading such as `Paid campaigns` may also stand above a list of things that are there already.
  const isCalledSo = view.plan()?.language !== 'en' || tactics.test(section?.title ?? '')
  return (isListed && isCalledSo) || saysWhatIsDone(fact.title)
}
