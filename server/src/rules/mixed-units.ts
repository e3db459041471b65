import type { GraphItem } from '../model/graph.ts'
import type { Measure, Quantity } from '../model/measure.ts'
import { findQuantities } from '../read/measure/quantities.ts'
import { defineItemRule } from './rule.ts'
import { fieldOf } from './shared/links.ts'
import { nameOf, quote } from './shared/name.ts'
import { isCountOfThings } from './shared/things.ts'
import { speaksOfChange } from './shared/trend.ts'
import { areMixed, isBare } from './shared/units.ts'
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
      'The target of {name}, {target}, cannot be compared with its baseline, {baseline}, so it cannot be told how far there is to go. Write both in one unit, or say that the target is a change (“+20 %”).',
  },
  options: {},
  check({ view, report }, item) {
    const { measure } = item.fact
    if (measure === null || measure.baseline === null || measure.target === null || isChange(measure, item)) return
    const { baseline, target } = measure
    const counted = isCountOfThings(baseline, target, item)
    if (!counted && !areMixed(baseline, target)) return
    if (!counted && hasCommonUnit(baseline, target, item)) return
    report({
      message: 'mixed',
      data: { name: nameOf(item), target: quote(target.text), baseline: quote(baseline.text) },
      at: targetPlace(view, item),
      item,
    })
  },
})

const targetAsWritten = (target: Quantity, item: GraphItem): string => fieldOf(item, 'target') ?? target.text

/** A verb, a sign or a word of more and less makes a share a change on the baseline. */
function isChange(measure: Measure, item: GraphItem): boolean {
  const { target, relative } = measure
  if (target === null || relative || target.unit === 'pp' || target.unit === 'x') return true
  const written = targetAsWritten(target, item)
  return (
    target.unit === '%' &&
    (/^\s*[+−-]/u.test(target.text) || speaksOfChange(`${item.fact.title} ${written}`) || over.test(written))
  )
}

/** `12 % below 2026` */
const over = /%\s*(?:above|below|over|under|off)(?!\p{L})/iu

/**
 * Whether start and end have a unit in common after all, because more figures stand beside them: `12 % (340 of 2,800)`,
 * `90 % within a day`. Such a page is understood by its readers.
 */
function hasCommonUnit(baseline: Quantity, target: Quantity, item: GraphItem): boolean {
  const sentence = findQuantities(item.fact.title).map(({ quantity }) => quantity)
  const others = sentence.filter(({ text }) => text !== baseline.text && text !== target.text)
  const starts = [...findQuantities(baseline.text).map(({ quantity }) => quantity), ...others]
  const ends = [...findQuantities(targetAsWritten(target, item)).map(({ quantity }) => quantity), ...others]
  const isDifferent = (one: Quantity, all: readonly Quantity[]): boolean =>
    all.every((other) => areMixed(one, other) || isBareSmall(other))
  return !isDifferent(target, starts) || !isDifferent(baseline, ends)
}

/** A small number without a unit (`within 1 day`, `in 3 markets`) tells nothing of what is measured. */
const isBareSmall = (quantity: Quantity): boolean => isBare(quantity) && (quantity.value ?? 0) <= 100
