import { endsHtml, type HtmlKind, htmlKindOf } from './html-start.ts'
import { createCursor, indentAt, type LineCursor, skipCharacters, skipColumns } from './line-cursor.ts'

/** A quote, or an item of a list whose content is indented by `width` columns. */
type Container =
  | { readonly type: 'quote' }
  | { readonly type: 'item'; readonly width: number; readonly marker: string; isEmpty: boolean }

/** What the deepest open block is, as far as it says what the next line is. */
type Leaf =
  | { readonly type: 'none' }
  | { readonly type: 'indented' }
  | {
      readonly type: 'paragraph'
      readonly startsLikeDefinition: boolean
      readonly maybeTable: boolean
      readonly hasTag: boolean
    }
  | { readonly type: 'fence'; readonly marker: string; readonly length: number }
  | { readonly type: 'html'; readonly kind: HtmlKind }

/** The open blocks after some lines of a document. */
export interface ScanState {
  containers: Container[]
  leaf: Leaf
  /** Marker of the list at top level that further items would continue. */
  topMarker: string | null
  /** Whether the last line was blank. */
  wasBlank: boolean
  /** The scanner does not know which containers are open; the next unindented text after a blank line settles it. */
  isInDoubt: boolean
  /** From here on the scanner cannot tell what the parser will see, and must not cut. */
  isLost: boolean
}

const nothing: Leaf = { type: 'none' }
const indentedCode: Leaf = { type: 'indented' }

/** Deeper nesting is left to the parser. */
const maximumContainers = 100

export function createScanState(): ScanState {
  return { containers: [], leaf: nothing, topMarker: null, wasBlank: true, isInDoubt: false, isLost: false }
}

