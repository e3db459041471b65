import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Span } from '../text/span.ts'
import type { YamlEntry, YamlNode } from './tree.ts'
import type { RawProblem } from './yaml-problems.ts'

/** Aliases may give this many nodes in all; a few lines of them could else give billions. */
const maximumAliasNodes = 10_000

interface Conversion {
  readonly text: string
  readonly anchors: Map<string, YamlNode>
  readonly problems: RawProblem[]
  aliasNodes: number
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null | undefined
}

function spanOf(node: unknown, fallback: number): Span {
  const range = (node as Ranged | null)?.range
  return range ? { start: range[0], end: Math.max(range[0], range[1]) } : { start: fallback, end: fallback }
}

function emptyScalar(place: number): YamlNode {
  return { type: 'scalar', text: '', value: null, style: 'empty', span: { start: place, end: place } }
}

function report(conversion: Conversion, code: string, span: Span): void {
  conversion.problems.push({ code, message: '', start: span.start, end: span.end })
}

/** The contents of a parsed YAML document; null when it is empty. Adds problems that the library does not report. */
export function convertRoot(document: Document.Parsed, text: string, problems: RawProblem[]): YamlNode | null {
  const conversion: Conversion = { text, anchors: new Map(), problems, aliasNodes: 0 }
  const contents: unknown = document.contents
  if (contents === null || contents === undefined) return null
  const node = convert(contents, document.range[0], conversion)
  return node.type === 'scalar' && node.style === 'empty' ? null : node
}

function convert(node: unknown, place: number, conversion: Conversion): YamlNode {
  const converted = convertKind(node, place, conversion)
  const anchor = (node as { readonly anchor?: string } | null)?.anchor
  if (anchor) conversion.anchors.set(anchor, converted)
  return converted
}

function convertKind(node: unknown, place: number, conversion: Conversion): YamlNode {
  if (isScalar(node)) return convertScalar(node, place, conversion.text)
  if (isMap(node)) return convertMapping(node, place, conversion)
  if (isSeq(node)) return convertList(node, place, conversion)
  if (isAlias(node)) return convertAlias(node.source, spanOf(node, place), conversion)
  return emptyScalar(place)
}

const styles: Readonly<Record<string, 'plain' | 'single' | 'double' | 'block'>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
}

function convertScalar(node: Scalar, place: number, text: string): YamlNode {
  const found = spanOf(node, place)
  const written = text.slice(found.start, found.end)
  const span = { start: found.start, end: found.start + written.trimEnd().length }
  const source = node.source ?? written
  const style = styles[node.type ?? 'PLAIN'] ?? 'plain'
  if (node.value === null && span.start === span.end) return emptyScalar(span.start)
  const { value } = node
  if (value === null) return { type: 'scalar', text: '', value, style, span }
  const isKept = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return { type: 'scalar', text: source, value: isKept ? value : source, style, span }
}

function convertList(node: YAMLSeq, place: number, conversion: Conversion): YamlNode {
  const found = spanOf(node, place)
  let end = found.start
  const items = node.items.map((item) => {
    // In brackets `[a: b]` is a mapping of one entry, which the library gives as a bare pair.
    const converted = isPairLike(item) ? convertSinglePair(item, end, conversion) : convert(item, end, conversion)
    end = Math.max(end, converted.span.end)
    return converted
  })
  const flow = node.flow === true
  return {
    type: 'list',
    items,
    flow,
    span: { start: found.start, end: flow ? found.end : Math.max(end, found.start + 1) },
  }
}

function isPairLike(item: unknown): item is Pair {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item && !('range' in item)
}

function convertSinglePair(pair: Pair, place: number, conversion: Conversion): YamlNode {
  const entry = convertPair(pair, place, conversion)
  return { type: 'mapping', entries: [entry], flow: true, span: entry.span }
}

function convertPair(pair: Pair, place: number, conversion: Conversion): YamlEntry {
  const key = convert(pair.key, place, conversion)
  const value = pair.value === null ? emptyScalar(key.span.end) : convert(pair.value, key.span.end, conversion)
  const name = key.type === 'scalar' ? key.text : conversion.text.slice(key.span.start, key.span.end)
  const end = Math.max(key.span.end, value.span.end)
  return { key: name, keySpan: key.span, value, span: { start: key.span.start, end } }
}

function convertMapping(node: YAMLMap, place: number, conversion: Conversion): YamlNode {
  const found = spanOf(node, place)
  const entries: YamlEntry[] = []
  const names = new Set<string>()
  let end = found.start
  for (const pair of node.items) {
    const entry = convertPair(pair, end, conversion)
    end = Math.max(end, entry.span.end)
    if (names.has(entry.key)) report(conversion, 'DUPLICATE_KEY', entry.keySpan)
    names.add(entry.key)
    entries.push(entry)
  }
  const flow = node.flow === true
  const span = { start: found.start, end: flow ? found.end : end }
  return { type: 'mapping', entries: withMerged(entries, names), flow, span }
}

/** Takes over the entries that `<<` brings and that are not given beside it. */
function withMerged(entries: readonly YamlEntry[], names: ReadonlySet<string>): readonly YamlEntry[] {
  if (!names.has('<<')) return entries
  const taken = new Set(names)
  return entries.flatMap((entry) => {
    const sources = entry.key !== '<<' ? [] : entry.value.type === 'list' ? entry.value.items : [entry.value]
    const mappings = sources.filter((source) => source.type === 'mapping')
    if (mappings.length === 0) return [entry]
    return mappings.flatMap((mapping) =>
      mapping.entries.filter((merged) => !taken.has(merged.key) && taken.add(merged.key)),
    )
  })
}

/** What an alias stands for, at the place of the alias: there it can be pointed at, and there it must be changed. */
function convertAlias(name: string, span: Span, conversion: Conversion): YamlNode {
  const target = conversion.anchors.get(name)
  if (target === undefined) {
    report(conversion, 'BAD_ALIAS', span)
    return { type: 'scalar', text: `*${name}`, value: `*${name}`, style: 'plain', span }
  }
  return placed(target, span, conversion)
}

function placed(node: YamlNode, span: Span, conversion: Conversion): YamlNode {
  conversion.aliasNodes += 1
  if (conversion.aliasNodes > maximumAliasNodes) {
    if (conversion.aliasNodes === maximumAliasNodes + 1) report(conversion, 'RESOURCE_EXHAUSTION', span)
    return emptyScalar(span.start)
  }
  switch (node.type) {
    case 'scalar':
      return { ...node, span }
    case 'list':
      return { ...node, span, items: node.items.map((item) => placed(item, span, conversion)) }
    case 'mapping': {
      const entries = node.entries.map((entry) => ({
        key: entry.key,
        keySpan: span,
        value: placed(entry.value, span, conversion),
        span,
      }))
      return { ...node, span, entries }
    }
  }
}
