import { planAnchor } from '../model/anchor.ts'
import type { ItemKey } from '../model/item.ts'
import type { Inline, ListItem, MarkdownDocument, MarkdownNode, TableRow } from '../parse/tree.ts'
import type { DocumentState } from '../read/document.ts'
import type { Span } from '../text/span.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import type { KeptPiece } from './kept.ts'
import { type Places, placesOf } from './places.ts'

/** What the walk over a page knows while it gathers. */
interface Walk {
  readonly text: string
  readonly places: Places
  readonly matchTerm: TermMatcher
  readonly title: Span
  /** Places of headings, bold lines and labels that open sections. */
  readonly openers: readonly Span[]
  readonly pieces: KeptPiece[]
  /** Values of the plan's own fields. */
  readonly fields: ReadonlySet<string>
  readonly details: ReadonlyMap<ItemKey, string>
  section: string
  /** The item whose heading stands above, with the depth of the heading. */
  headed: { readonly item: ItemKey; readonly depth: number } | null
}

/** The pieces of a Markdown page that states its items in another way than the reference form, or that are no items. */
export function keptInMarkdown(
  state: DocumentState,
  document: MarkdownDocument,
  matchTerm: TermMatcher,
): readonly KeptPiece[] {
  const title = state.anchors.get(planAnchor) ?? { start: 0, end: 0 }
  const places = placesOf(state)
  const details = new Map(state.facts.items.map((item) => [item.key, oneLine(item.detail)]))
  const walk: Walk = {
    text: state.source.text,
    places,
    matchTerm,
    title,
    pieces: [],
    section: '',
    headed: null,
    openers: openersOf(state),
    details,
    fields: new Set(state.facts.plan?.fields.map(({ value }) => oneLine(value))),
  }
  for (const block of document.blocks) for (const node of block.nodes) visit(walk, node, block.start)
  const definitions = state.source.text.matchAll(/^ {0,3}\[[^\]\n]+\]:[ \t]*\S.*$/gm)
  for (const match of definitions) {
    const span = { start: match.index, end: match.index + match[0].length }
    walk.pieces.push({ kind: 'rest', text: match[0].trim(), span, item: null, section: '', known: '' })
  }
  return walk.pieces.sort((a, b) => a.span.start - b.span.start)
}

function openersOf({ anchors }: DocumentState): readonly Span[] {
  return [...anchors].filter(([anchor]) => anchor.startsWith('section:')).map(([, span]) => span)
}

const opens = (walk: Walk, span: Span): boolean =>
  walk.openers.some((opener) => opener.start >= span.start && opener.end <= span.end && opener.end > opener.start)

function visit(walk: Walk, node: MarkdownNode, base: number): void {
  const span = { start: base + node.span.start, end: base + node.span.end }
  switch (node.type) {
    case 'heading':
      return heading(walk, node.content, span, node.depth)
    case 'html':
      return html(walk, span)
    case 'code':
      return add(walk, 'code', span)
    case 'break':
      return
    case 'paragraph':
      // A bold line or a label alone on its line is a heading to the reader.
      if (!walk.places.isRead(span) && (opens(walk, span) || isPlanWord(walk, node.content.text)))
        return heading(walk, node.content, span, 7)
      if (!walk.places.isRead(span))
        return isSaid(walk, node.content.text) ? addLines(walk, span) : add(walk, 'prose', span)
      return addLines(walk, span)
    case 'quote':
      if (!walk.places.isRead(span)) return add(walk, 'prose', span)
      return addLines(walk, span)
    case 'table':
      if (!walk.places.isRead(span)) return add(walk, 'prose', span)
      for (const row of [node.header, ...node.rows]) tableRow(walk, row, row === node.header, base)
      return
    case 'list':
      if (!walk.places.isRead(span)) return add(walk, 'prose', span)
      for (const item of node.items) listItem(walk, item, base)
  }
}

/** `Objectives:` alone on its line: a word that the reference form says in its own way. */
function isPlanWord({ matchTerm }: Walk, text: string): boolean {
  const name = text.replace(/[:：\s]+$/, '')
  const isShort = /^[^\d\n]+$/.test(name) && name.split(/\s+/).length <= 3
  return isShort && (matchTerm(name, 'heading') ?? matchTerm(name, 'label')) !== null
}

