import type { CascadeView } from '../cascade/view.ts'
import { fieldAnchor, itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { defineItemRule } from './rule.ts'
import { fillIn } from './shared/fill-in.ts'
import { fieldOf, hasField, measuredBy } from './shared/links.ts'
import { nameOf } from './shared/name.ts'
import { isMilestone } from './shared/verbs.ts'

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
  check({ view, report }, item) {
    const { key, measure, placeholders, title } = item.fact
    if (measure === null || measure.baseline !== null || hasField(item, 'baseline')) return
    if (measure.direction === 'keep' || isMilestone(title) || placeholders.length > 0) return
    const compared = measure.comparedWith !== null || hasField(item, 'comparedWith')
    if ((measure.relative && compared) || belongsToTactic(view, item)) return
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

/** Tactics are new as a rule; only what objectives and strategies are measured by needs a value from before. */
function belongsToTactic(view: CascadeView, item: GraphItem): boolean {
  const measured = measuredBy(view, item)
  return measured.length > 0 && measured.every((one) => one.fact.level === 'tactic')
}
