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
import type { Phrase, PhraseForm } from './phrases.ts'

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

/** Plural or verbal names whose singular or base form is an everyday word (`like`, `share`, `lead`). */
const literalNames = new Set(
  `actions applies applications applause attendance attrition bookmarks bookings bounce bounces buzz cadence clicks
  comments compliance copies depth displays downloads dwell effort exposures fans favorites favourites forks forwards
  friends funds hearts hires hits ideas incidents income installs leads likes loves margin mentions opportunities orders
  participants perception pins plays posts purchases reactions recommendations replies responses results sales saves
  savings shares spend stars suggestions tags tone transactions trending trials trust units uptake users views
  virality visits dons vues bezoeken visites consultas besuche giften`.split(/\s+/u),
)

/** Abbreviations that people also write in small letters; others (`ave`, `sos`, `er`) are words when small. */
const smallAbbreviations = new Set(
  'roi roas nps enps csat ctr cpc cpm cpa cpl cac clv ltv mql mqls sql sqls ugc dms mau dau wau mrr arr aov esov'.split(
    ' ',
  ),
)

const isAbbreviation = (name: string): boolean => /^[A-Za-z]{2,6}$/u.test(name) && /[A-Z].*[A-Z]/u.test(name)

const formOf = (name: string): PhraseForm => {
  if (isAbbreviation(name)) return 'abbreviation'
  return literalNames.has(name.toLowerCase()) ? 'literal' : 'inflected'
}

const reversible =
  /^(?<head>[\p{L} -]+) (?<tail>rate|growth|volume|score|time|count|size|value|savings|uplift|adoption|traffic|visits|reduction)$/iu

/** A name in another word order: `follower growth` gives `growth in followers` and `growth of followers`. */
export const reordered = (name: string): readonly string[] => {
  const { head, tail } = reversible.exec(name)?.groups ?? {}
  if (head === undefined || tail === undefined || isAbbreviation(head)) return []
  return [`${tail} of ${head}`, `${tail} in ${head}`]
}

/** The id as a name; ids made of an abbreviation stand in the names already, in capitals. */
const idName = (metric: Metric): readonly string[] => {
  const abbreviated = metric.names.some((name) => isAbbreviation(name) && name.toLowerCase() === metric.id)
  return abbreviated ? [] : [metric.id.replaceAll('-', ' ')]
}

/** Each way in which a metric is named, with the way it is recognised. */
export const metricPhrases = (metric: Metric): readonly Phrase<Metric>[] => {
  const names = [...metric.names, ...idName(metric)]
  const given = names.map((text): Phrase<Metric> => ({ text, form: formOf(text), value: metric }))
  const joined = names
    .filter((name) => /^\p{L}+-\p{L}+$/u.test(name))
    .map((name): Phrase<Metric> => ({ text: name.replace('-', ''), form: 'inflected', value: metric }))
  const small = names
    .filter((name) => isAbbreviation(name) && smallAbbreviations.has(name.toLowerCase()))
    .map((name): Phrase<Metric> => ({ text: name.toLowerCase(), form: 'literal', value: metric }))
  return [...given, ...joined, ...small]
}

/** Names in other word orders; they yield to the given names of any metric. */
export const reorderedPhrases = (metric: Metric): readonly Phrase<Metric>[] =>
  metric.names.flatMap(reordered).map((text): Phrase<Metric> => ({ text, form: 'inflected', value: metric }))
