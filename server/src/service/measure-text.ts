import type { Snapshot } from '../engine/snapshot.ts'
import type { GraphItem } from '../model/graph.ts'
import type { FieldName } from '../model/item.ts'
import type { Measure, MetricClass, Quantity } from '../model/measure.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { above } from './chain.ts'
import { escapeMarkdown } from './words.ts'

/** What each class of metrics shows, as said to people. */
export const classNames: Readonly<Record<MetricClass, string>> = {
  activity: 'activity: counts what we do',
  vanity: 'vanity: counts attention',
  engagement: 'engagement: counts reactions',
  'out-take': 'out-take: what people think or remember',
  outcome: 'outcome: what people do',
  business: 'business result',
  efficiency: 'efficiency: result for its cost',
}

function hasField(item: GraphItem, name: FieldName): boolean {
  return item.fact.fields.some((field) => field.name === name && field.value !== '')
}

/** Whether a measure is dated by itself, by what it hangs from, or by the period of the plan. */
function hasDeadline(snapshot: Snapshot, item: GraphItem, measure: Measure): boolean {
  const dated = (one: GraphItem) => one.fact.measure?.by != null || hasField(one, 'due') || hasField(one, 'period')
  const plan = snapshot.document(item.path)?.facts.plan ?? null
  const section = plan?.sections.find((one) => one.key === item.fact.section)
  const sectionDated = section?.fields.some((field) => field.name === 'due' || field.name === 'period') ?? false
  return (
    measure.by !== null ||
    dated(item) ||
    sectionDated ||
    plan?.period?.end != null ||
    above(snapshot, item.ref).some(dated)
  )
}

/** What a measure still needs before it can show anything: `target`, `baseline`, `date`, `source`. */
export function lacking(snapshot: Snapshot, item: GraphItem): readonly string[] {
  const measure = item.fact.measure
  if (measure === null) return ['target', 'baseline', 'date', 'source']
  const needs: readonly (readonly [string, boolean])[] = [
    ['target', measure.target !== null || measure.noTarget !== null],
    ['baseline', measure.baseline !== null || (measure.relative && measure.comparedWith !== null)],
    ['date', hasDeadline(snapshot, item, measure)],
    ['source', measure.source !== null || hasField(item, 'source')],
  ]
  return needs.filter(([, met]) => !met).map(([name]) => name)
}

/** `from 1,200 to 900`, where the title does not say it already. */
function values(item: GraphItem): string {
  const { baseline = null, target = null } = item.fact.measure ?? {}
  const unsaid = (text: string | undefined) => text !== undefined && text !== '' && !item.fact.title.includes(text)
  const from = baseline !== null && unsaid(baseline.text) ? ` from ${escapeMarkdown(baseline.text)}` : ''
  const to = target !== null && unsaid(target.text) ? ` to ${escapeMarkdown(target.text)}` : ''
  return `${from}${to}`
}

/** One measure on one line: what it counts, its values, its class and what it lacks. */
export function measureText(snapshot: Snapshot, vocabulary: Vocabulary, item: GraphItem): string {
  const id = item.fact.measure?.metric ?? null
  const metric = id === null ? null : vocabulary.metric(id)
  const kind = metric === null ? 'own metric' : classNames[metric.class]
  const lacks = lacking(snapshot, item)
  const missing = lacks.length === 0 ? '' : `; no ${lacks.join(', no ')}`
  return `${escapeMarkdown(item.fact.title)}${values(item)} (${kind}${missing})`
}

/** The values of a measure as they were read, in one line; none where nothing was. */
export function valuesRead({ fact: { measure } }: GraphItem): readonly string[] {
  if (measure === null) return []
  const amount = (quantity: Quantity): string => escapeMarkdown(quantity.text)
  const change = measure.relative ? ' (a change, not a level)' : ''
  const parts = [
    ...(measure.baseline === null ? [] : [`from ${amount(measure.baseline)}`]),
    ...(measure.target === null ? [] : [`to ${amount(measure.target)}${change}`]),
    ...(measure.by === null ? [] : [`by ${measure.by}`]),
    ...(measure.per === null ? [] : [`per ${escapeMarkdown(measure.per)}`]),
    ...(measure.source === null ? [] : [`source: ${escapeMarkdown(measure.source)}`]),
  ]
  return parts.length === 0 ? [] : [`_Read as_ ${parts.join(', ')}`]
}
