import type { Measure } from '../model/measure.ts'
import { defineItemRule } from './rule.ts'
import { nameOf, quote } from './shared/name.ts'
import { speaksOfChange } from './shared/trend.ts'
import { areMixed } from './shared/units.ts'
import { targetPlace } from './shared/values.ts'

export const mixedUnits = defineItemRule({
  id: 'mixed-units',
  group: 'measures',
  scope: ['measure', 'objective'],
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'error', strict: 'error' },
  since: '0.1.0',
  summary: 'Baseline and target of a measure are in units that cannot be compared.',
  from: [],
  messages: {
    mixed:
      'The target of {name}, {target}, cannot be compared with its baseline, {baseline}, so nobody can say how far there is to go. Write both in one unit, or say that the target is a change (“+20 %”).',
  },
  options: {},
  check({ view, report }, item) {
    const { measure } = item.fact
    if (measure === null || measure.baseline === null || measure.target === null || isChange(measure, item.fact.title))
      return
    if (!areMixed(measure.baseline, measure.target)) return
    report({
      message: 'mixed',
      data: { name: nameOf(item), target: quote(measure.target.text), baseline: quote(measure.baseline.text) },
      at: targetPlace(view, item),
      item,
    })
  },
})

/** A verb, a sign or a word of more and less makes a share a change on the baseline. */
const isChange = (measure: Measure, title: string): boolean =>
  measure.relative ||
  measure.target?.unit === 'pp' ||
  measure.target?.unit === 'x' ||
  (measure.target?.unit === '%' && speaksOfChange(`${title} ${measure.target.text}`))
