import type { YamlEntry } from '../../parse/tree.ts'
import type { TextEdit } from '../../text/span.ts'
import { insertion, lineEnd, lineStart, linesAbove, linesBelow } from '../page.ts'
import { type Draft, entryLines, flow, isMapping, keyText, listLines, scalar, type WritingStyle } from './draft.ts'
import { indentAt, type YamlList, type YamlMapping, type YamlPage, type YamlScalar } from './place.ts'

/** A new entry of a mapping, behind one of its entries (the last when `after` is null). */
export function addEntry(
  page: YamlPage,
  mapping: YamlMapping,
  after: YamlEntry | null,
  key: string,
  value: Draft,
  style: WritingStyle = page.style,
): readonly TextEdit[] {
  const before = after ?? mapping.entries.at(-1) ?? null
  if (mapping.flow)
    return addToFlow(page, mapping, before, `${keyText(key, style)}: ${flowValue(value, style)}`, '{ ', ' }')
  if (before === null) return []
  const indent = indentAt(page, mapping.entries[0]?.keySpan.start ?? mapping.span.start)
  return [linesBelow(page, endOfEntry(page, before), entryLines(key, value, style, indent))]
}

/** An empty value is nothing in YAML and an empty text in JSON. */
const flowValue = (value: Draft, style: WritingStyle): string =>
  value === '' ? (style.isJson ? '""' : '') : flow(value, style)

/** Where an entry ends: behind its value, a block text's last line included. */
export function endOfEntry(page: YamlPage, entry: YamlEntry): number {
  return Math.max(entry.span.end, entry.keySpan.end, lineStart(page.text, entry.span.end))
}

/** A new first entry of a mapping. */
export function prependEntry(page: YamlPage, mapping: YamlMapping, key: string, text: string): readonly TextEdit[] {
  const first = mapping.entries[0]
  if (first === undefined) return []
  const entry = `${keyText(key, page.style)}: ${scalar(text, page.style, mapping.flow)}`
  const at = first.keySpan.start
  if (!mapping.flow) return [insertion(at, entry + page.eol + indentAt(page, at))]
  const isOwnLine =
    page.text.slice(lineStart(page.text, at), at).trim() === '' && lineStart(page.text, at) > mapping.span.start
  return [insertion(at, `${entry},${isOwnLine ? page.eol + page.text.slice(lineStart(page.text, at), at) : ' '}`)]
}

/** A further item of a list, at its end, laid out as its last item is. */
export function addToList(
  page: YamlPage,
  list: YamlList,
  value: Draft,
  style: WritingStyle = page.style,
): readonly TextEdit[] {
  const last = list.items.at(-1) ?? null
  if (list.flow) return addToFlow(page, list, last, flow(value, style), '[', ']')
  if (last === null) return []
  const at = last.span.start
  const dash = page.text.lastIndexOf('-', at - 1)
  const isHere = dash >= lineStart(page.text, at)
  const indent = indentAt(page, isHere ? dash : at)
  const gap = isHere ? page.text.slice(dash + 1, at) : ' '
  const isFlow = (last.type === 'mapping' || last.type === 'list') && last.flow && last.span.end > last.span.start
  const rendered =
    isFlow && isMapping(value) ? [`${indent}-${gap}${flow(value, style)}`] : listLines(value, style, indent, gap)
  const lines = isSpaced(page, list) ? ['', ...rendered] : rendered
  return [linesBelow(page, Math.max(last.span.end, last.span.start), lines)]
}

/** Whether blank lines stand between the items of a block list. */
function isSpaced(page: YamlPage, list: YamlList): boolean {
  const [first, second] = [list.items.at(-2), list.items.at(-1)]
  if (first === undefined || second === undefined) return false
  return /\n[ \t]*\r?\n/.test(page.text.slice(first.span.end, second.span.start))
}

/** A further part of `{ … }` or `[ … ]`, as text that is ready. */
export function addFlowText(page: YamlPage, holder: YamlList | YamlMapping, text: string): readonly TextEdit[] {
  const last = holder.type === 'list' ? (holder.items.at(-1) ?? null) : (holder.entries.at(-1) ?? null)
  return holder.type === 'list'
    ? addToFlow(page, holder, last, text, '[', ']')
    : addToFlow(page, holder, last, text, '{ ', ' }')
}

/** A further part of `{ … }` or `[ … ]`: on its own line where the others are. */
function addToFlow(
  page: YamlPage,
  holder: YamlList | YamlMapping,
  last: { readonly span: { readonly start: number; readonly end: number } } | null,
  text: string,
  open: string,
  close: string,
): readonly TextEdit[] {
  if (last === null) return [{ span: holder.span, newText: open + text + close }]
  const { start, end } = last.span
  const begin = lineStart(page.text, start)
  const isOwnLine = begin > holder.span.start && page.text.slice(begin, start).trim() === ''
  const comma = /^\s*,/.exec(page.text.slice(end, holder.span.end))
  if (!isOwnLine)
    return [insertion(comma === null ? end : end + comma[0].length, comma === null ? `, ${text}` : ` ${text}`)]
  const indent = page.text.slice(begin, start)
  const rest = page.text.slice(end, lineEnd(page.text, end))
  const isRestComment = /^\s*,?\s*(\/\/.*|\/\*.*\*\/\s*|#.*)?$/.test(rest)
  if (comma !== null && isRestComment) return [linesBelow(page, end, [`${indent}${text},`])]
  if (!isRestComment || rest.trim() === '') return [insertion(end, `,${page.eol}${indent}${text}`)]
  return [insertion(end, ','), linesBelow(page, end, [indent + text])]
}

/** A bare text becomes a mapping with the text as its title and further entries around it. */
export function textToMapping(
  page: YamlPage,
  node: YamlScalar,
  isFlow: boolean,
  before: readonly (readonly [string, Draft])[],
  after: readonly (readonly [string, Draft])[],
): readonly TextEdit[] {
  const { style } = page
  if (isFlow) {
    const wide = (one: readonly [string, Draft]) => `${keyText(one[0], style)}: ${flowValue(one[1], style)}`
    const head = [...before.map(wide), `${keyText('title', style)}: `].join(', ')
    return [
      insertion(node.span.start, `{ ${head}`),
      insertion(node.span.end, `${after.map((one) => `, ${wide(one)}`).join('')} }`),
    ]
  }
  const indent = indentAt(page, node.span.start)
  const head = before
    .flatMap(([key, value]) => entryLines(key, value, style, indent))
    .map((one) => one.slice(indent.length))
  const first = [...head, `${keyText('title', style)}: `].join(page.eol + indent)
  const lines = after.flatMap(([key, value]) => entryLines(key, value, style, indent))
  const edits = [insertion(node.span.start, first)]
  return lines.length === 0 ? edits : [...edits, linesBelow(page, node.span.end, lines)]
}

/** Lines above an entry, above the comments that stand right above it. */
export function aboveEntry(page: YamlPage, entry: YamlEntry, lines: readonly string[]): TextEdit {
  let at = lineStart(page.text, entry.keySpan.start)
  while (at > 0) {
    const previous = lineStart(page.text, at - 1)
    if (
      !/^\s*#/.test(page.text.slice(previous, at)) ||
      /^#\s*yaml-language-server|^#\s*throughline-disable-file/.test(page.text.slice(previous, at))
    )
      break
    at = previous
  }
  return linesAbove(page, at, lines)
}
