import { getNodeValue, type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from 'yaml'
import type { Span } from '../text/span.ts'

/** A value of a configuration file with its place; the same for YAML and JSON. */
export type ConfigNode =
  | { readonly kind: 'mapping'; readonly span: Span; readonly entries: readonly ConfigEntry[] }
  | { readonly kind: 'sequence'; readonly span: Span; readonly items: readonly ConfigNode[] }
  | { readonly kind: 'scalar'; readonly span: Span; readonly value: string | number | boolean | null }

export interface ConfigEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: ConfigNode
}

/** What is wrong at a place of a configuration file. */
export interface ConfigProblem {
  readonly span: Span
  readonly message: string
}

export interface ParsedConfig {
  /** Null when the file is empty or holds nothing that can be read. */
  readonly root: ConfigNode | null
  readonly problems: readonly ConfigProblem[]
}

/** Parses a configuration file by its name; what can be read of a broken one is given all the same. */
export function parseConfig(text: string, isJson: boolean): ParsedConfig {
  return isJson ? parseJson(text) : parseYaml(text)
}

function parseYaml(text: string): ParsedConfig {
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false, uniqueKeys: true })
  const problems = document.errors.map((error) => ({
    span: { start: error.pos[0], end: Math.max(error.pos[0], error.pos[1]) },
    message: `This is not valid YAML: ${sentence(error.message)}`,
  }))
  return { root: document.contents === null ? null : fromYaml(document.contents, 0), problems }
}

/** Anchors and aliases are of no use in a configuration this small and could make it grow without end: they read as null. */
function fromYaml(node: unknown, at: number): ConfigNode {
  const span = spanOfYaml(node as YamlNode | null, at)
  if (isMap(node)) {
    return {
      kind: 'mapping',
      span,
      entries: node.items.map((pair) => {
        const keySpan = spanOfYaml(pair.key as YamlNode | null, span.start)
        const key = isScalar(pair.key) ? String(pair.key.value) : ''
        return { key, keySpan, value: fromYaml(pair.value, keySpan.end) }
      }),
    }
  }
  if (isSeq(node)) return { kind: 'sequence', span, items: node.items.map((item) => fromYaml(item, span.start)) }
  if (isScalar(node) && !isAlias(node)) return { kind: 'scalar', span, value: plainValue(node.value) }
  return { kind: 'scalar', span, value: null }
}

function spanOfYaml(node: YamlNode | null, at: number): Span {
  const range = node?.range
  return range ? { start: range[0], end: range[1] } : { start: at, end: at }
}

function plainValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value
  return String(value)
}

function parseJson(text: string): ParsedConfig {
  const errors: ParseError[] = []
  // A byte order mark is no JSON; a space in its place keeps the offsets.
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true })
  const problems = errors.map((error) => ({
    span: { start: error.offset, end: error.offset + error.length },
    message: `This is not valid JSON: ${words(printParseErrorCode(error.error))}.`,
  }))
  return { root: root === undefined ? null : fromJson(root), problems }
}

function fromJson(node: JsonNode): ConfigNode {
  const span = { start: node.offset, end: node.offset + node.length }
  switch (node.type) {
    case 'object':
      return { kind: 'mapping', span, entries: (node.children ?? []).flatMap(entryOfJson) }
    case 'array':
      return { kind: 'sequence', span, items: (node.children ?? []).map(fromJson) }
    default:
      return { kind: 'scalar', span, value: plainValue(getNodeValue(node)) }
  }
}

function entryOfJson(property: JsonNode): readonly ConfigEntry[] {
  const [key, value] = property.children ?? []
  if (key === undefined) return []
  const keySpan = { start: key.offset, end: key.offset + key.length }
  const missing: ConfigNode = { kind: 'scalar', span: { start: keySpan.end, end: keySpan.end }, value: null }
  return [{ key: String(getNodeValue(key)), keySpan, value: value === undefined ? missing : fromJson(value) }]
}

/** The first sentence of a parser's message, with a full stop. */
function sentence(message: string): string {
  const first = message.split('\n')[0] ?? message
  return /[.!?]$/.test(first) ? first : `${first}.`
}

/** `CommaExpected` → `comma expected`. */
const words = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
