import type { Anchor } from '../model/anchor.ts'
import { idAnchor, itemAnchor, sectionAnchor, wholeAnchor } from '../model/anchor.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { ItemFact, ItemKey, Level } from '../model/item.ts'
import type { SectionFact, SectionTopic } from '../model/plan.ts'
import type { YamlNode } from '../parse/tree.ts'
import { parseYaml } from '../parse/yaml.ts'
import type { DocumentState } from '../read/document.ts'
import type { Span, TextEdit } from '../text/span.ts'
import { type Line, lineAt, linesOf } from './lines.ts'

/** Looks a document up; null when it is not known. */
export type FindDocument = (path: DocumentPath) => DocumentState | null

/** Edits of one or more documents; null when the action cannot be carried out there. */
export type DocumentEdits = ReadonlyMap<DocumentPath, readonly TextEdit[]>

/** Where the title of an item stands. */
export interface Title {
  readonly item: ItemFact
  readonly span: Span
}

/** A document as fixes look at it: its text with the line ending that its author uses. */
export interface Page {
  readonly state: DocumentState
  readonly text: string
  /** `\r\n` when the first line ends so, else `\n`. */
  readonly eol: string
  /** Its lines with what each is; scanned once. */
  readonly scan: () => readonly Line[]
  /** The numbers of the lines on which anything is read: a title, a field, a reference. */
  readonly readLines: () => ReadonlySet<number>
  /** The titles of its items in the order of the text; sorted once. */
  readonly titles: () => readonly Title[]
  /** The number of the line on which a section is opened, with that section; of two on one line the first. */
  readonly sections: () => ReadonlyMap<number, SectionFact>
  /** Its tree as YAML or JSON; parsed once. */
  readonly tree: () => YamlNode | null
  /** Whether it is YAML or JSON without a mistake. */
  readonly isSound: () => boolean
  /** What a way of looking at the whole page gives; looked at once for all fixes, whose number grows with the page. */
  readonly derived: <T>(look: (page: Page) => T) => T
}

/** Wraps documents, each once. */
export type Pages = (state: DocumentState) => Page

export function createPages(): Pages {
  const known = new Map<DocumentState, Page>()
  return (state) => {
    const page = known.get(state) ?? pageOf(state)
    known.set(state, page)
    return page
  }
}

/** Wraps a document; a text without a line break is given `\n`. */
export function pageOf(state: DocumentState): Page {
  const { text, language } = state.source
  const first = text.indexOf('\n')
  const scan = once(() => linesOf(text))
  const parsed = once(() => parseYaml(text, { start: 0, end: text.length }, language === 'json' ? 'json' : 'yaml'))
  const looks = new Map<unknown, unknown>()
  const page: Page = {
    state,
    text,
    eol: first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n',
    scan,
    readLines: once(() => {
      const starts = [...state.anchors].flatMap(([anchor, span]) =>
        /^(?:item|field|reference):/.test(anchor) ? [span.start] : [],
      )
      return new Set(starts.map((start) => lineAt(scan(), start).number))
    }),
    titles: once(() =>
      state.facts.items
        .flatMap((item) => {
          const span = state.anchors.get(itemAnchor(item.key))
          return span === undefined ? [] : [{ item, span }]
        })
        .sort((a, b) => a.span.start - b.span.start),
    ),
    sections: once(() => {
      const found = new Map<number, SectionFact>()
      for (const section of state.facts.plan?.sections ?? []) {
        const span = state.anchors.get(sectionAnchor(section.key))
        const line = span === undefined ? null : lineAt(scan(), span.start).number
        if (line !== null && !found.has(line)) found.set(line, section)
      }
      return found
    }),
    tree: () => parsed().root,
    isSound: () => parsed().problems.length === 0,
    derived: <T>(look: (page: Page) => T) => {
      if (!looks.has(look)) looks.set(look, look(page))
      return looks.get(look) as T
    },
  }
  return page
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The items whose titles stand on each line. */
export function titlesByLine(page: Page): ReadonlyMap<number, readonly ItemFact[]> {
  const found = new Map<number, ItemFact[]>()
  for (const { item, span } of page.titles()) {
    const { number } = lineAt(page.scan(), span.start)
    const known = found.get(number)
    if (known === undefined) found.set(number, [item])
    else known.push(item)
  }
  return found
}

/** The first item whose title stands between two offsets; null where none does. */
export function firstTitleIn(page: Page, start: number, end: number): ItemFact | null {
  const titles = page.titles()
  let low = 0
  let high = titles.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((titles[middle]?.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < titles.length; index += 1) {
    const title = titles[index]
    if (title === undefined || title.span.start > end) return null
    if (title.span.end <= end) return title.item
  }
  return null
}

/** The fact of an item of this page; null when the key names none. */
export function findItem(page: Page, key: ItemKey): ItemFact | null {
  return page.derived(itemsByKey).get(key) ?? null
}

const itemsByKey = (page: Page): ReadonlyMap<ItemKey, ItemFact> =>
  new Map([...page.state.facts.items].reverse().map((item) => [item.key, item]))

/** Where an anchor lies; null when the document does not have it. */
export function spanOf(page: Page, anchor: Anchor): Span | null {
  return page.state.anchors.get(anchor) ?? null
}

/** Whether the plan has a section on a topic. */
export const hasTopic = (page: Page, topic: SectionTopic): boolean =>
  page.state.facts.plan?.sections.some((section) => section.topic === topic) ?? false

/** The title of an item as it stands in the text. */
export const titleSpan = (page: Page, key: ItemKey): Span | null => spanOf(page, itemAnchor(key))

/** The id of an item as it stands in the text. */
export const idSpan = (page: Page, key: ItemKey): Span | null => spanOf(page, idAnchor(key))

/** All of an item without the white space after it; its title where the reader gave no more. */
export function wholeSpan(page: Page, key: ItemKey): Span | null {
  const span = spanOf(page, wholeAnchor(key)) ?? titleSpan(page, key)
  return span === null ? null : trimEnd(page, span)
}

/** The span without trailing white space and line breaks. */
export function trimEnd(page: Page, span: Span): Span {
  let end = span.end
  while (end > span.start && /\s/.test(page.text[end - 1] ?? '')) end -= 1
  return { start: span.start, end }
}

/** The offset at which the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** The offset at which the line of an offset ends, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset)
  if (found < 0) return text.length
  return found > 0 && text[found - 1] === '\r' && found - 1 >= offset ? found - 1 : found
}

/** The offset at which the next line starts; the length of the text when there is none. */
export function nextLine(text: string, offset: number): number {
  const found = text.indexOf('\n', offset)
  return found < 0 ? text.length : found + 1
}

/** Puts whole lines below the line of an offset; a missing final line ending stays missing. */
export function linesBelow(page: Page, offset: number, lines: readonly string[]): TextEdit {
  const at = lineEnd(page.text, offset)
  return insertion(at, page.eol + lines.join(page.eol))
}

/** Puts whole lines above the line of an offset. */
export function linesAbove(page: Page, offset: number, lines: readonly string[]): TextEdit {
  const at = lineStart(page.text, offset)
  // A byte order mark stays the first character.
  return insertion(at === 0 && page.text.startsWith('\uFEFF') ? 1 : at, lines.join(page.eol) + page.eol)
}

/** Text put in at one place. */
export function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText }
}

