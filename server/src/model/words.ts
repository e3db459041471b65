import type { FieldName, ItemKind, Level, Relation } from './item.ts'

/** What an item of each kind is called: in labels, reports and editors. */
export const kindNames: Readonly<Record<ItemKind, string>> = {
  vision: 'Vision',
  objective: 'Objective',
  measure: 'Measure',
  metric: 'Metric',
  strength: 'Strength',
  weakness: 'Weakness',
  opportunity: 'Opportunity',
  threat: 'Threat',
  strategy: 'Strategy',
  tactic: 'Tactic',
  insight: 'Insight',
}

/** Several items of a kind, in running text. */
export const kindPlurals: Readonly<Record<ItemKind, string>> = {
  vision: 'visions',
  objective: 'objectives',
  measure: 'measures',
  metric: 'metrics',
  strength: 'strengths',
  weakness: 'weaknesses',
  opportunity: 'opportunities',
  threat: 'threats',
  strategy: 'strategies',
  tactic: 'tactics',
  insight: 'insights',
}

/** The key under which a plan keeps the items of a kind, and in capitals the heading above them: a plan has one vision. */
export const listName = (kind: ItemKind): string => (kind === 'vision' ? 'vision' : kindPlurals[kind])

/** What stands in front of the value of a field. */
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
  progress: 'Progress',
  audience: 'Audience',
  channel: 'Channel',
  source: 'Source',
  cadence: 'Cadence',
  review: 'Review',
  sponsor: 'Sponsor',
  value: 'Value',
  rationale: 'Rationale',
  // “Depends on” in front of an id is a reference.
  dependsOn: 'Dependencies',
  fix: 'Fix',
  told: 'Told',
  comparedWith: 'Compared with',
}

/** The word in front of a reference in running text: `(supports O1)`. */
export const relationWords: Readonly<Record<Relation, string>> = {
  serves: 'supports',
  addresses: 'addresses',
  leverages: 'leverages',
  drives: 'drives',
  dependsOn: 'depends on',
}

/** The order of levels in the sections of a plan: the situation comes after the vision, in front of what answers it. */
export const sectionOrder: readonly Level[] = [
  'vision',
  'strength',
  'weakness',
  'opportunity',
  'threat',
  'objective',
  'measure',
  'strategy',
  'tactic',
  'insight',
]
