import type { FixAction } from '../../model/finding.ts'
import type { Level } from '../../model/item.ts'
import type { SectionTopic } from '../../model/plan.ts'
import { listName, sectionOrder } from '../../model/words.ts'
import type { YamlEntry } from '../../parse/tree.ts'
import type { TextEdit } from '../../text/span.ts'
import { hasTopic, stands } from '../page.ts'
import { levelWords } from '../words.ts'
import { type Draft, entryLines } from './draft.ts'
import { aboveEntry, addEntry, addToList } from './insert.ts'
import { fillEntry } from './insert-item.ts'
import { indentAt, plainKey, type YamlMapping, type YamlPage } from './place.ts'

/** A new key at the top, where the order of the cascade wants it. */
export function insertSectionInYaml(
  page: YamlPage,
  action: Extract<FixAction, { readonly kind: 'insert-section' }>,
): readonly TextEdit[] | null {
  if (action.topic !== undefined) return insertTopic(page, action.topic, action)
  const isThere = page.state.facts.items.some((item) => item.level === action.level && stands(page, item, action.text))
  if (page.root?.type !== 'mapping' || isThere) return null
  return addToSection(page, page.root, action.level, action.level === 'vision' ? action.text : [action.text])
}

/** A key with a text, for a topic that no level of the cascade stands for. */
function insertTopic(
  page: YamlPage,
  topic: SectionTopic,
  action: Extract<FixAction, { readonly kind: 'insert-section' }>,
): readonly TextEdit[] | null {
  const { root } = page
  const key = camelCase(action.title)
  if (root?.type !== 'mapping' || hasTopic(page, topic)) return null
  if (root.entries.some((entry) => plainKey(entry.key) === plainKey(key))) return null
  return addInOrder(page, root, action.level, key, action.text)
}

/** `Customer value` → `customerValue`. */
const camelCase = (title: string): string =>
  title.toLowerCase().replace(/\s+(\p{L})/gu, (_, letter: string) => letter.toUpperCase())

/** Values put behind the key of a level at the top; the key is made where there is none. */
export function addToSection(
  page: YamlPage,
  root: YamlMapping,
  level: Level,
  value: Draft,
): readonly TextEdit[] | null {
  const keys = levelWords(level).keys
  const known = root.entries.find((entry) => keys.includes(plainKey(entry.key)))
  if (known !== undefined) {
    if (known.value.type === 'scalar' && known.value.text === '') return fillEntry(page, root, known, value)
    if (known.value.type !== 'list' || !Array.isArray(value)) return null
    if (known.value.items.length === 0 && !known.value.flow) return fillEntry(page, root, known, value)
    return value.length === 1 ? addToList(page, known.value, value[0] as Draft) : null
  }
  return addInOrder(page, root, level, listName(level), value)
}

/** The same for several, each behind the other. */
export function addAllToSection(
  page: YamlPage,
  root: YamlMapping,
  level: Level,
  values: readonly Draft[],
): readonly TextEdit[] | null {
  const keys = levelWords(level).keys
  const isThere = root.entries.some((entry) => keys.includes(plainKey(entry.key)) && entry.value.type === 'list')
  return isThere ? null : addToSection(page, root, level, values)
}

/** A key at the top, behind those of its level and above those of the levels below it. */
function addInOrder(page: YamlPage, root: YamlMapping, level: Level, key: string, value: Draft): readonly TextEdit[] {
  const order = sectionOrder.indexOf(level)
  const later = root.entries.find((entry) => orderOf(entry) > order)
  const earlier = root.entries.filter((entry) => orderOf(entry) >= 0 && orderOf(entry) <= order).at(-1)
  if (root.flow || later === undefined || (earlier !== undefined && earlier.keySpan.start > later.keySpan.start))
    return separated(
      page,
      root,
      addEntry(page, root, earlier ?? (later === undefined ? null : before(root, later)), key, value),
    )
  const lines = entryLines(key, value, page.style, indentAt(page, later.keySpan.start))
  return [aboveEntry(page, later, isSpaced(page, root) ? [...lines, ''] : lines)]
}

const before = (root: YamlMapping, entry: YamlEntry): YamlEntry | null =>
  root.entries[root.entries.indexOf(entry) - 1] ?? null

/** A blank line in front of a new key where the author separates keys so. */
function separated(page: YamlPage, root: YamlMapping, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (root.flow || !isSpaced(page, root)) return edits
  return edits.map((edit) => ({ ...edit, newText: page.eol + edit.newText }))
}

/** Whether blank lines stand before most keys of levels. */
function isSpaced(page: YamlPage, root: YamlMapping): boolean {
  const sections = root.entries.filter((entry, index) => index > 0 && entry.value.type !== 'scalar')
  const spaced = sections.filter((entry) => {
    const above = root.entries[root.entries.indexOf(entry) - 1]
    return above !== undefined && /\n[ \t]*\r?\n/.test(page.text.slice(above.span.end, entry.keySpan.start))
  })
  return sections.length > 0 && spaced.length * 2 > sections.length
}

function orderOf(entry: YamlEntry): number {
  const key = plainKey(entry.key)
  if (key === 'situation' || key === 'swot') return sectionOrder.indexOf('strength')
  return sectionOrder.findIndex((level) => levelWords(level).keys.includes(key))
}
