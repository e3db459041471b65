import { fieldAnchor, itemAnchor } from '../model/anchor.ts'
import { defineItemRule } from './rule.ts'
import { fillIn } from './shared/fill-in.ts'
import { fieldOf, hasField } from './shared/links.ts'
import { isMilestone } from './shared/milestone.ts'
import { nameOf } from './shared/name.ts'
import { isProof } from './shared/proof.ts'

export const measureWithoutBaseline = defineItemRule({
  id: 'measure-without-baseline',
  group: 'measures',
  scope: ['measure'],
  profiles: ['cascade', 'okr', 'channel', 'kpi'],
  presets: { recommended: 'info', strict: 'warning' },
  since: '0.1.0',
  summary: 'A measure has no value from before to compare with.',
  from: ['roi', 'fit'],
  messages: {
    missing:
      '{name} has no value from before, so a later figure cannot show what the plan changed. Add the baseline, or say what the change is compared with.',
    blank:
      'The baseline of {name} is blank, so a later figure cannot show what the plan changed. Fill in the value from before.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const { key, measure, placeholders } = item.fact
    if (measure === null || measure.baseline !== null || hasField(item, 'baseline')) return
    if (measure.direction === 'keep' || isMilestone(vocabulary, item) || placeholders.length > 0) return
    const compared = measure.comparedWith !== null || hasField(item, 'comparedWith')
    if ((measure.relative && compared) || !isProof(view, item)) return
    const blank = fieldOf(item, 'baseline') !== null && view.has(fieldAnchor(key, 'baseline'))
    report({
      message: blank ? 'blank' : 'missing',
      data: { name: nameOf(item) },
      at: blank ? fieldAnchor(key, 'baseline') : itemAnchor(key),
      item,
      fixes: [
        {
          title: `${blank ? 'Fill in the' : 'Add a'} baseline: ${fillIn.number}`,
          safety: 'suggested',
          path: item.path,
          action: { kind: 'insert-field', item: key, field: 'baseline', text: fillIn.number },
        },
      ],
    })
  },
})
