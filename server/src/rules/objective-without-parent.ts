import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { hangsFromOwnLevel, hasBrokenReference, isBlank } from './shared/chain.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf, quote } from './shared/name.ts'
import { rankingOf } from './shared/ranking.ts'
import { nearestWanted, upFrom } from './shared/reach.ts'

const isObjective = ({ fact }: GraphItem): boolean => fact.level === 'objective'

export const objectiveWithoutParent = definePlanRule({
  id: 'objective-without-parent',
  group: 'chain',
  profiles: ['cascade', 'okr', 'channel', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'An objective serves no objective of the parent plan.',
  from: ['imperatives', 'fit'],
  messages: {
    noParent:
      '{name} serves no objective of the parent plan {parent}, so it may succeed without helping the business. Say which objective it serves there.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const parent = view.parentPlan()
    if (parent === null) return
    const objectives = view.items('objective', parent)
    // A parent plan without objectives has nothing to serve: that is for the parent plan to mend.
    if (objectives.length === 0) return
    const isWanted = (item: GraphItem): boolean =>
      // An objective that serves another one of this plan leaves the line upward to that one.
      item.path === parent ? item.fact.level !== 'tactic' : isObjective(item) && item.path === view.path
    const linked = nearestWanted(view.items('objective'), upFrom(view), { isWanted, leadsOn: isObjective })
    const ranking = rankingOf(vocabulary, objectives)
    const isOpen = (item: GraphItem): boolean =>
      !isBlank(item) && !linked.has(item.ref) && !hangsFromOwnLevel(view, item) && !hasBrokenReference(view, item)
    const title = quote(view.plan(parent)?.title ?? parent)
    for (const item of view.items('objective').filter(isOpen)) {
      report({
        message: 'noParent',
        data: { name: nameOf(item), parent: title },
        at: itemAnchor(item.fact.key),
        item,
        fixes: linksTo(ranking, item),
      })
    }
  },
})
