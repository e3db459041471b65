import type { ItemKey, Level } from '../model/item.ts'
import { situationLevels } from '../model/item.ts'
import type { PlanFact } from '../model/plan.ts'
import { fieldLabels, kindNames } from '../model/words.ts'
import { headFields, planHead } from './front-matter.ts'
import { escapeText, type Marked } from './inline.ts'
import { type KeptPiece, topSection } from './kept.ts'
import { finishPage, gap, type Manner, newPage, type Page, putPiece, type Written } from './manner.ts'
import { isNumber, type PlanTree, type TreeItem, type TreeReference } from './tree.ts'
import { inFieldOrder, relationLabels } from './words.ts'

/** All that a Markdown plan is written from. */
export interface MarkdownInput {
  readonly plan: PlanFact
  readonly tree: PlanTree
  /** Pieces of text to keep, in the order of the source. */
  readonly kept: readonly KeptPiece[]
  readonly frontMatter: readonly string[]
  readonly marked: Marked
  readonly manner: Manner
  readonly lineEnd: string
}

interface Writer extends MarkdownInput {
  readonly page: Page
  readonly keptOf: ReadonlyMap<ItemKey, readonly KeptPiece[]>
  readonly done: Set<KeptPiece>
}

interface Section {
  readonly title: string
  readonly levels: readonly Level[]
}

/** Sections of the reference form, in their order. */
const sections: readonly Section[] = [
  { title: 'Vision', levels: ['vision'] },
  { title: 'Situation', levels: situationLevels },
  { title: 'Objectives', levels: ['objective'] },
  { title: 'Measures', levels: ['measure'] },
  { title: 'Strategies', levels: ['strategy'] },
  { title: 'Tactics', levels: ['tactic'] },
  { title: 'Insights', levels: ['insight'] },
]

/** Writes a plan in the Markdown form of the book. */
export function writeMarkdown(input: MarkdownInput): Written {
  const { plan, frontMatter, manner, kept, tree } = input
  const keptOf = new Map<ItemKey, KeptPiece[]>()
  for (const piece of kept)
    if (piece.item !== null && tree.byKey.has(piece.item))
      keptOf.set(piece.item, [...(keptOf.get(piece.item) ?? []), piece])
  const writer: Writer = { ...input, page: newPage(), keptOf, done: new Set() }
  const { lines } = writer.page
  lines.push('---', 'throughline: plan', ...planHead(plan, manner.declareProfile), ...frontMatter, '---')
  // Without a title the first section would be taken for it.
  lines.push(`# ${plan.title === null ? 'Plan' : input.marked(plan.title)}`)
  for (const { name, value } of plan.fields)
    if (!headFields.includes(name)) lines.push('', `**${fieldLabels[name]}:** ${input.marked(value)}`)
  putAll(
    writer,
    kept.filter((piece) => piece.item === null && (piece.section === '' || piece.section === topSection)),
    '',
  )
  for (const section of sections) writeSection(writer, section)
  for (const piece of kept) if (!writer.done.has(piece)) writeGroup(writer, piece)
  return finishPage(writer.page, input.lineEnd)
}

