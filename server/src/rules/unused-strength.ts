import { itemAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { linksFrom } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { isLeftAside } from './shared/situation.ts'

export const unusedStrength = definePlanRule({
  id: 'unused-strength',
  group: 'chain',
  profiles: ['cascade', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'No strategy builds on a strength that the plan names.',
  from: ['cascade'],
  messages: {
    unused:
      'No strategy names the strength {name}, so an advantage may go unused. Say which strategy builds on it, or leave it out.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    // Without any strategy the whole level is missing, and other rules say so.
    const strategies = view.items('strategy')
    if (strategies.length === 0) return
    const ranking = rankingOf(vocabulary, strategies)
    for (const item of view.items('strength')) {
      if (!isLeftAside(view, item)) continue
      report({
        message: 'unused',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: linksFrom(ranking, item, 'leverages'),
      })
    }
  },
})
