import { fieldAnchor, itemAnchor } from '../model/anchor.ts'
import { defineItemRule } from './rule.ts'
import { fillIn } from './shared/fill-in.ts'
import { fieldOf, hasField } from './shared/links.ts'
import { isMilestone } from './shared/milestone.ts'
import { nameOf } from './shared/name.ts'

export const measureWithoutTarget = defineItemRule({
  id: 'measure-without-target',
  group: 'measures',
  scope: ['measure'],
  profiles: ['cascade', 'okr', 'channel', 'kpi'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A measure has no value to reach.',
  from: ['cascade'],
  messages: {
    missing:
      '{name} names no value to reach, so nobody can say whether it was reached. Add a target, or write `target: none` with the reason.',
    blank:
      'The target of {name} is blank, so nobody can say whether it was reached. Fill it in, or write `none` with the reason.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const { key, measure, placeholders } = item.fact
    if (measure === null || measure.target !== null || measure.noTarget !== null) return
    // A target still to be filled in is told by `placeholder-text`; a milestone is done or not done.
    if (hasField(item, 'target') || placeholders.length > 0 || isMilestone(vocabulary, item)) return
    const blank = fieldOf(item, 'target') !== null && view.has(fieldAnchor(key, 'target'))
    report({
      message: blank ? 'blank' : 'missing',
      data: { name: nameOf(item) },
      at: blank ? fieldAnchor(key, 'target') : itemAnchor(key),
      item,
      fixes: [
        {
          title: `${blank ? 'Fill in the' : 'Add a'} target: ${fillIn.number}`,
          safety: 'suggested',
          path: item.path,
          action: { kind: 'insert-field', item: key, field: 'target', text: fillIn.number },
        },
      ],
    })
  },
})
