import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { SectionFact } from '../../model/plan.ts'

/** The headings, labels and keys over an item, the nearest first. */
export type HeadingsOver = (item: GraphItem) => readonly SectionFact[]

/** Deeper than this nobody reads a page. */
const deepEnough = 20

const isSameTitle = (title: string, other: string | null): boolean =>
  title.trim().toLowerCase() === other?.trim().toLowerCase()

/** Prepares to tell what stands over items; the plan's own title, which stands over all of them, is left out. */
export function headingsOver(view: CascadeView): HeadingsOver {
  const plan = view.plan()
  const byKey = new Map<string, SectionFact>()
  for (const section of plan?.sections ?? []) if (!byKey.has(section.key)) byKey.set(section.key, section)
  return ({ fact }) => {
    const found: SectionFact[] = []
    let next = byKey.get(fact.section)
    while (next !== undefined && found.length < deepEnough) {
      found.push(next)
      next = next.within === undefined ? undefined : byKey.get(next.within)
    }
    return found.filter(({ title }) => title !== '' && !isSameTitle(title, plan?.title ?? null))
  }
}
