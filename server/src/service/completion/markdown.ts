import type { DocumentState } from '../../read/document.ts'
import type { Span } from '../../text/span.ts'
import { wordsOfLanguage } from '../../vocabulary/languages.ts'
import { english } from '../../vocabulary/words/en.ts'
import { dateProposals } from './dates.ts'
import { headingProposals, wholeItems } from './headings.ts'
import { type LabelPlace, labelProposals } from './labels.ts'
import { metricProposals } from './metrics.ts'
import type { CompletionRequest, Proposal } from './model.ts'
import { type CursorLine, cursorLine, isInCode, wordAt } from './place.ts'
import { referenceProposals, titleToMean } from './references.ts'
import { type Role, trialId, trialWord, tryWord } from './roles.ts'
import { itemSnippets } from './snippets.ts'
import { fieldProposals } from './values.ts'

/** A line on which nothing but a mark and the beginning of a word stands. */
const lineStart =
  /^([ \t]*(?:>[ \t]*)*(?:(?:[-*+·•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?)((?:\*\*|__|[*_])?[\p{L}\p{N} ]{0,40})$/u
/** Behind a dot on a line of fields. */
const segmentStart = /(?:^|\s)[·•][ \t]+((?:\*\*|__|[*_])?[\p{L} ]{0,40})$/u
const headingStart = /^ {0,3}(#{1,6})[ \t]+([^#]*)$/
/** A value can only stand behind one of these, or in the list of a section. */
const mayHoldValue = /[:：|([→]|->|=>/u

/** What can be written at the cursor of a Markdown page, outside of front matter and comments. */
export function markdownProposals(request: CompletionRequest, document: DocumentState): readonly Proposal[] {
  const { source, offset } = request
  if (isInCode(source.text, offset)) return []
  const language = document.facts.plan?.language ?? 'en'
  const line = cursorLine(source.text, offset)
  const heading = headingStart.exec(line.before)
  if (heading !== null && line.after.trim() === '') return headingProposals(request, document, language, line)
  const segment = segmentStart.exec(line.before)
  const start = segment === null && line.after.trim() === '' ? lineStart.exec(line.before) : null
  if (start !== null) return atLineStart(request, document, language, line, start)
  if (segment !== null) {
    const span = { start: offset - (segment[1] ?? '').length, end: offset }
    return labelProposals(request, document, language, { span, lead: '', between: ' · ' })
  }
  return mayHoldValue.test(line.before) || dueBefore(line.before, language)
    ? valueProposalsAt(request, document, language, line)
    : []
}

/** A new line: labels that are missing on the item above, a whole item like its neighbours, or a metric. */
function atLineStart(
  request: CompletionRequest,
  document: DocumentState,
  language: string,
  line: CursorLine,
  [, lead = '', typed = '']: RegExpExecArray,
): readonly Proposal[] {
  const { source, offset } = request
  const span = { start: offset - typed.length, end: offset }
  const between = `${/\r\n/.test(source.text) ? '\r\n' : '\n'}${lead}`
  const hasMark = /[-*+·•.)]/.test(lead)
  const plain: LabelPlace = { span, lead: '', between }
  const mark = markAbove(source.text, line.start, lead)
  const bullet: LabelPlace = { span, lead: mark ?? '- ', between: between + (mark ?? '- ') }
  // Below a list a label goes on with the list; below a heading or a line of labels it may stand bare.
  const places = hasMark ? [plain] : mark === null ? [plain, bullet] : [bullet, plain]
  const labels = places
    .map((place) => labelProposals(request, document, language, place))
    .find((found) => found.length > 0)
  const { role, facts } = tryWord(request, span, trialWord, hasMark ? '' : '- ')
  const lineSpan: Span = { start: line.start, end: offset }
  if (role?.kind !== 'title') return [...(labels ?? []), ...wholeItems(request, document, lineSpan, lead)]
  const metrics =
    role.item.level === 'measure' && hasMark
      ? metricProposals(request, role.item, span, (text) => text).map((one) => ({ ...one, group: one.group + 20 }))
      : []
  return [...(labels ?? []), ...itemSnippets(request, document, role.item, facts, lineSpan), ...metrics]
}

/** The list mark of the line above, with its indentation where the line of the cursor has none; null without a list. */
function markAbove(text: string, start: number, lead: string): string | null {
  const above = cursorLine(text, Math.max(0, start - (text.slice(0, start).endsWith('\r\n') ? 2 : 1)))
  const match = /^([ \t]*)([-*+·•][ \t]+)/.exec(above.before + above.after)
  if (match === null) return null
  return lead === '' ? `${match[1]}${match[2]}` : (match[2] ?? null)
}

/** `from 1,200 to 900 by …`: a word behind which a date is written. */
function dueBefore(before: string, language: string): boolean {
  const words = wordsOfLanguage(language) ?? english
  const due = [...(words.fields.due ?? []), 'by', 'until'].filter((word) => word.length <= 10)
  const tail = /(?:^|[\s(,])([\p{L}'’ ]{1,20}?)[ \t]+[\w.]*$/u.exec(before.toLowerCase())
  const last = tail === null ? '' : (tail[1] ?? '')
  return due.some((word) => last === word || last.endsWith(` ${word}`))
}

function valueProposalsAt(
  request: CompletionRequest,
  document: DocumentState,
  language: string,
  line: CursorLine,
): readonly Proposal[] {
  const { source, offset } = request
  const span = wordAt(source.text, offset)
  const gap = /[:：]$/.test(source.text.slice(line.start, span.start)) ? ' ' : ''
  const write = (text: string): string => gap + text
  const bracket = openBracket(line)
  const { role, facts } =
    bracket === null ? tryWord(request, span, trialWord, gap) : { role: null, facts: document.facts }
  if (role?.kind === 'reference') {
    const form = { titles: true, write }
    return referenceProposals(request, document, facts, role, listed(source.text, role, span), form)
  }
  if (role?.kind === 'field') return fieldProposals(request, facts, language, role, write)
  if (role !== null && dueBefore(line.before, language))
    return dateProposals(request, facts.plan?.period ?? null, 'end', language, span, write)
  if (role === null || role.item.level !== 'measure') return referenceIn(request, document, span, bracket, gap)
  const title = { start: titleStart(source.text, role, span), end: span.end }
  return /\d/.test(source.text.slice(title.start, span.start)) ? [] : metricProposals(request, role.item, title, write)
}

/** Of several ids behind one label the one at the cursor; a title as a whole. */
function listed(text: string, role: Role, word: Span): Span {
  return /[,&+/;]/.test(text.slice(role.span.start, word.start)) ? word : role.span
}

function titleStart(text: string, role: Role, word: Span): number {
  const lead = /^(?:[*_]*[A-Z]{1,4}-?\d[\d.]*[*_]*[:.]?\s+)?/.exec(text.slice(role.span.start, word.start))?.[0] ?? ''
  return role.span.start + lead.length
}

/** A bracket that is open at the cursor. */
interface Bracket {
  /** What closes it, where nothing does yet. */
  readonly close: string
  /** Nothing stands between it and the word at the cursor. */
  readonly isBare: boolean
}

function openBracket({ before, after }: CursorLine): Bracket | null {
  const open = /[([]([^()[\]]*)$/.exec(before)
  if (open === null) return null
  const mark = open[0].startsWith('(') ? ')' : ']'
  const closed = new RegExp(`^[^([]*\\${mark}`).test(after)
  return { close: closed ? '' : mark, isBare: /^\s*[\p{L}\p{N}._-]*$/u.test(open[1] ?? '') }
}

/** Ids where the reader takes an id for a reference: behind a level's label, in brackets, behind an arrow. */
function referenceIn(
  request: CompletionRequest,
  document: DocumentState,
  span: Span,
  bracket: Bracket | null,
  gap: string,
): readonly Proposal[] {
  const close = bracket?.close ?? ''
  const form = { titles: false, write: (text: string) => gap + text + close }
  const first = tryWord(request, span, trialId, gap, close)
  if (first.role?.kind === 'reference') {
    // `Serves: Sell more` counts only where the plan has such a title, which a word that no plan has cannot show.
    const known = bracket === null ? titleToMean(document.facts.items, first.role) : null
    const titles = known !== null && tryWord(request, span, known, gap, close).role?.kind === 'reference'
    return referenceProposals(request, document, first.facts, first.role, span, { ...form, titles })
  }
  // `(O1)` without a word counts only where the plan has such an id.
  const known = bracket?.isBare === true ? first.facts.items.find(({ id }) => id !== null && id !== trialId)?.id : null
  const second = known == null ? null : tryWord(request, span, known, gap, close)
  return second?.role?.kind === 'reference'
    ? referenceProposals(request, document, second.facts, second.role, span, form)
    : []
}
