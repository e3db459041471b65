import { wholeAnchor } from '../../model/anchor.ts'
import type { ItemFact } from '../../model/item.ts'
import type { YamlEntry, YamlNode } from '../../parse/tree.ts'
import { parseYaml } from '../../parse/yaml.ts'
import type { Span } from '../../text/span.ts'
import { lineStart, type Page, spanOf, titleSpan } from '../page.ts'
import { plainStyle, type WritingStyle } from './draft.ts'

export type YamlScalar = Extract<YamlNode, { readonly type: 'scalar' }>
export type YamlList = Extract<YamlNode, { readonly type: 'list' }>
export type YamlMapping = Extract<YamlNode, { readonly type: 'mapping' }>

/** A page of YAML or JSON, or the front matter of a page of Markdown, with its tree. */
export interface YamlPage extends Page {
  readonly root: YamlNode | null
  readonly style: WritingStyle
}

/** Parses the page, or the part of it that is YAML. */
export function yamlPage(page: Page, part?: Span): YamlPage {
  if (part === undefined) return page.derived(wholePage)
  const { root } = parseYaml(page.text, part, 'yaml')
  return { ...page, root, style: styleOf(page, root, false) }
}

function wholePage(page: Page): YamlPage {
  const root = page.tree()
  return { ...page, root, style: styleOf(page, root, page.state.source.language === 'json') }
}

/** One step on the way from the root to a place. */
export type Step =
  | { readonly in: 'mapping'; readonly mapping: YamlMapping; readonly entry: YamlEntry; readonly index: number }
  | { readonly in: 'list'; readonly list: YamlList; readonly item: YamlNode; readonly index: number }

/** The steps from the root to the innermost value or key that holds an offset. */
export function pathTo(root: YamlNode | null, offset: number): readonly Step[] {
  const steps: Step[] = []
  let node = root
  while (node !== null) {
    const step: Step | null = stepInto(node, offset)
    if (step === null) return steps
    steps.push(step)
    node = step.in === 'mapping' ? step.entry.value : step.item
  }
  return steps
}

/** The first of some nodes, which stand one behind the other, that holds an offset; -1 where none does. */
function indexAt(nodes: readonly { readonly span: Span }[], offset: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nodes[middle]?.span.end ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return (nodes[low]?.span.start ?? Number.POSITIVE_INFINITY) <= offset ? low : -1
}

function stepInto(node: YamlNode, offset: number): Step | null {
  if (node.type === 'mapping') {
    const index = indexAt(node.entries, offset)
    const entry = node.entries[index]
    return entry === undefined ? null : { in: 'mapping', mapping: node, entry, index }
  }
  if (node.type === 'list') {
    const index = indexAt(node.items, offset)
    const item = node.items[index]
    return item === undefined ? null : { in: 'list', list: node, item, index }
  }
  return null
}

/** Where an item stands: as a mapping with a title key, or as a bare text in a list or behind a key. */
export type ItemPlace =
  | { readonly kind: 'mapping'; readonly node: YamlMapping; readonly title: YamlEntry; readonly steps: readonly Step[] }
  | { readonly kind: 'text'; readonly node: YamlScalar; readonly steps: readonly Step[] }

const titleKeys = /^(title|name|statement|text|headline|summary|titel|nombre|titre|titolo)$/i

/** The place of an item; `steps` lead to the mapping or text itself. Null when it has none here. */
export function placeOf(page: YamlPage, item: ItemFact): ItemPlace | null {
  const title = titleSpan(page, item.key)
  if (title === null) return null
  const steps = pathTo(page.root, title.start)
  const last = steps.at(-1)
  if (last === undefined) return null
  const value = last.in === 'mapping' ? last.entry.value : last.item
  const isKey =
    last.in === 'mapping' && title.start >= last.entry.keySpan.start && title.start <= last.entry.keySpan.end
  if (value.type !== 'scalar' || isKey) return null
  if (last.in === 'list' || !isItemMapping(page, item, last, steps)) return { kind: 'text', node: value, steps }
  return { kind: 'mapping', node: last.mapping, title: last.entry, steps: steps.slice(0, -1) }
}

function isItemMapping(
  page: YamlPage,
  item: ItemFact,
  last: Extract<Step, { readonly in: 'mapping' }>,
  steps: readonly Step[],
): boolean {
  if (steps.length === 1) return false
  if (titleKeys.test(last.entry.key)) return true
  // `{ name: LinkedIn, goal: … }` states a goal of something else.
  if (steps.at(-2)?.in === 'list') return !last.mapping.entries.some((entry) => titleKeys.test(entry.key))
  const whole = spanOf(page, wholeAnchor(item.key))
  return whole !== null && whole.start <= last.mapping.span.start && whole.end >= last.mapping.span.end
}

/** The list that an item is an entry of; null when it stands behind a key. */
export function listOf(place: ItemPlace): YamlList | null {
  const last = place.steps.at(-1)
  return last?.in === 'list' ? last.list : null
}

/** The nearest entry above (and including) the end of a path, with its mapping. */
export function lastEntry(steps: readonly Step[]): Extract<Step, { readonly in: 'mapping' }> | null {
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index]
    if (step?.in === 'mapping') return step
  }
  return null
}

/** The column at which an offset stands, as spaces: what lines below it are set in by. */
export function indentAt(page: Page, offset: number): string {
  const start = lineStart(page.text, offset)
  // A byte order mark takes no column.
  return page.text
    .slice(start, offset)
    .replace(/\uFEFF/g, '')
    .replace(/[^\t]/g, ' ')
}

/** A key in the one spelling that keys are compared by: `key_results` and `keyResults` are `keyresults`. */
export const plainKey = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Every mapping and list below a node, itself included. */
export function* nodesOf(node: YamlNode | null): Generator<YamlNode> {
  if (node === null) return
  yield node
  if (node.type === 'list') for (const item of node.items) yield* nodesOf(item)
  if (node.type === 'mapping') for (const entry of node.entries) yield* nodesOf(entry.value)
}

function styleOf(page: Page, root: YamlNode | null, isJson: boolean): WritingStyle {
  const base = plainStyle(isJson, page.eol)
  const texts = { single: 0, double: 0, plain: 0 }
  let step = ''
  let dash: string | null = null
  let quoted = 0
  for (const node of nodesOf(root)) {
    if (node.type === 'scalar' && (node.style === 'single' || node.style === 'double')) texts[node.style] += 1
    if (node.type === 'scalar' && node.style === 'plain' && typeof node.value === 'string') texts.plain += 1
    if (node.type !== 'mapping') continue
    for (const entry of node.entries) {
      if (/^["']/.test(page.text.slice(entry.keySpan.start, entry.keySpan.end))) quoted += 1
      const { value } = entry
      if (value.type === 'scalar' || value.flow || value.span.start <= entry.keySpan.end) continue
      const gap = indentAt(page, value.span.start).length - indentAt(page, entry.keySpan.start).length
      if (value.type === 'list' && dash === null && gap >= 0) dash = ' '.repeat(gap)
      if (value.type === 'mapping' && step === '' && gap > 0) step = ' '.repeat(gap)
    }
  }
  return {
    ...base,
    quotedKeys: isJson || quoted > 1,
    quote: texts.single > texts.double ? "'" : '"',
    step: step === '' ? (dash !== null && dash.length > 0 ? dash : '  ') : step,
    dash: dash ?? '  ',
    always: isJson,
  }
}
