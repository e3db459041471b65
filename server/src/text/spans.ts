import type { Span } from './span.ts'

/** The text under a span. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** A span moved by a number of units. */
export function shiftSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}

/** Whether an offset lies in a span; its end counts too, as an editor's cursor there still touches it. */
export function touchesSpan(span: Span, offset: number): boolean {
  return offset >= span.start && offset <= span.end
}

/** Whether one span lies wholly in another. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** The smallest span that holds both. */
export function coverSpans(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** A span without the white space at its ends; a blank one shrinks to its start. */
export function trimSpan(text: string, span: Span): Span {
  const part = sliceSpan(text, span)
  const start = span.start + (part.length - part.trimStart().length)
  if (start >= span.end) return { start: span.start, end: span.start }
  return { start, end: span.start + part.trimEnd().length }
}

/** The line ending of a text’s first line, for text that is added to it. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n')
  return first > 0 && text.charAt(first - 1) === '\r' ? '\r\n' : '\n'
}
