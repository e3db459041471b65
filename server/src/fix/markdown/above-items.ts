import type { TextEdit } from '../../text/span.ts'
import { type Line, lastWritten, ownBody } from '../lines.ts'
import { linesAbove, linesBelow, titlesByLine } from '../page.ts'
import { leavesBlankBelow, type MarkdownPage } from './form.ts'
import { bulletEnd, isIntroduced, lastOfHeading, type MakeLines } from './place.ts'

/** Above the items that stand below a heading or bullet: behind them a field would be the last one's. */
export function aboveItems(page: MarkdownPage, own: Line, make: MakeLines): readonly TextEdit[] | null {
  const aboveText = aboveTextItem(page, own, make)
  if (aboveText !== null) return aboveText
  const body = bodyOf(page, own)
  const first = body.find(isListOrHtml)
  if (first?.kind === 'html' && own.kind === 'heading') return [aboveHtml(page, own, first, make('', null, []))]
  if (first?.kind !== 'bullet' || (own.kind === 'heading' && isIntroduced(page, first))) return null
  return isItem(page, first) && !/^\d/.test(first.marker)
    ? [linesAbove(page, first.start, make(first.indent, first, body))]
    : null
}

/** Above an item that is a line of text below a heading (`**Strategy:** …`): a list behind it would be that one's. */
export function aboveTextItem(page: MarkdownPage, own: Line, make: MakeLines): readonly TextEdit[] | null {
  if (own.kind !== 'heading') return null
  const body = bodyOf(page, own)
  const first = body.find((one) => isListOrHtml(one) || (one.kind === 'text' && isItem(page, one)))
  if (first?.kind !== 'text' || !body.slice(body.indexOf(first)).some(isListOrHtml)) return null
  return [linesAbove(page, first.start, [...make('', null, []), ''])]
}

/** The lines below a heading or bullet that belong to it. */
function bodyOf(page: MarkdownPage, own: Line): readonly Line[] {
  const end = own.kind === 'bullet' ? bulletEnd(page, own) : (lastWritten(ownBody(page.lines, own)) ?? own)
  return page.lines.slice(own.number + 1, end.number + 1)
}

const isListOrHtml = ({ kind }: Line): boolean => kind === 'bullet' || kind === 'html'

/** Whether an item is stated on a line. */
const isItem = (page: MarkdownPage, line: Line): boolean => page.derived(titlesByLine).has(line.number)

/** Whether numbered items stand below a bullet: another line among them would change how they are counted. */
export function hasNumbered(page: MarkdownPage, own: Line): boolean {
  const nested = page.lines.slice(own.number + 1, bulletEnd(page, own).number + 1)
  const first = nested.find((one) => one.kind === 'bullet')
  return first !== undefined && /^\d/.test(first.marker) && isItem(page, first)
}

/** Below a heading and the words that explain it, in front of the HTML that follows. */
export function aboveHtml(page: MarkdownPage, heading: Line, html: Line, lines: readonly string[]): TextEdit {
  const last = lastWritten(page.lines.slice(lastOfHeading(page, heading).number + 1, html.number))
  return last?.kind === 'text' ? linesBelow(page, last.start, ['', ...lines]) : belowHeading(page, heading, lines)
}

/** Right below a heading, in front of all that stands below it. */
function belowHeading(page: MarkdownPage, heading: Line, lines: readonly string[]): TextEdit {
  const title = lastOfHeading(page, heading)
  const gap = page.derived(leavesBlankBelow) ? [''] : []
  const isFollowed = page.lines[title.number + 1]?.kind !== 'blank'
  return linesBelow(page, title.start, [...gap, ...lines, ...(isFollowed ? [''] : [])])
}
