import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Level } from '../model/item.ts'
import type { ObjectiveKind } from '../model/measure.ts'
import { definePlanRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { measureToFillIn } from './shared/fill-in.ts'
import { suitsOne } from './shared/fitting.ts'
import { type Context, kindsOf, suggestedMetrics } from './shared/kinds.ts'
import { measuresOf } from './shared/links.ts'
import { meansOf } from './shared/means.ts'
import { nameOf } from './shared/name.ts'
import { isOpenIn } from './shared/open.ts'
import { downFrom, nearestWanted, upFrom } from './shared/reach.ts'
import { metricsNamed } from './shared/suspect.ts'
import { saysValue } from './shared/value.ts'

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
function sayValue(context: Context, item: GraphItem, value: string): Fix {
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

export const objectiveWithoutValue = definePlanRule({
  id: 'objective-without-value',
  group: 'objectives',
  profiles: ['cascade', 'channel'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'An objective does not say what it is worth to the business.',
  from: ['imperatives', 'fit'],
  messages: {
    missing:
      '{name} does not say what it is worth to the business, so what it costs cannot be weighed against what it brings. Name the value: sales, lower cost, better service, efficiency, advocacy or another.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    // The words of value are known in English only.
    if (!/^en\b/iu.test(view.plan()?.language ?? 'en')) return
    const objectives = view.items('objective')
    const says = (item: GraphItem): boolean => saysValue(vocabulary, item)
    const above = nearestWanted(objectives, upFrom(view), { isWanted: says, leadsOn: isOf('objective') })
    const below = nearestWanted(objectives, downFrom(view), {
      isWanted: (item) => isOf('objective', 'measure')(item) && says(item),
      leadsOn: isOf('objective', 'strategy', 'tactic'),
    })
    for (const item of objectives) {
      const { title } = item.fact
      // What makes a means its end is told by the rule about that means.
      if (isOpen(item) || meansOf(vocabulary, title) !== null) continue
      if (above.has(item.ref) || below.has(item.ref) || says(item)) continue
      report({
        message: 'missing',
        data: { name: nameOf(item) },
        at: blankPlace(view, item, 'value'),
        item,
        fixes: choices({ view, vocabulary }, item).map((value) => sayValue({ view, vocabulary }, item, value)),
      })
    }
  },
})

/** Whether an objective is still to be written: a blank, or a question that asks for it. */
const isOpen = (item: GraphItem): boolean => isOpenIn(item, ['value']) || /\?[\s”"'*_)]*$/u.test(item.fact.title)

const isOf =
  (...levels: readonly Level[]) =>
  (item: GraphItem): boolean =>
    levels.includes(item.fact.level)