/** The edits of one document; null when there is nothing to change. */
export function editsOf(page: Page, edits: readonly TextEdit[]): DocumentEdits | null {
  const kept = edits.filter((edit) => page.text.slice(edit.span.start, edit.span.end) !== edit.newText)
  if (kept.length === 0) return null
  // Of insertions at one place, what goes on in the line comes before what opens a new one.
  const rank = (edit: TextEdit) => (/^\r?\n/.test(edit.newText) ? 1 : 0)
  const sorted = [...kept].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || rank(a) - rank(b))
  return new Map([[page.state.source.path, sorted]])
}

/** The letters and numbers of a text: what stays of it whatever it is written into. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a text stands where an item's title is: then the item is the one that a fix would insert. */
export function stands(page: Page, item: ItemFact, text: string): boolean {
  const title = titleSpan(page, item.key)
  if (title === null) return false
  const end = Math.max(title.end, title.start + text.length)
  return plain(item.title) === plain(text) || page.text.slice(title.start, end + text.length).includes(text)
}

/** Whether an item hangs from another, by layout or by reference. */
export function hangsFrom(item: ItemFact, other: ItemFact): boolean {
  const { id } = other
  const isNamed =
    id !== null &&
    item.references.some((one) => one.path === null && (one.target === id || one.target.endsWith(` ${id}`)))
  return isNamed || item.parents.some((one) => one.key === other.key)
}

/** Whether an item hangs from one of a level. */
export function hasParent(page: Page, item: ItemFact, level: Level): boolean {
  const named = idsNamed(item).flatMap((id) => page.derived(itemsById).get(id) ?? [])
  const above = item.parents.flatMap(({ key }) => findItem(page, key) ?? [])
  return [...named, ...above].some((one) => one.level === level)
}

/** All that may hang from an item, by layout or by reference: a few of the page's items, which hold all that do. */
export function mayHangFrom(page: Page, { key, id }: ItemFact): readonly ItemFact[] {
  const named = id === null ? [] : (page.derived(itemsByNamedId).get(id) ?? [])
  return [...(page.derived(itemsByParent).get(key) ?? []), ...named]
}

/** The items that hang from each item by the layout of the page. */
export const itemsByParent = (page: Page): ReadonlyMap<ItemKey, readonly ItemFact[]> =>
  grouped(page, (item) => item.parents.map(({ key }) => key))

/** The items of each level. */
export const itemsByLevel = (page: Page): ReadonlyMap<string, readonly ItemFact[]> =>
  grouped(page, ({ level }) => [level])

const itemsById = (page: Page): ReadonlyMap<string, readonly ItemFact[]> =>
  grouped(page, ({ id }) => (id === null ? [] : [id]))

const itemsByNamedId = (page: Page): ReadonlyMap<string, readonly ItemFact[]> => grouped(page, idsNamed)

/** The ids that the references of an item may mean: `Objective O1` names `O1` and, as an id with a space in it, itself. */
const idsNamed = (item: ItemFact): readonly string[] =>
  item.references.flatMap(({ path, target }) => {
    if (path !== null) return []
    return [target, ...[...target.matchAll(/ /g)].map(({ index }) => target.slice(index + 1))]
  })

function grouped(page: Page, namesOf: (item: ItemFact) => readonly string[]): ReadonlyMap<string, readonly ItemFact[]> {
  const found = new Map<string, ItemFact[]>()
  for (const item of page.state.facts.items)
    for (const name of new Set(namesOf(item))) {
      const known = found.get(name)
      if (known === undefined) found.set(name, [item])
      else known.push(item)
    }
  return found
}
