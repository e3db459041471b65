import { planFieldAnchor, sectionAnchor, sectionWholeAnchor } from '../model/anchor.ts'
import type { FixAction } from '../model/finding.ts'
import type { SectionFact } from '../model/plan.ts'
import type { YamlEntry } from '../parse/tree.ts'
import type { Span, TextEdit } from '../text/span.ts'
import { blankAboveHeadings, blankBelowHeadings, type Line, lineAt } from './lines.ts'
import { type MarkdownPage, markdownPage, nextBullet } from './markdown/form.ts'
import { cellsOf, cellText, tableAt } from './markdown/table.ts'
import { linesBelow, type Page, plain, spanOf, trimEnd } from './page.ts'
import { replace } from './replace.ts'
import { isFieldColumn } from './words.ts'
import type { Draft } from './yaml/draft.ts'
import { addEntry, addToList } from './yaml/insert.ts'
import { pathTo, type YamlMapping, type YamlPage, yamlPage } from './yaml/place.ts'

type AddChannels = Extract<FixAction, { readonly kind: 'add-channels' }>

/** Channels that the plan is to list among its own: in its line of channels, else as the others have their place there. */
export function addChannels(page: Page, action: AddChannels): readonly TextEdit[] | null {
  const missing = action.names.filter((name) => !listsChannel(page, name))
  if (missing.length === 0) return null
  const line = spanOf(page, planFieldAnchor('channel'))
  if (line !== null && line.end > line.start) return behindLine(page, line, missing)
  return page.state.source.language === 'markdown'
    ? (asHeadings(markdownPage(page), missing, action.text) ?? asLines(markdownPage(page), missing, action.text))
    : asGroups(yamlPage(page), missing, action.text)
}

/** Whether the plan has the channel in its line of channels or a place of its own for it. */
export function listsChannel({ state }: Page, name: string): boolean {
  const { fields = [], sections = [] } = state.facts.plan ?? {}
  const line = fields.find((field) => field.name === 'channel')?.value ?? ''
  const isWritten = line.split(/[,;/|+&]|\s(?:and|or)\s/).some((part) => plain(part) === plain(name))
  const channels = state.facts.plan?.channels ?? []
  return isWritten || [...channels, ...sections.map(({ title }) => title)].some((text) => plain(text) === plain(name))
}

/** Behind the last name of the line, divided as the others are. */
function behindLine(page: Page, line: Span, names: readonly string[]): readonly TextEdit[] | null {
  const written = page.state.facts.plan?.fields.find((field) => field.name === 'channel')?.value ?? ''
  const divider = /\s*[,;/|+&]\s*/.exec(written)?.[0] ?? ', '
  const stop = /\.$/.test(written) ? '.' : ''
  const all = [written.slice(0, written.length - stop.length), ...names].join(divider) + stop
  if (page.text.slice(line.start, line.end) !== written && page.state.source.language === 'markdown') return null
  return replace(page, { kind: 'replace', anchor: planFieldAnchor('channel'), text: all })
}

/** Sections without a level or topic of their own below the heading `Channels`. */
function headedChannels(page: MarkdownPage): readonly SectionFact[] {
  const found: SectionFact[] = []
  let inside = false
  for (const section of page.state.facts.plan?.sections ?? []) {
    if (section.topic !== null || section.level !== null) inside = section.topic === 'channels'
    else if (inside) found.push(section)
  }
  return found
}

function asHeadings(page: MarkdownPage, names: readonly string[], text: string): readonly TextEdit[] | null {
  const last = headedChannels(page).at(-1)
  const title = last === undefined ? null : spanOf(page, sectionAnchor(last.key))
  const whole = last === undefined ? null : spanOf(page, sectionWholeAnchor(last.key))
  if (title === null || whole === null) return null
  const heading = lineAt(page.lines, title.start)
  if (heading.kind !== 'heading') return null
  const above = blankAboveHeadings(page.lines) ? [''] : []
  const below = blankBelowHeadings(page.lines) ? [''] : []
  const lines = names.flatMap((name) => [...above, `${'#'.repeat(heading.depth)} ${name}`, ...below, text])
  return [linesBelow(page, trimEnd(page, whole).end, lines)]
}

