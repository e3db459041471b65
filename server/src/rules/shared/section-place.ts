import type { CascadeView } from '../../cascade/view.ts'
import { type Anchor, itemAnchor, sectionAnchor } from '../../model/anchor.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { Level } from '../../model/item.ts'
import type { SectionFact } from '../../model/plan.ts'
import { headingsOver } from './headings.ts'

/** Items that stand together: in one section, or in one list where no heading, label or key opens a section. */
export interface Group {
  readonly at: Anchor
  readonly items: readonly [GraphItem, ...GraphItem[]]
}

/** Where to speak of the section that an item stands in: at what opens it, else at the item. */
export function sectionPlace(view: CascadeView, item: GraphItem): Anchor {
  const section = view.section(item.fact.section)?.fact
  return section === undefined || section.title === '' ? itemAnchor(item.fact.key) : sectionAnchor(section.key)
}

/** Items by the section or list that they stand in, in the order of the page. */
export function groupsOf(view: CascadeView, items: readonly GraphItem[]): readonly Group[] {
  const titled = new Set(view.plan()?.sections.flatMap((one) => (one.title === '' ? [] : [one.key])))
  const placeOf = (item: GraphItem): Anchor =>
    titled.has(item.fact.section) ? sectionAnchor(item.fact.section) : itemAnchor(item.fact.key)
  const groups = new Map<string, GraphItem[]>()
  for (const item of items) {
    const { section, parents } = item.fact
    const key = titled.has(section) ? section : `${section}\n${parents[0]?.key ?? ''}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [item])
    else known.push(item)
  }
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ at: placeOf(first), items: [first, ...rest] }],
  )
}

/**
 * The same, with the parts of one section of tactics taken together: below `## Tactics` or `## March`, the weeks and
 * channels into which it is divided are no sections of their own.
 */
export function wholeGroupsOf(view: CascadeView, items: readonly GraphItem[]): readonly Group[] {
  const over = headingsOver(view)
  const others = upperLevels.flatMap((level) => view.items(level)).flatMap((item) => over(item))
  const mixed = new Set(others.map(({ key }) => key))
  const isOfTactics = ({ key, level }: SectionFact): boolean =>
    level === 'tactic' || (level === null && !mixed.has(key))
  const wholes = new Map<Anchor, Group>()
  for (const group of groupsOf(view, items)) {
    const whole = over(group.items[0]).findLast(isOfTactics)
    const at = whole === undefined ? group.at : sectionAnchor(whole.key)
    const known = wholes.get(at)
    wholes.set(at, known === undefined ? { ...group, at } : { at, items: [...known.items, ...group.items] })
  }
  return [...wholes.values()]
}

/** What stands above tactics: a section with such items is no section of tactics. */
const upperLevels: readonly Level[] = ['vision', 'objective', 'strategy']
