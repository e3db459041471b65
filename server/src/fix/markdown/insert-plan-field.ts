import { planAnchor, planFieldAnchor, sectionAnchor } from '../../model/anchor.ts'
import { type FieldName, fieldNames } from '../../model/item.ts'
import { fieldLabels } from '../../model/words.ts'
import { planWide } from '../../read/labelled-value.ts'
import type { TextEdit } from '../../text/span.ts'
import { blankBelowHeadings, type Line, lineAt } from '../lines.ts'
import { insertion, lineEnd, linesAbove, linesBelow, spanOf } from '../page.ts'
import { isSectionName } from '../words.ts'
import { type LabelStyle, labelled, labelStyle, labelStyleOf, type MarkdownPage, nextBullet } from './form.ts'
import { fillBlank } from './insert-field.ts'
import { lastOfHeading } from './place.ts'

/** A field of the plan as a whole, in a page without front matter: beside others of its kind, else below the title. */
export function insertPlanFieldInMarkdown(
  page: MarkdownPage,
  field: FieldName,
  text: string,
): readonly TextEdit[] | null {
  const blank = spanOf(page, planFieldAnchor(field))
  if (blank === null && isSaid(page, field)) return null
  if (blank !== null) return fillBlank(page, blank, text)
  const sample = lastPlanField(page, field)
  if (sample !== null) {
    const style = labelStyleOf(sample.text) as LabelStyle
    const bullet = sample.kind === 'bullet' ? nextBullet(sample) : ''
    const hard = sample.kind === 'text' ? (/( {2,}|\\)$/.exec(sample.text)?.[0] ?? '') : ''
    return [
      linesBelow(page, sample.start, [
        (sample.indent + bullet + labelled(style, fieldLabels[field]) + text).trimEnd() + hard,
      ]),
    ]
  }
  const added = (labelled(labelStyle(page, []), fieldLabels[field]) + text).trimEnd()
  const heading = page.lines.find((one) => one.kind === 'heading')
  const first = page.lines.find((one) => one.kind !== 'blank' && one.kind !== 'hidden')
  const isTitle =
    heading !== undefined &&
    heading.depth === 1 &&
    !isSectionName(heading.text) &&
    (first === undefined || heading.number <= first.number)
  if (isTitle) return [belowTitle(page, lastOfHeading(page, heading), added)]
  return [first === undefined ? insertion(page.text.length, added) : linesAbove(page, first.start, [added, ''])]
}

/** Whether the plan says it, or the section that its title opens: `# Goals of the parish` announces goals as well. */
function isSaid(page: MarkdownPage, field: FieldName): boolean {
  const { fields = [], sections = [] } = page.state.facts.plan ?? {}
  const title = spanOf(page, planAnchor)
  const ofTitle = sections.filter((section) => {
    const span = spanOf(page, sectionAnchor(section.key))
    return title !== null && span !== null && lineAt(page.lines, span.start) === lineAt(page.lines, title.start)
  })
  return [...fields, ...ofTitle.flatMap((section) => section.fields)].some((one) => one.name === field)
}

function belowTitle(page: MarkdownPage, title: Line, added: string): TextEdit {
  const next = page.lines[title.number + 1]
  const gap = blankBelowHeadings(page.lines) ? [''] : []
  const isFollowed = next !== undefined && next.kind !== 'blank' && lineEnd(page.text, title.end) < page.text.length
  return linesBelow(page, title.start, [...gap, added, ...(isFollowed ? [''] : [])])
}

/** The line of the last field of the plan that stands behind a label of its own, where another would be the plan's as well. */
function lastPlanField(page: MarkdownPage, field: FieldName): Line | null {
  let last: Line | null = null
  for (const name of fieldNames) {
    const span = spanOf(page, planFieldAnchor(name))
    const line = span === null ? null : lineAt(page.lines, span.start)
    if (line === null || line.kind === 'hidden' || line.kind === 'row' || labelStyleOf(line.text) === null) continue
    if (!planWide.includes(field) && isOfLevel(page, line)) continue
    if (last === null || line.start > last.start) last = line
  }
  return last
}

/** Whether a line stands below the heading of a level: an owner there is that of the tactics, a review still the plan's. */
function isOfLevel(page: MarkdownPage, line: Line): boolean {
  const heading = page.lines.slice(0, line.number).findLast((one) => one.kind === 'heading')
  return (page.state.facts.plan?.sections ?? []).some((section) => {
    const span = section.level === null ? null : spanOf(page, sectionAnchor(section.key))
    return span !== null && lineAt(page.lines, span.start) === heading && spanOf(page, planAnchor)?.start !== span.start
  })
}
