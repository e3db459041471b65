import type { Definition, RootContent } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'

/** Names and targets of the link definitions of a document. */
export interface Definitions {
  readonly names: ReadonlySet<string>
  readonly targets: ReadonlyMap<string, string>
  /** Differs whenever the definitions do. */
  readonly key: string
}

export const noDefinitions: Definitions = { names: new Set(), targets: new Map(), key: '' }

/** Link definitions nested deeper than this are not looked for. */
const maximumDepth = 100

function collect(nodes: readonly RootContent[], found: Definition[], depth: number): void {
  if (depth > maximumDepth) return
  for (const node of nodes) {
    if (node.type === 'definition') found.push(node)
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      collect(node.children, found, depth + 1)
    }
  }
}

/** Name and target of each link definition, in quotes and lists too: there they count for the whole document as well. */
export function definitionsIn(nodes: readonly RootContent[]): readonly (readonly [name: string, target: string])[] {
  const found: Definition[] = []
  collect(nodes, found, 0)
  return found.map((definition) => [definition.identifier, definition.url] as const)
}

/** Joins the definitions of several blocks; the first of a name counts. */
export function joinDefinitions(
  parts: readonly { readonly names: readonly string[]; readonly targets: readonly (readonly [string, string])[] }[],
): Definitions {
  const names = new Set(parts.flatMap((part) => part.names))
  if (names.size === 0) return noDefinitions
  const targets = new Map<string, string>()
  for (const [name, target] of parts.flatMap((part) => part.targets)) {
    if (!targets.has(name)) targets.set(name, target)
  }
  return { names, targets, key: JSON.stringify([[...names], [...targets]]) }
}

const brackets = /\[((?:[^[\]\\]|\\[\s\S])*)\]/g

/**
 * The names that a text may refer to, of those that are defined: the library looks through all it is told of for each
 * pair of brackets.
 */
export function namesIn(text: string, { names }: Definitions): readonly string[] {
  if (names.size === 0) return []
  // Where brackets are escaped it is not plain which pairs they form.
  if (/\\[[\]]/.test(text)) return [...names]
  const found = new Set<string>()
  for (const [, written = ''] of text.matchAll(brackets)) {
    const name = normalizeIdentifier(written)
    if (names.has(name)) found.add(name)
  }
  return [...found]
}
