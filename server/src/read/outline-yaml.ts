import type { Level } from '../model/item.ts'
import type { Inline, YamlEntry, YamlNode } from '../parse/tree.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import type { Entry, OutlineNode } from './outline.ts'
import { type Phrase, plainPhrase } from './phrase.ts'

/** Keys whose value is the statement of a mapping, best first. */
const titleKeys = [
  ...[
    'title',
    'name',
    'statement',
    'text',
    'headline',
    'summary',
    'titel',
    'bezeichnung',
    'titre',
    'nom',
    'intitulé',
    'intitule',
  ],
  ...['nombre', 'título', 'titulo', 'nome', 'titolo', 'naam', 'omschrijving'],
]

/** Lays YAML or JSON out as entries: a mapping in a list is an item whose statement is its title key. */
export function outlineYaml(
  root: YamlNode,
  source: string,
  matchTerm: TermMatcher,
  ids: ReadonlySet<string> = new Set(),
): readonly OutlineNode[] {
  const outline = (node: YamlNode): readonly OutlineNode[] => {
    switch (node.type) {
      case 'scalar':
        return node.text === '' ? [] : [{ ...blank(node), text: scalarPhrase(node, source) }]
      case 'list':
        return node.items.map((item) => (item.type === 'mapping' ? mappingEntry(item) : listItem(item)))
      case 'mapping':
        return node.entries.map((entry) => keyEntry(entry))
    }
  }
  const listItem = (node: YamlNode): Entry =>
    node.type === 'scalar'
      ? { ...blank(node), text: scalarPhrase(node, source) }
      : { ...blank(node), children: outline(node) }
  const keyEntry = (entry: YamlEntry): Entry => {
    const label = keyPhrase(entry, source)
    const { value } = entry
    const own = { ...blank(entry), label }
    if (value.type === 'scalar') return { ...own, text: value.text === '' ? null : scalarPhrase(value, source) }
    if (value.type === 'mapping' && isItem(value)) return { ...own, children: [mappingEntry(value)] }
    return { ...own, children: outline(value) }
  }
  const isItem = (node: YamlNode & { type: 'mapping' }): boolean =>
    titleEntry(node, matchTerm, ids)?.key !== undefined && hasTitleKey(node)
  const statesObjective = ({ key, value }: YamlEntry): boolean => {
    const term = matchTerm(wordsOfKey(key), 'key')
    return (
      term?.type === 'level' && term.level === 'objective' && !term.plural && value.type === 'mapping' && isItem(value)
    )
  }
  const mappingEntry = (node: YamlNode & { type: 'mapping' }): Entry => {
    const pair = freePair(node, source, matchTerm)
    if (pair !== null) return { ...blank(node), text: pair }
    const title = titleEntry(node, matchTerm, ids)
    const part = situationPart(node, matchTerm)
    const children = node.entries.filter((entry) => entry !== title && entry !== part).map(keyEntry)
    const head = title === null ? node.entries.find(statesObjective) : undefined
    if (head?.value.type === 'mapping') {
      // `objective: { title: … }` with `keyResults: […]` beside it: what stands beside is the objective's own.
      const stated = mappingEntry(head.value)
      const beside = node.entries.filter((entry) => entry !== head).map(keyEntry)
      return { ...stated, label: keyPhrase(head, source), span: node.span, children: [...stated.children, ...beside] }
    }
    if (title === null || title.value.type !== 'scalar') return { ...blank(node), children }
    const named = matchTerm(wordsOfKey(title.key), 'key')?.type === 'level' && !titleKeys.includes(plainKey(title.key))
    // With its title left blank, an item is still told by its id, as `### O2` is in Markdown.
    const stated = title.value.text === '' ? idValue(node) : title.value
    const text = stated === null ? null : scalarPhrase(stated, source)
    if (part?.value.type === 'scalar')
      return { ...blank(node), label: scalarPhrase(part.value, source), text, children }
    return { ...blank(node), label: named ? keyPhrase(title, source) : null, text, children }
  }
  return outline(root)
}

function blank(node: { readonly span: Entry['span'] }): Entry {
  return {
    type: 'entry',
    carrier: 'key',
    depth: 0,
    label: null,
    text: null,
    checked: null,
    children: [],
    span: node.span,
  }
}

/** The entry of a mapping that states the item: a title key, or the first key that names a level (`metric: reach`). */
function titleEntry(
  node: YamlNode & { type: 'mapping' },
  matchTerm: TermMatcher,
  ids: ReadonlySet<string>,
): YamlEntry | null {
  const scalars = node.entries.filter((entry) => entry.value.type === 'scalar')
  const titled = titleKeys
    .map((key) => scalars.find((entry) => plainKey(entry.key) === key))
    .find((entry) => entry !== undefined)
  if (titled !== undefined) return titled
  return (
    scalars.find((entry) => matchTerm(wordsOfKey(entry.key), 'key')?.type === 'level' && !looksLikeId(entry, ids)) ??
    scalars.find((entry) => /^(?:description|desc|label|what|result)$/.test(plainKey(entry.key))) ??
    null
  )
}