function writeSection(writer: Writer, { title, levels }: Section): void {
  const items = writer.tree.roots.filter(({ fact }) => levels.includes(fact.level))
  items.sort((a, b) => levels.indexOf(a.fact.level) - levels.indexOf(b.fact.level))
  if (items.length === 0) return
  gap(writer.page)
  writer.page.lines.push(`## ${title}`)
  const own = writer.kept.filter((piece) => piece.item === null && sameWords(piece.section, title))
  const [only, second] = items
  if (only !== undefined && second === undefined && isPlainVision(only, writer)) {
    const before = comments(writer, only)
    putAll(writer, before, '')
    writer.page.lines.push(writer.marked(only.fact.title))
    putAll(
      writer,
      (writer.keptOf.get(only.fact.key) ?? []).filter((piece) => !before.includes(piece)),
      '',
    )
  } else for (const item of items) writeItem(writer, item, '', 3)
  putAll(writer, own, '')
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase().trim() === b.toLowerCase()

function isPlainVision({ fact, id, references }: TreeItem, { manner }: Writer): boolean {
  const isBare = id === null && fact.fields.length === 0 && references.length === 0 && fact.detail === ''
  return fact.level === 'vision' && isBare && manner.form === 'headings' && !manner.named.has(fact.key)
}

const isHeaded = ({ fact }: TreeItem, { manner }: Writer): boolean =>
  manner.form === 'headings' && (fact.level === 'objective' || fact.level === 'strategy')

/** Switches and comments stand before the line that they speak of. */
const comments = (writer: Writer, item: TreeItem): readonly KeptPiece[] =>
  (writer.keptOf.get(item.fact.key) ?? []).filter((piece) => /^throughline-/.test(piece.text))

function writeItem(writer: Writer, item: TreeItem, indent: string, depth: number): void {
  const before = comments(writer, item)
  const after = (writer.keptOf.get(item.fact.key) ?? []).filter((piece) => !before.includes(piece))
  if (isHeaded(item, writer)) return writeHeaded(writer, item, depth, before, after)
  putAll(writer, before, indent)
  const label = kindNames[item.fact.level === 'measure' && isBelowStrategy(writer, item) ? 'metric' : item.fact.level]
  const done = after.find((piece) => piece.text === '[x]')
  if (done !== undefined) writer.done.add(done)
  const text = [statement(writer, item), ...segments(writer, item)].join(' · ')
  writer.page.lines.push(`${indent}- ${done === undefined ? '' : '[x] '}${labelled(label, item.id)}: ${text}`)
  const inner = `${indent}  `
  if (writer.manner.apart.has(item.fact.key))
    for (const part of item.fact.detail.split(/\s*(?:\n| · )\s*/))
      writer.page.lines.push(`${inner}- Description: ${writer.marked(part)}`)
  putAll(writer, after, inner)
  for (const child of inOrder(item.children)) writeItem(writer, child, inner, depth + 1)
}

/** `**O1** Objective`, `Objective 1`. */
function labelled(label: string, id: string | null): string {
  if (id === null) return label
  return isNumber(id) ? `${label} ${id}` : `**${id}** ${label}`
}

/** Measures and tactics go before strategies: what follows a strategy in one list would be taken for its own. */
function inOrder(items: readonly TreeItem[]): readonly TreeItem[] {
  const order: readonly Level[] = ['measure', 'tactic', 'strategy', 'objective']
  return [...items].sort((a, b) => order.indexOf(a.fact.level) - order.indexOf(b.fact.level))
}

function writeHeaded(
  writer: Writer,
  item: TreeItem,
  depth: number,
  before: readonly KeptPiece[],
  after: readonly KeptPiece[],
): void {
  const { page, manner, marked } = writer
  const { fact, id } = item
  if (!/^#/.test(page.lines.at(-1) ?? '')) gap(page)
  putAll(writer, before, '')
  const label = kindNames[fact.level]
  const named = manner.named.has(fact.key) ? `${label}: ` : ''
  const front = id === null ? named : isNumber(id) ? `${label} ${id}: ` : `${named}${id} `
  page.lines.push(`${'#'.repeat(Math.min(depth, 6))} ${front}${marked(fact.title)}`)
  if (fact.detail !== '') page.lines.push(...fact.detail.split('\n').map((line) => marked(line)), '')
  const said = segments(writer, item)
  if (said.length > 0) page.lines.push(`- ${said.join(' · ')}`)
  const children = inOrder(item.children)
  for (const child of children) if (!isHeaded(child, writer)) writeItem(writer, child, '', depth + 1)
  putAll(writer, after, '')
  for (const child of children) if (isHeaded(child, writer)) writeItem(writer, child, '', depth + 1)
}

function isBelowStrategy({ tree }: Writer, item: TreeItem): boolean {
  for (const other of tree.byKey.values())
    if (other.children.includes(item)) return other.fact.level === 'strategy' || other.fact.level === 'tactic'
  return false
}

/** Title and detail as one statement; the bold title says where the detail begins. */
function statement({ marked, manner }: Writer, { fact, references }: TreeItem): string {
  const bracketed = references.filter((one) => one.relation === 'dependsOn').map(({ text }) => ` (depends on ${text})`)
  if (fact.detail === '' || manner.apart.has(fact.key)) return marked(fact.title) + bracketed.join('')
  return `**${marked(fact.title).replace(/\*\*/g, '')}**${bracketed.join('')}: ${marked(fact.detail.replace(/\s*[·•|]+\s*$/, ''))}`
}

/** `Owner: Ana`, `Serves: O1`: what an item says besides its statement. */
function segments({ marked }: Writer, { fact, references }: TreeItem): readonly string[] {
  const fields = inFieldOrder(fact.fields).map(({ name, value }) => `${fieldLabels[name]}: ${marked(value)}`.trimEnd())
  return [...fields, ...joinReferences(references).map(([label, text]) => `${label}: ${text}`)]
}

/** References with one label; ids are listed behind it, titles each have their own. */
function joinReferences(references: readonly TreeReference[]): readonly (readonly [string, string])[] {
  const joined: [string, string][] = []
  for (const { relation, text, level } of references) {
    if (relation === 'dependsOn') continue
    const label = level === null ? relationLabels[relation] : kindNames[level]
    const same = joined.find((one) => one[0] === label && isName(one[1].split(', ').at(-1) ?? ''))
    if (same !== undefined && isName(text)) same[1] += `, ${text}`
    else joined.push([label, text])
  }
  return joined
}

const isName = (text: string): boolean => /^[\w./#-]+$/.test(text) && /\d|#/.test(text)

/** What stood under a heading of the author's own stands under it again. */
function writeGroup(writer: Writer, first: KeptPiece): void {
  const group = writer.kept.filter((piece) => piece.section === first.section && !writer.done.has(piece))
  const real = group.filter((piece) => piece.kind !== 'rest')
  gap(writer.page)
  if (real.length > 0 && first.section !== '') {
    const isQuoted = real.some((piece) => writer.manner.kept.get(piece) === 'comment')
    writer.page.lines.push(
      isQuoted ? `<!-- ${first.section.replace(/-->/g, '--&gt;')} -->` : `## ${escapeText(first.section)}`,
      '',
    )
  }
  putAll(writer, group, '')
}

function putAll(writer: Writer, pieces: readonly KeptPiece[], indent: string): void {
  for (const piece of pieces) {
    if (writer.done.has(piece)) continue
    writer.done.add(piece)
    const lines = pieceLines(piece, writer.manner.kept.get(piece) ?? 'raw', indent !== '' || piece.item !== null)
    const isSwitch = /^throughline-/.test(piece.text)
    if (!isSwitch) gap(writer.page)
    putPiece(
      writer.page,
      piece,
      lines.map((line) => (line === '' ? '' : indent + line)),
    )
    if (!isSwitch) writer.page.lines.push('')
  }
}

function pieceLines(piece: KeptPiece, wanted: 'raw' | 'quote' | 'comment', isInItem: boolean): readonly string[] {
  const lines = piece.text.split('\n')
  if (piece.kind === 'code') return lines
  if (piece.kind === 'comment' || piece.kind === 'rest' || wanted === 'comment') {
    const text = piece.text.replace(/-->/g, '--&gt;').replace(/<!--/g, '&lt;!--')
    return `<!-- ${text} -->`.split('\n').map((line) => (line.trim() === '' ? '.' : line))
  }
  if (wanted === 'quote' || isInItem) return /^>/.test(piece.text) ? lines : lines.map((line) => `> ${line}`.trimEnd())
  return lines
}
