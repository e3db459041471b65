import type { ItemFact, ItemKey, Level } from '../../model/item.ts'
import { nextId, statementStart } from '../ids.ts'
import { blankAboveHeadings, blankBelowHeadings, columns, type Line, lineAt } from '../lines.ts'
import { idSpan, itemsByParent, type Page, titleSpan } from '../page.ts'
import { childLabel } from '../words.ts'

/** A page of Markdown with its lines. */
export interface MarkdownPage extends Page {
  readonly lines: readonly Line[]
}

export const markdownPage = (page: Page): MarkdownPage => ({ ...page, lines: page.scan() })

/** How an item is written on its line, so that another can be written alike. */
export interface Form {
  readonly line: Line
  /** From the first mark behind the indentation to the statement: `- **M1** Measure: `, `### O1 `. */
  readonly lead: string
  /** What closes a mark that the lead opens: `**`, or the closing `##` of a heading. */
  readonly tail: string
  /** `=` or `-` under the title, else empty. */
  readonly underline: string
}

/** The form of an item that stands on its own line; null for table rows and for items without a place. */
export function formOf(page: MarkdownPage, item: ItemFact): Form | null {
  const at = statementStart(page, item)
  const title = titleSpan(page, item.key)
  if (at === null || title === null || item.carrier === 'row' || item.carrier === 'key') return null
  const line = lineAt(page.lines, at)
  if (line.kind === 'row' || line.kind === 'html') return null
  const lead = page.text.slice(Math.min(line.start + line.indent.length, at), at)
  const closing = openMark(lead)
  // A mark that nothing closes runs on into the next line.
  if (closing !== '' && !page.text.slice(at, line.end).includes(closing)) return null
  const hashes = line.kind === 'heading' ? (/[ \t]#+[ \t]*$/.exec(line.text)?.[0] ?? '') : ''
  const below = page.lines[line.number + 1]
  const underline = line.kind === 'heading' && below?.kind === 'underline' ? (below.text.trim()[0] ?? '') : ''
  return { line, lead, tail: closing + hashes, underline }
}

/** The mark that a lead opens and leaves open: `- **` gives `**`. */
function openMark(lead: string): string {
  for (const mark of ['**', '__', '~~']) if ((lead.split(mark).length - 1) % 2 === 1) return mark
  const single = lead.replace(/\*\*|__/g, '').replace(/^[*+-] /, '')
  return (single.split('*').length - 1) % 2 === 1 ? '*' : ''
}

/** Changes of a form for a new item. */
export interface Renewal {
  /** The new id where the form bears one. */
  readonly id: string | null
  /** The number of a numbered bullet; null keeps the bullet as it is. */
  readonly number: number | null
}

/** The lead for a new item: next number, next id, an open box, the next ordinal of a label (`Objective 3: `). */
export function renewLead(page: MarkdownPage, item: ItemFact, form: Form, renewal: Renewal): string {
  let lead = form.lead
  const id = idSpan(page, item.key)
  const at = form.line.start + form.line.indent.length
  if (id !== null && renewal.id !== null && id.start >= at && id.end <= at + lead.length)
    lead = lead.slice(0, id.start - at) + renewal.id + lead.slice(id.end - at)
  if (renewal.number !== null) lead = lead.replace(/^\d+(?=[.)])/, String(renewal.number))
  return lead.replace(/^((?:[-*+]|\d+[.)])[ \t]+)\[[xX]\]/, '$1[ ]')
}

/** Whether the lead of a form shows the item's id. */
export function showsId(page: MarkdownPage, item: ItemFact, form: Form): boolean {
  const id = idSpan(page, item.key)
  const at = form.line.start + form.line.indent.length
  return id !== null && id.start >= at && id.end <= at + form.lead.length
}

/** The lead with another id in its label, `Objective 3: ` for `Objective 2: `; null where no label of it says the item's id. */
export function relabelled(item: ItemFact, { lead }: Form, id: string): string | null {
  const at = item.id === null ? -1 : lead.lastIndexOf(item.id)
  const behind = lead.slice(at + (item.id?.length ?? 0))
  const isLabel = at > 0 && /\p{L}[ \t]+$/u.test(lead.slice(0, at)) && !/[\p{L}\p{N}]/u.test(behind)
  return isLabel ? lead.slice(0, at) + id + behind : null
}

