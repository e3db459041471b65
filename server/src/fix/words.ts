import type { FieldName, ItemKind, Level } from '../model/item.ts'
import { fieldLabels, kindNames, listName } from '../model/words.ts'

/** How new items of a level are numbered, and by which words of the author's the level is known. */
interface LevelWords {
  /** Letter of new ids. */
  readonly prefix: string
  /** Keys under which YAML plans keep the level, in lower case without separators. */
  readonly keys: readonly string[]
  /** Words of labels, columns and headings, in lower case. */
  readonly names: readonly string[]
}

const words: Readonly<Record<Level, LevelWords>> = {
  vision: {
    prefix: 'V',
    keys: ['vision', 'mission', 'purpose'],
    names: ['vision', 'mission', 'purpose', 'north star'],
  },
  objective: {
    prefix: 'O',
    keys: ['objectives', 'goals', 'objective', 'goal'],
    names: ['objective', 'objectives', 'goal', 'goals', 'aim', 'aims'],
  },
  measure: {
    prefix: 'M',
    keys: ['measures', 'keyresults', 'kpis', 'metrics', 'krs', 'successmetrics', 'measure', 'metric', 'kpi'],
    names: ['measure', 'measures', 'metric', 'metrics', 'kpi', 'kpis', 'key result', 'key results', 'kr', 'krs'],
  },
  strength: {
    prefix: 'S',
    keys: ['strengths'],
    names: ['strength', 'strengths'],
  },
  weakness: {
    prefix: 'W',
    keys: ['weaknesses', 'challenges'],
    names: ['weakness', 'weaknesses', 'challenge', 'challenges'],
  },
  opportunity: {
    prefix: 'OP',
    keys: ['opportunities'],
    names: ['opportunity', 'opportunities'],
  },
  threat: { prefix: 'TH', keys: ['threats'], names: ['threat', 'threats'] },
  strategy: {
    prefix: 'S',
    keys: ['strategies', 'pillars', 'approaches', 'themes', 'strategy'],
    names: ['strategy', 'strategies', 'pillar', 'pillars', 'approach', 'theme', 'themes'],
  },
  tactic: {
    prefix: 'T',
    keys: ['tactics', 'actions', 'initiatives', 'activities', 'campaigns', 'tasks', 'projects'],
    names: ['tactic', 'tactics', 'action', 'actions', 'initiative', 'initiatives', 'activity', 'activities', 'task'],
  },
  insight: {
    prefix: 'I',
    keys: ['insights', 'feedback'],
    names: ['insight', 'insights', 'feedback'],
  },
}

export const levelWords = (level: Level): LevelWords => words[level]

/** A measure of a strategy or tactic is a metric. */
const kindBelow = (level: Level, parent: Level | null): ItemKind =>
  level === 'measure' && (parent === 'strategy' || parent === 'tactic') ? 'metric' : level

/** What an item is called in a label, by where it hangs: `Measure: …`. */
export const childLabel = (level: Level, parent: Level | null): string => kindNames[kindBelow(level, parent)]

/** The key for a list of items below another. */
export const childKey = (level: Level, parent: Level | null): string => listName(kindBelow(level, parent))

/** The heading of a section of a level. */
export function sectionTitle(level: Level): string {
  const name = listName(level)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

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

/** Whether a heading only names a level: then it is that level's section, and no title of the plan. */
export const isSectionName = (heading: string): boolean =>
  Object.values(words).some(({ names }) => names.includes(plain(heading.replace(/^[\s#]+|[\s#]+$/g, ''))))
