import {
  type Metric,
  type MetricClass,
  type MetricPolicy,
  metricClasses,
  metricPolicies,
  type ObjectiveKind,
  objectiveKinds,
} from '../model/measure.ts'
import data from './metrics.json' with { type: 'json' }

const isClass = (value: string): value is MetricClass => (metricClasses as readonly string[]).includes(value)
const isPolicy = (value: string): value is MetricPolicy => (metricPolicies as readonly string[]).includes(value)
const isKind = (value: string): value is ObjectiveKind => (objectiveKinds as readonly string[]).includes(value)

/** The metric catalogue as it is delivered. Its source: AMEC, Barcelona Principles, UK GCS and others (see the data). */
export const catalogue: readonly Metric[] = data.metrics.flatMap((row) =>
  isClass(row.class) && isPolicy(row.policy)
    ? [{ id: row.id, class: row.class, policy: row.policy, kinds: row.kinds.filter(isKind), names: row.names }]
    : [],
)

/** A user's own metric, or what is to differ in a known one. */
export interface MetricOverride {
  readonly id: string
  readonly class?: MetricClass
  readonly policy?: MetricPolicy
  readonly kinds?: readonly ObjectiveKind[]
  /** Further names; those of a known metric stay. */
  readonly names?: readonly string[]
}

const policyByClass: Readonly<Record<MetricClass, MetricPolicy>> = {
  activity: 'always-suspect',
  vanity: 'suspect-as-count',
  engagement: 'suspect-alone',
  'out-take': 'sound',
  outcome: 'sound',
  business: 'sound',
  efficiency: 'sound',
}

/** A class set by the user decides the policy too, unless the user sets that as well. */
const policyOf = (override: MetricOverride, known: Metric | undefined): MetricPolicy => {
  if (override.policy !== undefined) return override.policy
  if (known !== undefined && (override.class === undefined || override.class === known.class)) return known.policy
  return policyByClass[override.class ?? 'outcome']
}

/** The catalogue with a user's metrics in it; the user's names come first. */
export const withOverrides = (metrics: readonly Metric[], overrides: readonly MetricOverride[]): readonly Metric[] => {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  const own = new Map<string, Metric>()
  for (const override of overrides) {
    const known = own.get(override.id) ?? byId.get(override.id)
    own.set(override.id, {
      id: override.id,
      class: override.class ?? known?.class ?? 'outcome',
      policy: policyOf(override, known),
      kinds: override.kinds ?? known?.kinds ?? [],
      names: [...(override.names ?? []), ...(known?.names ?? [])],
    })
  }
  return [...own.values(), ...metrics.filter((metric) => !own.has(metric.id))]
}
