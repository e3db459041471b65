import type { Span } from '../text/span.ts'
import type { BlockCache, ParsedBlock } from './block-cache.ts'
import { cutBlocks } from './blocks.ts'
import { type Definitions, definitionsIn, joinDefinitions, namesIn, noDefinitions } from './definitions.ts'
import { joinParts, partsOfLarge } from './large.ts'
import { convertNodes } from './nodes.ts'
import { readPlain } from './plain.ts'
import { parseSyntax } from './syntax.ts'
import type { MarkdownBlock } from './tree.ts'

const nothingDefined: ParsedBlock['definitions'] = { names: [], targets: [] }

/** Only a text with these two characters can hold a link definition. */
const mayDefine = (text: string): boolean => text.includes(']:')

/** Parses a block on its own, with the link definitions that stand in it. */
function parseAlone(text: string, known: Definitions): ParsedBlock {
  const { root, pieces, labels, definitions: names } = parseSyntax(text, namesIn(text, known))
  const targets = definitionsIn(root.children)
  const own = joinDefinitions([{ names, targets }])
  const targetOf = (name: string): string | null => known.targets.get(name) ?? own.targets.get(name) ?? null
  return {
    nodes: convertNodes(root.children, { text, base: 0, pieces, labels, targetOf }),
    definitions: { names, targets },
  }
}

/** Parts blocks that are parsed in one go and are no neighbours: a heading ends all that is open before it. */
const separator = '#\n'

/**
 * Parses several blocks in one go, which is much cheaper than one by one: the library prepares a good deal for each
 * text. None of them may hold a link definition.
 */
function parseTogether(texts: readonly string[], known: Definitions): readonly ParsedBlock[] {
  const text = copyOf(texts.join(separator))
  const { root, pieces, labels } = parseSyntax(text, namesIn(text, known))
  const targetOf = (name: string): string | null => known.targets.get(name) ?? null
  let base = 0
  let first = 0
  return texts.map((own) => {
    const end = base + own.length
    let after = first
    while ((root.children[after]?.position?.start.offset ?? end) < end) after += 1
    const nodes = convertNodes(root.children.slice(first, after), { text, base, pieces, labels, targetOf })
    // The heading between two blocks belongs to neither.
    first = after + 1
    base = end + separator.length
    return { nodes, definitions: nothingDefined }
  })
}

/** So much text is parsed in one go; the library's time grows faster than its text. */
const enoughTogether = 4000

/** A table or list longer than this is parsed in parts. */
const tooMuchTogether = 20_000

/** A large table or list, parsed in parts; null where it is none. The limits are given so that tests can be small. */
export function parseLarge(text: string, known: Definitions, enough = enoughTogether): ParsedBlock | null {
  const parts = partsOfLarge(text, enough)
  if (parts === null) return null
  const targetOf = (name: string): string | null => known.targets.get(name) ?? null
  const node = joinParts(
    parts.map((part) => {
      const { root, pieces, labels } = parseSyntax(part.text, namesIn(part.text, known))
      return convertNodes(root.children, { text: part.text, base: -part.shift, pieces, labels, targetOf })
    }),
  )
  return node === null ? null : { nodes: [node], definitions: nothingDefined }
}

/** Groups texts, in their order, until each group has enough. */
function group(texts: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = []
  let size = enoughTogether
  for (const text of texts) {
    if (size >= enoughTogether) {
      groups.push([])
      size = 0
    }
    groups[groups.length - 1]?.push(text)
    size += text.length
  }
  return groups
}

/** A copy: a slice would keep the whole document of its time in memory for as long as the block is held. */
const copyOf = (slice: string): string => `${slice} `.slice(0, -1)

/** Link definitions say nothing to a text without brackets, which then stays held when they change. */
const keyFor = (text: string, known: Definitions): string => (text.includes('[') ? known.key : '')

/** The block of a text when it is held or can be parsed at once; undefined when it is better parsed with others. */
function getBlock(slice: string, known: Definitions, cache: BlockCache): ParsedBlock | undefined {
  const key = keyFor(slice, known)
  const held = cache.find(slice, key)
  if (held !== undefined) return held
  const text = copyOf(slice)
  const block = blockOf(text, known)
  if (block !== null) cache.keep(text, key, block)
  return block ?? undefined
}

/** What one text gives that is not parsed with others; null when it should be. */
function blockOf(text: string, known: Definitions): ParsedBlock | null {
  const plain = readPlain(text, known.names.size > 0)
  if (plain !== null) return { nodes: plain, definitions: nothingDefined }
  if (mayDefine(text)) return parseAlone(text, known)
  return text.length > tooMuchTogether ? parseLarge(text, known) : null
}

/** The blocks of some texts under the definitions of the document: those that the cache does not hold are parsed. */
function getBlocks(texts: readonly string[], known: Definitions, cache: BlockCache): readonly ParsedBlock[] {
  const blocks = texts.map((text) => getBlock(text, known, cache))
  const missing = texts.filter((_, index) => blocks[index] === undefined)
  const parsed = group(missing).flatMap((together) => parseTogether(together, known))
  missing.forEach((text, index) => {
    const block = parsed[index]
    if (block !== undefined) cache.keep(text, keyFor(text, known), block)
  })
  let next = 0
  return blocks.flatMap((block) => block ?? parsed[next++] ?? [])
}

/** The link definitions of a document; blocks in which some may stand are parsed for them. */
function gatherDefinitions(texts: readonly string[], cache: BlockCache): Definitions {
  const candidates = texts.filter(mayDefine)
  const blocks = candidates.length === 0 ? [] : getBlocks(candidates, noDefinitions, cache)
  const joined = joinDefinitions(blocks.map((block) => block.definitions))
  return joined === noDefinitions ? joined : { ...joined, key: cache.nameOf(joined.key) }
}

/** Parse a document without front matter, from an offset. The cut is given so that tests can compare with no cut. */
export function parseBody(
  text: string,
  start: number,
  cache: BlockCache,
  cut: (text: string, start: number) => readonly Span[] = cutBlocks,
): readonly MarkdownBlock[] {
  const spans = cut(text, start)
  const texts = spans.map((span) => text.slice(span.start, span.end))
  const blocks = getBlocks(texts, gatherDefinitions(texts, cache), cache)
  return spans.map((span, index) => ({ start: span.start, nodes: blocks[index]?.nodes ?? [] }))
}
