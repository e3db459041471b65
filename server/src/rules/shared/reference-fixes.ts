import type { CascadeView } from '../../cascade/view.ts'
import { referenceAnchor } from '../../model/anchor.ts'
import type { Fix } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { Level, Reference } from '../../model/item.ts'
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

/** The item that a reference names, made where the plan has nothing yet of the level that is meant. */
export function createNamed(view: CascadeView, item: GraphItem, reference: Reference): readonly Fix[] {
  const [level] = wantedLevels(item, reference)
  const id = reference.target.trim()
  if (level === undefined || level === 'vision' || reference.path !== null || !/^\p{L}{1,8}-?\d[\d.]*$/u.test(id))
    return []
  if (view.items(level).length > 0) return []
  return [
    {
      title: `Add the ${level} ${quote(id)}, to fill in`,
      safety: 'suggested',
      path: item.path,
      action: { kind: 'insert-section', level, title: sectionTitles[level], text: `${id} [what it is]` },
    },
  ]
}
