import type { FieldName, Level, Relation } from '../model/item.ts'

/** What a new item, field or reference is called where the author's own text gives no word for it. */
interface LevelWords {
  /** In a label: `Measure: …`. */
  readonly label: string
  /** In the heading of a section and, in lower case, as a key. */
  readonly plural: string
  /** Letter of new ids. */
  readonly prefix: string
  /** Keys under which YAML plans keep the level, in lower case without separators. */
  readonly keys: readonly string[]
  /** Words of labels, columns and headings, in lower case. */
  readonly names: readonly string[]
}

const words: Readonly<Record<Level, LevelWords>> = {
  vision: {
    label: 'Vision',
    plural: 'Vision',
    prefix: 'V',
    keys: ['vision', 'mission', 'purpose'],
    names: ['vision', 'mission', 'purpose', 'north star'],
  },
  objective: {
    label: 'Objective',
    plural: 'Objectives',
    prefix: 'O',
    keys: ['objectives', 'goals', 'objective', 'goal'],
    names: ['objective', 'objectives', 'goal', 'goals', 'aim', 'aims'],
  },
  measure: {
    label: 'Measure',
    plural: 'Measures',
    prefix: 'M',
    keys: ['measures', 'keyresults', 'kpis', 'metrics', 'krs', 'successmetrics', 'measure', 'metric', 'kpi'],
    names: ['measure', 'measures', 'metric', 'metrics', 'kpi', 'kpis', 'key result', 'key results', 'kr', 'krs'],
  },
  strength: {
    label: 'Strength',
    plural: 'Strengths',
    prefix: 'S',
    keys: ['strengths'],
    names: ['strength', 'strengths'],
  },
  weakness: {
    label: 'Weakness',
    plural: 'Weaknesses',
    prefix: 'W',
    keys: ['weaknesses', 'challenges'],
    names: ['weakness', 'weaknesses', 'challenge', 'challenges'],
  },
  opportunity: {
    label: 'Opportunity',
    plural: 'Opportunities',
    prefix: 'OP',
    keys: ['opportunities'],
    names: ['opportunity', 'opportunities'],
  },
  threat: { label: 'Threat', plural: 'Threats', prefix: 'TH', keys: ['threats'], names: ['threat', 'threats'] },
  strategy: {
    label: 'Strategy',
    plural: 'Strategies',
    prefix: 'S',
    keys: ['strategies', 'pillars', 'approaches', 'themes', 'strategy'],
    names: ['strategy', 'strategies', 'pillar', 'pillars', 'approach', 'theme', 'themes'],
  },
  tactic: {
    label: 'Tactic',
    plural: 'Tactics',
    prefix: 'T',
    keys: ['tactics', 'actions', 'initiatives', 'activities', 'campaigns', 'tasks', 'projects'],
    names: ['tactic', 'tactics', 'action', 'actions', 'initiative', 'initiatives', 'activity', 'activities', 'task'],
  },
  insight: {
    label: 'Insight',
    plural: 'Insights',
    prefix: 'I',
    keys: ['insights', 'feedback'],
    names: ['insight', 'insights', 'feedback'],
  },
}

export const levelWords = (level: Level): LevelWords => words[level]

/** What a measure is called by where it hangs: a strategy's or tactic's is a metric. */
export function childLabel(level: Level, parent: Level | null): string {
  return level === 'measure' && (parent === 'strategy' || parent === 'tactic') ? 'Metric' : words[level].label
}

/** The key for a list of items below another. */
export function childKey(level: Level, parent: Level | null): string {
  return level === 'measure' && (parent === 'strategy' || parent === 'tactic')
    ? 'metrics'
    : words[level].plural.toLowerCase()
}

const fieldLabels: Readonly<Record<FieldName, string>> = {
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
  dependsOn: 'Depends on',
  fix: 'Fix',
  told: 'Told',
  comparedWith: 'Compared with',
}

export const fieldLabel = (field: FieldName): string => fieldLabels[field]

/** The key of a field in YAML. A measure is due `by` a day, and a tactic starts `from` one. */
export function fieldKey(field: FieldName, level: Level | null): string {
  if (field === 'due') return level === 'measure' ? 'by' : 'due'
  if (field === 'start' && level !== null) return 'from'
  return field
}

/** Headings of table columns for a field, in lower case. */
const columnNames: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  owner: ['owner', 'responsible', 'lead', 'dri', 'assignee', 'team', 'who', 'accountable'],
  due: ['due', 'due date', 'deadline', 'by', 'by when', 'when', 'timeline', 'timeframe', 'date', 'quarter', 'end'],
  start: ['start', 'start date', 'from', 'begin'],
  baseline: ['baseline', 'start value', 'current', 'current value', 'actual', 'today', 'now'],
  target: ['target', 'targets', 'goal value', 'target value', 'to'],
  budget: ['budget', 'cost', 'costs', 'spend'],
  source: ['source', 'data source', 'tool', 'how measured', 'measured by', 'measurement'],
  cadence: ['cadence', 'frequency', 'how often'],
  channel: ['channel', 'channels', 'platform', 'platforms'],
  audience: ['audience', 'target audience', 'segment', 'persona'],
  period: ['period', 'timing', 'months'],
}

/** Whether a column with this heading holds the field. */
export function isFieldColumn(header: string, field: FieldName): boolean {
  const name = plain(header)
  return name === fieldLabels[field].toLowerCase() || (columnNames[field] ?? []).includes(name)
}

/** Whether a column, label or heading with this text names the level. */
export function isLevelName(text: string, level: Level): boolean {
  return words[level].names.includes(plain(text))
}

const plain = (text: string): string =>
  text
    .replace(/[*_`]/g, '')
    .replace(/[:：]\s*$/, '')
    .trim()
    .toLowerCase()

/** The word in front of a reference in running text: `(supports O1)`. */
export const relationWords: Readonly<Record<Relation, string>> = {
  serves: 'supports',
  addresses: 'addresses',
  leverages: 'leverages',
  drives: 'drives',
  dependsOn: 'depends on',
}

/** The order of sections in a plan, from the vision down. */
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
