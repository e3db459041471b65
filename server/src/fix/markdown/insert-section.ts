import { planAnchor, sectionAnchor } from '../../model/anchor.ts'
import type { FixAction } from '../../model/finding.ts'
import type { Level } from '../../model/item.ts'
import type { SectionTopic } from '../../model/plan.ts'
import { kindNames, sectionOrder } from '../../model/words.ts'
import type { TextEdit } from '../../text/span.ts'
import { blankAboveHeadings, blankBelowHeadings, type Line, lastWritten, lineAt, sectionBody } from '../lines.ts'
import { firstTitleIn, hasTopic, linesAbove, linesBelow, spanOf, stands } from '../page.ts'
import { isLevelName, isSectionName } from '../words.ts'
import { labelled, labelStyle, type MarkdownPage, pageBullet } from './form.ts'
import { bulletUnder } from './insert-item.ts'
import { isInSilentSection } from './silent.ts'
import { atTop, isBold, statesItem, withBoldHeadings, withoutSections } from './unheaded.ts'

type InsertSection = Extract<FixAction, { readonly kind: 'insert-section' }>

/** A new section with one item, where the order of the cascade wants it, its heading like those beside it. */
export function insertSectionInMarkdown(page: MarkdownPage, action: InsertSection): readonly TextEdit[] | null {
  if (action.topic !== undefined) return insertTopic(page, action, action.topic)
  const isThere = page.state.facts.items.some((item) => item.level === action.level && stands(page, item, action.text))
  if (isThere) return null
  const edits = intoEmptySection(page, action)
  if (edits !== null) return edits
  if (action.level !== 'vision' && withBoldHeadings(page).lines.every((one) => one.kind !== 'heading'))
    return [withoutSections(page, action.level, action.text)]
  return insertSectionLines(page, action.level, action.title, contentOf(page, action))
}

/** A section of prose; a label at the top of a page without headings, whose only heading would be read as its title. */
function insertTopic(page: MarkdownPage, action: InsertSection, topic: SectionTopic): readonly TextEdit[] | null {
  if (hasTopic(page, topic)) return null
  return page.lines.some((one) => one.kind === 'heading')
    ? insertSectionLines(page, action.level, action.title, [action.text], true)
    : [atTop(page, action.title, [action.text])]
}

/** A section of the level that has its heading already and no item yet. */
function intoEmptySection(page: MarkdownPage, action: InsertSection): readonly TextEdit[] | null {
  if (action.level === 'vision' || page.state.facts.items.some((item) => item.level === action.level)) return null
  for (const section of page.state.facts.plan?.sections ?? []) {
    const span = section.level === action.level ? spanOf(page, sectionAnchor(section.key)) : null
    const line = span === null ? null : lineAt(page.lines, span.start)
    if (line?.kind === 'heading')
      return bulletUnder(page, line, (indent) => contentOf(page, action).map((one) => indent + one))
  }
  return null
}

/** What stands in the new section: the vision as prose, anything else as a bullet, labelled where the title does not say its level. */
function contentOf(page: MarkdownPage, action: InsertSection): readonly string[] {
  if (action.level === 'vision') return [action.text]
  const label = isLevelName(action.title, action.level) ? '' : labelled(labelStyle(page, []), kindNames[action.level])
  return [pageBullet(page) + label + action.text]
}

/** A section with these lines below its heading; on a mere topic it has its heading even where no other section has one. */
export function insertSectionLines(
  given: MarkdownPage,
  level: Level,
  title: string,
  content: readonly string[],
  isTopic = false,
): readonly TextEdit[] | null {
  const page = withBoldHeadings(given)
  const depth = sectionDepth(page)
  const headings = page.lines.filter(
    (one) => one.kind === 'heading' && one.depth === depth && !isInSilentSection(page, one),
  )
  const lines = [
    ...headingLines(page, headings, depth, title),
    ...(blankBelowHeadings(page.lines) ? [''] : []),
    ...content,
  ]
  const gap = blankAboveHeadings(page.lines) ? [''] : []
  const order = sectionOrder.indexOf(level)
  const placed = headings.map((heading) => ({ heading, order: orderOf(page, heading) }))
  const later = placed.find((one) => one.order > order)
  const earlier = placed.filter((one) => one.order >= 0 && one.order <= order).at(-1)
  const isBefore = later !== undefined && (earlier === undefined || earlier.heading.start < later.heading.start)
  const behind = atEndOf(page, lastWritten(page.lines) ?? (page.lines[0] as Line), lines)
  // Above all other headings a mere topic would be taken for the title of the page.
  const isOnTop = isTopic && later?.heading === page.lines.find((one) => one.kind === 'heading')
  if (isBefore && isOnTop) return [behind]
  if (isBefore) return [linesAbove(page, aboveComments(page, later.heading).start, [...lines, ...gap])]
  if (earlier !== undefined)
    return [atEndOf(page, lastWritten(sectionBody(page.lines, earlier.heading)) ?? earlier.heading, lines)]
  const first = headings[0]
  if (level === 'vision' && first !== undefined)
    return [linesAbove(page, aboveComments(page, first).start, [...lines, ...gap])]
  if (level === 'vision' && !isTopic) return [atTop(page, kindNames[level], content)]
  return [behind]
}

