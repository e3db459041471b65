import type { MetricClass } from '../model/measure.ts'
import type { Score, Share, ShareName } from './scorecard.ts'
import { percentOf } from './scorecard.ts'

/** What a share counts, and what a survey of businesses found of it; null where none asked. */
export interface ShareWords {
  readonly label: string
  /** Percent of the businesses in Altimeter's survey of social strategies. */
  readonly survey: number | null
}

export const shareWords: Readonly<Record<ShareName, ShareWords>> = {
  connected: { label: 'Tactics that reach an objective', survey: 34 },
  vision: { label: 'Objectives that reach the vision', survey: null },
  complete: { label: 'Objectives with a complete chain', survey: null },
  measured: { label: 'Objectives with a measure', survey: null },
  targets: { label: 'Measures with a target', survey: null },
  baselines: { label: 'Measures with a baseline', survey: null },
  deadlines: { label: 'Measures with a deadline', survey: null },
  sources: { label: 'Measures with a source', survey: null },
  owners: { label: 'Objectives, strategies and tactics with an owner', survey: null },
  holistic: { label: 'More than one function owns something', survey: 28 },
  horizon: { label: 'Looks beyond the next year', survey: 12 },
  sponsor: { label: 'Has an executive sponsor', survey: 50 },
}

export const classWords: Readonly<Record<MetricClass | 'other', string>> = {
  activity: 'Activity',
  vanity: 'Vanity',
  engagement: 'Engagement',
  'out-take': 'Out-take',
  outcome: 'Outcome',
  business: 'Business',
  efficiency: 'Efficiency',
  other: 'Of your own',
}

/** Shares of which a single plan has all or nothing. */
const isYesNo = (name: ShareName): boolean => name === 'holistic' || name === 'horizon' || name === 'sponsor'

/** `3 of 4 (75 %)`; `yes` or `no` where a plan has all or nothing; `none to count` where there is nothing. */
export function shareText(name: ShareName, share: Share): string {
  const percent = percentOf(share)
  if (percent === null) return 'none to count'
  if (isYesNo(name) && share.of === 1) return share.count === 1 ? 'yes' : 'no'
  return `${share.count} of ${share.of} (${percent} %)`
}

/** `survey: 34 %`; empty where no survey asked. */
export const surveyText = (name: ShareName): string => {
  const { survey } = shareWords[name]
  return survey === null ? '' : `${survey} %`
}

/** Classes that measures of the plan have, most result-minded last as the chain runs: `2 vanity, 1 business`. */
export function classesText(classes: Score['classes']): string {
  const parts = Object.entries(classes).filter(([, count]) => count > 0)
  if (parts.length === 0) return 'no measures'
  return parts
    .map(([name, count]) => `${count} ${classWords[name as keyof typeof classWords].toLowerCase()}`)
    .join(', ')
}

export const surveyNote = 'Survey: share of businesses, by Altimeter’s survey of social strategies.'
