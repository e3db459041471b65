import { itemAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { isChannelRole } from './shared/inner-actions.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { openSituation, strategiesWithoutSituation } from './shared/situation.ts'

export const strategyWithoutSituation = definePlanRule({
  id: 'strategy-without-situation',
  group: 'chain',
  profiles: ['cascade', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A strategy takes up no strength or weakness of the situation.',
  from: ['cascade'],
  messages: {
    noSituation:
      '{name} names no strength that it builds on and no weakness that it deals with, so the plan does not show why it should work here. Link it to what the situation says.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const { toLeverage, toAddress } = openSituation(view)
    if (toLeverage.length + toAddress.length === 0) return
    const addressing = rankingOf(vocabulary, toAddress)
    const leveraging = rankingOf(vocabulary, toLeverage)
    // What a channel is there for is no choice that rests on the situation.
    for (const item of strategiesWithoutSituation(view)) {
      if (isBlank(item) || isChannelRole(vocabulary, item)) continue
      report({
        message: 'noSituation',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: [...linksTo(addressing, item, 'addresses'), ...linksTo(leveraging, item, 'leverages')],
      })
    }
  },
})
