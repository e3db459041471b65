import type { FixAction } from '../../model/finding.ts'
import type { ItemFact, Level } from '../../model/item.ts'
import { sectionOrder } from '../../model/words.ts'
import type { TextEdit } from '../../text/span.ts'
import { referenceText } from '../ids.ts'
import { type Line, lineAt, ownBody } from '../lines.ts'
import {
  findItem,
  hangsFrom,
  linesBelow,
  mayHangFrom,
  type Page,
  stands,
  titleSpan,
  titlesByLine,
  wholeSpan,
} from '../page.ts'
import { aboveHtml, aboveItems, aboveTextItem } from './above-items.ts'
import {
  childrenOf,
  type Form,
  formOf,
  labelled,
  labelStyle,
  labelStyleOf,
  labelWord,
  leavesBlankAbove,
  leavesBlankBelow,
  likeSample,
  type MarkdownPage,
  markdownPage,
  nestedIndent,
  nextBullet,
  pageBullet,
  referenceWord,
} from './form.ts'
import { bulletEnd, isLoose, lastOfHeading, lastOfList, leadEnd, type MakeLines, ownList } from './place.ts'
import { insertInTable } from './table.ts'

type InsertItem = Extract<FixAction, { readonly kind: 'insert-item' }>

/** A new item below another, in the form of its siblings, else of cousins elsewhere, else as a labelled bullet. */
export function insertItemInMarkdown(page: MarkdownPage, action: InsertItem): readonly TextEdit[] | null {
  const parent = findItem(page, action.under)
  if (parent === null) return null
  const ofLevel = mayHangFrom(page, parent).filter((item) => item.level === action.level)
  const siblings = childrenOf(page, parent.key).filter((item) => item.level === action.level)
  if (ofLevel.some((item) => hangsFrom(item, parent) && stands(page, item, action.text))) return null
  // Nothing below a sentence of running text would be taken to belong to it.
  if (parent.carrier === 'paragraph' || isInHtml(page, parent)) return null
  if (parent.carrier === 'row') return insertInTable(page, parent, siblings, action)
  const sibling = siblings.filter((item) => formOf(page, item) !== null).at(-1)
  if (sibling !== undefined) return besideSibling(page, parent, sibling, action.text)
  const cousin = cousinOf(page, parent, action)
  if (cousin !== null) return likeCousin(page, parent, cousin, action.text)
  return inOtherSection(page, parent, action) ?? asBullet(page, parent, action)
}

const isInHtml = (page: MarkdownPage, item: ItemFact): boolean =>
  lineAt(page.lines, titleSpan(page, item.key)?.start ?? 0).kind === 'html'

/** Below the last sibling, in its form; with an id of its own where one is given. */
export function besideSibling(
  page: MarkdownPage,
  parent: ItemFact | null,
  sibling: ItemFact,
  text: string,
  id?: string,
): readonly TextEdit[] | null {
  const form = formOf(page, sibling)
  const whole = wholeSpan(page, sibling.key)
  if (form === null || whole === null) return null
  const own = { parent, ...(id === undefined ? {} : { id }) }
  if (form.line.kind === 'heading')
    return headingBelow(page, sibling, form, { ...own, depth: form.line.depth }, whole.end, text)
  const { indent } = form.line
  if (form.line.kind === 'bullet') {
    const last = lastOfList(page, form.line)
    const lines = likeSample(page, sibling, form, { ...own, indent, number: numberAfter(last), depth: null }, text)
    return [bulletBelow(page, last, lines)]
  }
  const lines = likeSample(page, sibling, form, { ...own, indent, number: null, depth: null }, text)
  return [labelBelow(page, lineAt(page.lines, whole.end), lines)]
}

/** A bullet below the last one of a list, with a blank line between where the list has them. */
function bulletBelow(page: MarkdownPage, last: Line, lines: readonly string[]): TextEdit {
  return linesBelow(page, bulletEnd(page, last).start, isLoose(page, last) ? ['', ...lines] : lines)
}

/** A labelled line below another; lines of one paragraph that end with a hard break go on so. */
function labelBelow(page: MarkdownPage, last: Line, lines: readonly string[]): TextEdit {
  const above = page.lines[last.number - 1]
  const isTight = above?.kind === 'text' && labelStyleOf(above.text) !== null && labelStyleOf(last.text) !== null
  if (!isTight) return linesBelow(page, last.start, ['', ...lines])
  const hardBreak = /( {2,}|\\)$/.exec(above.text)?.[0] ?? ''
  const ends = hardBreak !== '' && last.text.endsWith(hardBreak)
  const missing = hardBreak === '' || ends ? '' : hardBreak
  const text = missing + page.eol + lines.map((one) => one + (ends ? hardBreak : '')).join(page.eol)
  return { span: { start: last.end, end: last.end }, newText: text }
}

