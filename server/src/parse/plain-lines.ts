import type { Span } from '../text/span.ts'

/** The lines of a block without their line endings. */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  const isWide = text.includes('\r')
  for (let at = 0; at < text.length; ) {
    const end = isWide ? endOfLine(text, at) : text.indexOf('\n', at)
    if (end === -1) {
      lines.push({ start: at, end: text.length })
      break
    }
    lines.push({ start: at, end })
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return -1
}

const wordStart = /[A-Za-z"'($%@/.,?!{}]|[^\0-\u007f\ufeff]|~(?!~)/y
const numberStart = /\d+(?![\d.)])|\d+[.)](?=[^ \t\r\n])/y
const markupStart = /\*{1,2}(?=[A-Za-z("'[\u0080-\ufefe])|_{1,2}(?=[A-Za-z])|`(?!`)|\[|#(?=[A-Za-z0-9])/y

/** Whether a sticky pattern matches at an offset. */
export function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Whether a line of text starts at an offset that no Markdown block could start with, and no tab ends it. */
export function isTextLine(text: string, start: number, end: number): boolean {
  if (end <= start || text.charCodeAt(end - 1) === 9) return false
  return startsAt(wordStart, text, start) || startsAt(numberStart, text, start) || startsAt(markupStart, text, start)
}
