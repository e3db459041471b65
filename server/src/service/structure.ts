import type { YamlNode } from '../parse/tree.ts'
import { parseYaml } from '../parse/yaml.ts'
import type { Span } from '../text/span.ts'
import { cursorLine } from './completion/place.ts'
import type { Path } from './shapes.ts'

/** A document of keys and values, or the part of one (front matter). */
export interface KeyedText {
  readonly text: string
  readonly language: 'yaml' | 'json'
  readonly part: Span
}

/** What the cursor can be writing, by the signs in front of it. */
export interface Slot {
  /** A key can begin here. */
  readonly key: Span | null
  /** A value can stand here. */
  readonly value: Span | null
  readonly isFlow: boolean
  /** The quote that is open at the cursor; empty when none is. */
  readonly quote: string
}

const noSlot: Slot = { key: null, value: null, isFlow: false, quote: '' }

/** Finds out what the cursor is writing; nothing in comments. */
export function slotAt({ text, language, part }: KeyedText, offset: number): Slot {
  if (offset < part.start || offset > part.end) return noSlot
  const line = cursorLine(text, offset)
  const flow = flowAt(text, language === 'json' ? part.start : line.start, offset, language === 'json')
  if (flow !== null) return flowSlot(text, offset, flow)
  if (language === 'json' || /(?:^|\s)#/.test(line.before)) return noSlot
  const end = offset + (/^[^\s:,#\]}"']*/.exec(line.after)?.[0].length ?? 0)
  const start = /^([ \t]*(?:-[ \t]+)*)([\w$/-][\w$/ -]*)?$/.exec(line.before)
  if (start !== null) {
    const span = { start: line.start + (start[1] ?? '').length, end }
    return { ...noSlot, key: span, value: /-[ \t]+$/.test(start[1] ?? '') ? span : null }
  }
  const value = /(?::(?=\s|$)|^[ \t]*(?:-[ \t]+)+)[ \t]*(["']?)([^"']*)$/.exec(line.before)
  if (value === null) return noSlot
  return { ...noSlot, value: { start: offset - (value[2] ?? '').length, end }, quote: value[1] ?? '' }
}

/** Brackets that are open at the cursor. */
interface Flow {
  readonly inner: '{' | '['
  /** Where the entry at the cursor begins. */
  readonly entry: number
  /** Where its value begins; null in front of its colon. */
  readonly value: number | null
  /** Where the text in quotes begins that the cursor stands in. */
  readonly string: number | null
}

/** Reads on from a place to the cursor and keeps account of brackets and quotes. */
function flowAt(text: string, from: number, offset: number, isJson: boolean): Flow | null {
  const open: { inner: '{' | '['; entry: number; value: number | null }[] = []
  let string: { readonly quote: string; readonly start: number } | null = null
  for (let at = from; at < offset; at += 1) {
    const char = text.charAt(at)
    const innermost = open.at(-1)
    if (string !== null) {
      if (char === '\\' && string.quote === '"') at += 1
      else if (char === string.quote) string = null
      continue
    }
    const isStart = isJson || /[\s{[,:]/.test(text.charAt(at - 1))
    if (char === '"' || (char === "'" && !isJson)) {
      if (isStart) string = { quote: char, start: at }
    } else if (char === '{' || char === '[') {
      if (isStart || innermost !== undefined) open.push({ inner: char, entry: at + 1, value: null })
    } else if (char === '}' || char === ']') open.pop()
    else if (innermost !== undefined && char === ',') {
      innermost.entry = at + 1
      innermost.value = null
    } else if (innermost?.inner === '{' && char === ':') innermost.value ??= at + 1
  }
  const inner = open.at(-1)
  return inner === undefined ? null : { ...inner, string: string?.start ?? null }
}

function flowSlot(text: string, offset: number, { inner, entry, value, string }: Flow): Slot {
  const line = cursorLine(text, offset)
  const quote = string === null ? '' : text.charAt(string)
  const from = string === null ? (value ?? entry) : string + 1
  const start = from + (/^\s*/.exec(text.slice(from, offset))?.[0].length ?? 0)
  const tail = quote === '' ? /^[^\s:,#\]}"']*/ : quote === '"' ? /^[^"\r\n]*/ : /^[^'\r\n]*/
  const span = { start, end: offset + (tail.exec(line.after)?.[0].length ?? 0) }
  // A text over several lines is no place for a proposal.
  if (start < line.start) return noSlot
  const isKey = inner === '{' && value === null
  return { key: isKey ? span : null, value: isKey ? null : span, isFlow: true, quote }
}

/** Where a place stands in the document: the way to it, and the mapping or list around it. */
export interface Standing {
  readonly path: Path
  /** The keys that stand beside it; empty outside of mappings. */
  readonly beside: readonly string[]
  /** The members of the nearest list around it, but for the one that the place is in. */
  readonly members: readonly YamlNode[]
}

const trialKey = 'zqxkey'
const trialValue = 'zqxvalue'

/** Puts a key or a value in the place and looks where it ended up; null where it can stand nowhere. */
export function standingAt(document: KeyedText, span: Span, what: 'key' | 'value', slot: Slot): Standing | null {
  const { text, language, part } = document
  const gap = what === 'value' && slot.quote === '' && /[:-]$/.test(text.slice(0, span.start)) ? ' ' : ''
  const put = gap + trialText(what, slot, language, text.slice(span.end))
  const from = slot.quote === '' ? span.start : span.start - 1
  const to = slot.quote === '' || !text.startsWith(slot.quote, span.end) ? span.end : span.end + 1
  const changed = text.slice(0, from) + put + text.slice(to)
  const whole = { start: part.start, end: part.end + put.length - (to - from) }
  const { root } = parseYaml(changed, whole, language)
  return root === null ? null : find(root, what === 'key' ? trialKey : trialValue, [], [])
}

function trialText(what: 'key' | 'value', { isFlow }: Slot, language: 'yaml' | 'json', after: string): string {
  const comma = isFlow && /^\s*["\w]/.test(after) ? ',' : ''
  if (what === 'value') return `"${trialValue}"${comma}`
  const hasColon = /^["']?\s*:/.test(after)
  const key = language === 'json' ? `"${trialKey}"` : trialKey
  return hasColon ? key : `${key}: "${trialValue}"${comma}`
}

function find(node: YamlNode, word: string, path: Path, members: readonly YamlNode[]): Standing | null {
  if (node.type === 'scalar') return node.text === word ? { path, beside: [], members } : null
  if (node.type === 'list') {
    for (const [index, item] of node.items.entries()) {
      const others = node.items.filter((other) => other !== item)
      const found = find(item, word, [...path, index], others)
      if (found !== null) return found
    }
    return null
  }
  const keys = node.entries.map(({ key }) => key).filter((key) => key !== trialKey)
  for (const { key, value } of node.entries) {
    if (key === word) return { path, beside: keys, members }
    const found = find(value, word, [...path, key], value.type === 'list' ? [] : members)
    if (found !== null) return value.type === 'scalar' ? { ...found, beside: keys } : found
  }
  return null
}
