import { measuresOf, objectivesAbove, strategiesOf, tacticsOf } from '../cascade/graph.ts'
import type { CascadeView } from '../cascade/view.ts'
import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath, GraphItem } from '../model/graph.ts'
import type { Day, MetricClass } from '../model/measure.ts'
import type { Profile } from '../model/plan.ts'
import { bearsDate, isDatedAround } from '../rules/shared/deadline.ts'
import { functionsOf } from '../rules/shared/functions.ts'
import { latestDayOf } from '../rules/shared/latest-day.ts'
import { fieldOf, hasField } from '../rules/shared/links.ts'
import { plansAbove } from '../rules/shared/parents.ts'
import { planStates } from '../rules/shared/plan-facts.ts'
import { byCodeUnits, relativePath } from '../text/paths.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { plainView } from './plain-view.ts'

/** A share of a scorecard: so many of so many. */
export interface Share {
  readonly count: number
  readonly of: number
}

/** The shares of a scorecard, in the order in which they are shown. */
export const shareNames = [
  'connected',
  'vision',
  'complete',
  'measured',
  'targets',
  'baselines',
  'deadlines',
  'sources',
  'owners',
  'holistic',
  'horizon',
  'sponsor',
] as const
export type ShareName = (typeof shareNames)[number]

/** How one plan, or all plans together, score. */
export interface Score {
  readonly shares: Readonly<Record<ShareName, Share>>
  /** Measures by the class of their metric; `other` where the catalogue does not know it. */
  readonly classes: Readonly<Record<MetricClass | 'other', number>>
  /** Business functions that own something, by their names. */
  readonly functions: readonly string[]
}

export interface PlanScore extends Score {
  /** Relative to the folder that the report is for. */
  readonly path: string
  readonly location: DocumentPath
  readonly title: string | null
  readonly profile: Profile
}

/** The scorecard of some plans. */
export interface Scorecard {
  readonly plans: readonly PlanScore[]
  /** All plans together. */
  readonly total: Score
}

/** Percent of a share to the nearest, but 100 only for all and 0 only for none; null when there is nothing to count. */
export function percentOf({ count, of }: Share): number | null {
  if (of === 0) return null
  if (count === 0 || count === of) return (100 * count) / of
  return Math.min(99, Math.max(1, Math.round((100 * count) / of)))
}

export interface ScoreSource {
  readonly snapshot: Snapshot
  readonly requested: readonly DocumentPath[]
  readonly root: string
  readonly vocabulary: Vocabulary
  readonly today: Day
}

/** Sums plans up in figures. Documents that are no plans are left out. */
export function scorecard(source: ScoreSource): Scorecard {
  const plans = [...source.requested].sort(byCodeUnits).flatMap((path) => {
    const plan = source.snapshot.document(path)?.facts.plan ?? null
    if (plan === null) return []
    const { title, profile } = plan
    return [{ path: relativePath(source.root, path), location: path, title, profile, ...scoreOf(source, path) }]
  })
  return { plans, total: sum(plans) }
}

const share = (items: readonly GraphItem[], holds: (item: GraphItem) => boolean): Share => ({
  count: items.filter(holds).length,
  of: items.length,
})

const yesNo = (holds: boolean): Share => ({ count: holds ? 1 : 0, of: 1 })

function scoreOf({ snapshot, vocabulary, today }: ScoreSource, path: DocumentPath): Score {
  const view = plainView(snapshot, path)
  const [objectives, tactics, measures] = [view.items('objective'), view.items('tactic'), view.items('measure')]
  const owned = [...objectives, ...view.items('strategy'), ...tactics]
  const functions = namedFunctions(view, [...owned, ...measures])
  return {
    shares: {
      connected: share(tactics, (item) => objectivesAbove(snapshot, item.ref).length > 0),
      vision: share(objectives, (item) => hasVisionAbove(snapshot, item)),
      complete: share(objectives, (item) => isComplete(snapshot, view, item)),
      measured: share(objectives, (item) => isMeasured(snapshot, item)),
      targets: share(measures, ({ fact: { measure } }) => (measure?.target ?? measure?.noTarget ?? null) !== null),
      baselines: share(measures, (item) => hasBaseline(item)),
      deadlines: share(measures, (item) => hasDeadline(snapshot, view, item)),
      sources: share(measures, (item) => (item.fact.measure?.source ?? null) !== null || hasField(item, 'source')),
      owners: share(owned, (item) => hasField(item, 'owner') || hasSectionOwner(view, item)),
      holistic: yesNo(functions.length > 1),
      horizon: yesNo(looksFar(view, today)),
      sponsor: yesNo(planStates(view.plan(), 'sponsor') || owned.some((item) => hasField(item, 'sponsor'))),
    },
    classes: classesOf(vocabulary, measures),
    functions,
  }
}

