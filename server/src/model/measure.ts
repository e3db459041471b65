/** A calendar day `YYYY-MM-DD`. */
export type Day = string

/** A value as written, and as a number where it can be read as one. */
export interface Quantity {
  /** The value in its unit (25K → 25000, `12 %` → 12 with unit `%`); null where words say it (`majority positive`). */
  readonly value: number | null
  /** Upper end of a range (`8–10` → 10); null elsewhere. */
  readonly upper: number | null
  /** `%`, `pp`, `€`, `$`, `days`, `calls`, … as written in normal form; null for a bare count. */
  readonly unit: string | null
  /** As written. */
  readonly text: string
}

export type Direction = 'up' | 'down' | 'keep'

/** What is read from a measure, or from a sentence that holds a measurable target. */
export interface Measure {
  /** What is measured, in the author's words, without numbers and dates. */
  readonly subject: string
  /** Id in the metric catalogue; null when the catalogue does not know the subject. */
  readonly metric: string | null
  readonly baseline: Quantity | null
  readonly target: Quantity | null
  /** A reason in place of a target (`target: none — benchmarking year`). */
  readonly noTarget: string | null
  readonly direction: Direction | null
  /** True when the target is a change on the baseline (`+15 %`, `double`), not a level to reach. */
  readonly relative: boolean
  /** How a target is reached: `at least` 50, `at most` 3, or exactly. */
  readonly comparison: 'at-least' | 'at-most' | 'exactly'
  /** Last day by which the target is to be reached. */
  readonly by: Day | null
  /** `week`, `month`, `post`, …: what the value is counted over. */
  readonly per: string | null
  /** Where the figure comes from: a system, survey or method. */
  readonly source: string | null
  /** What the result is compared with (`2025`, `print campaign`). */
  readonly comparedWith: string | null
}

/** Classes of metrics after the AMEC chain (output, out-take, outcome, impact), plus activity and efficiency. */
export const metricClasses = [
  'activity',
  'vanity',
  'engagement',
  'out-take',
  'outcome',
  'business',
  'efficiency',
] as const
export type MetricClass = (typeof metricClasses)[number]

/** When a metric is suspect as proof of an objective; see `vocabulary/metrics.json`. */
export const metricPolicies = ['always-suspect', 'suspect-as-count', 'suspect-alone', 'sound'] as const
export type MetricPolicy = (typeof metricPolicies)[number]

/** What an objective is after. */
export const objectiveKinds = [
  'awareness',
  'consideration',
  'leads',
  'sales',
  'retention',
  'service',
  'cost',
  'recruitment',
  'advocacy',
  'market-share',
  'product-feedback',
] as const
export type ObjectiveKind = (typeof objectiveKinds)[number]

/** One row of the metric catalogue. */
export interface Metric {
  readonly id: string
  readonly class: MetricClass
  readonly policy: MetricPolicy
  readonly kinds: readonly ObjectiveKind[]
  /** Further names; the id in words is a name too. */
  readonly names: readonly string[]
}
