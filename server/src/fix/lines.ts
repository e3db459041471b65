/** What a line of Markdown is, as far as fixes need to know. */
export type LineKind = 'blank' | 'heading' | 'underline' | 'bullet' | 'row' | 'hidden' | 'html' | 'text'

/** One line of Markdown. `hidden` lines (front matter, code fences, comments) hold no items, `html` lines no Markdown. */
export interface Line {
  readonly number: number
  readonly start: number
  /** Before the line ending. */
  readonly end: number
  readonly text: string
  readonly kind: LineKind
  /** Of a heading 1–6, else 0. */
  readonly depth: number
  /** The white space in front of the text. */
  readonly indent: string
  /** `-`, `*`, `+`, `·` or `3.`; empty where the line is no bullet. */
  readonly marker: string
  /** From the marker to the text behind it, a task box included: `- [ ] `. */
  readonly bullet: string
}

const bulletPattern = /^([ \t]*)(([-*+·•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)(?=\S)/
const headingPattern = /^ {0,3}(#{1,6})(?=[ \t]|$)/
const fencePattern = /^[ \t]*(?:>[ \t]*)*(`{3,}|~{3,})/

/** What opens a block of HTML; it goes on to the next blank line. */
const htmlPattern =
  /^ {0,3}<\/?(?:article|aside|blockquote|center|dd|details|div|dl|dt|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$)/i

interface Hidden {
  readonly until: RegExp
}

/** The lines of a text, with what each is. A scan, not a parse: it need only be right about where lines may be put. */
export function linesOf(whole: string): readonly Line[] {
  const result: Line[] = []
  let hidden: Hidden | null = null
  let start = 0
  while (start <= whole.length) {
    const found = whole.indexOf('\n', start)
    const stop = found < 0 ? whole.length : found
    const end = stop > start && whole[stop - 1] === '\r' ? stop - 1 : stop
    const text = whole.slice(start, end)
    const number = result.length
    if (hidden !== null) {
      result.push(line(number, start, end, text, 'hidden'))
      if (hidden.until.test(text)) hidden = null
    } else if (text.trim() !== '' && (result[number - 1]?.kind === 'html' || htmlPattern.test(text))) {
      result.push(line(number, start, end, text, 'html'))
    } else {
      hidden = opensHidden(text, number)
      result.push(
        hidden === null
          ? visibleLine(number, start, end, text, result[number - 1])
          : line(number, start, end, text, 'hidden'),
      )
    }
    if (found < 0) break
    start = found + 1
  }
  return markUnderlines(result)
}

function opensHidden(text: string, number: number): Hidden | null {
  if (number === 0 && /^\uFEFF?---\s*$/.test(text)) return { until: /^(---|\.\.\.)\s*$/ }
  const fence = fencePattern.exec(text)?.[1]
  if (fence !== undefined)
    return { until: new RegExp(`^[ \\t]*(?:>[ \\t]*)*${fence[0] === '`' ? '`' : '~'}{${fence.length},}\\s*$`) }
  if (/^\s*<!--/.test(text) && !text.includes('-->')) return { until: /-->/ }
  return null
}

function visibleLine(number: number, start: number, end: number, written: string, before: Line | undefined): Line {
  const text = written.replace(/^\uFEFF/, '')
  if (text.trim() === '') return line(number, start, end, text, 'blank')
  const heading = headingPattern.exec(text)?.[1]
  if (heading !== undefined) return { ...line(number, start, end, text, 'heading'), depth: heading.length }
  if (/^\s*<!--.*-->\s*$/.test(text)) return line(number, start, end, text, 'hidden')
  const bullet = bulletPattern.exec(text)
  if (bullet !== null && !/^\s*([-*_])(\s*\1){2,}\s*$/.test(text))
    return { ...line(number, start, end, text, 'bullet'), marker: bullet[3] ?? '', bullet: bullet[2] ?? '' }
  const isRow = /^\s*\|/.test(text) || (text.includes('|') && (before?.kind === 'row' || /^[\s:|-]*$/.test(text)))
  return line(number, start, end, text, isRow ? 'row' : 'text')
}

function line(number: number, start: number, end: number, text: string, kind: LineKind): Line {
  const indent = /^[ \t]*/.exec(text)?.[0] ?? ''
  return { number, start, end, text, kind, depth: 0, indent, marker: '', bullet: '' }
}

/** `Title` over `=====` or `-----` is a heading too. A table without outer pipes starts above its dashes. */
function markUnderlines(lines: readonly Line[]): readonly Line[] {
  return lines.map((one, index) => {
    const next = lines[index + 1]
    const before = lines[index - 1]
    if (
      one.kind === 'text' &&
      next?.kind === 'text' &&
      /^ {0,3}(=+|-{2,})\s*$/.test(next.text) &&
      before?.kind !== 'text'
    )
      return { ...one, kind: 'heading', depth: next.text.includes('=') ? 1 : 2 }
    if (
      one.kind === 'text' &&
      before?.kind === 'text' &&
      /^ {0,3}(=+|-{2,})\s*$/.test(one.text) &&
      lines[index - 2]?.kind !== 'text'
    )
      return { ...one, kind: 'underline' }
    if (one.kind === 'text' && one.text.includes('|') && next?.kind === 'row' && /^[\s:|-]*-[\s:|-]*$/.test(next.text))
      return { ...one, kind: 'row' }
    return one
  })
}

/** The line on which an offset lies. */
export function lineAt(lines: readonly Line[], offset: number): Line {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return lines[low] as Line
}

/** The lines below a heading up to the next heading, whatever its depth; the underline of the heading is left out. */
export function ownBody(lines: readonly Line[], heading: Line): readonly Line[] {
  const from = heading.number + (lines[heading.number + 1]?.kind === 'underline' ? 2 : 1)
  let to = from
  while (to < lines.length && lines[to]?.kind !== 'heading') to += 1
  return lines.slice(from, to)
}

/** The lines below a heading up to the next heading that is not deeper. */
export function sectionBody(lines: readonly Line[], heading: Line): readonly Line[] {
  let to = heading.number + 1
  while (to < lines.length) {
    const one = lines[to]
    if (one?.kind === 'heading' && one.depth <= heading.depth) break
    to += 1
  }
  return lines.slice(heading.number + 1, to)
}

/** The last line that is not blank; null when all are. */
export function lastWritten(lines: readonly Line[]): Line | null {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const one = lines[index]
    if (one !== undefined && one.kind !== 'blank') return one
  }
  return null
}

/** Whether the author leaves a blank line below headings; one without a sign of it does. */
export function blankBelowHeadings(lines: readonly Line[]): boolean {
  const followers = lines
    .filter((one) => one.kind === 'heading')
    .map((one) => lines[one.number + (lines[one.number + 1]?.kind === 'underline' ? 2 : 1)])
    .filter((one) => one !== undefined)
  return followers.length === 0 || followers.filter((one) => one.kind === 'blank').length * 2 >= followers.length
}

/** Whether the author leaves a blank line above headings that follow text. */
export function blankAboveHeadings(lines: readonly Line[]): boolean {
  const before = lines.filter((one) => one.kind === 'heading' && one.number > 0).map((one) => lines[one.number - 1])
  const relevant = before.filter((one) => one !== undefined && one.kind !== 'heading' && one.kind !== 'underline')
  return relevant.length === 0 || relevant.filter((one) => one?.kind === 'blank').length * 2 >= relevant.length
}

/** Columns of white space, tabs to the next multiple of four. */
export function columns(space: string): number {
  let count = 0
  for (const char of space) count = char === '\t' ? count + 4 - (count % 4) : count + 1
  return count
}
