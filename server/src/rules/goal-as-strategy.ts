import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { Fix, FixAction } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import type { ItemKey } from '../model/item.ts'
import { defineItemRule } from './rule.ts'
import { strategiesBetween, wayToFillIn } from './shared/add-strategy.ts'
import { above, below } from './shared/links.ts'
import { linkAfter, moveTo } from './shared/move-fixes.ts'
import { nameOf } from './shared/name.ts'
import { withoutOpening } from './shared/verbs.ts'
import { raising } from './shared/words.ts'

export const goalAsStrategy = defineItemRule({
  id: 'goal-as-strategy',
  group: 'strategies-and-tactics',
  scope: ['strategy'],
  profiles: ['cascade', 'template'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'A strategy is only a target to reach, not a way to reach it.',
  from: ['cascade'],
  messages: {
    target:
      '{name} says how much is to be reached, not how, so no tactic can follow from it. Move it to the objectives, and write here which strength you use or which weakness you mend to get there.',
  },
  options: {},
  check({ view, report }, item) {
    if (!isTargetOnly(item)) return
    report({
      message: 'target',
      data: { name: nameOf(item) },
      at: itemAnchor(item.fact.key),
      item,
      fixes: leavesOthersAlone(view, item) ? [] : [moveToObjectives(view, item)],
    })
  },
})

/** As an objective it serves what it was the strategy of, and has a strategy of its own to fill in above its tactics. */
function moveToObjectives(view: CascadeView, item: GraphItem): Fix {
  const { key } = item.fact
  const isNestedIn = (key: ItemKey, { fact }: GraphItem): boolean => fact.parents.some((parent) => parent.key === key)
  const hung = above(view, item.ref, 'serves', 'objective').filter((one) => isNestedIn(one.fact.key, item))
  const [first, ...others] = below(view, item.ref, 'serves', 'tactic').filter((one) => isNestedIn(key, one))
  const strategy: FixAction =
    first === undefined
      ? { kind: 'insert-item', under: key, level: 'strategy', text: wayToFillIn }
      : strategiesBetween([first, ...others]).action
  const next = [strategy, ...hung.map((objective) => linkAfter(item, objective))]
  return moveTo('Move it to the objectives, with a strategy to fill in', item, 'objective', { next })
}

/** Whether a second objective would leave others without one that serve the only one because it is the only one. */
function leavesOthersAlone(view: CascadeView, item: GraphItem): boolean {
  const [only, ...more] = view.items('objective')
  if (only === undefined || more.length > 0) return false
  return view.down(only.ref).some((link) => link.origin === 'implied' && link.from !== item.ref)
}

const reaching =
  'reach(?:ing)?|achiev(?:e|ing)|hit(?:ting)?|attain(?:ing)?|exceed(?:ing)?|reduc(?:e|ing)|cut(?:ting)?|lower(?:ing)?|decreas(?:e|ing)|halv(?:e|ing)|win(?:ning)?|sell(?:ing)?'
const change = new RegExp(`^(?:${raising}|${reaching})\\s`, 'iu')
/** Words that say how: what follows them is a way, however short. */
const way =
  /\b(?:through|via|using|with|without|thanks to|leveraging|so that|because|instead|by (?:\p{L}+ly )?\p{L}+ing)\b|[:;–—(]/iu
/** `100 new dealers`, `20 % more bookings`: only the amount, without a verb. */
const bare =
  /^(?:at least |over |more than )?[€$£]?\d[\d.,\s]*(?:%|k|m)?\s*(?:percent |per cent )?(?:\p{L}+ )?(?:new|more|fewer|less|additional|extra|higher|lower|increase|growth|rise|reduction)\b/iu
const mostWords = 14

/** A verb of change or none, what changes and by how much; a sentence that goes on, or a text below it, may say how. */
function isTargetOnly({ fact }: GraphItem): boolean {
  if ((fact.measure?.target?.value ?? null) === null || fact.detail.trim() !== '') return false
  const text = withoutOpening(fact.title)
  return (change.test(text) || bare.test(text)) && !way.test(text) && text.split(/\s+/).length <= mostWords
}
