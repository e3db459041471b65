import { slug } from '../../cascade/names.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import { lineAt } from '../lines.ts'
import { titleSpan } from '../page.ts'
import type { MarkdownPage } from './form.ts'

/**
 * Another name in place of one that is the text of a link, `[O9](#o9-cost)`: the link goes where its text says, so all of
 * it changes. To an item that has no heading on this page there is no way, and the name alone is left. Null where no link
 * stands.
 */
export function renameLink(page: MarkdownPage, span: Span, name: string): TextEdit | null {
  const line = lineAt(page.lines, span.start)
  const behind = /^\]\(#[^()\s]*\)/.exec(page.text.slice(span.end, line.end))
  if (behind === null || page.text[span.start - 1] !== '[') return null
  const heading = headingOf(page, name)
  return {
    span: { start: span.start - 1, end: span.end + behind[0].length },
    newText: heading === null ? name : `[${name}](#${slug(heading)})`,
  }
}

/** The words of the heading that states the item with this id; null where it stands elsewhere. */
function headingOf(page: MarkdownPage, id: string): string | null {
  const item = page.state.facts.items.find((one) => one.id === id)
  const title = item === undefined ? null : titleSpan(page, item.key)
  const line = title === null ? null : lineAt(page.lines, title.start)
  return line?.kind === 'heading' ? line.text.replace(/^[\s#]+|[\s#]+$/g, '') : null
}
