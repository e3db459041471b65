import { ancestorsOf, measuresOf, objectivesAbove } from '../../cascade/graph.ts'
import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { Level } from '../../model/item.ts'
import type { Day } from '../../model/measure.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Condition, Requirement, Selection } from './definition.ts'
import { isDueInTime } from './due.ts'
import { fieldValue, finder, itemsOfPlan, type Judged, targetTest, wordsOf } from './subject.ts'

/** What conditions are judged with. */
export interface Surroundings {
  readonly view: CascadeView
  readonly vocabulary: Vocabulary
  /** Asked for only where a rule needs it, so that other rules need not be run again tomorrow. */
  readonly today: () => Day
}

/** One thing that holds of an item, or does not. */
export type Test = (judged: Judged, around: Surroundings) => boolean

type Fields = Condition['fields']

function fieldTests(fields: Fields): readonly Test[] {
  return Object.entries(fields ?? {}).map(([name, patterns]): Test => {
    const finds = finder(patterns)
    return (judged) => {
      const value = fieldValue(judged, name)
      return value !== null && finds(value)
    }
  })
}

/** The tests of what `select`, `require` and `forbid` have in common. */
function wordTests({ fields, text, says }: Pick<Condition, 'fields' | 'text' | 'says'>): readonly Test[] {
  const tests: Test[] = [...fieldTests(fields)]
  const inTitle = finder(text)
  const inWords = finder(says)
  if (text !== undefined) tests.push((judged) => inTitle(judged.title))
  if (says !== undefined) tests.push((judged) => inWords(wordsOf(judged)))
  return tests
}

/** Whether the item is a metric of one of these classes, or is measured by one. */
const classTest =
  (classes: NonNullable<Condition['metricClass']>): Test =>
  ({ item }, { view, vocabulary }) =>
    item !== null &&
    [item, ...measuresOf(view, item.ref)].some(({ fact }) => {
      const metric = fact.measure?.metric ?? null
      const found = metric === null ? undefined : vocabulary.metric(metric)?.class
      return found !== undefined && classes.includes(found)
    })

/** Each test of a selection has to hold; kind, profile and path are seen to elsewhere. */
export function selectionTests(selection: Selection): readonly Test[] {
  const has = (selection.has ?? []).map(
    (name): Test =>
      (judged) =>
        fieldValue(judged, name) !== null,
  )
  const lacks = (selection.lacks ?? []).map(
    (name): Test =>
      (judged) =>
        fieldValue(judged, name) === null,
  )
  const classes = selection.metricClass === undefined ? [] : [classTest(selection.metricClass)]
  return [...has, ...lacks, ...wordTests(selection), ...classes]
}

/** The tests of a condition: of what is required all have to hold, of what is forbidden none may. */
export function conditionTests(condition: Condition): readonly Test[] {
  const { field, linkTo, linkFrom, reaches, metricClass } = condition
  const tests: Test[] = (field ?? []).map(
    (name): Test =>
      (judged) =>
        fieldValue(judged, name) !== null,
  )
  tests.push(...wordTests(condition))
  if (metricClass !== undefined) tests.push(classTest(metricClass))
  if (linkTo !== undefined) {
    const isMeant = targetTest(linkTo)
    tests.push(({ item }, { view }) =>
      (item === null ? [] : view.up(item.ref)).some((link) => {
        const other = view.item(link.to)
        return other !== null && isMeant(other)
      }),
    )
  }
  if (linkFrom !== undefined) tests.push((judged, around) => hanging(judged, around, linkFrom) > 0)
  if (reaches !== undefined)
    tests.push(({ item }, { view }) => item !== null && reaches.some((level) => reachesLevel(view, item, level)))
  return tests
}

/** Whether a way up leads to a level. A plan that states its vision states it for all of its objectives. */
function reachesLevel(view: CascadeView, item: GraphItem, level: Level): boolean {
  if (ancestorsOf(view, item.ref).some((step) => step.item.fact.level === level)) return true
  if (level !== 'vision') return false
  const objectives = [...(item.fact.level === 'objective' ? [item] : []), ...objectivesAbove(view, item.ref)]
  return objectives.some(({ path }) => view.items('vision', path).length > 0)
}

/** The tests of what can only be required. The count of the selection itself is seen to elsewhere. */
export function requirementTests(requirement: Requirement): readonly Test[] {
  const { due, count } = requirement
  const tests = [...conditionTests(requirement)]
  if (due !== undefined)
    tests.push(({ item, plan }, { view, today }) => item === null || isDueInTime(due, view, plan, item, today))
  if (count !== undefined && count.kind !== undefined) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = count
    tests.push((judged, around) => {
      const number = hanging(judged, around, count)
      return min <= number && number <= max
    })
  }
  return tests
}

/** How many items of a sort hang from an item, by any link; of a plan, how many it holds. */
export function hanging({ item }: Judged, { view }: Surroundings, target: Parameters<typeof targetTest>[0]): number {
  const isMeant = targetTest(target)
  const items = item === null ? itemsOfPlan(view, target.kind) : view.down(item.ref).map((link) => view.item(link.from))
  return new Set(items.filter((one) => one !== null && isMeant(one)).map((one) => one?.ref)).size
}
