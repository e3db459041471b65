import { itemAnchor } from '../model/anchor.ts'
import { defineItemRule } from './rule.ts'
import { hangsFromOwnLevel, hasBrokenReference, isBlank, reachedAbove } from './shared/chain.ts'
import { linksTo } from './shared/link-fixes.ts'
import { nameOf, quote } from './shared/name.ts'

export const objectiveWithoutParent = defineItemRule({
  id: 'objective-without-parent',
  group: 'chain',
  scope: ['objective'],
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
  check({ view, vocabulary, report }, item) {
    const parent = view.parentPlan()
    if (parent === null || isBlank(item)) return
    const objectives = view.items('objective', parent)
    // A parent plan without objectives has nothing to serve: that is for the parent plan to mend.
    if (objectives.length === 0) return
    if (hangsFromOwnLevel(view, item) || hasBrokenReference(view, item)) return
    const above = reachedAbove(view, item, { wanted: ['objective', 'strategy', 'vision'], through: ['objective'] })
    if (above.some((other) => other.path === parent)) return
    // An objective that serves another one of this plan leaves the line upward to that one.
    if (above.some((other) => other.fact.level === 'objective' && other.path === view.path)) return
    report({
      message: 'noParent',
      data: { name: nameOf(item), parent: quote(view.plan(parent)?.title ?? parent) },
      at: itemAnchor(item.fact.key),
      item,
      fixes: linksTo(vocabulary, item, objectives),
    })
  },
})
