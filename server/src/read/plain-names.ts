import type { Term } from '../vocabulary/terms.ts'
import type { Entry, OutlineNode } from './outline.ts'
import { isAllBold } from './phrase.ts'
import type { Scope } from './scope.ts'

/**
 * Marks labels that only sound like a level. In a list of named things (`**Open doors**: …`, `**Press days**: …`) `**Youth
 * projects**: …` is a name as well; on a card (`**Goal:** …`, `**Audience:** …`) `**Youth projects:** …` lists projects.
 */
export function withNames(nodes: readonly OutlineNode[], scope: Scope): readonly OutlineNode[] {
  const doubtful = nodes.filter((node): node is Entry => isLine(node) && isDoubtful(node, scope))
  if (doubtful.length === 0) return nodes
  const names = new Set(['list', 'label'].flatMap((carrier) => namesOf(nodes, carrier, doubtful, scope)))
  return names.size === 0
    ? nodes
    : nodes.map((node) => (node.type === 'entry' && names.has(node) ? { ...node, isName: true } : node))
}

const isLine = (node: OutlineNode): node is Entry =>
  node.type === 'entry' && (node.carrier === 'list' || (node.carrier === 'label' && node.text !== null))

/** The name in front of a line, with or without a text behind it. */
function nameOf({ carrier, label, text, children }: Entry): string | null {
  if (label !== null) return label.text
  if (carrier !== 'list' || text === null) return null
  if (isAllBold(text) && children.length > 0) return text.text
  return /^(\p{L}[^:：.\n]{1,39})[:：]\s+\S/u.exec(text.text)?.[1] ?? null
}

const termOf = (name: string, { environment }: Scope): Term | null => environment.matchTerm(name, 'label')

/** Metrics keep their meaning behind any word (`Engagement metrics: comments, shares`). */
const isByHead = (term: Term | null): boolean =>
  term?.type === 'level' && term.byHead === true && term.level !== 'measure'

function isDoubtful(entry: Entry, scope: Scope): boolean {
  const name = nameOf(entry)
  return name !== null && isByHead(termOf(name, scope))
}

/** The doubtful lines of a carrier that are names, by what the lines beside them bear. */
function namesOf(
  nodes: readonly OutlineNode[],
  carrier: string,
  doubtful: readonly Entry[],
  scope: Scope,
): readonly Entry[] {
  const own = doubtful.filter((entry) => entry.carrier === carrier)
  if (own.length === 0) return []
  const beside = nodes.flatMap((node) => {
    if (!isLine(node) || node.carrier !== carrier || own.includes(node)) return []
    const name = nameOf(node)
    return [name === null ? null : { term: termOf(name, scope) }]
  })
  const plain = beside.filter((one) => one !== null && (one.term === null || one.term.type === 'topic')).length
  const others = beside.length - plain
  if (scope.container !== null) return plain > others && plain >= own.length ? own : []
  // Where no level is announced, `Sales goal: …` beside names still says a goal; `Youth projects: …` does not list projects.
  return plain >= 2 && others === 0 ? own.filter((entry) => namesSeveral(termOf(nameOf(entry) ?? '', scope))) : []
}

const namesSeveral = (term: Term | null): boolean => term?.type === 'level' && term.plural && term.level !== 'objective'
