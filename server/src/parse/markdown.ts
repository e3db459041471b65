import type { Span } from '../text/span.ts'
import { type BlockCache, createBlockCache } from './block-cache.ts'
import { parseBody } from './body.ts'
import type { MarkdownDocument } from './tree.ts'
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
