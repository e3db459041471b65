import type { Metric, MetricPolicy, ObjectiveKind } from '../../model/measure.ts'
import { metricName } from '../../rules/shared/name.ts'
import { classNames } from '../measure-text.ts'
import { escapeMarkdown, objectiveKindNames } from '../words.ts'

/** When a metric can be trusted, in kind words. */
const trust: Readonly<Record<MetricPolicy, string>> = {
  'always-suspect': 'By itself it shows no result. Put a measure beside it of what people think or do.',
  'suspect-as-count':
    'As a bare count it says little. As a rate, as growth, or as a share of a named audience it can be used.',
  'suspect-alone': 'Good beside a measure of the result. Alone it does not show that an objective is reached.',
  sound: 'It can show by itself that such an objective is reached.',
}

/** Further names that are shown; a metric may have dozens. */
const shownNames = 4

const list = (kinds: readonly ObjectiveKind[]): string => kinds.map((kind) => objectiveKindNames[kind]).join(', ')

/** What the catalogue knows of a metric: what it suits, when it can be trusted, further names. */
export function metricFacts(metric: Metric): readonly string[] {
  const names = metric.names.slice(0, shownNames).map(escapeMarkdown)
  return [
    ...(metric.kinds.length === 0 ? [] : [`_Suits objectives about_ ${list(metric.kinds)}`]),
    trust[metric.policy],
    ...(names.length === 0 ? [] : [`_Also called_ ${names.join(', ')}`]),
  ]
}

/** A metric of the catalogue, as Markdown. */
export const metricCard = (metric: Metric): string =>
  [`**${escapeMarkdown(metricName(metric))}** (${classNames[metric.class]})`, ...metricFacts(metric)].join('\n\n')
