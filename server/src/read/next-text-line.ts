import type { Span } from '../text/span.ts'

/** A line that is nothing but a comment; a heading of Markdown (`# Plan`) is none. */
const commentLine = /^(?:<!--(?:(?!-->)[\s\S])*-->|#\s*throughline-.*)$/

/** The next line after an offset that holds more than white space and comments; null when there is none. */
export function nextTextLine(text: string, at: number): Span | null {
  for (let start = lineEnd(text, at) + 1; start <= text.length; ) {
    const end = lineEnd(text, start)
    const line = text.slice(start, end).trim()
    if (line !== '' && !commentLine.test(line)) return { start, end }
    start = end + 1
  }
  return null
}

/** Where the line of an offset ends. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