/** `- trial members who join: 33 %` is a sentence with a colon in it, not a key with its value. */
function freePair(node: YamlNode & { type: 'mapping' }, source: string, matchTerm: TermMatcher): Phrase | null {
  const [entry, ...others] = node.entries
  if (entry === undefined || others.length > 0 || node.flow || entry.value.type !== 'scalar') return null
  const written = source.slice(entry.span.start, entry.span.end)
  if (!/\s/.test(entry.key) || /[\r\n"']/.test(written) || matchTerm(wordsOfKey(entry.key), 'key') !== null) return null
  return plainPhrase(written, entry.span.start)
}

const hasTitleKey = (node: YamlNode & { type: 'mapping' }): boolean =>
  node.entries.some((entry) => titleKeys.includes(plainKey(entry.key)) && entry.value.type === 'scalar')

/** `objective: O1` points at an item; `objective: Grow sales` states one. */
const looksLikeId = ({ value }: YamlEntry, ids: ReadonlySet<string>): boolean =>
  value.type === 'scalar' && (ids.has(value.text) || /^\S*#?[A-Za-z]{1,4}-?\d[\w.]*$/.test(value.text))

/** `{ kind: weakness, title: … }` in a list of findings: which part of the situation the item is. */
function situationPart(node: YamlNode & { type: 'mapping' }, matchTerm: TermMatcher): YamlEntry | null {
  const named = ({ key, value }: YamlEntry): boolean => {
    if (value.type !== 'scalar' || !/^(?:kind|type|category)$/.test(plainKey(key))) return false
    const term = matchTerm(wordsOfKey(value.text), 'key')
    return term?.type === 'level' && situationLevels.includes(term.level)
  }
  return node.entries.find(named) ?? null
}

const situationLevels: readonly Level[] = ['strength', 'weakness', 'opportunity', 'threat']

/** All that keys called `id` give in a file, as written. */
export function keyedIds(root: YamlNode | null): ReadonlySet<string> {
  const ids = new Set<string>()
  const waiting: YamlNode[] = root === null ? [] : [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'list') waiting.push(...node.items)
    if (node.type !== 'mapping') continue
    for (const { key, value } of node.entries) {
      if (plainKey(key) === 'id' && value.type === 'scalar' && value.text !== '') ids.add(value.text)
      waiting.push(value)
    }
  }
  return ids
}

const idValue = (node: YamlNode & { type: 'mapping' }): (YamlNode & { type: 'scalar' }) | null =>
  node.entries
    .map(({ key, value }) => (plainKey(key) === 'id' && value.type === 'scalar' ? value : null))
    .find((value) => value !== null && /^[A-Za-z]{1,4}-?\d[\d.]*$/.test(value.text)) ?? null

const plainKey = (key: string): string => key.toLowerCase()

/** `key_results`, `keyResults`, `key-results` → `key results`. */
export function wordsOfKey(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()
    .trim()
}

function keyPhrase(entry: YamlEntry, source: string): Phrase {
  const written = source.slice(entry.keySpan.start, entry.keySpan.end)
  const shift = written.indexOf(entry.key)
  return align(entry.key, source, entry.keySpan.start + Math.max(0, shift), entry.keySpan.end)
}

function scalarPhrase(node: YamlNode & { type: 'scalar' }, source: string): Phrase {
  const quoted = node.style === 'single' || node.style === 'double'
  return align(node.text, source, node.span.start + (quoted ? 1 : 0), node.span.end - (quoted ? 1 : 0))
}

/** Finds each character of a scalar's value in its source: escapes and folded lines make the two differ. */
function align(text: string, source: string, start: number, end: number): Phrase {
  const offsets: number[] = []
  let at = start
  for (const character of text) {
    while (at < end && source[at] !== character[0] && /[\s\\|>'"+-]/.test(source[at] ?? '')) at++
    for (let unit = 0; unit < character.length; unit++) offsets.push(Math.max(0, Math.min(at + unit, end - 1) - start))
    if (at < end) at += character.length
  }
  offsets.push(Math.min(at, end) - start)
  const inline: Inline = { text, offsets, runs: [], span: { start: 0, end: end - start } }
  const lead = text.length - text.trimStart().length
  return { text: text.trim(), inline, at: text.trim() === '' ? 0 : lead, base: start }
}
