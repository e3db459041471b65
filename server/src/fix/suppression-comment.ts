import type { Day } from '../model/measure.ts'
import type { SourceDocument } from '../read/document.ts'
import type { TextEdit } from '../text/span.ts'

/** A suppression that is to be written. */
export interface WantedSuppression {
  readonly rule: string
  readonly reason: string
  readonly until: Day | null
}

/** How much a comment silences: what stands on a line, all of an item, a stretch of the page or the whole file. */
export type Reach = 'line' | 'item' | 'stretch' | 'file'

/** One way to write it: edits in the order of the text. */
export interface Placement {
  readonly reach: Reach
  readonly edits: readonly TextEdit[]
}

/**
 * Ways to suppress what is found at an offset, the narrowest and tidiest first. Which of them is read as it is meant, only
 * reading the text again can tell. None in JSON, which has no comments.
 */
export function suppressionPlacements(
  { text, language }: SourceDocument,
  offset: number,
  wanted: WantedSuppression,
): readonly Placement[] {
  if (language === 'json') return []
  const lines = linesOf(text)
  const index = Math.max(
    0,
    lines.findLastIndex((line) => line.start <= offset),
  )
  const page: PageLines = { text, lines, eol: text.includes('\r\n') ? '\r\n' : '\n' }
  return language === 'yaml' ? inYaml(page, index, wanted) : inMarkdown(page, index, wanted)
}

interface Line {
  readonly start: number
  /** Before the line's ending. */
  readonly end: number
  readonly text: string
}

interface PageLines {
  readonly text: string
  readonly lines: readonly Line[]
  readonly eol: string
}

type Scope = 'disable-next-line' | 'disable-line' | 'disable-item' | 'disable-file' | 'disable'

const words = (scope: Scope, { rule, reason, until }: WantedSuppression): string =>
  `throughline-${scope} ${rule} -- ${reason}${until === null ? '' : ` (until ${until})`}`

const placement = (reach: Reach, ...edits: readonly TextEdit[]): Placement => ({ reach, edits })

function inYaml(page: PageLines, index: number, wanted: WantedSuppression): readonly Placement[] {
  const comment = (scope: Scope): string => `# ${words(scope, wanted)}`
  const indent = indentOf(page, index)
  return [
    placement('line', above(page, index, indent + comment('disable-next-line'))),
    placement('line', behind(page, index, `  ${comment('disable-line')}`)),
    placement('item', above(page, index, indent + comment('disable-item'))),
    placement('item', behind(page, index, `  ${comment('disable-item')}`)),
    placement('file', above(page, 0, comment('disable-file'))),
  ]
}

function inMarkdown(page: PageLines, index: number, wanted: WantedSuppression): readonly Placement[] {
  const comment = (scope: Scope): string => `<!-- ${words(scope, wanted)} -->`
  const front = frontMatterEnd(page)
  const wholeFile = placement('file', above(page, front, comment('disable-file')))
  // What is found in front matter is silenced there, behind the mark of YAML.
  if (index < front) return [...inYaml(page, index, wanted).filter(({ reach }) => reach === 'line'), wholeFile]
  const table = tableAround(page, index)
  if (table !== null) {
    const indent = indentOf(page, table.first)
    const stretch = placement(
      'stretch',
      above(page, table.first, `${indent}${comment('disable')}${page.eol}`),
      below(page, table.last, `${page.eol}${indent}<!-- throughline-enable ${wanted.rule} -->`),
    )
    const inCell = (reach: Reach, scope: Scope) => placement(reach, inLastCell(page, index, comment(scope)))
    return [inCell('line', 'disable-line'), inCell('item', 'disable-item'), stretch, wholeFile]
  }
  const aboveIt = (reach: Reach, scope: Scope, indent: string) =>
    placement(reach, above(page, index, indent + comment(scope)))
  const onItsLine = (reach: Reach, scope: Scope) => placement(reach, behind(page, index, ` ${comment(scope)}`))
  const own = indentOf(page, index)
  const sibling = contentOfSiblingBefore(page, index)
  const inParagraph = isWithinParagraph(page, index)
  const places = (reach: Reach, scope: Scope): readonly Placement[] => {
    const ownLine = aboveIt(reach, scope, own)
    if (inParagraph) return [onItsLine(reach, scope === 'disable-next-line' ? 'disable-line' : scope), ownLine]
    const first = sibling === null ? [] : [aboveIt(reach, scope, sibling)]
    return [...first, ownLine, onItsLine(reach, scope === 'disable-next-line' ? 'disable-line' : scope)]
  }
  return [...places('line', 'disable-next-line'), ...places('item', 'disable-item'), wholeFile]
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const next = found < 0 ? text.length + 1 : found + 1
    const end = found < 0 ? text.length : text[found - 1] === '\r' && found > start ? found - 1 : found
    lines.push({ start, end, text: text.slice(start, end) })
    start = next
  }
  return lines
}

