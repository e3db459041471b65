import type { Fix } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import { fillIn } from './fill-in.ts'

/** What can be done about an objective that is a means: say what it is for, or move it to where means belong. */
export const fixesForMeans = (item: GraphItem): readonly Fix[] => [
  {
    title: 'Say what it is for: so that …',
    safety: 'suggested',
    path: item.path,
    action: { kind: 'append', item: item.fact.key, text: ` so that ${fillIn.result}` },
  },
  {
    title: 'Move it to the tactics',
    safety: 'suggested',
    path: item.path,
    action: { kind: 'move-item', item: item.fact.key, level: 'tactic' },
  },
]

/** Whether an objective says what it is for in words that are still to be filled in: `placeholder-text` tells of them. */
export const purposeIsOpen = (item: GraphItem, purpose: string): boolean =>
  purpose !== '' && item.fact.placeholders.some((text) => purpose.includes(text))
