import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { saysWhatIsDone } from './shared/inner-actions.ts'
import { onceOrEach, reportOf } from './shared/lists.ts'
import { looseTactics, statedEnds, strategiesWithoutTactic } from './shared/support.ts'
import { skippingTactics, waitingTactics } from './shared/waiting.ts'

const addTactic = (strategy: GraphItem): Fix => ({
  title: 'Add a tactic to fill in',
  safety: 'suggested',
  path: strategy.path,
  action: { kind: 'insert-item', under: strategy.fact.key, level: 'tactic', text: '[what will be done, by whom]' },
})

export const strategyWithoutTactic = definePlanRule({
  id: 'strategy-without-tactic',
  group: 'chain',
  profiles: ['cascade', 'template'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'No tactic puts a strategy into practice.',
  from: ['cascade'],
  messages: {
    noTactic: 'No tactic says yet what will be done for {name}, by whom and by when. Add a first one.',
    noTactics:
      'No tactic says yet what will be done for {name} and {others}, by whom and by when. Add a first tactic to each of them.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const loose = looseTactics(view)
    const hanging = statedEnds(view, loose)
    // In a plan with one strategy, tactics that hang from nothing else can only be meant for it.
    if (view.items('strategy').length === 1 && loose.some((tactic) => !hanging.has(tactic.ref))) return
    // While tactics name no strategy, one of them may be what is missed here: the rules about tactics ask for them.
    if (waitingTactics(view, vocabulary).any || skippingTactics(view).length > 0) return
    const open = strategiesWithoutTactic(view)
    const lacking = open.filter((item) => !isBlank(item) && !saysWhatIsDone(view, vocabulary, item))
    for (const list of onceOrEach(lacking, view.items('strategy').length)) {
      report({
        message: list.others.length === 0 ? 'noTactic' : 'noTactics',
        ...reportOf(list, 'strategy', 'strategies'),
        fixes: [addTactic(list.first)],
      })
    }
  },
})
