import { type Field, type FieldName, fieldNames, type Level, type Relation } from '../model/item.ts'

/** What the reference form calls each level in front of an item. */
export const levelLabels: Readonly<Record<Level, string>> = {
  vision: 'Vision',
  objective: 'Objective',
  measure: 'Measure',
  strength: 'Strength',
  weakness: 'Weakness',
  opportunity: 'Opportunity',
  threat: 'Threat',
  strategy: 'Strategy',
  tactic: 'Tactic',
  insight: 'Insight',
}

export const fieldLabels: Readonly<Record<FieldName, string>> = {
  owner: 'Owner',
  due: 'Due',
  start: 'Start',
  period: 'Period',
  baseline: 'Baseline',
  target: 'Target',
  unit: 'Unit',
  budget: 'Budget',
  status: 'Status',
  audience: 'Audience',
  channel: 'Channel',
  source: 'Source',
  cadence: 'Cadence',
  review: 'Review',
  sponsor: 'Sponsor',
  value: 'Value',
  rationale: 'Rationale',
  dependsOn: 'Dependencies',
  fix: 'Fix',
  told: 'Told',
  comparedWith: 'Compared with',
}

export const relationLabels: Readonly<Record<Relation, string>> = {
  serves: 'Serves',
  addresses: 'Addresses',
  leverages: 'Leverages',
  drives: 'Drives',
  dependsOn: 'Depends on',
}

const order: readonly FieldName[] = ['value', ...fieldNames.filter((name) => name !== 'value')]

/** Fields in the one order that the reference form has. */
export const inFieldOrder = (fields: readonly Field[]): readonly Field[] =>
  [...fields].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
