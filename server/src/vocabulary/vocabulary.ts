import type { Metric, MetricClass, ObjectiveKind } from '../model/measure.ts'

/** A metric of the catalogue found in a text. `start` and `end` are offsets in that text. */
export interface MetricMatch {
  readonly metric: Metric
  readonly start: number
  readonly end: number
  /** Named only to say that it does not count (`not stars or impressions`). */
  readonly negated: boolean
}

/** The words of plans: levels, fields, topics, metrics, kinds of objectives, channels. Data with one matcher. */
export interface Vocabulary {
  /** Metrics named in a text, longest names first, without overlaps, in the order of the text. */
  findMetrics(text: string): readonly MetricMatch[]
  metric(id: string): Metric | null
  /** All metrics of the catalogue, the user's own first. */
  readonly metrics: readonly Metric[]
  /** Metrics that suit an objective of these kinds, best first. */
  metricsFor(kinds: readonly ObjectiveKind[]): readonly Metric[]
  /** Kinds of an objective by its words; empty when unknown. */
  objectiveKinds(text: string): readonly ObjectiveKind[]
  /** Networks and tools named in a text (`LinkedIn`, `TikTok`, `newsletter`), in normal form with their places. */
  findChannels(text: string): readonly { readonly name: string; readonly start: number; readonly end: number }[]
}

/** Classes that show a result, against those that show activity or attention. */
export const resultClasses: readonly MetricClass[] = ['outcome', 'business', 'efficiency']

/** The classes in the order in which a board would ask for a figure. */
export const classesAsAsked: readonly MetricClass[] = [
  'business',
  'outcome',
  'efficiency',
  'out-take',
  'engagement',
  'vanity',
  'activity',
]