/** The depth at which most sections of levels stand; one below the title where there are none. */
export function sectionDepth(page: MarkdownPage): number {
  const opening = (page.state.facts.plan?.sections ?? []).flatMap((section) => {
    const span =
      section.level === null && section.topic !== 'situation' ? null : spanOf(page, sectionAnchor(section.key))
    const line = span === null ? null : lineAt(page.lines, span.start)
    return line?.kind === 'heading' && !isTitle(page, line) ? [line] : []
  })
  // A heading that is an item itself stands below that of its section, where there is one.
  const depth = commonest(opening.filter((one) => !statesItem(page, one))) ?? commonest(opening)
  if (depth !== null) return depth
  const headings = page.lines.filter((one) => one.kind === 'heading')
  const top = Math.min(...headings.map((one) => one.depth))
  const isTitled = headings.filter((one) => one.depth === top).length === 1 && headings[0]?.depth === top
  const inner = headings.filter((one) => !isTitled || one.depth > top)
  const named = inner.find((one) => orderOf(page, one) >= 0)
  if (named !== undefined) return named.depth
  return headings.length === 0 ? 2 : Math.min(6, isTitled ? top + 1 : top)
}

/** The depth that most headings have, of equal ones the higher; null where there are none. */
function commonest(headings: readonly Line[]): number | null {
  const counts = new Map<number, number>()
  for (const { depth } of headings) counts.set(depth, (counts.get(depth) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null
}

/** Whether a heading is the title of the plan, though it announces a level as well: `# Goals of the parish`. */
function isTitle(page: MarkdownPage, heading: Line): boolean {
  const span = spanOf(page, planAnchor)
  if (span === null || lineAt(page.lines, span.start) !== heading || isSectionName(heading.text)) return false
  return page.lines.filter((one) => one.kind === 'heading' && one.depth <= heading.depth).length === 1
}

/** The place of a heading in the order of the cascade, by its section, its words or its items; -1 where it has none. */
function orderOf(page: MarkdownPage, heading: Line): number {
  const section = page.sections().get(heading.number)
  if (section !== undefined && section.level !== null) return sectionOrder.indexOf(section.level)
  if (section?.topic === 'situation') return sectionOrder.indexOf('strength')
  const text = heading.text.replace(/^[\s#]+|[\s#:]+$/g, '').replace(/^\d+[.)]\s*/, '')
  const named = sectionOrder.findIndex((level) => isLevelName(text, level))
  if (named >= 0) return named
  if (/^(situation|swot)\b/i.test(text)) return sectionOrder.indexOf('strength')
  const end = lastWritten(sectionBody(page.lines, heading))?.end ?? heading.end
  const first = firstTitleIn(page, heading.start, end)
  return first === null ? -1 : sectionOrder.indexOf(first.level)
}

function headingLines(page: MarkdownPage, headings: readonly Line[], depth: number, title: string): readonly string[] {
  const sample = headings[0]
  const below = sample === undefined ? undefined : page.lines[sample.number + 1]
  if (below?.kind === 'underline') return [title, (below.text.trim()[0] ?? '=').repeat(Math.max(3, title.length))]
  const closing = sample === undefined ? '' : (/[ \t]#+[ \t]*$/.exec(sample.text)?.[0].trimEnd() ?? '')
  if (sample !== undefined && isBold(sample)) return [`**${title}**`]
  const colon = headings.length > 1 && headings.every((one) => /:\s*#*\s*$/.test(one.text)) ? ':' : ''
  return [`${'#'.repeat(depth)} ${title}${colon}${closing}`]
}

/** The first of the comment lines that stand right above a heading, else the heading. */
function aboveComments(page: MarkdownPage, heading: Line): Line {
  let first = heading
  for (;;) {
    const above = page.lines[first.number - 1]
    if (above?.kind !== 'hidden' || !/^\s*<!--\s*throughline-disable-next-line/.test(above.text)) return first
    first = above
  }
}

function atEndOf(page: MarkdownPage, last: Line, lines: readonly string[]): TextEdit {
  if (last.text === '' && page.text.length === 0)
    return { span: { start: 0, end: 0 }, newText: lines.join(page.eol) + page.eol }
  return linesBelow(page, last.start, blankAboveHeadings(page.lines) ? ['', ...lines] : lines)
}
