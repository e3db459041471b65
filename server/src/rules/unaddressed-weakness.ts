import { itemAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { linksFrom } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { isLeftAside } from './shared/situation.ts'

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
      'No strategy deals with the weakness {name}, so it will stand in the way as before. Say which strategy addresses it, or why none has to.',
    threat:
      'No strategy deals with the threat {name}, so the plan relies on luck. Say which strategy addresses it, or why none has to.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const ranking = rankingOf(vocabulary, view.items('strategy'))
    for (const item of [...view.items('weakness'), ...view.items('threat')]) {
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
