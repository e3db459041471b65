import { numberedName } from '../../cascade/names.ts'
import type { CascadeView } from '../../cascade/view.ts'
import { referenceAnchor } from '../../model/anchor.ts'
import type { Fix } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import { type Level, levels, type Reference } from '../../model/item.ts'
import { levelOfName } from '../../vocabulary/level-names.ts'
import { quote } from './name.ts'
import { renamed, wantedLevels } from './references.ts'

const sectionTitles: Readonly<Record<Level, string>> = {
  vision: 'Vision',
  objective: 'Objectives',
  measure: 'Measures',
  strength: 'Strengths',
  weakness: 'Weaknesses',
  opportunity: 'Opportunities',
  threat: 'Threats',
  strategy: 'Strategies',
  tactic: 'Tactics',
  insight: 'Insights',
}

/** Another name in place of the one that a reference gives. */
export const changeTo = (item: GraphItem, index: number, reference: Reference, name: string): Fix => ({
  title: `Change it to ${quote(renamed(reference, name))}`,
  safety: 'suggested',
  path: item.path,
  action: { kind: 'replace', anchor: referenceAnchor(item.fact.key, index), text: renamed(reference, name) },
})

const lettersOf = (id: string): string => /^\p{L}*/u.exec(id)?.[0].toLowerCase() ?? ''

/** The level of the item that a reference should have named: ids that begin as it does tell; null where none tells of a fitting one. */
function missingLevel(view: CascadeView, item: GraphItem, reference: Reference): Level | null {
  const wanted = wantedLevels(item, reference)
  const start = lettersOf(reference.target.trim())
  const isBorne = (level: Level, path?: string): boolean =>
    view.items(level, path).some(({ fact }) => fact.id !== null && lettersOf(fact.id) === start)
  if (reference.levels !== null || start === '') return wanted[0] ?? null
  const borne = levels.filter((level) => isBorne(level))
  if (borne.length > 0) return wanted.find((level) => borne.includes(level)) ?? null
  const parent = view.parentPlan()
  if (parent !== null && levels.some((level) => isBorne(level, parent))) return null
  const called = levelOfName(start)
  if (called === null || wanted.includes(called)) return called ?? wanted[0] ?? null
  // In a SWOT the letters stand for its parts: `addresses T2`, `leverages S1`.
  return reference.relation === 'serves' ? null : (wanted.find((level) => level.startsWith(start)) ?? null)
}

/** The id that the missing item must bear: `O3` for `O3`, and for `Objective 3` where the others are `O1` and `O2`. */
function missingId(others: readonly GraphItem[], target: string): string | null {
  if (/^\p{L}{1,8}[-_]?\d[\d.]*$/u.test(target)) return target
  const number = numberedName(target)?.number
  const sample = others.findLast(({ fact }) => fact.id !== null)?.fact.id
  const own = sample == null ? undefined : numberedName(sample)?.number
  // Items without ids are counted: no other can be made the third.
  if (number === undefined || sample == null || own === undefined || !sample.endsWith(own)) return null
  return /^\d/.test(target) && own !== sample ? null : sample.slice(0, -own.length) + number
}

/** Whether an item of a level may be added for another to serve, without a reproach of its own. */
function mayServe(view: CascadeView, { fact }: GraphItem, level: Level): boolean {
  // Among several objectives a measure would belong to none.
  if (level === 'measure') return view.items('objective').length <= 1
  // What an objective serves stands in the parent plan, where there is one.
  if (fact.level === 'objective') return level !== 'objective' || view.plan()?.parent == null
  return fact.level !== 'tactic' || level !== 'objective' || view.items('strategy').length === 0
}

/** The item that a reference names, to fill in: beside those of its level, or in a section where there are none yet. */
export function createNamed(view: CascadeView, item: GraphItem, reference: Reference): readonly Fix[] {
  const level = missingLevel(view, item, reference)
  if (level === null || level === 'vision' || reference.path !== null || !mayServe(view, item, level)) return []
  const others = view.items(level)
  const id = missingId(others, reference.target.trim())
  if (id === null) return []
  const text = level === 'measure' ? '[metric], from [number] to [number] by [date]' : '[what it is]'
  return [
    {
      title: `Add the ${level} ${quote(reference.target.trim())}, to fill in`,
      safety: 'suggested',
      path: item.path,
      action:
        others.length === 0
          ? { kind: 'insert-section', level, title: sectionTitles[level], text: `${id} ${text}` }
          : { kind: 'add-named', level, id, text },
    },
  ]
}
