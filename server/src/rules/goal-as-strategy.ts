import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { defineItemRule } from './rule.ts'
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
      fixes: leavesOthersAlone(view, item)
        ? []
        : [
            {
              title: 'Move it to the objectives',
              safety: 'suggested',
              path: item.path,
              action: { kind: 'move-item', item: item.fact.key, level: 'objective' },
            },
          ],
    })
  },
})

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
