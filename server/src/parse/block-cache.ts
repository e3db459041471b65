import type { MarkdownNode } from './tree.ts'

/** What one block gave: its nodes, and the link definitions in it, which count for the whole document. */
export interface ParsedBlock {
  readonly nodes: readonly MarkdownNode[]
  readonly definitions: {
    readonly names: readonly string[]
    readonly targets: readonly (readonly [name: string, target: string])[]
  }
}

/** Parsed blocks by their text. */
export interface BlockCache {
  /** The block of a text under some link definitions; parsed only when it is not held. */
  get(text: string, definitions: string, parse: () => ParsedBlock): ParsedBlock
  /** How many blocks were parsed so far. */
  parsed(): number
}

/** Held blocks may have this many units of text in all before the oldest are let go. */
const defaultCapacity = 32_000_000

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
  const get = (text: string, definitions: string, parse: () => ParsedBlock): ParsedBlock => {
    const key = `${definitions.length} ${definitions}${text}`
    const known = held.get(key)
    if (known !== undefined) {
      held.delete(key)
      held.set(key, known)
      return known
    }
    parsed += 1
    const block = parse()
    held.set(key, block)
    size += key.length
    evict()
    return block
  }
  return { get, parsed: () => parsed }
}
