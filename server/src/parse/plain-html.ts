import type { Span } from '../text/span.ts'
import { endsHtml, htmlKindOf } from './html-start.ts'
import type { MarkdownNode } from './tree.ts'

const indentedTag = /^ {0,3}(?=<)/

/** Whether a line may start raw HTML. */
export const mayStartHtml = (text: string, { start, end }: Span): boolean =>
  indentedTag.test(text.slice(start, Math.min(end, start + 4)))

/**
 * Raw HTML that starts with a line: its node, and the index of the line after it. Null when the line starts none, or when
 * it is never closed.
 */
export function readPlainHtml(
  text: string,
  lines: readonly Span[],
  from: number,
): { readonly node: MarkdownNode; readonly next: number } | null {
  const first = lines[from]
  if (first === undefined) return null
  const kind = htmlKindOf(text.slice(first.start, first.end).trimStart(), true)
  if (kind === null) return null
  // A tag like any other goes on up to a blank line, what has a closing sign up to that.
  const endsBlank = kind > 5
  for (let index = from; index <= lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined && !endsBlank) return null
    const content = line === undefined ? '' : text.slice(line.start, line.end)
    if (!endsHtml(kind, content, /^[ \t]*$/.test(content))) continue
    const last = endsBlank ? lines[index - 1] : line
    const span = { start: first.start, end: last?.end ?? first.end }
    const value = text.slice(span.start, span.end)
    return value.includes('\0') ? null : { node: { type: 'html', value, span }, next: endsBlank ? index : index + 1 }
  }
  return null
}
