import type { MarkdownNode } from './tree.ts'

/** What one block gave: its nodes, and the link definitions in it, which count for the whole document. */
export interface ParsedBlock {
  readonly nodes: readonly MarkdownNode[]
  readonly definitions: {
    readonly names: readonly string[]
    readonly targets: readonly (readonly [name: string, target: string])[]
  }
}

/** Parsed blocks by their text and by the link definitions under which they were parsed. */
export interface BlockCache {
  find(text: string, definitions: string): ParsedBlock | undefined
  keep(text: string, definitions: string, block: ParsedBlock): void
  /** A short name for the definitions of a document, so that they need not stand in the key of each block. */
  nameOf(definitions: string): string
  /** How many blocks were parsed so far. */
  parsed(): number
}

/** Held blocks may have this many units of text in all before the oldest are let go. */
const defaultCapacity = 32_000_000

/** So many sets of definitions are told apart at a time. */
const maximumNames = 30

/** The key is a string of its own: a mere slice would keep the whole document of its time in memory. */
const keyOf = (text: string, definitions: string): string => `${definitions.length} ${definitions}${text}`

/** A cache for the blocks of one or several documents; those used longest ago go first. */
export function createBlockCache(capacity: number = defaultCapacity): BlockCache {
  const held = new Map<string, ParsedBlock>()
  let size = 0
  let parsed = 0
  const evict = (): void => {
    for (const key of held.keys()) {
      if (size <= capacity) return
      held.delete(key)
      size -= key.length
    }
  }
  const find = (text: string, definitions: string): ParsedBlock | undefined => {
    const key = keyOf(text, definitions)
    const known = held.get(key)
    if (known !== undefined) {
      held.delete(key)
      held.set(key, known)
    }
    return known
  }
  const keep = (text: string, definitions: string, block: ParsedBlock): void => {
    parsed += 1
    const key = keyOf(text, definitions)
    if (!held.has(key)) size += key.length
    held.set(key, block)
    evict()
  }
  const names = new Map<string, string>()
  let named = 0
  const nameOf = (definitions: string): string => {
    const known = names.get(definitions)
    if (known !== undefined) return known
    // A name is never given twice, so that forgetting them costs no more than parsing again.
    if (names.size >= maximumNames) names.clear()
    named += 1
    const name = `${named}`
    names.set(definitions, name)
    return name
  }
  return { find, keep, nameOf, parsed: () => parsed }
}