/** Whether a text is what an item says beyond its title, or a field of the plan: then it is written with those. */
function isSaid({ details, headed, fields }: Walk, text: string): boolean {
  if (fields.has(oneLine(text.replace(/^[^:：]*[:：]/, '')))) return true
  const detail = headed === null ? undefined : details.get(headed.item)
  return detail?.includes(oneLine(text)) ?? false
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function heading(walk: Walk, content: Inline, span: Span, depth: number): void {
  const isTitle = walk.title.start >= span.start && walk.title.start < span.end
  const name = content.text.trim()
  if (!isTitle) walk.section = name
  if (walk.headed !== null && depth <= walk.headed.depth) walk.headed = null
  const stated =
    walk.places.isRead(span) && !isTitle ? walk.places.itemFrom({ start: span.start, end: span.end }) : null
  if (stated !== null) walk.headed = { item: stated, depth }
  const known = walk.matchTerm(name, 'heading') !== null && /^[^\d]*$/.test(name) && name.split(/\s+/).length <= 3
  const text = walk.text.slice(span.start, span.end).replace(/^#+\s*|\s*#*\s*$/g, '')
  const item = itemOf(walk, span) ?? walk.places.itemAfter(span.start)
  walk.pieces.push({ kind: 'rest', text, span, item, section: walk.section, known: known ? name : '' })
}

/** A comment stands before the item that follows it, since many comments speak of what follows. */
function html(walk: Walk, span: Span): void {
  const text = walk.text.slice(span.start, span.end)
  if (walk.places.isRead(span) && !text.startsWith('<!--')) return addRest(walk, span, '')
  if (!/^<!--[\s\S]*-->\s*$/.test(text)) return add(walk, 'prose', span)
  for (const match of text.matchAll(/<!--([\s\S]*?)-->/g)) comment(walk, match[1] ?? '', span)
}

function comment(walk: Walk, content: string, span: Span): void {
  const isSwitch = /^\s*throughline-/.test(content)
  const text = plainLines(content.trim().replace(/^throughline-disable-line\b/, 'throughline-disable-next-line'))
  const onLine = /^\s*throughline-disable-line\b/.test(content)
  const item = isSwitch && !onLine ? walk.places.itemAfter(span.end) : itemOf(walk, span)
  walk.pieces.push({ kind: 'comment', text, span, item, section: walk.section, known: '' })
}

/** The item that a piece belongs to: the one that it stands in, or the one whose heading it stands under. */
function itemOf({ places, headed }: Walk, span: Span): ItemKey | null {
  const around = places.itemAround(span)
  if (around === null || headed === null) return around ?? headed?.item ?? null
  // An item may reach over the headings below it: what starts later is nearer.
  return places.startOf(around) > places.startOf(headed.item) ? around : headed.item
}

function listItem(walk: Walk, item: ListItem, base: number): void {
  const span = { start: base + item.span.start, end: base + item.span.end }
  if (!walk.places.isRead(span)) return add(walk, 'prose', span)
  const done = item.checked === true ? walk.places.itemFrom({ start: span.start, end: span.start + 1 }) : null
  if (done !== null)
    walk.pieces.push({ kind: 'comment', text: '[x]', span, item: done, section: walk.section, known: '' })
  for (const child of item.children) visit(walk, child, base)
}

function tableRow(walk: Walk, row: TableRow, isHeader: boolean, base: number): void {
  const span = { start: base + row.span.start, end: base + row.span.end }
  const known = row.cells
    .map((cell) => cell.text)
    .filter((text) => isHeader && walk.matchTerm(text, 'label') !== null)
    .join(' ')
  addRest(walk, span, known)
}

/** Lines of text from which something was read: the label in front may be said in another way. */
function addLines(walk: Walk, span: Span): void {
  let at = span.start
  for (const line of walk.text.slice(span.start, span.end).split('\n')) {
    const label = /^[\s>*_]*([^:：\n]{1,60})[:：]/.exec(line)?.[1] ?? ''
    const words = label.replace(/[*_`]/g, '').trim()
    if (line.trim() !== '')
      addRest(walk, { start: at, end: at + line.length }, walk.matchTerm(words, 'label') === null ? '' : words)
    at += line.length + 1
  }
}

function addRest(walk: Walk, span: Span, known: string): void {
  const line = walk.text.slice(span.start, span.end)
  for (const match of line.matchAll(/<!--([\s\S]*?)-->/g)) comment(walk, match[1] ?? '', span)
  const text = plainLines(line.replace(/<!--[\s\S]*?-->|<\/?\w[^<>]*>/g, ' ').trim())
  const item = itemOf(walk, span) ?? walk.places.itemAfter(span.start)
  walk.pieces.push({ kind: 'rest', text, span, item, section: walk.section, known })
}

/** Whether all lines of a stretch are words of what their item says beyond its title. */
function isOwnDetail(walk: Walk, span: Span): boolean {
  const item = itemOf(walk, span)
  const detail = item === null ? '' : bare(walk.details.get(item) ?? '')
  if (detail === '') return false
  const lines = walk.text.slice(span.start, span.end).split('\n')
  return lines.every((line) => detail.includes(bare(line.replace(/^[\s*+-]*(?:Description:)?/, ''))))
}

/** A text without markup and addresses, for comparing. */
const bare = (text: string): string => oneLine(text.replace(/\]\([^)\n]*\)/g, ']').replace(/[[\]*_`\\]/g, ''))

function add(walk: Walk, kind: 'prose' | 'code', span: Span): void {
  if (kind === 'prose' && isOwnDetail(walk, span)) return addLines(walk, span)
  const lineStart = walk.text.lastIndexOf('\n', span.start - 1) + 1
  const indent = span.start - lineStart
  const lines = plainLines(walk.text.slice(span.start, span.end)).split('\n')
  const text = lines
    .map((line, index) => (index === 0 ? line : dedent(line, indent)))
    .join('\n')
    .trimEnd()
  if (text.trim() === '') return
  walk.pieces.push({ kind, text, span, item: itemOf(walk, span), section: walk.section, known: '' })
}

const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n')

/** A line without the indentation (or quotation marks) of its place, as far as it has it. */
function dedent(line: string, by: number): string {
  const lead = /^[ \t>]*/.exec(line.slice(0, by))?.[0].length ?? 0
  return line.slice(Math.min(lead, by))
}
