import { itemAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { addObjective } from './shared/add-objective.ts'
import { isBlank } from './shared/chain.ts'
import { mayMeasure } from './shared/fitting.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { isLanguageKnown } from './shared/plan-facts.ts'
import { rankingOf } from './shared/ranking.ts'
import { sectionPlace } from './shared/section-place.ts'
import { looseMeasures, looseStrategies } from './shared/support.ts'
import { waitingMeasures } from './shared/waiting.ts'

export const unlinkedMeasure = definePlanRule({
  id: 'unlinked-measure',
  group: 'chain',
  profiles: ['cascade', 'okr', 'channel', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A measure belongs to no objective, strategy or tactic.',
  from: ['roi', 'fit'],
  messages: {
    unlinked:
      '{name} is linked to no objective, strategy or tactic, so a good figure would not show what was reached. Say which objective or strategy it tells of.',
    noObjectives:
      'The plan has measures and no objective, so it does not say what a good figure would mean. State the objectives first, then say which measure belongs to which.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const objectives = view.items('objective')
    if (objectives.length === 1) return
    const first = looseMeasures(view).find((measure) => !isBlank(measure))
    if (first === undefined) return
    const strategies = view.items('strategy')
    if (objectives.length === 0) {
      if (!isLanguageKnown(view)) return
      // One cause for all of them. Where strategies wait for an objective too, `strategy-without-objective` tells of it.
      if (looseStrategies(view).length > 0) return
      if (strategies.length === 0) {
        report({
          message: 'noObjectives',
          at: sectionPlace(view, first),
          fixes: [addObjective(view.path)],
        })
        return
      }
    }
    const context = { view, vocabulary }
    const ranking = rankingOf(vocabulary, objectives.length > 0 ? objectives : strategies)
    for (const item of waitingMeasures(view, vocabulary)) {
      report({
        message: 'unlinked',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: linksTo((one) => ranking(one).filter((other) => mayMeasure(context, one, other)), item),
      })
    }
  },
})
