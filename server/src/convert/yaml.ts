import type { Field, FieldName, ItemKey, Level, Relation } from '../model/item.ts'
import type { PlanFact } from '../model/plan.ts'
import { fieldLabels, listName, relationWords, sectionOrder } from '../model/words.ts'
import { headFields, planHead } from './front-matter.ts'
import { type KeptPiece, topSection } from './kept.ts'
import { finishPage, type Manner, newPage, type Page, putPiece, type Written } from './manner.ts'
import { scalar } from './scalar.ts'
import type { PlanTree, TreeItem } from './tree.ts'
import { inFieldOrder } from './words.ts'

export interface YamlInput {
  readonly plan: PlanFact
  readonly tree: PlanTree
  readonly kept: readonly KeptPiece[]
  readonly frontMatter: readonly string[]
  readonly manner: Manner
  readonly lineEnd: string
}

interface Writer extends YamlInput {
  readonly page: Page
  readonly keptOf: ReadonlyMap<ItemKey, readonly KeptPiece[]>
}

const itemFields: Readonly<Partial<Record<FieldName, string>>> = {
  value: 'value',
  owner: 'owner',
  audience: 'audience',
  channel: 'channel',
  start: 'from',
  due: 'due',
  cadence: 'cadence',
  budget: 'budget',
  status: 'status',
  progress: 'progress',
  rationale: 'rationale',
  unit: 'unit',
  fix: 'fix',
  told: 'told',
}

const measureFields: Readonly<Partial<Record<FieldName, string>>> = {
  baseline: 'baseline',
  target: 'target',
  unit: 'unit',
  due: 'by',
  source: 'source',
  comparedWith: 'comparedWith',
  owner: 'owner',
  status: 'status',
  progress: 'progress',
  cadence: 'cadence',
}

const relationKeys: Readonly<Record<Relation, string>> = {
  serves: 'serves',
  addresses: 'addresses',
  leverages: 'leverages',
  drives: 'drives',
  dependsOn: '',
}

/** Writes a plan in the YAML form of the book, nested; what is no item stands in comments. */
export function writeYaml(input: YamlInput): Written {
  const { plan, tree, kept, frontMatter, manner } = input
  const keptOf = new Map<ItemKey, KeptPiece[]>()
  for (const piece of kept)
    if (piece.item !== null && tree.byKey.has(piece.item))
      keptOf.set(piece.item, [...(keptOf.get(piece.item) ?? []), piece])
  const writer: Writer = { ...input, page: newPage(), keptOf }
  const { lines } = writer.page
  for (const piece of kept) if (piece.section === topSection) putPiece(writer.page, piece, commentLines(piece, ''))
  lines.push(...frontMatter.map((line) => `# ${line}`))
  lines.push(plan.title === null ? 'throughline: plan' : `plan: ${scalar(plan.title)}`)
  lines.push(...planHead(plan, manner.declareProfile))
  for (const { name, value } of plan.fields)
    if (!headFields.includes(name)) lines.push(`${fieldLabels[name].toLowerCase()}: ${scalar(value)}`)
  for (const level of sectionOrder) {
    const items = tree.roots.filter(({ fact }) => fact.level === level)
    if (items.length > 0) writeList(writer, listName(level), items, '')
  }
  writeLoose(writer)
  return finishPage(writer.page, input.lineEnd)
}

/** Text that belongs to no item stands at the end, each stretch under the heading that it stood under. */
function writeLoose({ kept, tree, page }: Writer): void {
  let section = ''
  for (const piece of kept) {
    if ((piece.item !== null && tree.byKey.has(piece.item)) || piece.section === topSection) continue
    const heading = piece.section !== section && piece.kind !== 'rest' ? [`# ## ${piece.section}`] : []
    section = piece.kind === 'rest' ? section : piece.section
    putPiece(page, piece, [...heading, ...commentLines(piece, '')])
  }
}

function commentLines(piece: KeptPiece, indent: string): readonly string[] {
  return piece.text.split('\n').map((line) => `${indent}# ${line}`.trimEnd())
}

function writeList(writer: Writer, key: string, items: readonly TreeItem[], indent: string): void {
  const { page } = writer
  const [only, second] = items
  if (key === 'vision' && only !== undefined && second === undefined) {
    putKept(writer, only, '')
    page.lines.push(`vision: ${scalar(visionText(only))}`)
    return
  }
  page.lines.push(`${indent}${key}:`)
  const inner = `${indent}  `
  for (const item of items) writeItem(writer, item, inner)
}

function putKept({ page, keptOf }: Writer, item: TreeItem, indent: string): void {
  for (const piece of keptOf.get(item.fact.key) ?? []) putPiece(page, piece, commentLines(piece, indent))
}

