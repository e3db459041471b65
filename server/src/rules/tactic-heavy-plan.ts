import type { CascadeView } from '../cascade/view.ts'
import { planAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { hangsFromOwnLevel, isBlank, reachedAbove } from './shared/chain.ts'
import { goesStraightFromVision, looseMeasures, looseStrategies, plannedObjectives } from './shared/support.ts'

export const tacticHeavyPlan = definePlanRule({
  id: 'tactic-heavy-plan',
  group: 'strategies-and-tactics',
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'The plan holds many tactics for few strategies, or tactics and no objective at all.',
  from: ['cascade'],
  messages: {
    noObjective:
      'The plan lists {tactics} and no objective, so it cannot show whether the work is worth it. Write down first what the business is to gain, then keep the tactics that bring it nearer.',
    ratio:
      'The plan lists {tactics} for {strategies}, which looks more like a list of things to do than like a choice. Keep the tactics that its strategies need most, or say which strategy is missing.',
  },
  options: {
    ratio: {
      type: 'number',
      default: 10,
      minimum: 1,
      description: 'So many tactics for each strategy are still fine.',
    },
  },
  check({ view, options, report }) {
    const tactics = view.items('tactic').filter((item) => !isBlank(item) && !hangsFromOwnLevel(view, item))
    const strategies = view.items('strategy').length
    if (tactics.length === 0) return
    const data = { tactics: count(tactics.length, 'tactic', 'tactics') }
    if (hasNoObjective(view, tactics)) {
      if (!isAskedElsewhere(view)) report({ message: 'noObjective', data, at: planAnchor })
    }
    // Of a plan without any strategy `skipped-level` tells.
    else if (strategies > 0 && tactics.length > options.ratio * strategies)
      report({
        message: 'ratio',
        data: { ...data, strategies: count(strategies, 'strategy', 'strategies') },
        at: planAnchor,
      })
  },
})

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** Strategies, measures or the vision ask for the objective: `strategy-without-objective`, `unlinked-measure`, `skipped-level`. */
const isAskedElsewhere = (view: CascadeView): boolean =>
  looseStrategies(view).length > 0 || looseMeasures(view).length > 0 || goesStraightFromVision(view)

/** No objective in the plan, in the plan that it serves, nor in another one that its tactics reach. */
function hasNoObjective(view: CascadeView, tactics: readonly GraphItem[]): boolean {
  if (plannedObjectives(view).length > 0) return false
  const through = ['tactic', 'strategy', 'measure'] as const
  return !tactics.some((tactic) => reachedAbove(view, tactic, { wanted: ['objective'], through }).length > 0)
}
