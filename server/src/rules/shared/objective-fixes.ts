import type { Fix } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import { fillIn } from './fill-in.ts'
import type { Context } from './kinds.ts'
import { below } from './links.ts'
import { movesToTactics } from './move-fixes.ts'

/** What can be done about an objective that is a means: say what it is for, or move it to where means belong. */
export const fixesForMeans = (context: Context, item: GraphItem): readonly Fix[] => [
  {
    title: 'Say what it is for: so that …',
    safety: 'suggested',
    path: item.path,
    action: { kind: 'append', item: item.fact.key, text: ` so that ${fillIn.result}` },
  },
  ...(isServed(context, item) ? [] : movesToTactics(context, item)),
]

/** Whether strategies or objectives serve an item: they would be left with a tactic to serve. */
const isServed = ({ view }: Context, item: GraphItem): boolean =>
  below(view, item.ref, 'serves').some(({ fact }) => fact.level === 'strategy' || fact.level === 'objective')

/** Whether an objective says what it is for in words that are still to be filled in: `placeholder-text` tells of them. */
export const purposeIsOpen = (item: GraphItem, purpose: string): boolean =>
  purpose !== '' && item.fact.placeholders.some((text) => purpose.includes(text))
