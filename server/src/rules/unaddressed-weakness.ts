import { itemAnchor } from '../model/anchor.ts'
import { defineItemRule } from './rule.ts'
import { nameOf } from './shared/name.ts'
import { isLeftAside, takenUpBy } from './shared/situation.ts'

export const unaddressedWeakness = defineItemRule({
  id: 'unaddressed-weakness',
  group: 'chain',
  scope: ['weakness', 'threat'],
  profiles: ['cascade', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'No strategy deals with a weakness or threat that the plan names.',
  from: ['cascade'],
  messages: {
    weakness:
      'No strategy deals with the weakness {name}, so it will stand in the way as before. Say which strategy addresses it, or why none has to.',
    threat:
      'No strategy deals with the threat {name}, so the plan relies on luck. Say which strategy addresses it, or why none has to.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    if (!isLeftAside(view, item)) return
    report({
      message: item.fact.level === 'threat' ? 'threat' : 'weakness',
      data: { name: nameOf(item) },
      at: itemAnchor(item.fact.key),
      item,
      fixes: takenUpBy(view, vocabulary, item, 'addresses'),
    })
  },
})
