import type { Definition, Root, RootContent } from 'mdast'
import type { Span } from '../text/span.ts'
import { type BlockCache, createBlockCache, type ParsedBlock } from './block-cache.ts'
import { cutBlocks } from './blocks.ts'
import { convertNodes } from './nodes.ts'
import { parseSyntax } from './syntax.ts'
import type { MarkdownBlock, MarkdownDocument } from './tree.ts'
import { parseYaml } from './yaml.ts'

export { type BlockCache, createBlockCache } from './block-cache.ts'

const frontMatterStart = /^---[ \t]*(?:\r\n|\n|\r)/
const frontMatterEnd = /^---[ \t]*$/

/** Front matter between two `---` lines: all of it, and the YAML between them. An unclosed one is no front matter. */
function findFrontMatter(text: string, start: number): { readonly all: Span; readonly content: Span } | null {
  const opening = frontMatterStart.exec(text.slice(start, start + 80))?.[0]
  if (opening === undefined) return null
  const contentStart = start + opening.length
  const line = /[^\r\n]*/y
  for (let at = contentStart; at < text.length; ) {
    line.lastIndex = at
    const content = line.exec(text)?.[0] ?? ''
    const end = at + content.length
    if (frontMatterEnd.test(content)) return { all: { start, end }, content: { start: contentStart, end: at } }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return null
}

/** Link definitions inside quotes and lists count for the whole document too. */
function collectDefinitions(nodes: readonly RootContent[], found: Definition[], depth = 0): void {
  if (depth > 100) return
  for (const node of nodes) {
    if (node.type === 'definition') found.push(node)
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      collectDefinitions(node.children, found, depth + 1)
    }
  }
}

/** Names and targets of the link definitions of a document. */
interface Definitions {
  readonly names: readonly string[]
  readonly targets: ReadonlyMap<string, string>
  /** Differs whenever the definitions do. */
  readonly key: string
}

const noDefinitions: Definitions = { names: [], targets: new Map(), key: '' }

function definitionsIn(root: Root): readonly (readonly [string, string])[] {
  const found: Definition[] = []
  collectDefinitions(root.children, found)
  return found.map((definition) => [definition.identifier, definition.url] as const)
}

function parseBlock(text: string, known: Definitions): ParsedBlock {
  const tree = parseSyntax(text, known.names)
  const own = new Map<string, string>()
  const targets = definitionsIn(tree.root)
  for (const [name, target] of targets) if (!own.has(name)) own.set(name, target)
  const targetOf = (name: string): string | null => known.targets.get(name) ?? own.get(name) ?? null
  const nodes = convertNodes(tree.root.children, { text, pieces: tree.pieces, labels: tree.labels, targetOf })
  return { nodes, definitions: { names: tree.definitions, targets } }
}

function getBlock(text: string, known: Definitions, cache: BlockCache): ParsedBlock {
  return cache.get(text, known.key, () => parseBlock(text, known))
}

/** Definitions of all blocks; the first of a name counts. */
function gatherDefinitions(texts: readonly string[], cache: BlockCache): Definitions {
  const names = new Set<string>()
  const targets = new Map<string, string>()
  for (const text of texts) {
    if (!text.includes(']:')) continue
    const { definitions } = getBlock(text, noDefinitions, cache)
    for (const name of definitions.names) names.add(name)
    for (const [name, target] of definitions.targets) if (!targets.has(name)) targets.set(name, target)
  }
  if (names.size === 0) return noDefinitions
  return { names: [...names], targets, key: JSON.stringify([[...names], [...targets]]) }
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
  const definitions = gatherDefinitions(texts, cache)
  return spans.map((span, index) => {
    const blockText = texts[index] ?? ''
    const known = blockText.includes('[') ? definitions : noDefinitions
    return { start: span.start, nodes: getBlock(blockText, known, cache).nodes }
  })
}

/**
 * Parse a Markdown document, block by block: front matter, CommonMark, and of GFM tables, task items and strikethrough.
 * Offsets count in the text as given, byte order mark included. With the cache of an earlier parse only blocks that
 * changed are parsed. Any text gives a document; nothing throws.
 */
export function parseMarkdown(text: string, cache: BlockCache = createBlockCache()): MarkdownDocument {
  const start = text.startsWith('\ufeff') ? 1 : 0
  const frontMatter = findFrontMatter(text, start)
  return {
    frontMatter: frontMatter === null ? null : parseYaml(text, frontMatter.content),
    frontMatterSpan: frontMatter?.all ?? null,
    blocks: parseBody(text, frontMatter?.all.end ?? start, cache),
  }
}
