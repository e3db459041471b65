import { itemAnchor, referenceAnchor } from '../model/anchor.ts'
import { levels } from '../model/item.ts'
import { defineItemRule } from './rule.ts'
import { nameOf, quote } from './shared/name.ts'
import { fateOf, itemsNamed } from './shared/references.ts'

export const wrongLevelReference = defineItemRule({
  id: 'wrong-level-reference',
  group: 'chain',
  scope: levels,
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'error', strict: 'error' },
  since: '0.1.0',
  summary: 'A reference runs the wrong way.',
  from: [],
  messages: {
    wrongWay:
      '{name} cannot hang from the {level} {text}: links run upward, from tactic to strategy to objective to vision. State the link at the lower end of the two.',
    sameLevel: '{name} cannot serve another {level}, {text}. Name what both of them are for.',
  },
  options: {},
  check({ view, report }, item) {
    for (const resolved of view.references(item.ref)) {
      if (fateOf(item, resolved) !== 'wrong-level') continue
      const { index, reference } = resolved
      const found = itemsNamed(view, item, reference)
      const level = found[0]?.fact.level ?? item.fact.level
      report({
        message: level === item.fact.level ? 'sameLevel' : 'wrongWay',
        data: { name: nameOf(item), level, text: quote(reference.text) },
        at: referenceAnchor(item.fact.key, index),
        item,
        related: found.map((other) => ({
          place: { path: other.path, anchor: itemAnchor(other.fact.key) },
          message: `${quote(reference.text)} is this ${other.fact.level}.`,
        })),
      })
    }
  },
})
