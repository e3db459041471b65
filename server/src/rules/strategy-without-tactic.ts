import { itemAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { linksFrom } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { looseTactics, statedEnds, strategiesWithoutTactic } from './shared/support.ts'

export const strategyWithoutTactic = definePlanRule({
  id: 'strategy-without-tactic',
  group: 'chain',
  profiles: ['cascade', 'template'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'No tactic puts a strategy into practice.',
  from: ['cascade'],
  messages: {
    noTactic:
      'No tactic enables {name}, so nobody does anything to make it happen. Add a tactic with an owner and dates, or link one that the plan already has.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const loose = looseTactics(view)
    const hanging = statedEnds(view, loose)
    // In a plan with one strategy, tactics that hang from nothing else can only be meant for it.
    if (view.items('strategy').length === 1 && loose.some((tactic) => !hanging.has(tactic.ref))) return
    const ranking = rankingOf(vocabulary, loose)
    for (const item of strategiesWithoutTactic(view)) {
      if (isBlank(item)) continue
      report({
        message: 'noTactic',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: [
          {
            title: 'Add a tactic to fill in',
            safety: 'suggested',
            path: item.path,
            action: {
              kind: 'insert-item',
              under: item.fact.key,
              level: 'tactic',
              text: '[what will be done, by whom]',
            },
          },
          ...linksFrom(ranking, item),
        ],
      })
    }
  },
})
