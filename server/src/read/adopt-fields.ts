import type { Level } from '../model/item.ts'
import type { Term } from '../vocabulary/terms.ts'
import type { Entry, OutlineNode } from './outline.ts'
import type { Scope } from './scope.ts'

/**
 * A result followed by bullets of its own rank that only say something about it (`- Measure: …`, `- Owner: …`): they are
 * read as if they were nested below it. A list that begins with such a bullet holds fields of the item above the list.
 * Behind a `**Strategy:** …` line such bullets, and tactics among them, are the strategy's.
 */
export function adoptFields(nodes: readonly OutlineNode[], scope: Scope): readonly OutlineNode[] {
  if (!nodes.some((node) => (isBullet(node) && node.label === null) || statesStrategy(node, scope))) return nodes
  const kept: OutlineNode[] = []
  let upper = null as Entry | null
  // What the last entry that was kept takes over; joined once, for it may be thousands of lines.
  let adopted: Entry[] = []
  const settle = (): void => {
    const last = adopted.at(-1)
    if (upper !== null && last !== undefined)
      kept[kept.length - 1] = {
        ...upper,
        children: [...upper.children, ...adopted],
        span: { start: upper.span.start, end: last.span.end },
      }
    adopted = []
  }
  for (const node of nodes) {
    const isBelowStrategy = upper !== null && upper.carrier === 'label'
    // Once a list has turned out to be the strategy's, all of it is.
    const goesOn = isBelowStrategy && adopted.length > 0 && isBullet(node) && node.label === null
    const belongs = isBullet(node) && (saysMore(node, scope) || (isBelowStrategy && levelOf(node, scope) === 'tactic'))
    if (goesOn || belongs) {
      if (upper !== null && (isBelowStrategy || canOwn(upper))) {
        adopted.push(node)
        continue
      }
    } else {
      settle()
      upper = isBullet(node) || statesStrategy(node, scope) ? node : null
    }
    kept.push(node)
  }
  settle()
  return kept
}

const isBullet = (node: OutlineNode): node is Entry => node.type === 'entry' && node.carrier === 'list'

/** `**Strategy:** Let visitors explain` in a paragraph of its own: the list right behind it is about that strategy. */
const statesStrategy = (node: OutlineNode, scope: Scope): node is Entry =>
  node.type === 'entry' && node.carrier === 'label' && node.text !== null && levelOf(node, scope) === 'strategy'

function levelOf({ label, isName }: Entry, scope: Scope): Level | null {
  const term = label === null || isName ? null : scope.environment.matchTerm(label.text, 'label')
  return term?.type === 'level' ? term.level : null
}

/** Only a line in the author's own words is said more about: behind `- Goal: …` the labels pair up by themselves. */
const canOwn = (entry: Entry): boolean => entry.label === null && entry.text !== null

/** Whether a bullet is a field, or a measure, of what stands above it. */
function saysMore(entry: Entry, scope: Scope): boolean {
  if (entry.label === null || entry.text === null) return false
  const term: Term | null = scope.environment.matchTerm(entry.label.text, 'label')
  if (term?.type === 'field') return true
  return term?.type === 'level' && term.level === 'measure' && !/result/i.test(entry.label.text)
}
