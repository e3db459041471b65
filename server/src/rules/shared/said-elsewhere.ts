import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem, ItemRef } from '../../model/graph.ts'
import { looseMeasures } from './support.ts'

/** Words of a measure that do not say what is measured. */
const counting = new Set(
  `the a an and or of for to in on at by with from our your their per each every all number numbers total amount platform platforms channel channels network networks count how
  many much percent percentage rate rates week month quarter year day weekly monthly quarterly daily new least than`.split(
    /\s+/u,
  ),
)

/** Words cut to five letters, so that inflected forms are alike; figures say nothing here. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !counting.has(word)).map((word) => word.slice(0, 5))

/** What is measured, one by one where a line names several (`Impressions/reach`, `likes and shares`). */
const subjectsOf = ({ fact }: GraphItem): readonly (readonly string[])[] =>
  (fact.measure?.subject || fact.title).split(/[/,;&]|\sand\s/u).map(wordsOf)

/** So many measures are compared with each other. */
const comparable = 200

/**
 * Tells whether a measure that belongs to nothing says again what a measure that belongs to something says: a summary of
 * measures, or a list of what is reported each week, is not unlinked for that.
 */
export function isSaidElsewhere(view: CascadeView): (measure: GraphItem) => boolean {
  const loose = new Set<ItemRef>(looseMeasures(view).map(({ ref }) => ref))
  const linked = view.items('measure').filter(({ ref }) => !loose.has(ref))
  const known = linked.slice(0, comparable).map(({ fact }) => new Set(wordsOf(fact.title)))
  return (measure) => {
    const subjects = subjectsOf(measure)
    return subjects.every((words) => words.length > 0 && known.some((one) => words.every((word) => one.has(word))))
  }
}
