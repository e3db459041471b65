import type { YamlNode } from '../../parse/tree.ts'
import { lineStart } from '../page.ts'
import { indentAt, type YamlPage } from './place.ts'

/** The lines of a block item as they stand, from behind its dash, without the indentation that they share. */
export function rawLines(page: YamlPage, node: YamlNode): readonly string[] {
  const indent = indentAt(page, node.span.start)
  const end = node.span.end
  const lines = page.text.slice(node.span.start, end).split(/\r?\n/)
  return lines.map((line, index) =>
    index === 0 ? line : line.startsWith(indent) ? line.slice(indent.length) : line.trimStart(),
  )
}

/** Raw lines as an item of a list whose dash is set in by `indent`. */
export function rawItem(lines: readonly string[], indent: string, gap = ' '): readonly string[] {
  const inner = `${indent} ${' '.repeat(gap.length)}`
  return lines.map((line, index) => (index === 0 ? `${indent}-${gap}${line}` : line === '' ? '' : inner + line))
}

/** Where the dash of a block list's item stands. */
export function dashOf(page: YamlPage, item: YamlNode): { readonly indent: string; readonly gap: string } {
  const at = item.span.start
  const dash = page.text.lastIndexOf('-', at - 1)
  const isHere = dash >= lineStart(page.text, at)
  return { indent: indentAt(page, isHere ? dash : at), gap: isHere ? page.text.slice(dash + 1, at) : ' ' }
}