/** The lines of a new item in the form of another. */
export function likeSample(
  page: MarkdownPage,
  sample: ItemFact,
  form: Form,
  at: {
    readonly parent: ItemFact | null
    readonly indent: string
    readonly number: number | null
    readonly depth: number | null
    /** An id of its own in place of the next free one. */
    readonly id?: string
  },
  text: string,
): readonly string[] {
  const id = showsId(page, sample, form) ? (at.id ?? nextId(page, sample.level, at.parent)) : null
  let lead = renewLead(page, sample, form, { id, number: at.number })
  if (id === null && at.id !== undefined) lead = relabelled(sample, form, at.id) ?? lead
  let tail = form.tail
  if (at.depth !== null && form.line.kind === 'heading' && form.underline === '') {
    lead = lead.replace(/^#+/, '#'.repeat(at.depth))
    tail = tail.replace(/#+/, '#'.repeat(at.depth))
  }
  const first = at.indent + lead + text + tail
  return form.underline === '' ? [first] : [first, form.underline.repeat(Math.max(3, first.length))]
}

/** How labels of fields and items are written: `**Owner:** `, `Owner: `, `**Owner**: `. */
export interface LabelStyle {
  readonly open: string
  readonly close: string
}

const labelPattern =
  /^[ \t]*(?:(?:[-*+·•]|\d+[.)])[ \t]+)?(\*\*|__|\*|_)?([\p{L}][\p{L}\d /&-]{0,30}?)(?:(:)(\*\*|__|\*|_)|(\*\*|__|\*|_)(:)|(:))(?=[ \t]|$)/u

/** The label style of a line; null when the line starts with no label. */
export function labelStyleOf(text: string): LabelStyle | null {
  const match = labelPattern.exec(text)
  if (match === null) return null
  const open = match[1] ?? ''
  const close = match[3] !== undefined ? `:${match[4] ?? ''}` : match[5] !== undefined ? `${match[5]}:` : ':'
  return (open === '') === (close === ':') ? { open, close } : null
}

/** The label style shown by the first of these lines that has one, else by the page, else plain. */
export function labelStyle(page: MarkdownPage, near: readonly Line[]): LabelStyle {
  return firstStyle(near) ?? page.derived(pageStyle) ?? { open: '', close: ':' }
}

const pageStyle = (page: Page): LabelStyle | null => firstStyle(page.scan())

function firstStyle(lines: readonly Line[]): LabelStyle | null {
  for (const { kind, text } of lines) {
    const style = kind === 'bullet' || kind === 'text' ? labelStyleOf(text) : null
    if (style !== null) return style
  }
  return null
}

export const labelled = (style: LabelStyle, word: string): string => `${style.open}${word}${style.close} `

/** Whether the author of the page leaves a blank line below headings. */
export const leavesBlankBelow = (page: Page): boolean => blankBelowHeadings(page.scan())

/** Whether the author of the page leaves a blank line above headings that follow text. */
export const leavesBlankAbove = (page: Page): boolean => blankAboveHeadings(page.scan())

/** The word that this plan uses for children of a level, else ours. */
export function labelWord(page: Page, level: Level, parent: Level | null): string {
  if (level === 'measure' && parent === 'objective' && page.state.facts.plan?.profile === 'okr') return 'Key result'
  return childLabel(level, parent)
}

/** The items that hang from another by the layout of the page. */
export function childrenOf(page: Page, key: ItemKey): readonly ItemFact[] {
  return page.derived(itemsByParent).get(key) ?? []
}

/** Spaces or tabs by which a nested bullet is set in: as elsewhere on the page, else to the text of the bullet above. */
export function nestedIndent(page: MarkdownPage, parent: Line): string {
  if (parent.kind !== 'bullet') return parent.indent
  for (let index = parent.number + 1; index < page.lines.length; index += 1) {
    const one = page.lines[index]
    if (one === undefined || one.kind === 'heading') break
    if (one.kind === 'bullet') {
      if (columns(one.indent) > columns(parent.indent)) return one.indent
      break
    }
  }
  const needed = Math.min(parent.marker.length + 1, parent.bullet.length)
  const step = page.derived(nestingSteps).find((one) => columns(one) >= needed)
  return parent.indent + (step ?? ' '.repeat(needed))
}

/** The white space by which nested bullets of the page are set in further than those above them, each once. */
function nestingSteps(page: Page): readonly string[] {
  const steps = new Set<string>()
  let above: Line | null = null
  for (const one of page.scan()) {
    if (one.kind === 'heading') above = null
    if (one.kind !== 'bullet') continue
    if (above !== null && one.indent.startsWith(above.indent) && columns(one.indent) > columns(above.indent))
      steps.add(one.indent.slice(above.indent.length))
    above = one
  }
  return [...steps]
}

/** Bullet characters of a list to go on with: the number after the last one in numbered lists. */
export function nextBullet(last: Line): string {
  const number = /^(\d+)([.)])/.exec(last.marker)
  const plain = last.bullet.replace(/\[[ xX]\][ \t]+$/, '')
  return number === null ? plain : plain.replace(/^\d+/, String(Number(number[1]) + 1))
}

/** The bullet that the page uses most, with its space. */
export const pageBullet = (page: Page): string => page.derived(mostUsedBullet)

function mostUsedBullet(page: Page): string {
  const counts = new Map<string, number>()
  for (const one of page.scan())
    if (one.kind === 'bullet' && /^[-*+]$/.test(one.marker)) {
      const bullet = one.bullet.replace(/\[[ xX]\][ \t]+$/, '')
      counts.set(bullet, (counts.get(bullet) ?? 0) + 1)
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '- '
}

/** The word that the plan's own references start with, that of a sample first: `supports`, `for`, `Targets`. */
export function referenceWord(page: MarkdownPage, sample: ItemFact | null = null): string {
  const { items } = page.state.facts
  for (const item of sample === null ? items : [sample, ...items]) {
    const span = titleSpan(page, item.key)
    if (span === null || !item.references.some((one) => one.relation === 'serves')) continue
    const line = lineAt(page.lines, span.end)
    const found = /\((\p{L}+) [^()]*\)\s*$/u.exec(page.text.slice(span.start, line.end))
    if (found?.[1] !== undefined) return found[1]
  }
  return 'supports'
}
