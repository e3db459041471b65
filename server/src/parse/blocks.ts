import type { Span } from '../text/span.ts'
import { createScanState, scanLine } from './line-scanner.ts'

const lineFeed = 10
const carriageReturn = 13

/** Where the line of an offset ends, without its line ending. */
type EndOfLine = (offset: number) => number

/** Most documents know line feeds only, and those are found fast. */
function findEnds(text: string): EndOfLine {
  if (!text.includes('\r')) {
    return (offset) => {
      const end = text.indexOf('\n', offset)
      return end === -1 ? text.length : end
    }
  }
  return (offset) => {
    for (let at = offset; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === lineFeed || code === carriageReturn) return at
    }
    return text.length
  }
}

/** Where the line after an end of line starts. */
function startOfNextLine(text: string, end: number): number {
  const isWide = text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed
  return end + (isWide ? 2 : 1)
}

/**
 * Cut a document from an offset on into stretches that can be parsed on their own: each holds one or more top-level
 * blocks and the blank lines after them, and together they are all of the text. Where the lines leave a doubt it does not
 * cut. One pass over the lines.
 */
export function cutBlocks(text: string, start: number): readonly Span[] {
  const spans: Span[] = []
  const state = createScanState()
  const endOfLine = findEnds(text)
  let blockStart = start
  for (let at = start; at < text.length && !state.isLost; ) {
    const end = endOfLine(at)
    if (scanLine(state, text.slice(at, end)) && at > blockStart) {
      spans.push({ start: blockStart, end: at })
      blockStart = at
    }
    at = startOfNextLine(text, end)
  }
  if (blockStart < text.length) spans.push({ start: blockStart, end: text.length })
  return spans
}
