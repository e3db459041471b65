import { documentEndings } from '../config/discover.ts'
import { type Line, linesOf } from '../fix/lines.ts'
import type { DocumentState } from '../read/document.ts'
import { endingOf } from '../text/paths.ts'
import type { Span } from '../text/span.ts'

/** A link of a Markdown page to a plan or to a place of one: `[text](plan.md#o1)`, `[name]: #o1`, `href="#o1"`. */
export interface PageLink {
  /** What is shown for it, where it stands beside the address; empty at the address elsewhere. */
  readonly label: Span
  /** The address, without brackets around it. */
  readonly address: Span
  /** The file as written; empty for the page itself. */
  readonly path: string
  /** The place within the file as written; null when the file as a whole is meant. */
  readonly anchor: string | null
}

/** Longest label that is looked for in front of an address. */
const longestLabel = 400

/** The line with code in it blanked, so that what it quotes is no link. */
function withoutCode(text: string): string {
  if (!text.includes('`')) return text
  const runs = [...text.matchAll(/`+/g)].map(({ 0: marks, index }) => ({ start: index, length: marks.length }))
  // Code ends at the next run of just as many marks; what is left open is no code.
  const closers = new Map<number, number[]>()
  for (const { start, length } of [...runs].reverse()) {
    const known = closers.get(length)
    if (known === undefined) closers.set(length, [start])
    else known.push(start)
  }
  let result = ''
  let at = 0
  for (const { start, length } of runs) {
    const ends = closers.get(length) ?? []
    while ((ends.at(-1) ?? Number.POSITIVE_INFINITY) <= start) ends.pop()
    const end = ends.at(-1)
    if (start < at || end === undefined) continue
    result += text.slice(at, start) + ' '.repeat(end + length - start)
    at = end + length
  }
  return result + text.slice(at)
}

/** Where the label starts whose closing bracket stands at an offset. */
function labelStart(text: string, close: number): number {
  let depth = 0
  for (let at = close - 1; at >= Math.max(0, close - longestLabel); at -= 1) {
    const character = text[at]
    if (character === ']') depth += 1
    else if (character === '[') {
      if (depth === 0) return at + 1
      depth -= 1
    }
  }
  return close
}

interface Found {
  readonly label: Span
  readonly address: Span
}

const inlineAddress = /[ \t]*(?:<([^<>\n]*)>|([^\s()<>]+))/y

function inlineLinks(text: string): readonly Found[] {
  const found: Found[] = []
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 2)) {
    inlineAddress.lastIndex = at + 2
    const match = inlineAddress.exec(text)
    const written = match?.[1] ?? match?.[2]
    if (match === null || written === undefined) continue
    const start = match.index + match[0].indexOf(written, match[1] === undefined ? 0 : match[0].indexOf('<') + 1)
    found.push({ label: { start: labelStart(text, at), end: at }, address: { start, end: start + written.length } })
  }
  return found
}

/** Definitions of links and addresses in HTML, whose labels stand elsewhere. */
function otherLinks(text: string): readonly Found[] {
  const patterns = [/^ {0,3}\[[^\]\n]{1,400}\]:[ \t]*<?([^\s<>]+)/g, /\bhref[ \t]{0,9}=[ \t]{0,9}["']([^"'\n]+)["']/g]
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const written = match[1] ?? ''
      const start = match.index + match[0].lastIndexOf(written)
      return { label: { start, end: start }, address: { start, end: start + written.length } }
    }),
  )
}

function linkOf(line: Line, { label, address }: Found): PageLink | null {
  const written = line.text.slice(address.start, address.end)
  if (/^[a-z][a-z0-9+.-]+:|^\/\/|\?/i.test(written)) return null
  const hash = written.indexOf('#')
  const path = hash < 0 ? written : written.slice(0, hash)
  if (path !== '' && !documentEndings.includes(endingOf(path))) return null
  // A byte order mark is left out of the text of the first line, and only there.
  const shift = line.end - line.text.length
  const moved = (span: Span): Span => ({ start: span.start + shift, end: span.end + shift })
  return { label: moved(label), address: moved(address), path, anchor: hash < 0 ? null : written.slice(hash + 1) }
}

/** The links of a Markdown page that lead to plans, in the order of the page; none in other documents. */
export function pageLinks(document: DocumentState): readonly PageLink[] {
  const { language, text } = document.source
  if (language !== 'markdown' || !/\]\(|\]:|href/.test(text)) return []
  return linesOf(text).flatMap((line) => {
    if (line.kind === 'hidden' || !/\]\(|\]:|href/.test(line.text)) return []
    const visible = withoutCode(line.text)
    return [...inlineLinks(visible), ...otherLinks(visible)]
      .sort((a, b) => a.address.start - b.address.start)
      .map((found) => linkOf(line, found))
      .filter((link) => link !== null)
  })
}
