import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { isChannelRole } from './shared/inner-actions.ts'
import { linksTo } from './shared/link-fixes.ts'
import { onceOrEach, reportOf } from './shared/lists.ts'
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
      '{name} names no strength that it builds on and no weakness that it deals with, so nothing shows why it should work here. Link it to what the situation says.',
    noSituations:
      '{name} and {others} name no strength that they build on and no weakness that they deal with, so nothing shows why they should work here. Link them to what the situation says.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const { toLeverage, toAddress } = openSituation(view)
    if (toLeverage.length + toAddress.length === 0) return
    const addressing = rankingOf(vocabulary, toAddress)
    const leveraging = rankingOf(vocabulary, toLeverage)
    // What a channel is there for is no choice that rests on the situation.
    const isAsked = (item: GraphItem): boolean => !isBlank(item) && !isChannelRole(vocabulary, item)
    const lacking = strategiesWithoutSituation(view).filter(isAsked)
    for (const list of onceOrEach(lacking, view.items('strategy').filter(isAsked).length)) {
      report({
        message: list.others.length === 0 ? 'noSituation' : 'noSituations',
        ...reportOf(list, 'strategy', 'strategies'),
        fixes: [...linksTo(addressing, list.first, 'addresses'), ...linksTo(leveraging, list.first, 'leverages')],
      })
    }
  },
})
