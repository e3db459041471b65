import { referenceAnchor } from '../model/anchor.ts'
import { levels } from '../model/item.ts'
import { definePlanRule } from './rule.ts'
import { relatedFew } from './shared/few.ts'
import { nameOf, quote } from './shared/name.ts'
import { createNameSearch } from './shared/named-items.ts'
import { fateOf } from './shared/references.ts'

export const wrongLevelReference = definePlanRule({
  id: 'wrong-level-reference',
  group: 'chain',
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
  check({ view, report }) {
    const names = createNameSearch(view)
    for (const item of levels.flatMap((level) => view.items(level))) {
      for (const resolved of view.references(item.ref)) {
        if (fateOf(item, resolved) !== 'wrong-level') continue
        const { index, reference } = resolved
        const found = names.named(item, reference)
        const level = found[0]?.fact.level ?? item.fact.level
        report({
          message: level === item.fact.level ? 'sameLevel' : 'wrongWay',
          data: { name: nameOf(item), level, text: quote(reference.text) },
          at: referenceAnchor(item.fact.key, index),
          item,
          related: relatedFew(found, ({ fact }) => `${quote(reference.text)} is this ${fact.level}.`),
        })
      }
    }
  },
})
