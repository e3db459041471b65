import type { Term } from '../vocabulary/terms.ts'
import type { Entry, OutlineNode } from './outline.ts'
import type { Scope } from './scope.ts'

/**
 * A result followed by bullets of its own rank that only say something about it (`- Measure: …`, `- Owner: …`): they are
 * read as if they were nested below it. A list that begins with such a bullet holds fields of the item above the list.
 */
export function adoptFields(nodes: readonly OutlineNode[], scope: Scope): readonly OutlineNode[] {
  if (!nodes.some((node) => isBullet(node) && node.label === null)) return nodes
  const kept: OutlineNode[] = []
  let upper = null as Entry | null
  for (const node of nodes) {
    if (!isBullet(node)) upper = null
    else if (saysMore(node, scope)) {
      if (upper !== null && canOwn(upper)) {
        upper = withChild(upper, node)
        kept[kept.length - 1] = upper
        continue
      }
    } else upper = node
    kept.push(node)
  }
  return kept
}

const withChild = (entry: Entry, child: Entry): Entry => ({
  ...entry,
  children: [...entry.children, child],
  span: { start: entry.span.start, end: child.span.end },
})

const isBullet = (node: OutlineNode): node is Entry => node.type === 'entry' && node.carrier === 'list'

/** Only a line in the author's own words is said more about: behind `- Goal: …` the labels pair up by themselves. */
const canOwn = (entry: Entry): boolean => entry.label === null && entry.text !== null

/** Whether a bullet is a field, or a measure, of what stands above it. */
function saysMore(entry: Entry, scope: Scope): boolean {
  if (entry.label === null || entry.text === null) return false
  const term: Term | null = scope.environment.matchTerm(entry.label.text, 'label')
  if (term?.type === 'field') return true
  return term?.type === 'level' && term.level === 'measure' && !/result/i.test(entry.label.text)
}
