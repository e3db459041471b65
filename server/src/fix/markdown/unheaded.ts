import { planAnchor, sectionAnchor } from '../../model/anchor.ts'
import type { Level } from '../../model/item.ts'
import { kindNames } from '../../model/words.ts'
import type { TextEdit } from '../../text/span.ts'
import { blankBelowHeadings, type Line, lineAt } from '../lines.ts'
import { firstTitleIn, linesAbove, linesBelow, spanOf } from '../page.ts'
import { labelled, labelStyle, labelStyleOf, type MarkdownPage, nextBullet } from './form.ts'
import { bulletEnd, lastOfHeading, lastOfList } from './place.ts'

/** With a colon it is a label, not a heading. */
const boldLine = /^(\*\*|__)(?!\s).*[^\s:]\1\s*$/

/** Whether a heading is only a bold line. */
export const isBold = (heading: Line): boolean => boldLine.test(heading.text)

/** A page whose sections stand below bold lines, with these as its headings; any other page as it is. */
export function withBoldHeadings(page: MarkdownPage): MarkdownPage {
  if (page.lines.some((one) => one.kind === 'heading')) return page
  const title = spanOf(page, planAnchor)
  const opening = new Set(
    (page.state.facts.plan?.sections ?? []).flatMap((section) => {
      const span = spanOf(page, sectionAnchor(section.key))
      return span === null ? [] : [lineAt(page.lines, span.start).number]
    }),
  )
  const lines = page.lines.map((line): Line => {
    if (line.kind !== 'text' || !isBold(line)) return line
    if (title !== null && title.start >= line.start && title.start <= line.end)
      return { ...line, kind: 'heading', depth: 1 }
    return opening.has(line.number) ? { ...line, kind: 'heading', depth: 2 } : line
  })
  return lines.some((line) => line.kind === 'heading' && line.depth === 2) ? { ...page, lines } : page
}

/** An item on a page without sections: one more labelled bullet where its items are such, else a label at its top. */
export function withoutSections(page: MarkdownPage, level: Level, content: string): TextEdit {
  const first = page.lines.find((one) => one.kind === 'bullet' && one.indent === '')
  const style = first === undefined ? null : labelStyleOf(first.text)
  if (first === undefined || style === null || /^\d/.test(first.marker)) return atTop(page, kindNames[level], [content])
  const last = lastOfList(page, first)
  return linesBelow(page, bulletEnd(page, last).start, [
    nextBullet(last) + labelled(labelStyleOf(last.text) ?? style, kindNames[level]) + content,
  ])
}

/** A label at the top of a page, below its title, so that nothing comes to stand in a new section. */
export function atTop(page: MarkdownPage, label: string, content: readonly string[]): TextEdit {
  const text = labelled(labelStyle(page, []), label) + content.join(' ')
  const first = page.lines.find((one) => one.kind !== 'blank' && one.kind !== 'hidden') ?? (page.lines[0] as Line)
  if (isTitleLine(page, first)) return linesBelow(page, first.start, ['', text])
  if (first.kind !== 'heading' || statesItem(page, first)) return linesAbove(page, first.start, [text, ''])
  const title = lastOfHeading(page, first)
  const next = page.lines[title.number + 1]
  const isFollowed = next !== undefined && next.kind !== 'blank' && next.text !== ''
  return linesBelow(page, title.start, [
    ...(blankBelowHeadings(page.lines) ? [''] : []),
    text,
    ...(isFollowed ? [''] : []),
  ])
}

/** Whether a heading is an item of the plan: what stands below it is said of that. */
export const statesItem = (page: MarkdownPage, heading: Line): boolean =>
  firstTitleIn(page, heading.start, heading.end) !== null

/** A first line that names the page, though it is no heading: short, no sentence, alone between blank lines. */
function isTitleLine(page: MarkdownPage, line: Line): boolean {
  if (line.kind !== 'text' || statesItem(page, line) || page.lines[line.number + 1]?.kind !== 'blank') return false
  return line.text.length <= 80 && (isBold(line) || !/[.:!?]|\*\*|__/.test(line.text))
}
