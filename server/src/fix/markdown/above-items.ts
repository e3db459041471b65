import type { TextEdit } from '../../text/span.ts'
import { blankBelowHeadings, type Line, lastWritten, ownBody } from '../lines.ts'
import { linesAbove, linesBelow, titleSpan } from '../page.ts'
import type { MarkdownPage } from './form.ts'
import { bulletEnd, isIntroduced, lastOfHeading, type MakeLines } from './place.ts'

/** Above the items listed below a heading or bullet: behind them a field would be the last one's. */
export function aboveItems(page: MarkdownPage, own: Line, make: MakeLines): readonly TextEdit[] | null {
  const end = own.kind === 'bullet' ? bulletEnd(page, own) : (lastWritten(ownBody(page.lines, own)) ?? own)
  const body = page.lines.slice(own.number + 1, end.number + 1)
  const first = body.find((one) => one.kind === 'bullet' || one.kind === 'html')
  if (first?.kind === 'html' && own.kind === 'heading') return [belowHeading(page, own, make('', null, []))]
  if (first?.kind !== 'bullet' || (own.kind === 'heading' && isIntroduced(page, first))) return null
  return isItem(page, first) && !/^\d/.test(first.marker)
    ? [linesAbove(page, first.start, make(first.indent, first, body))]
    : null
}

/** Whether an item is stated on a line. */
const isItem = (page: MarkdownPage, line: Line): boolean =>
  page.state.facts.items.some((item) => {
    const at = titleSpan(page, item.key)?.start ?? -1
    return at >= line.start && at <= line.end
  })

/** Whether numbered items stand below a bullet: another line among them would change how they are counted. */
export function hasNumbered(page: MarkdownPage, own: Line): boolean {
  const nested = page.lines.slice(own.number + 1, bulletEnd(page, own).number + 1)
  const first = nested.find((one) => one.kind === 'bullet')
  return first !== undefined && /^\d/.test(first.marker) && isItem(page, first)
}

/** Right below a heading, in front of all that stands below it. */
export function belowHeading(page: MarkdownPage, heading: Line, lines: readonly string[]): TextEdit {
  const title = lastOfHeading(page, heading)
  const gap = blankBelowHeadings(page.lines) ? [''] : []
  const isFollowed = page.lines[title.number + 1]?.kind !== 'blank'
  return linesBelow(page, title.start, [...gap, ...lines, ...(isFollowed ? [''] : [])])
}