const insertion = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText })

function above({ text, lines, eol }: PageLines, index: number, line: string): TextEdit {
  const at = lines[index]?.start ?? text.length
  // A byte order mark stays the first character.
  return insertion(at === 0 && text.startsWith('\uFEFF') ? 1 : at, line + eol)
}

function below({ text, lines, eol }: PageLines, index: number, line: string): TextEdit {
  return insertion(lines[index]?.end ?? text.length, eol + line)
}

/** Behind the line's words, before the spaces that may end it. */
function behind({ lines }: PageLines, index: number, words: string): TextEdit {
  const line = lines[index]
  const kept = line?.text.trimEnd().length ?? 0
  return insertion((line?.start ?? 0) + kept, words)
}

const indentOf = ({ lines }: PageLines, index: number): string =>
  /^\uFEFF?([ \t]*)/.exec(lines[index]?.text ?? '')?.[1] ?? ''

/** The first line behind front matter; 0 when there is none. */
function frontMatterEnd({ lines }: PageLines): number {
  if (!/^\uFEFF?---[ \t]*$/.test(lines[0]?.text ?? '')) return 0
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line.text))
  return end < 0 ? 0 : end + 1
}

const delimiterRow = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/** The first and last line of the table that a line belongs to; null when it belongs to none. */
function tableAround({ lines }: PageLines, index: number): { readonly first: number; readonly last: number } | null {
  const isRow = (at: number): boolean => (lines[at]?.text ?? '').includes('|')
  if (!isRow(index)) return null
  let first = index
  while (first > 0 && isRow(first - 1)) first -= 1
  let last = index
  while (isRow(last + 1)) last += 1
  const hasDelimiter = lines.slice(first, last + 1).some((line) => delimiterRow.test(line.text))
  return hasDelimiter ? { first, last } : null
}

/** At the end of a row's last cell, where no reader of the table sees it. */
function inLastCell(page: PageLines, index: number, comment: string): TextEdit {
  const line = page.lines[index]
  const row = line?.text.trimEnd() ?? ''
  if (line === undefined || !row.endsWith('|') || row.endsWith('\\|')) return behind(page, index, ` ${comment}`)
  const cell = row.slice(0, -1).trimEnd()
  return insertion(line.start + cell.length, ` ${comment}`)
}

const listItem = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])([ \t]+)/

/**
 * The indentation of what belongs to the list item before this one: a comment there stands within the list, which one at
 * the margin would cut in two. Null when no item of the same list stands before.
 */
function contentOfSiblingBefore({ lines }: PageLines, index: number): string | null {
  const own = listItem.exec(lines[index]?.text ?? '')
  if (own === null) return null
  const depth = own[1]?.length ?? 0
  for (let at = index - 1; at >= 0; at -= 1) {
    const text = lines[at]?.text ?? ''
    if (text.trim() === '') continue
    const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0
    const marker = listItem.exec(text)
    if (marker !== null && indent === depth) return ' '.repeat(marker[0].length)
    if (indent <= depth) return null
  }
  return null
}

/** Whether a line goes on with a paragraph, which a comment above it would cut in two. */
function isWithinParagraph({ lines }: PageLines, index: number): boolean {
  const starts = /^[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|<!--|```|~~~)/
  const line = lines[index]?.text ?? ''
  const before = index === 0 ? '' : (lines[index - 1]?.text ?? '')
  return !starts.test(line) && before.trim() !== '' && !/^[ \t]*(?:#{1,6}[ \t]|<!--|```|~~~)/.test(before)
}
