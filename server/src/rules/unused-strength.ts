import { itemAnchor } from '../model/anchor.ts'
import { defineItemRule } from './rule.ts'
import { nameOf } from './shared/name.ts'
import { isLeftAside, takenUpBy } from './shared/situation.ts'

export const unusedStrength = defineItemRule({
  id: 'unused-strength',
  group: 'chain',
  scope: ['strength'],
  profiles: ['cascade', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'No strategy builds on a strength that the plan names.',
  from: ['cascade'],
  messages: {
    unused:
      'No strategy builds on the strength {name}, so an advantage goes unused. Say which strategy leverages it, or leave it out.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    if (!isLeftAside(view, item)) return
    report({
      message: 'unused',
      data: { name: nameOf(item) },
      at: itemAnchor(item.fact.key),
      item,
      fixes: takenUpBy(view, vocabulary, item, 'leverages'),
    })
  },
})
