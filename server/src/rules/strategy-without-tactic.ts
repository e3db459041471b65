import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { isClosed } from './shared/ended.ts'
import { saysWhatIsDone } from './shared/inner-actions.ts'
import { linksFrom } from './shared/link-fixes.ts'
import { nameOf } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { looseTactics, statedEnds, strategiesWithoutTactic } from './shared/support.ts'
import { waitingTactics } from './shared/waiting.ts'

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
    noTactic:
      'No tactic is linked to {name}, so the plan does not say what will be done for it, by whom and by when. Add a first one.',
    noneLinked:
      'No tactic of the plan is linked to {name}, so the plan does not say yet what will be done for it. Link the tactics that are part of it, or add a first one.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const loose = looseTactics(view)
    const hanging = statedEnds(view, loose)
    // In a plan with one strategy, tactics that hang from nothing else can only be meant for it.
    if (view.items('strategy').length === 1 && loose.some((tactic) => !hanging.has(tactic.ref))) return
    const waiting = waitingTactics(view, vocabulary)
    const ranking = rankingOf(vocabulary, waiting)
    const lacking = strategiesWithoutTactic(view)
    // Where no line is drawn at all, that is one cause, and the tactics tell of it.
    if (waiting.length > 0 && lacking.length === view.items('strategy').length) return
    const isSaid = (item: GraphItem): boolean => saysWhatIsDone(view, vocabulary, item)
    const practices = sectionsOfPractices(view.items('strategy'), isSaid)
    for (const item of lacking) {
      if (isBlank(item) || isClosed(view, item) || practices.has(item.fact.section) || isSaid(item)) continue
      report({
        message: waiting.length === 0 ? 'noTactic' : 'noneLinked',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: [...linksFrom(ranking, item), addTactic(item)],
      })
    }
  },
})

/** So many strategies of a list say what is done before the others are taken for the like. */
const fewest = 3

/** Sections in which most strategies say in their own words what is done: how one works, of which no tactic is a part. */
function sectionsOfPractices(
  strategies: readonly GraphItem[],
  isSaid: (item: GraphItem) => boolean,
): ReadonlySet<string> {
  const sections = new Map<string, { said: number; all: number }>()
  for (const item of strategies) {
    const { said, all } = sections.get(item.fact.section) ?? { said: 0, all: 0 }
    sections.set(item.fact.section, { said: said + (isSaid(item) ? 1 : 0), all: all + 1 })
  }
  return new Set([...sections].filter(([, { said, all }]) => said >= fewest && said > all / 2).map(([key]) => key))
}
