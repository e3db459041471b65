import type { Anchor } from '../model/anchor.ts'
import type { FixAction } from '../model/finding.ts'
import type { Span, TextEdit } from '../text/span.ts'
import { lineEnd, lineStart, nextLine, type Page, spanOf } from './page.ts'
import { yamlPage } from './yaml/place.ts'
import { removeFromTree } from './yaml/remove.ts'

/** Takes an anchor's text out, with its lines when nothing else stands there. */
export function remove(
  page: Page,
  { anchor, also }: Extract<FixAction, { readonly kind: 'remove' }>,
): readonly TextEdit[] | null {
  const edits = removeOne(page, anchor)
  if (edits === null || also === undefined) return edits
  const [last, rest] = [edits.at(-1), removeOne(page, also) ?? []]
  // Lines that both take along, such as the blank ones between them, go once.
  const behind = rest.map(({ span, newText }) => ({
    span: { start: Math.max(span.start, last?.span.end ?? 0), end: Math.max(span.end, last?.span.end ?? 0) },
    newText,
  }))
  return [...edits, ...behind]
}

function removeOne(page: Page, anchor: Anchor): readonly TextEdit[] | null {
  const span = spanOf(page, anchor)
  if (span === null || span.end <= span.start) return null
  if (page.state.source.language !== 'markdown' && !isComment(page, span)) {
    const edits = removeFromTree(yamlPage(page), span)
    if (edits !== null) return edits
  }
  return [{ span: withoutRest(page, span), newText: '' }]
}

const isComment = (page: Page, span: Span): boolean => /^(#|\/\/|\/\*)/.test(page.text.slice(span.start, span.end))

/** The span with its whole lines where it is alone on them, else with the blanks before it. */
export function withoutRest(page: Page, span: Span): Span {
  const { text } = page
  let end = span.end
  while (end > span.start && /[\r\n]/.test(text[end - 1] ?? '')) end -= 1
  const from = lineStart(text, span.start)
  const before = text.slice(from, span.start)
  const after = text.slice(end, lineEnd(text, end))
  const isAlone = before.trim() === '' && after.trim() === ''
  if (isAlone) return wholeLines(text, from, end)
  if (after.trim() !== '')
    return {
      start: span.start,
      end: end + (/^[ \t]+/.exec(after)?.[0].length ?? 0) * (before.trim() === '' || /\s$/.test(before) ? 1 : 0),
    }
  return { start: from + before.trimEnd().length, end: end + after.length }
}

/** Whole lines; of blank lines on both sides one goes too, and at the end of the text those before go. */
function wholeLines(text: string, from: number, end: number): Span {
  const next = nextLine(text, end)
  if (text.slice(next).trim() === '') return lastLines(text, from)
  const isBlankBefore = from === 0 || text.slice(lineStart(text, from - 1), from).trim() === ''
  const isBlankAfter = text.slice(next, lineEnd(text, next)).trim() === ''
  return { start: from, end: isBlankBefore && isBlankAfter ? nextLine(text, next) : next }
}

/** The last lines of a text; a missing final line ending stays missing. */
function lastLines(text: string, from: number): Span {
  const written = text.slice(0, from).trimEnd().length
  return { start: /\n\s*$/.test(text) && written > 0 ? nextLine(text, written) : written, end: text.length }
}
