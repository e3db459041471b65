import { itemAnchor } from '../model/anchor.ts'
import { defineItemRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { situationOf } from './shared/situation.ts'

export const strategyWithoutSituation = defineItemRule({
  id: 'strategy-without-situation',
  group: 'chain',
  scope: ['strategy'],
  profiles: ['cascade', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A strategy takes up no strength or weakness of the situation.',
  from: ['cascade'],
  messages: {
    noSituation:
      '{name} names no strength that it builds on and no weakness that it deals with, so nothing shows why it should work here. Link it to what the situation says.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const toLeverage = [...view.items('strength'), ...view.items('opportunity')]
    const toAddress = [...view.items('weakness'), ...view.items('threat')]
    if (toLeverage.length + toAddress.length === 0) return
    if (isBlank(item) || situationOf(view, item).length > 0) return
    report({
      message: 'noSituation',
      data: { name: nameOf(item) },
      at: itemAnchor(item.fact.key),
      item,
      fixes: [
        ...linksTo(vocabulary, item, toAddress, 'addresses'),
        ...linksTo(vocabulary, item, toLeverage, 'leverages'),
      ],
    })
  },
})