/** A heading below a place, with blank lines as the author leaves them. */
function headingBelow(
  page: MarkdownPage,
  sample: ItemFact,
  form: Form,
  own: { readonly parent: ItemFact | null; readonly depth: number; readonly id?: string },
  at: number,
  text: string,
): readonly TextEdit[] {
  const lines = likeSample(page, sample, form, { ...own, indent: form.line.indent, number: null }, text)
  const last = lineAt(page.lines, at)
  return [linesBelow(page, last.start, page.derived(leavesBlankAbove) ? ['', ...lines] : lines)]
}

function numberAfter(last: Line): number | null {
  const number = /^\d+/.exec(last.marker)
  return number === null ? null : Number(number[0]) + 1
}

/** An item of the level below another parent of the same kind and carrier: shows how this author nests them. */
function cousinOf(page: MarkdownPage, parent: ItemFact, action: InsertItem): ItemFact | null {
  return page.derived(lastCousins).get(nesting(action.level, parent.level, kindOf(page, parent))) ?? null
}

const nesting = (level: Level, above: Level, kind: string): string => `${level} below ${above} as ${kind}`

/** The last item of each level below each kind of parent. */
function lastCousins(plain: Page): ReadonlyMap<string, ItemFact> {
  const page = markdownPage(plain)
  const found = new Map<string, ItemFact>()
  for (const item of page.state.facts.items) {
    if (formOf(page, item) === null) continue
    for (const { key } of item.parents) {
      const parent = findItem(page, key)
      if (parent !== null) found.set(nesting(item.level, parent.level, kindOf(page, parent)), item)
    }
  }
  return found
}

const kindOf = (page: MarkdownPage, item: ItemFact): string => formOf(page, item)?.line.kind ?? item.carrier

function likeCousin(page: MarkdownPage, parent: ItemFact, cousin: ItemFact, text: string): readonly TextEdit[] | null {
  const form = formOf(page, cousin)
  const own = formOf(page, parent)
  const elder = cousin.parents.map((one) => findItem(page, one.key)).find((one) => one?.level === parent.level)
  const elderForm = elder == null ? null : formOf(page, elder)
  const whole = wholeSpan(page, parent.key)
  if (form === null || own === null || elderForm === null || whole === null) return null
  if (form.line.kind === 'heading') {
    const depth = Math.min(6, Math.max(1, own.line.depth + form.line.depth - elderForm.line.depth))
    return headingBelow(page, cousin, form, { parent, depth }, whole.end, text)
  }
  if (form.line.kind === 'text') {
    const lines = likeSample(page, cousin, form, { parent, indent: own.line.indent, number: null, depth: null }, text)
    return [labelBelow(page, behindMeasures(page, parent, own, cousin.level), lines)]
  }
  const make: MakeLines = (indent, last) => {
    const number = last === null ? 1 : numberAfter(last)
    return likeSample(page, cousin, form, { parent, indent, number, depth: null }, text)
  }
  return aboveTextItem(page, own.line, make) ?? bulletUnder(page, own.line, make)
}

/** The last line of an item and of its measures: a label that stood before them would take them for its own. */
function behindMeasures(page: MarkdownPage, parent: ItemFact, own: Form, level: Level): Line {
  const measures = level === 'measure' ? [] : childrenOf(page, parent.key).filter((item) => item.level === 'measure')
  const forms = [own, ...measures.map((item) => formOf(page, item))]
  const lines = forms.flatMap((form) => (form === null || form.line.kind !== own.line.kind ? [] : [ownEnd(page, form)]))
  return lines.reduce((last, line) => (line.number > last.number ? line : last), ownEnd(page, own))
}

/** The last line of what belongs to an item alone. */
function ownEnd(page: MarkdownPage, form: Form): Line {
  if (form.line.kind === 'heading') return leadEnd(page, form.line)
  if (form.line.kind === 'bullet') return bulletEnd(page, form.line)
  let last = form.line
  for (;;) {
    const next = page.lines[last.number + 1]
    if (next?.kind !== 'text') return last
    last = next
  }
}

/** The default: a bullet with the level's label, in the style of the labels near by. */
function asBullet(page: MarkdownPage, parent: ItemFact, action: InsertItem): readonly TextEdit[] | null {
  const own = formOf(page, parent)
  if (own === null) return null
  const word = labelWord(page, action.level, parent.level)
  if (own.line.kind === 'text' && parent.carrier === 'label') {
    if (isBelowLower(page, parent, own.line)) return null
    const style = labelStyleOf(own.line.text) ?? labelStyle(page, [own.line])
    const last = behindMeasures(page, parent, own, action.level)
    return [labelBelow(page, last, [own.line.indent + labelled(style, word) + action.text])]
  }
  const make: MakeLines = (indent, last, near) => {
    const bullet = last === null ? pageBullet(page) : nextBullet(last)
    return [indent + bullet + labelled(labelStyle(page, near), word) + action.text]
  }
  return (
    (isAboveTactics(page, parent, own, action) ? aboveItems(page, own.line, make) : null) ??
    bulletUnder(page, own.line, make)
  )
}

