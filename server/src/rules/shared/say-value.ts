import type { Fix } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { ObjectiveKind } from '../../model/measure.ts'
import { addField } from './add-field.ts'
import { measureToFillIn } from './fill-in.ts'
import { suitsOne } from './fitting.ts'
import { type Context, kindsOf, suggestedMetrics } from './kinds.ts'
import { measuresOf } from './links.ts'
import { metricsNamed } from './suspect.ts'

/** What an objective may be worth, each with the kinds of results that show it. The first five are offered to all. */
const values: readonly (readonly [string, readonly ObjectiveKind[]])[] = [
  ['sales', ['sales', 'leads']],
  ['cost saving', ['cost']],
  ['better service', ['service']],
  ['internal efficiency', ['cost']],
  ['customer advocacy', ['advocacy']],
  ['customer retention', ['retention']],
  ['recruitment', ['recruitment']],
  ['market share', ['market-share']],
  ['better products', ['product-feedback']],
]
const offeredToAll = 5

/** The values that an objective's own measures do not speak against: those that they can show, where they show any. */
function choices({ view, vocabulary }: Context, objective: GraphItem): readonly string[] {
  const shown = new Set(
    measuresOf(view, objective).flatMap((measure) => metricsNamed(vocabulary, measure).flatMap(({ kinds }) => kinds)),
  )
  const fitting = values.filter(([, kinds]) => kinds.some((kind) => shown.has(kind)))
  return (fitting.length > 0 ? fitting : values.slice(0, offeredToAll)).map(([value]) => value)
}

/** The value, with a measure of it to fill in where those that the objective has could not show it. */
function valueFix(context: Context, item: GraphItem, value: string): Fix {
  const { view, vocabulary } = context
  const fix = addField(item, 'value', 'Say what it is worth', value)
  const kinds = [...kindsOf(context, item), ...vocabulary.objectiveKinds(value)]
  const measures = measuresOf(view, item)
  const [metric] = suggestedMetrics(vocabulary, kinds, 1)
  if (metric === undefined || measures.length === 0 || measures.some((one) => suitsOne(vocabulary, one, kinds)))
    return fix
  const text = measureToFillIn(metric)
  return {
    ...fix,
    title: `${fix.title}, with a measure to fill in`,
    next: [{ kind: 'insert-item', under: item.fact.key, level: 'measure', text }],
  }
}

/** The values that an objective may have, each as a choice. */
export const sayValue = (context: Context, item: GraphItem): readonly Fix[] =>
  choices(context, item).map((value) => valueFix(context, item, value))
