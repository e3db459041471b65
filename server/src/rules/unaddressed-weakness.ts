import { itemAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { linksFrom } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { isLeftAside, openSituation } from './shared/situation.ts'

export const unaddressedWeakness = definePlanRule({
  id: 'unaddressed-weakness',
  group: 'chain',
  profiles: ['cascade', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'No strategy deals with a weakness or threat that the plan names.',
  from: ['cascade'],
  messages: {
    weakness:
      'No strategy names the weakness {name}, so it may stand in the way as before. Say which strategy addresses it, or why none has to.',
    threat:
      'No strategy names the threat {name}, so the plan does not say how it is prepared for. Say which strategy addresses it, or what will be done if it comes about.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    // Without any strategy the whole level is missing, and other rules say so.
    const strategies = view.items('strategy')
    if (strategies.length === 0) return
    const ranking = rankingOf(vocabulary, strategies)
    for (const item of openSituation(view).toAddress) {
      if (!isLeftAside(view, item)) continue
      report({
        message: item.fact.level === 'threat' ? 'threat' : 'weakness',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: linksFrom(ranking, item, 'addresses'),
      })
    }
  },
})