const isMeasured = (snapshot: Snapshot, item: GraphItem): boolean =>
  (item.fact.measure?.target ?? null) !== null || measuresOf(snapshot, item.ref).length > 0

/** A plan that states its vision states it for all of its objectives, and for what serves them from other plans. */
function hasVisionAbove(snapshot: Snapshot, item: GraphItem): boolean {
  const plans = new Set([item, ...objectivesAbove(snapshot, item.ref)].map((one) => one.path))
  return [...plans].some((path) => snapshot.items(path).some(({ kind }) => kind === 'vision'))
}

/** From the vision down to something done. A plan of objectives and key results names no strategies by design. */
function isComplete(snapshot: Snapshot, view: CascadeView, item: GraphItem): boolean {
  if (!isMeasured(snapshot, item)) return false
  if (view.plan()?.profile === 'okr') return true
  const strategies = strategiesOf(snapshot, item.ref)
  return hasVisionAbove(snapshot, item) && strategies.some(({ ref }) => tacticsOf(snapshot, ref).length > 0)
}

const hasBaseline = (item: GraphItem): boolean =>
  (item.fact.measure?.baseline ?? null) !== null ||
  hasField(item, 'baseline') ||
  item.fact.measure?.direction === 'keep'

function hasDeadline(snapshot: Snapshot, view: CascadeView, item: GraphItem): boolean {
  const around = snapshot.up(item.ref).map((link) => snapshot.item(link.to))
  return bearsDate(item) || isDatedAround(view, item) || around.some((other) => other !== null && bearsDate(other))
}

const sectionOwner = (view: CascadeView, item: GraphItem): string =>
  view
    .plan()
    ?.sections.find((section) => section.key === item.fact.section)
    ?.fields.find((field) => field.name === 'owner')?.value ?? ''

const hasSectionOwner = (view: CascadeView, item: GraphItem): boolean => sectionOwner(view, item).trim() !== ''

/** Functions that own something; a team that could be of any function is named as it is written. */
function namedFunctions(view: CascadeView, items: readonly GraphItem[]): readonly string[] {
  const owners = items.map((item) => (fieldOf(item, 'owner') ?? sectionOwner(view, item)).trim())
  const named = owners.filter((owner) => owner !== '').flatMap((owner) => functionsOf(owner) ?? [owner])
  return [...new Set(named)].sort(byCodeUnits)
}

/** Whether the plan, or one above it, names a day beyond the end of the next year. */
function looksFar(view: CascadeView, today: Day): boolean {
  const end = `${Number(today.slice(0, 4)) + 1}-12-31`
  return [view.path, ...plansAbove(view)].some((path) => {
    const latest = latestDayOf(view, path)
    return latest !== null && (latest.day > end || latest.isOpen)
  })
}

const noClasses = (): Record<MetricClass | 'other', number> => ({
  activity: 0,
  vanity: 0,
  engagement: 0,
  'out-take': 0,
  outcome: 0,
  business: 0,
  efficiency: 0,
  other: 0,
})

function classesOf(vocabulary: Vocabulary, measures: readonly GraphItem[]): Score['classes'] {
  const classes = noClasses()
  for (const { fact } of measures) {
    const metric = fact.measure === null || fact.measure.metric === null ? null : vocabulary.metric(fact.measure.metric)
    classes[metric === null ? 'other' : metric.class] += 1
  }
  return classes
}

function sum(scores: readonly Score[]): Score {
  const shares = Object.fromEntries(
    shareNames.map((name) => {
      const all = scores.map((score) => score.shares[name])
      const total = (pick: (one: Share) => number) => all.reduce((so, one) => so + pick(one), 0)
      return [name, { count: total((one) => one.count), of: total((one) => one.of) }]
    }),
  ) as Record<ShareName, Share>
  const classes = noClasses()
  for (const score of scores)
    for (const [name, count] of Object.entries(score.classes)) classes[name as MetricClass | 'other'] += count
  return { shares, classes, functions: [...new Set(scores.flatMap((score) => score.functions))].sort(byCodeUnits) }
}