function writeItem(writer: Writer, item: TreeItem, indent: string): void {
  const { page } = writer
  putKept(writer, item, indent)
  if (item.fact.level === 'vision') {
    page.lines.push(`${indent}- ${scalar(visionText(item))}`)
    return
  }
  const entries = entriesOf(item)
  const [, second] = entries
  if (second === undefined && item.children.length === 0) {
    page.lines.push(`${indent}- ${scalar(titleOf(item))}`)
    return
  }
  for (const [index, [key, value]] of entries.entries())
    page.lines.push(`${indent}${index === 0 ? '- ' : '  '}${key}: ${value}`)
  writeChildren(writer, item, `${indent}  `)
}

function writeChildren(writer: Writer, item: TreeItem, indent: string): void {
  const isBelow = item.fact.level === 'strategy' || item.fact.level === 'tactic'
  for (const level of ['measure', 'objective', 'strategy', 'tactic'] as const) {
    const children = item.children.filter(({ fact }) => fact.level === level)
    const key = listName(level === 'measure' && isBelow ? 'metric' : level)
    if (children.length > 0) writeList(writer, key, children, indent)
  }
}

/** Keys of a mapping with their values as written: id and title first. */
function entriesOf(item: TreeItem): readonly (readonly [string, string])[] {
  const isMeasure = item.fact.level === 'measure'
  const entries: (readonly [string, string])[] = []
  if (item.id !== null) entries.push(['id', scalar(item.id)])
  entries.push([isMeasure ? 'metric' : 'title', scalar(titleOf(item))])
  if (item.fact.detail !== '') entries.push(['details', scalar(item.fact.detail)])
  const fields = isMeasure ? [...item.fact.fields, ...valuesBehindName(item)] : item.fact.fields
  for (const { name, value } of inFieldOrder(fields)) {
    const key = keyOf(item.fact.level, name)
    if (key !== null) entries.push([key, scalar(value)])
  }
  return [...entries, ...referenceEntries(item)]
}

function keyOf(level: Level, name: FieldName): string | null {
  if (level === 'measure') return measureFields[name] ?? null
  // `from` of an objective is the value before, not the first day.
  if (level === 'objective' && name === 'start') return null
  return itemFields[name] ?? null
}

/** Values of a measure that stand behind its name, for which YAML has keys. */
function valuesBehindName({ fact }: TreeItem): readonly Field[] {
  const { baseline = null, target = null, by = null, source = null } = fact.measure ?? {}
  const said = [baseline?.text, target?.text].filter((text) => text !== undefined)
  if (fact.detail === '' || (said.length > 0 && said.every((text) => fact.title.includes(text)))) return []
  const values: readonly (readonly [FieldName, string | null])[] = [
    ['baseline', baseline?.text ?? null],
    ['target', target?.text ?? null],
    ['due', by],
    ['source', source],
  ]
  return values.flatMap(([name, value]) =>
    value === null || fact.fields.some((field) => field.name === name) ? [] : [{ name, value }],
  )
}

function referenceEntries(item: TreeItem): readonly (readonly [string, string])[] {
  const isMeasure = item.fact.level === 'measure'
  const byKey = new Map<string, string[]>()
  for (const { relation, text, level } of item.references) {
    const key = referenceKey(isMeasure, relation, level)
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), scalar(text)])
  }
  return [...byKey].map(
    ([key, texts]) => [key, texts.length === 1 ? (texts[0] ?? '') : `[${texts.join(', ')}]`] as const,
  )
}

function referenceKey(isMeasure: boolean, relation: Relation, level: Level | null): string {
  if (relation === 'serves' && (level === 'objective' || level === 'strategy')) return level
  if (isMeasure) return relation === 'serves' ? 'supports' : relation === 'drives' ? 'drives' : ''
  return relation === 'drives' ? '' : relationKeys[relation]
}

/** The statement, with what YAML has no key for behind it, in the way that Markdown says it. */
function titleOf(item: TreeItem): string {
  const { fact, references } = item
  const isMeasure = fact.level === 'measure'
  const brackets = references
    .filter(({ relation, level }) => referenceKey(isMeasure, relation, level) === '')
    .map(({ relation, text }) => ` (${relationWords[relation]} ${text})`)
  const fields = fact.fields
    .filter(({ name }) => keyOf(fact.level, name) === null)
    .map(({ name, value }) => `${fieldLabels[name]}: ${value}`)
  return [`${fact.title}${brackets.join('')}`, ...fields].join(' · ')
}

const detailParts = (detail: string): readonly string[] =>
  detail === '' ? [] : detail.split('\n').map((line) => line.trim())

function visionText({ id, fact }: TreeItem): string {
  const fields = fact.fields.map(({ name, value }) => `${fieldLabels[name]}: ${value}`)
  return [`${id === null ? '' : `${id} `}${fact.title}`, ...detailParts(fact.detail), ...fields].join(' · ')
}