/** Below the last line of the list or table of channels, in its form. */
function asLines(page: MarkdownPage, names: readonly string[], text: string): readonly TextEdit[] | null {
  const last = lastListed(page)
  if (last === null) return null
  if (names.some((name) => page.lines.some((line) => plain(withoutMarks(line)).startsWith(plain(name))))) return null
  const lines: string[] = []
  let bullet = last.bullet
  for (const name of names) {
    if (last.kind === 'row') lines.push(rowLike(last, name, text))
    else {
      bullet = nextBullet({ ...last, bullet, marker: bullet.trim() })
      lines.push(`${last.indent}${bullet}${name}: ${text}`)
    }
  }
  return [linesBelow(page, lastBelow(page, last).start, lines)]
}

/** The last bullet at the margin of a section on channels, or the last row of its table; else that of a table of channels. */
function lastListed(page: MarkdownPage): Line | null {
  const wholes = (page.state.facts.plan?.sections ?? []).flatMap(({ key, topic }) =>
    topic === 'channels' ? (spanOf(page, sectionWholeAnchor(key)) ?? []) : [],
  )
  const inside = page.lines.filter(({ start }) => wholes.some((whole) => start >= whole.start && start < whole.end))
  const listed = inside.filter(({ kind, indent }) => (kind === 'bullet' && indent === '') || kind === 'row').at(-1)
  if (listed !== undefined) return listed
  const header = page.lines.find(
    (line) => line.kind === 'row' && isFieldColumn(cellsOf(line)[0]?.text ?? '', 'channel'),
  )
  const table = header === undefined ? null : tableAt(page, header.start)
  return table?.header === undefined || table.lines[0] !== header ? null : (table.lines.at(-1) ?? null)
}

/** What is nested below a bullet stays with it. */
function lastBelow({ lines }: MarkdownPage, from: Line): Line {
  let last = from
  for (const line of lines.slice(from.number + 1)) {
    if (from.kind === 'row' || line.indent === '' || line.kind === 'blank') break
    last = line
  }
  return last
}

const withoutMarks = ({ text }: Line): string => text.replace(/^[\s|*+-]*(?:\d+[.)])?[\s*_]*/, '')

const rowLike = (row: Line, name: string, text: string): string =>
  `| ${cellsOf(row)
    .map((_, index) => (index === 0 ? name : index === 1 ? cellText(text) : ''))
    .join(' | ')} |`

/** `channels:` with a mapping for each: a further one with the first fact that the last one states. */
function asGroups(page: YamlPage, names: readonly string[], text: string): readonly TextEdit[] | null {
  for (const section of page.state.facts.plan?.sections ?? []) {
    const span = section.level === null && section.topic === null ? spanOf(page, sectionAnchor(section.key)) : null
    const [top] = span === null || span.end === span.start ? [] : pathTo(page.root, span.start)
    const edits = top?.in === 'mapping' ? besideGroups(page, top.entry, names, text) : null
    if (edits !== null) return edits
  }
  return null
}

function besideGroups(
  page: YamlPage,
  { value }: YamlEntry,
  names: readonly string[],
  text: string,
): readonly TextEdit[] | null {
  // Several would be put in at one place.
  const [name, second] = names
  if (name === undefined || second !== undefined) return null
  if (value.type === 'list') {
    const last = value.items.at(-1)
    const draft = last?.type === 'mapping' ? groupLike(last, name, text) : null
    return draft === null ? null : addToList(page, value, draft)
  }
  const last = value.type === 'mapping' ? value.entries.at(-1)?.value : undefined
  const fact = last?.type === 'mapping' ? firstFact(last, 0) : null
  return value.type !== 'mapping' || fact === null
    ? null
    : addEntry(page, value, null, name, { entries: [[fact.key, text]] })
}

function groupLike(sample: YamlMapping, name: string, text: string): Draft | null {
  const [title] = sample.entries
  const fact = firstFact(sample, 1)
  if (title === undefined || fact === null) return null
  return {
    entries: [
      [title.key, name],
      [fact.key, text],
    ],
  }
}

const firstFact = (mapping: YamlMapping, from: number): YamlEntry | null =>
  mapping.entries.slice(from).find((entry) => entry.value.type === 'scalar') ?? null
