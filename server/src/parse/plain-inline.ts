import type { Span } from '../text/span.ts'
import { orderRuns } from './runs.ts'
import type { Inline, Mark, Run } from './tree.ts'

/** Emphasis or a link that is open. */
interface Opened {
  readonly sign: string
  /** Where its text starts. */
  readonly at: number
}

interface Builder {
  text: string
  readonly offsets: number[]
  readonly runs: Run[]
  readonly opened: Opened[]
  /** Where the last character of the text ends in the source. */
  end: number
  /** Names in brackets may be links that are defined elsewhere. */
  readonly hasDefinitions: boolean
  /** A second tilde may strike out what stands between. */
  hasTilde: boolean
}

/** More marks that are open at a time are for the library to read. */
const maximumOpen = 20

/** Everything that Markdown may read as more than text within a line. */
const special = /[\\`*_[\]<&~\0\t]/g
const code = /`([^`\s\0](?:[^`\t\0]*[^`\s\0])?)`(?!`)/y
const linkEnd = /\]\(([\w.~:/?#@!$&'*+,;=%-]+)\)/y
/** Brackets that mean nothing where no link is defined. */
const brackets = /\[(?!\^)[^[\]\\`*_<&~\t\0]*\](?![([:])/y
const reference = /&#?\w{1,31};/y
const lineBreak = /<br ?\/?>(?!$)/iy
const signs = /\*{1,3}|_{1,3}/y

function append(builder: Builder, line: string, start: number, from: number, to: number): void {
  if (to <= from) return
  builder.text += line.slice(from, to)
  for (let at = from; at < to; at += 1) builder.offsets.push(start + at)
  builder.end = start + to
}

function addRun(builder: Builder, mark: Mark, url: string | null, start: number): void {
  builder.runs.push({ mark, url, start, end: builder.text.length })
}

const letter = /[A-Za-z0-9À-ÖØ-öø-ɏ]/
const punctuation = /[!-)+-/:-@[-^{|}]/

type Beside = 'blank' | 'letter' | 'punctuation' | 'unsure'

/** What stands beside a sign decides whether it opens or closes. */
function besideOf(character: string): Beside {
  if (character === '' || character === ' ') return 'blank'
  if (letter.test(character)) return 'letter'
  return punctuation.test(character) ? 'punctuation' : 'unsure'
}

/** What a run of `*` or `_` does where that leaves no doubt. */
function roleOf(before: Beside, after: Beside, sign: string, isOpen: boolean): 'opens' | 'closes' | 'text' | null {
  if (before === 'unsure' || after === 'unsure') return null
  // Between two marks it may do either, and what can be closed is.
  if (before === 'punctuation' && after === 'punctuation') return isOpen ? 'closes' : null
  if (before === 'blank') return after === 'blank' ? 'text' : 'opens'
  if (after === 'blank') return 'closes'
  if (before === 'punctuation') return after === 'letter' ? 'opens' : null
  if (after === 'punctuation') return 'closes'
  return sign === '_' ? 'text' : null
}

/** Reads a run of `*` or `_`; gives where the line goes on, or -1 in doubt. */
function readSigns(builder: Builder, line: string, start: number, at: number): number {
  signs.lastIndex = at
  const sign = signs.exec(line)?.[0] ?? ''
  const next = at + sign.length
  if (sign.length > 2) return -1
  const isOpen = builder.opened[builder.opened.length - 1]?.sign === sign
  const role = roleOf(besideOf(line.charAt(at - 1)), besideOf(line.charAt(next)), sign.charAt(0), isOpen)
  if (role === 'text') append(builder, line, start, at, next)
  else if (role === 'opens' && builder.opened.length < maximumOpen)
    builder.opened.push({ sign, at: builder.text.length })
  else if (role === 'closes') {
    const opened = builder.opened.pop()
    if (opened?.sign !== sign) return -1
    addRun(builder, sign.length === 2 ? 'bold' : 'italic', null, opened.at)
  } else return -1
  return next
}

function readCode(builder: Builder, line: string, start: number, at: number): number {
  code.lastIndex = at
  const content = code.exec(line)?.[1]
  if (content === undefined) return -1
  const from = builder.text.length
  append(builder, line, start, at + 1, at + 1 + content.length)
  addRun(builder, 'code', null, from)
  return code.lastIndex
}

function openLink(builder: Builder, line: string, start: number, at: number): number {
  brackets.lastIndex = at
  if (brackets.test(line)) {
    if (builder.hasDefinitions) return -1
    append(builder, line, start, at, brackets.lastIndex)
    return brackets.lastIndex
  }
  if (line.charAt(at - 1) === '!' || builder.opened.some(({ sign }) => sign === '[')) return -1
  builder.opened.push({ sign: '[', at: builder.text.length })
  return at + 1
}

function closeLink(builder: Builder, line: string, at: number): number {
  linkEnd.lastIndex = at
  const url = linkEnd.exec(line)?.[1]
  const opened = builder.opened.pop()
  if (url === undefined || /&#?\w{1,31};/.test(url)) return -1
  if (opened?.sign !== '[' || opened.at === builder.text.length) return -1
  addRun(builder, 'link', url, opened.at)
  return linkEnd.lastIndex
}

function breakLine(builder: Builder, line: string, start: number, at: number): number {
  lineBreak.lastIndex = at
  if (!lineBreak.test(line)) return -1
  builder.text += '\n'
  builder.offsets.push(start + at)
  builder.end = start + lineBreak.lastIndex
  return lineBreak.lastIndex
}

/** Reads one special character; gives where the line goes on, or -1 when that is for the library to say. */
function readSpecial(builder: Builder, line: string, start: number, at: number): number {
  switch (line.charAt(at)) {
    case '*':
    case '_':
      return readSigns(builder, line, start, at)
    case '`':
      return readCode(builder, line, start, at)
    case '[':
      return openLink(builder, line, start, at)
    case ']':
      return closeLink(builder, line, at)
    case '<':
      if (line.charAt(at + 1) !== ' ') return breakLine(builder, line, start, at)
      break
    case '&':
      reference.lastIndex = at
      if (reference.test(line)) return -1
      break
    case '~':
      if (builder.hasTilde) return -1
      builder.hasTilde = true
      break
    default:
      return -1
  }
  append(builder, line, start, at, at + 1)
  return at + 1
}

function readLine(builder: Builder, line: string, start: number): boolean {
  let at = 0
  while (at < line.length) {
    special.lastIndex = at
    const found = special.exec(line)?.index ?? line.length
    append(builder, line, start, at, found)
    at = found < line.length ? readSpecial(builder, line, start, found) : found
    if (at < 0) return false
  }
  return true
}

/** Where a line ends without the spaces behind it. */
function trimmedEnd(text: string, { start, end }: Span): number {
  let trimmed = end
  while (trimmed > start && text.charCodeAt(trimmed - 1) === 32) trimmed -= 1
  return trimmed
}

/**
 * The running text of some lines, which start with no white space, where its markup is simple: bold and italic words, code,
 * and links with a plain target. Null where the library should say what there is.
 */
export function readPlainInline(text: string, lines: readonly Span[], hasDefinitions: boolean): Inline | null {
  const [first] = lines
  if (first === undefined) return null
  const builder: Builder = {
    text: '',
    offsets: [],
    runs: [],
    opened: [],
    hasDefinitions,
    end: first.start,
    hasTilde: false,
  }
  let end = first.start
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      // A link may not go on behind the end of a line here; emphasis may.
      if (builder.opened.some(({ sign }) => sign === '[')) return null
      const before = lines[index - 1]?.end ?? 0
      builder.text += '\n'
      // Two spaces break the line.
      builder.offsets.push(before - end > 1 ? end : before)
    }
    end = trimmedEnd(text, line)
    if (!readLine(builder, text.slice(line.start, end), line.start)) return null
  }
  if (builder.opened.length > 0) return null
  builder.offsets.push(builder.end)
  const span = { start: first.start, end }
  return { text: builder.text, offsets: builder.offsets, ...orderRuns(builder.runs), span }
}