/** Only spaces and tabs are blank: a no-break space is text. */
const blank = /^[ \t]*$/
const fenceStart = /^(?:(`{3,})[^`]*|(~{3,}).*)$/
const fenceEnd = /^(`+|~+)[ \t]*$/
const heading = /^#{1,6}(?:[ \t]|$)/
const underline = /^(?:=+|-+)[ \t]*$/
const thematicBreak = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const listMarker = /^(?:([*+-])|(\d{1,9})([.)]))(?=[ \t]|$)/
const delimiterRow = /^[|:][-|: \t]*$|^-[-: \t]*[|:][-|: \t]*$/

/** Follows the open containers into a line: how many of them it continues. */
function matchContainers(state: ScanState, cursor: LineCursor): number {
  let matched = 0
  for (const container of state.containers) {
    const { width, next } = indentAt(cursor)
    const isBlank = next >= cursor.line.length
    if (container.type === 'quote') {
      if (isBlank || width > 3 || cursor.line.charAt(next) !== '>') return matched
      skipColumns(cursor, width)
      skipCharacters(cursor, 1)
      skipColumns(cursor, 1)
    } else if (isBlank) {
      if (container.isEmpty) return matched
    } else {
      if (width < container.width) return matched
      skipColumns(cursor, container.width)
    }
    matched += 1
  }
  return matched
}

/** Whether the line belongs to a fence or raw HTML that is open; closes it when it ends there. */
function continueLeaf(state: ScanState, cursor: LineCursor): boolean {
  const { leaf } = state
  const { width, next } = indentAt(cursor)
  const rest = cursor.line.slice(next)
  if (leaf.type === 'fence') {
    const closing = fenceEnd.exec(rest)?.[1] ?? ''
    if (width <= 3 && closing.length >= leaf.length && closing.startsWith(leaf.marker)) state.leaf = nothing
    return true
  }
  if (leaf.type === 'html') {
    if (endsHtml(leaf.kind, rest, rest === '')) state.leaf = nothing
    return true
  }
  return false
}

/** Closes the containers that the line does not continue, and what is open in them. */
function closeFrom(state: ScanState, depth: number): void {
  if (state.containers.length > depth) state.leaf = nothing
  state.containers.length = depth
}

function scanBlank(state: ScanState, matched: number): void {
  closeFrom(state, matched)
  // Indented code goes on behind a blank line.
  if (state.leaf.type !== 'indented') state.leaf = nothing
}

/** One line while it is scanned for the blocks that it starts. */
interface OpenLine {
  readonly cursor: LineCursor
  /** Containers that the line continues or has started. */
  depth: number
  /** Text or indented code is open where the line starts, behind which only some lists may start without a blank line. */
  readonly isInterrupting: boolean
  readonly isInText: boolean
  /** The text that is open where the line starts may be a table. */
  readonly maybeTable: boolean
}

/** Whether a paragraph is open right where the line goes on, so that only some blocks may follow without a blank line. */
function isInParagraph(state: ScanState, line: OpenLine): boolean {
  return state.leaf.type === 'paragraph' && line.depth === state.containers.length
}

/** A block that takes the whole line. */
function startLeaf(state: ScanState, line: OpenLine, leaf: Leaf): 'leaf' {
  closeFrom(state, line.depth)
  if (line.depth === 0) state.topMarker = null
  state.leaf = leaf
  return 'leaf'
}

function startContainer(state: ScanState, line: OpenLine, container: Container): 'container' | 'leaf' {
  closeFrom(state, line.depth)
  state.leaf = nothing
  if (line.depth === 0) state.topMarker = container.type === 'item' ? container.marker : null
  state.containers.push(container)
  line.depth += 1
  if (state.containers.length <= maximumContainers) return 'container'
  state.isLost = true
  return 'leaf'
}

function startItem(state: ScanState, line: OpenLine, indent: number, rest: string): 'container' | 'leaf' | null {
  const found = listMarker.exec(rest)
  if (found === null) return null
  const [written, bullet, number, delimiter] = found
  const isEmpty = blank.test(rest.slice(written.length))
  const mayInterrupt = !isEmpty && (number === undefined || number === '1')
  if (!mayInterrupt && line.isInterrupting) {
    // Behind a table any list may start, and behind indented code some.
    if (line.maybeTable || !line.isInText) state.isInDoubt = true
    return null
  }
  const { cursor } = line
  skipColumns(cursor, indent)
  skipCharacters(cursor, written.length)
  const { width } = indentAt(cursor)
  const padding = isEmpty || width > 4 ? 1 : width
  skipColumns(cursor, padding)
  const marker = bullet ?? delimiter ?? ''
  return startContainer(state, line, { type: 'item', width: indent + written.length + padding, marker, isEmpty })
}

/** The next block that the line starts at its cursor; null when there is none. */
function startNext(state: ScanState, line: OpenLine): 'leaf' | 'container' | null {
  const { cursor } = line
  const { width, next } = indentAt(cursor)
  const rest = cursor.line.slice(next)
  if (rest === '') return null
  // Behind a table indented code may start, which no paragraph lets through.
  if (width > 3 && line.maybeTable) state.isInDoubt = true
  // Indented code looks like nothing else as soon as a paragraph cannot take the line.
  if (width > 3) return state.leaf.type === 'paragraph' ? null : startLeaf(state, line, indentedCode)
  if (rest.charAt(0) === '>') {
    skipColumns(cursor, width)
    skipCharacters(cursor, 1)
    skipColumns(cursor, 1)
    return startContainer(state, line, { type: 'quote' })
  }
  if (heading.test(rest)) return startLeaf(state, line, nothing)
  const fence = fenceStart.exec(rest)
  const fenceMarker = fence?.[1] ?? fence?.[2]
  if (fenceMarker !== undefined) {
    return startLeaf(state, line, { type: 'fence', marker: fenceMarker.charAt(0), length: fenceMarker.length })
  }
  const kind = htmlKindOf(rest, state.leaf.type !== 'paragraph')
  // The parser lets any tag interrupt tables, and some paragraphs that go on outside their containers.
  if (rest.startsWith('<') && kind === null && line.maybeTable) state.isInDoubt = true
  if (rest.startsWith('<') && kind === null && line.depth < state.containers.length) state.isLost = true
  if (kind !== null) return startLeaf(state, line, endsHtml(kind, rest, false) ? nothing : { type: 'html', kind })
  if (isInParagraph(state, line) && underline.test(rest)) return endWithUnderline(state)
  if (thematicBreak.test(rest)) return startLeaf(state, line, nothing)
  return startItem(state, line, width, rest)
}

/** A line of `=` or `-` makes a heading of the paragraph, unless that holds nothing but link definitions. */
function endWithUnderline(state: ScanState): 'leaf' {
  if (state.leaf.type === 'paragraph' && state.leaf.startsLikeDefinition && state.containers.length > 0) {
    state.isInDoubt = true
  }
  // Below a table it underlines nothing: a lone `-` starts a list there.
  if (state.leaf.type === 'paragraph' && state.leaf.maybeTable) state.isInDoubt = true
  state.leaf = nothing
  return 'leaf'
}

/** A line of text: starts a paragraph or continues one, also one in containers that it does not continue itself. */
function scanText(state: ScanState, line: OpenLine): void {
  const { cursor } = line
  const rest = cursor.line.slice(indentAt(cursor).next)
  const { leaf } = state
  const isLazy = line.depth < state.containers.length
  if (leaf.type !== 'paragraph') {
    closeFrom(state, line.depth)
    if (line.depth === 0) state.topMarker = null
    state.leaf = { type: 'paragraph', startsLikeDefinition: rest.startsWith('['), maybeTable: false, hasTag: false }
    return
  }
  // A table takes no lines that do not continue its containers; what looks like one may be none.
  if (isLazy && leaf.maybeTable) state.isLost = true
  const isTag = rest.startsWith('<')
  if (isTag && !leaf.hasTag) state.leaf = { ...leaf, hasTag: true }
  if (leaf.maybeTable || !delimiterRow.test(rest)) return
  state.leaf = { ...leaf, maybeTable: true }
  // What would be the head of a table can be raw HTML for the parser.
  if (leaf.hasTag) state.isInDoubt = true
}

const unknownStart = /`{3}|~{3}|<[!?]|<(?:script|pre|style|textarea)/i

/**
 * A line while the open containers are not known. Text without indentation after a blank line is outside all of them,
 * whatever they are; but what may open a fence or raw HTML before that leaves no way to know where it ends.
 */
function settleDoubt(state: ScanState, text: string): boolean {
  if (state.wasBlank && /^[^ \t]/.test(text) && !listMarker.test(text)) {
    Object.assign(state, createScanState())
    return true
  }
  if (unknownStart.test(text)) state.isLost = true
  state.wasBlank = blank.test(text)
  return false
}

/** What the scanner says about a line: whether the text can be cut before it. */
export function scanLine(state: ScanState, text: string): boolean {
  if (state.isInDoubt && !settleDoubt(state, text)) return false
  const cursor = createCursor(text)
  const matched = matchContainers(state, cursor)
  const { width, next } = indentAt(cursor)
  const isBlank = next >= text.length
  const isWhole = matched === state.containers.length
  // Also where a container ends with an open fence or raw HTML: where those end depends on what follows. What follows
  // indented code depends on that, even behind blank lines.
  const isInsideLeaf = state.leaf.type === 'fence' || state.leaf.type === 'html' || state.leaf.type === 'indented'
  const isHeading = heading.test(text.slice(next))
  const canCut = matched === 0 && !isInsideLeaf && !isBlank && width < 4 && (state.wasBlank || isHeading)
  const markerBefore = state.topMarker
  state.wasBlank = isBlank
  if (isWhole && continueLeaf(state, cursor)) return false
  if (isBlank) {
    scanBlank(state, matched)
    return false
  }
  const { leaf } = state
  const isInText = leaf.type === 'paragraph'
  const isInterrupting = isWhole && (isInText || leaf.type === 'indented')
  const line: OpenLine = { cursor, depth: matched, isInterrupting, isInText, maybeTable: isInText && leaf.maybeTable }
  let started = startNext(state, line)
  while (started === 'container') started = startNext(state, line)
  if (started === null && indentAt(cursor).next < text.length) scanText(state, line)
  for (const container of state.containers) if (container.type === 'item') markFilled(container, line, state)
  return canCut && !state.isLost && !state.isInDoubt && !continuesList(state, markerBefore)
}

/** An item that starts with a blank line ends at a second one; any content keeps it open. */
function markFilled(container: Container & { type: 'item' }, line: OpenLine, state: ScanState): void {
  if (indentAt(line.cursor).next < line.cursor.line.length || state.containers.at(-1) !== container)
    container.isEmpty = false
}

/** Whether the line has started another item of the list that was open at top level. */
function continuesList(state: ScanState, markerBefore: string | null): boolean {
  const first = state.containers[0]
  return first?.type === 'item' && first.marker === markerBefore
}
