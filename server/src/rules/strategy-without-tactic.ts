import { itemAnchor } from '../model/anchor.ts'
import { defineItemRule } from './rule.ts'
import { isBlank, reachedBelow } from './shared/chain.ts'
import { linksFrom } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { isLooseTactic, statedEnds } from './shared/support.ts'

export const strategyWithoutTactic = defineItemRule({
  id: 'strategy-without-tactic',
  group: 'chain',
  scope: ['strategy'],
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
  check({ view, vocabulary, report }, item) {
    if (isBlank(item)) return
    if (reachedBelow(view, item, { wanted: ['tactic'], through: ['strategy', 'measure'] }).length > 0) return
    const loose = view.items('tactic').filter((tactic) => isLooseTactic(view, tactic))
    // In a plan with one strategy, tactics that hang from nothing else can only be meant for it.
    const only = view.items('strategy').length === 1
    if (only && loose.some((tactic) => statedEnds(view, tactic).length === 0)) return
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
          action: { kind: 'insert-item', under: item.fact.key, level: 'tactic', text: '[what will be done, by whom]' },
        },
        ...linksFrom(vocabulary, item, loose),
      ],
    })
  },
})
