import type { CascadeView } from '../cascade/view.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { defineItemRule } from './rule.ts'
import { measuredBy } from './shared/links.ts'
import { nameOf, quote } from './shared/name.ts'
import { speaksOfChange, type Verb, verbOf } from './shared/trend.ts'
import { areComparable } from './shared/units.ts'
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
    const { measure, title, detail } = item.fact
    if (measure === null || measure.relative || measure.baseline === null || measure.target === null) return
    const { baseline, target } = measure
    if (!areComparable(baseline, target) || baseline.value === null || target.value === null) return
    const common = { at: targetPlace(view, item), item }
    if (baseline.value === target.value && baseline.upper === target.upper) {
      if (keeps.test(`${title} ${detail} ${target.text}`) || measure.comparison !== 'exactly') return
      report({ ...common, message: 'same', data: { name: nameOf(item), value: quote(baseline.text) } })
      return
    }
    const verb = verbOf(title) ?? verbAbove(view, vocabulary, item)
    if (verb === null) return
    const against =
      verb.way === 'fall'
        ? target.value > (baseline.upper ?? baseline.value)
        : (target.upper ?? target.value) < baseline.value
    if (!against) return
    const values = { baseline: quote(baseline.text), target: quote(target.text) }
    report({
      ...common,
      message: 'against',
      data: { name: nameOf(item), ...values, verb: quote(verb.word), way: verb.way },
    })
  },
})

/** What says that nothing is to change, or (`5/5`) that the target has been reached. */
const keeps =
  /\b(?:keep|keeps|keeping|hold|holding|maintain\p{L}*|stay|stays|remain\p{L}*|sustain\p{L}*|stable|steady|constant|unchanged|retain|continue|done|achieved|reached|complete[d]?|minimum|maximum|within|no more than|at least|at most)\b|\d\s?\/\s?\d/iu

/** The verb of the objective above, when the objective names the very metric that is measured. */
function verbAbove(view: CascadeView, vocabulary: Vocabulary, item: GraphItem): Verb | null {
  const metric = item.fact.measure?.metric ?? null
  if (item.fact.level !== 'measure' || metric === null || speaksOfChange(item.fact.title)) return null
  const [objective, ...others] = measuredBy(view, item)
  if (objective === undefined || others.length > 0) return null
  const [named, ...more] = vocabulary.findMetrics(objective.fact.title)
  return named?.metric.id === metric && more.length === 0 ? verbOf(objective.fact.title) : null
}
