import { ancestorsOf } from '../../cascade/graph.ts'
import { itemRef } from '../../model/graph.ts'
import type { ItemFact } from '../../model/item.ts'
import type { Metric, ObjectiveKind } from '../../model/measure.ts'
import { ownKinds } from '../../rules/shared/kinds.ts'
import { metricName } from '../../rules/shared/name.ts'
import type { Span } from '../../text/span.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { classNames } from '../measure-text.ts'
import { objectiveKindNames } from '../words.ts'
import type { CompletionRequest, Proposal } from './model.ts'

/** A name of the metric by which it is found again; null when every name of it means another one first. */
export function readableName(vocabulary: Vocabulary, metric: Metric): string | null {
  const names = [metricName(metric), metric.id.replaceAll('-', ' '), ...metric.names]
  return names.find((name) => vocabulary.findMetrics(name)[0]?.metric.id === metric.id) ?? null
}

/** Metrics of the catalogue: what suits the objective first, what counts mere attention last and said so. */
export function metricProposals(
  request: CompletionRequest,
  measure: ItemFact,
  span: Span,
  write: (text: string) => string,
): readonly Proposal[] {
  const { vocabulary } = request
  const kinds = kindsAbove(request, measure)
  const suited = vocabulary.metricsFor(kinds)
  const rest = vocabulary.metrics.filter((metric) => !suited.includes(metric))
  return [...suited, ...rest].flatMap((metric) => {
    const name = readableName(vocabulary, metric)
    if (name === null) return []
    return [
      {
        label: name,
        kind: 'metric' as const,
        note: noteOf(metric, kinds),
        span,
        text: [write(name)],
        filter: [name, ...metric.names].join(' '),
        group: groupOf(metric, kinds),
        topic: { kind: 'metric' as const, id: metric.id },
      },
    ]
  })
}

const suits = (metric: Metric, kinds: readonly ObjectiveKind[]): boolean =>
  metric.kinds.some((kind) => kinds.includes(kind))

function groupOf(metric: Metric, kinds: readonly ObjectiveKind[]): number {
  if (metric.policy === 'always-suspect') return 5
  const sound = metric.policy === 'sound' ? 0 : 1
  return suits(metric, kinds) ? sound : 2 + sound
}

function noteOf(metric: Metric, kinds: readonly ObjectiveKind[]): string {
  const name = classNames[metric.class]
  if (metric.policy === 'always-suspect') return `${name}; shows no result by itself`
  const fitting = metric.kinds.filter((kind) => kinds.includes(kind)).map((kind) => objectiveKindNames[kind])
  return fitting.length === 0 ? name : `${name}; suits ${fitting.join(', ')}`
}

/** What the objectives above a measure are after. */
function kindsAbove({ snapshot, source, vocabulary }: CompletionRequest, measure: ItemFact): readonly ObjectiveKind[] {
  const kinds = new Set<ObjectiveKind>()
  for (const { key } of measure.parents) {
    const parent = snapshot.item(itemRef(source.path, key))
    if (parent === null) continue
    const above = [parent, ...ancestorsOf(snapshot, parent.ref).map((step) => step.item)]
    for (const item of above)
      if (item.kind === 'objective') for (const kind of ownKinds(vocabulary, item)) kinds.add(kind)
  }
  return [...kinds]
}
