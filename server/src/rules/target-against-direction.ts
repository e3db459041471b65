import type { CascadeView } from '../cascade/view.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Quantity } from '../model/measure.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { defineItemRule } from './rule.ts'
import { measuredBy } from './shared/links.ts'
import { nameOf, quote } from './shared/name.ts'
import { wordsOf } from './shared/same-figure.ts'
import { isToStay } from './shared/standing.ts'
import { isCountOfThings } from './shared/things.ts'
import { speaksOfChange, type Verb, verbOf } from './shared/trend.ts'
import { compared } from './shared/units.ts'
import { targetPlace } from './shared/values.ts'

export const targetAgainstDirection = defineItemRule({
  id: 'target-against-direction',
  group: 'measures',
  scope: ['measure', 'objective'],
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'error', strict: 'error' },
  since: '0.1.0',
  summary: 'A target is no change, or a change the other way round.',
  from: [],
  messages: {
    same: 'The target of {name} equals its baseline, {value}, so it is reached before anything is done. Set the value that is to be reached, or write “keep” if it is to stay as it is.',
    against:
      '{name} goes from {baseline} to {target}, but {verb} means that the figure should {way}. Check whether the two values or the word are the wrong way round.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const { measure, title } = item.fact
    if (measure === null || measure.relative || measure.baseline === null || measure.target === null) return
    const { baseline, target } = measure
    const values = compared(baseline, target)
    if (values === null || isCountOfThings(baseline, target, item)) return
    const [from, to] = values
    const common = { at: targetPlace(view, item), item }
    if (from.value === to.value && from.upper === to.upper) {
      if (measure.comparison !== 'exactly' || isToStay(view, item, measure)) return
      report({ ...common, message: 'same', data: { name: nameOf(item), value: quote(baseline.text) } })
      return
    }
    const verb = verbOf(title, startOf(title, baseline, target)) ?? verbAbove(view, vocabulary, item)
    if (verb === null) return
    // What is to fall and starts at nothing is counted by how much it has fallen (`Cut calls, from 0 % to 20 %`), and a loss
    // that is written below zero grows smaller as it rises.
    const against = verb.way === 'fall' ? from.value > 0 && to.value > from.upper : to.upper < from.value
    if (!against) return
    report({
      ...common,
      message: 'against',
      data: {
        name: nameOf(item),
        baseline: quote(baseline.text),
        target: quote(target.text),
        verb: quote(verb.word),
        way: verb.way,
      },
    })
  },
})

/** Where the numbers of a sentence begin; at its end, where they stand in fields beside it. */
function startOf(title: string, ...values: readonly Quantity[]): number {
  const places = values.map(({ text }) => title.indexOf(text)).filter((place) => place >= 0)
  return Math.min(title.length, ...places)
}

const periods = /\b(?:day|week|month|quarter|year|daily|weekly|monthly|quarterly|yearly|each|every)\b/giu

/** The verb of the objective above, when the objective names all that is measured, and nothing else is. */
function verbAbove(view: CascadeView, vocabulary: Vocabulary, item: GraphItem): Verb | null {
  const measure = item.fact.measure
  if (item.fact.level !== 'measure' || measure === null || measure.metric === null) return null
  const [objective, ...others] = measuredBy(view, item)
  if (objective === undefined || others.length > 0 || speaksOfChange(item.fact.title)) return null
  const [named, ...more] = vocabulary.findMetrics(objective.fact.title)
  if (named?.metric.id !== measure.metric || more.length > 0) return null
  const said = new Set(wordsOf(objective.fact.title))
  const isSame = wordsOf(measure.subject.replace(periods, ' ')).every((word) => said.has(word))
  const { baseline } = objective.fact.measure ?? {}
  return isSame ? verbOf(objective.fact.title, baseline ? startOf(objective.fact.title, baseline) : undefined) : null
}
