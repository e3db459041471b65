import { isSituation } from '../../cascade/legal.ts'
import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem, LinkKind } from '../../model/graph.ts'
import { createActionCheck } from '../../vocabulary/action-verbs.ts'
import { english } from '../../vocabulary/words/en.ts'
import { isBlank } from './chain.ts'

const startsWithAction = createActionCheck(english)

/** Whatever the verb, a line between an item and a part of the situation says that the one takes up the other. */
const takesUp: readonly LinkKind[] = ['addresses', 'leverages', 'serves']

/** The strengths, weaknesses, opportunities and threats that an item takes up. */
export function situationOf(view: CascadeView, item: GraphItem): readonly GraphItem[] {
  const linked = view.up(item.ref).filter((link) => takesUp.includes(link.kind))
  const items = linked.map((link) => view.item(link.to)).filter((other) => other !== null)
  return items.filter((other) => isSituation(other.fact.level))
}

/** Strategies that take up nothing of the situation. */
export const strategiesWithoutSituation = (view: CascadeView): readonly GraphItem[] =>
  view.items('strategy').filter((item) => situationOf(view, item).length === 0)

/** Words with which a risk is answered where it is named. */
const answer =
  /\b(?:mitigat\p{L}*|respon(?:se|d\p{L}*)|protocols?|procedures?|contingency|fallback|plan b|back-?up|counter\p{L}*|prevent\p{L}*|monitor\p{L}*|flexib\p{L}*|recovery|adapt\p{L}*|address\p{L}*|avoid\p{L}*|reduc\p{L}*|escalat\p{L}*|insur\p{L}*|train\p{L}*|we (?:will|can|plan|keep))\b/iu

/** Whether a weakness or threat says itself what is done about it. */
function isAnswered(view: CascadeView, { ref, fact }: GraphItem): boolean {
  if (fact.fields.some((field) => field.name === 'fix' && field.value.trim() !== '')) return true
  const isDealtWith = view.down(ref).some((link) => view.item(link.from)?.fact.level === 'tactic')
  return isDealtWith || sentences(fact.detail).some((sentence) => answer.test(sentence) || startsWithAction(sentence))
}

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?;])\s+|\n+/u).filter((one) => one !== '')

/** What a strategy may leverage and what it may address; risks that bring their answer along need none. */
export function openSituation(view: CascadeView): {
  readonly toLeverage: readonly GraphItem[]
  readonly toAddress: readonly GraphItem[]
} {
  const toAddress = [...view.items('weakness'), ...view.items('threat')]
  return {
    toLeverage: [...view.items('strength'), ...view.items('opportunity')],
    toAddress: toAddress.filter((item) => !isAnswered(view, item)),
  }
}

/** Whether nothing of the plan takes up a part of the situation. */
export function isLeftAside(view: CascadeView, item: GraphItem): boolean {
  if (isBlank(item)) return false
  return !view.down(item.ref).some((link) => takesUp.includes(link.kind))
}
