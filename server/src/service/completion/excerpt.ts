import type { SourceDocument } from '../../read/document.ts'

/** The part of a long document that decides what the place of the cursor is. */
export interface Excerpt {
  readonly source: SourceDocument
  readonly offset: number
  /** What is to be added to a place in the excerpt's last stretch to have the place in the document. */
  readonly shift: number
}

/** Shorter documents are looked at as a whole. */
const longText = 16_000
/** Lines around the cursor that are kept as they stand. */
const linesAbove = 80
const linesBelow = 40
/** How far the kept stretch reaches up for a line at which it can begin. */
const furtherAbove = 60

interface Line {
  readonly start: number
  /** The start of the next line. */
  readonly end: number
  readonly text: string
}

/**
 * Cuts a long document down: the stretch around the cursor, and above it only what the stretch hangs from (headings, or
 * keys with their short facts). Null where the document is short, or has no lines to go by.
 */
export function excerptOf(source: SourceDocument, offset: number): Excerpt | null {
  if (source.text.length <= longText || source.language === 'json') return null
  const lines = linesOf(source.text)
  const at = lines.findIndex(({ end }) => offset < end)
  const own = at < 0 ? lines.length - 1 : at
  const isMarkdown = source.language === 'markdown'
  const first = isMarkdown ? beginning(lines, own) : Math.max(0, own - linesAbove)
  const kept = isMarkdown ? headingsAbove(lines, first) : keysAbove(lines, first)
  const head = kept.map(({ start, end }) => source.text.slice(start, end)).join('')
  const from = lines[first]?.start ?? 0
  const to = lines[Math.min(lines.length - 1, own + linesBelow)]?.end ?? source.text.length
  const shift = from - head.length
  return { source: { ...source, text: head + source.text.slice(from, to) }, offset: offset - shift, shift }
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found + 1
    lines.push({ start, end, text: text.slice(start, end) })
    start = end
  }
  return lines
}

const heading = /^ {0,3}(#{1,6})(?=[ \t])/
const depthOf = (line: Line | undefined): number => heading.exec(line?.text ?? '')?.[1]?.length ?? 0
const isBlank = (line: Line | undefined): boolean => (line?.text ?? '').trim() === ''
const indentOf = ({ text }: Line): number => /^[ \t]*/.exec(text)?.[0].length ?? 0

/** Where a stretch of Markdown can begin: at a heading, or at text at the margin behind a blank line. */
function beginning(lines: readonly Line[], own: number): number {
  const last = Math.max(0, own - linesAbove - furtherAbove)
  for (let at = Math.max(0, own - linesAbove); at > last; at -= 1) {
    const line = lines[at]
    if (depthOf(line) > 0) return at
    const isText = line !== undefined && !isBlank(line) && indentOf(line) === 0
    if (isText && !/^(?:\||[-+*][ \t]|\d+[.)])/.test(line.text) && isBlank(lines[at - 1])) return at
  }
  return last
}

/** Front matter, the headings that a line stands under, and the header of the table that it is a row of. */
function headingsAbove(lines: readonly Line[], first: number): readonly Line[] {
  const kept: Line[] = tableHeader(lines, first)
  let depth = depthOf(lines[first]) || 7
  for (let at = first - 1; at >= 0; at -= 1) {
    const line = lines[at]
    const own = depthOf(line)
    if (line === undefined || own === 0 || own >= depth) continue
    kept.unshift(line)
    depth = own
  }
  const front = frontMatterEnd(lines)
  return [...lines.slice(0, Math.min(front, first)), ...kept]
}

function tableHeader(lines: readonly Line[], first: number): Line[] {
  const isRow = (at: number): boolean => /^\s*\|/.test(lines[at]?.text ?? '')
  let at = first
  while (at > 0 && isRow(at) && isRow(at - 1)) at -= 1
  return at === first ? [] : [...lines.slice(at, Math.min(at + 2, first))]
}

function frontMatterEnd(lines: readonly Line[]): number {
  if (!/^\uFEFF?---[ \t]*\r?\n$/.test(lines[0]?.text ?? '')) return 0
  return lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)[ \t]*\r?\n?$/.test(line.text)) + 1
}

/** The keys of YAML that a line stands under, with the short facts beside them, which may be titles and ids. */
function keysAbove(lines: readonly Line[], first: number): readonly Line[] {
  const start = lines.slice(first).find((line) => !isBlank(line))
  const kept: Line[] = []
  let reach = start === undefined ? 0 : contentOf(start)
  let dash = start === undefined ? null : dashOf(start)
  for (let at = first - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line === undefined || isBlank(line) || /^\s*#/.test(line.text)) continue
    const content = contentOf(line)
    const ownDash = dashOf(line)
    if (dash !== null) {
      // The members of the list before this one are left out; what holds the list is kept.
      if (ownDash !== null || content > dash) continue
      kept.unshift(line)
      reach = content
      dash = null
    } else if (content < reach || (content === reach && (ownDash !== null || /:[ \t]+\S/.test(line.text)))) {
      kept.unshift(line)
      reach = content
      dash = ownDash
    }
  }
  return kept
}

/** Where the key or text of a line begins, behind its dashes. */
const contentOf = ({ text }: Line): number => /^[ \t]*(?:-[ \t]+)*/.exec(text)?.[0].length ?? 0

/** Where the first dash of a line stands; null when it begins no member of a list. */
function dashOf(line: Line): number | null {
  const indent = indentOf(line)
  return /^-[ \t]/.test(line.text.slice(indent)) ? indent : null
}