/** Whether a label stands below the heading of an item that cannot serve it: what follows would be that one's. */
function isBelowLower(page: MarkdownPage, parent: ItemFact, line: Line): boolean {
  let heading = line.number - 1
  while (heading >= 0 && page.lines[heading]?.kind !== 'heading') heading -= 1
  const [above] = page.derived(titlesByLine).get(heading) ?? []
  return above !== undefined && sectionOrder.indexOf(above.level) > sectionOrder.indexOf(parent.level)
}

/** Behind the tactics of a strategy, or those nested below an objective, a measure would be that of the last one. */
const isAboveTactics = (page: MarkdownPage, parent: ItemFact, own: Form, action: InsertItem): boolean =>
  action.level === 'measure' &&
  (parent.level === 'strategy' || (parent.level === 'objective' && own.line.kind === 'bullet')) &&
  childrenOf(page, parent.key).every((item) => item.level === 'tactic')

/** A bullet in the list that belongs to a heading, bullet or paragraph; the list is begun where there is none. */
export function bulletUnder(page: MarkdownPage, own: Line, make: MakeLines): readonly TextEdit[] {
  if (own.kind === 'bullet') return nestedBullet(page, own, make)
  const list = own.kind === 'heading' ? ownList(page, own) : null
  if (list !== null) {
    const last = lastOfList(page, list)
    return [bulletBelow(page, last, make(last.indent, last, page.lines.slice(list.number, last.number + 1)))]
  }
  const end = own.kind === 'heading' ? leadEnd(page, own) : ownParagraphEnd(page, own)
  const html = own.kind === 'heading' ? ownBody(page.lines, own).find((one) => one.kind === 'html') : undefined
  if (end.kind === 'html' && html !== undefined) return [aboveHtml(page, own, html, make('', null, []))]
  const isEmpty = own.kind === 'heading' && end.number === lastOfHeading(page, own).number
  const isGap = isEmpty ? page.derived(leavesBlankBelow) : true
  const lines = make('', null, [])
  const after = page.lines[end.number + 1]
  const isFollowed =
    after !== undefined && after.kind !== 'blank' && (after.kind !== 'heading' || page.derived(leavesBlankAbove))
  const isLast = end.number >= page.lines.length - 1 || page.text.slice(end.end).trim() === ''
  return [linesBelow(page, end.start, [...(isGap ? [''] : []), ...lines, ...(isFollowed && !isLast ? [''] : [])])]
}

function ownParagraphEnd(page: MarkdownPage, own: Line): Line {
  let last = own
  for (;;) {
    const next = page.lines[last.number + 1]
    if (next?.kind !== 'text') return last
    last = next
  }
}

function nestedBullet(page: MarkdownPage, own: Line, make: MakeLines): readonly TextEdit[] {
  const indent = nestedIndent(page, own)
  const end = bulletEnd(page, own)
  const nested = page.lines
    .slice(own.number + 1, end.number + 1)
    .filter((one) => one.kind === 'bullet' && one.indent === indent)
  const last = nested.at(-1) ?? null
  const near = page.lines.slice(own.number + 1, end.number + 1)
  const begun = last ?? null
  const lines = make(indent, begun, near)
  const bullet = begun === null ? lines.map((one, index) => (index === 0 ? withBullet(one, indent, own) : one)) : lines
  return [linesBelow(page, end.start, begun !== null && isLoose(page, begun) ? ['', ...bullet] : bullet)]
}

/** A first nested bullet takes the character of the bullet above it unless nested bullets elsewhere differ. */
function withBullet(text: string, indent: string, own: Line): string {
  const rest = text.slice(indent.length)
  const mark = /^[-*+·•](?=[ \t])/.exec(rest)
  const ownMark = /^[-*+·•]$/.test(own.marker) ? own.marker : null
  return mark === null || ownMark === null ? text : indent + ownMark + rest.slice(1)
}

/** In a section of its own where the plan keeps items of the level there and names their parents by id. */
function inOtherSection(page: MarkdownPage, parent: ItemFact, action: InsertItem): readonly TextEdit[] | null {
  if (parent.id === null) return null
  const sample = page.derived(lastReferring).get(action.level)
  if (sample === undefined) return null
  const form = formOf(page, sample)
  const whole = wholeSpan(page, sample.key)
  const title = titleSpan(page, sample.key)
  if (form === null || whole === null || title === null) return null
  const text = `${action.text} (${referenceWord(page, sample)} ${referenceText(parent, parent.id)})`
  return besideSibling(page, parent, sample, text)
}

/** The last item of each level that names by a reference what it serves. */
function lastReferring(plain: Page): ReadonlyMap<Level, ItemFact> {
  const page = markdownPage(plain)
  const serves = ({ references }: ItemFact) => references.some((one) => one.relation === 'serves' && one.path === null)
  const referring = page.state.facts.items.filter((item) => serves(item) && formOf(page, item) !== null)
  return new Map(referring.map((item) => [item.level, item]))
}
