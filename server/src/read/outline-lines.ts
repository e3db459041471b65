import type { FieldName } from '../model/item.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import { isHalfTable } from './half-tables.ts'
import { splitLabel } from './label.ts'
import { boldLineDepth, type Entry, introDepth, type OutlineNode, type Paragraph } from './outline.ts'
import { cut, isAllBold, type Phrase, runsOf, spanOf, splitPhrase } from './phrase.ts'

/** `Word:` alone on its line ranks below a bold line. */
const labelLineDepth = 8

/** A part of a page in its order; an opener owns what follows it. */
export type Piece = OutlineNode | { readonly type: 'opener'; readonly entry: Entry }

/** Gives each opener what follows it until one of the same or a higher rank. */
export function nest(pieces: readonly Piece[]): readonly OutlineNode[] {
  const root: OutlineNode[] = []
  const open: { entry: Entry; children: OutlineNode[] }[] = []
  const close = (): void => {
    const { entry, children } = open.pop() as { entry: Entry; children: OutlineNode[] }
    const end = children.at(-1)?.span.end ?? entry.span.end
    const done = {
      ...entry,
      children: [...entry.children, ...children],
      span: { start: entry.span.start, end: Math.max(end, entry.span.end) },
    }
    ;(open.at(-1)?.children ?? root).push(done)
  }
  for (const piece of pieces) {
    if (piece.type === 'opener') {
      while (open.length > 0 && (open.at(-1)?.entry.depth ?? 0) >= piece.entry.depth) close()
      open.push({ entry: piece.entry, children: [] })
      continue
    }
    // A `These are:` line owns the one list or table behind it, and nothing else.
    if (open.at(-1)?.entry.depth === introDepth && open.at(-1)?.children.length !== 0 && !isListEntry(piece)) close()
    if (open.at(-1)?.entry.depth === introDepth && piece.type === 'paragraph') close()
    // `Tactics:` with its list is done when the next `Budget: …` line comes.
    if (isLabelLine(piece) && open.at(-1)?.entry.depth === labelLineDepth && open.at(-1)?.children.length !== 0) close()
    ;(open.at(-1)?.children ?? root).push(piece)
  }
  while (open.length > 0) close()
  return root
}

const isLabelLine = (node: OutlineNode): boolean => node.type === 'entry' && node.carrier === 'label'
const isListEntry = (node: OutlineNode): boolean => node.type === 'entry' && node.carrier === 'list'

export function emptyEntry(carrier: Entry['carrier'], span: Entry['span']): Entry {
  return { type: 'entry', carrier, depth: 0, label: null, text: null, checked: null, children: [], span }
}

/** A paragraph is text, or a heading in disguise, or a run of `Label: value` lines, or bullets that Markdown misses. */
export function paragraphPieces(phrase: Phrase, matchTerm: TermMatcher): readonly Piece[] {
  if (phrase.text === '' || isHalfTable(phrase)) return []
  const hashes = /^(#{1,6})[^#\s]/.exec(phrase.text)
  if (hashes !== null && !phrase.text.includes('\n')) {
    const label = cut(phrase, hashes[1]?.length ?? 0)
    return [
      { type: 'opener', entry: { ...emptyEntry('heading', spanOf(phrase)), depth: hashes[1]?.length ?? 1, label } },
    ]
  }
  const plain = plainHeading(phrase, matchTerm)
  if (plain !== null) return [plain, ...paragraphPieces(cut(phrase, plain.entry.label?.text.length ?? 0), matchTerm)]
  const lines = logicalLines(phrase, matchTerm)
  const [only] = lines
  if (lines.length === 1 && only !== undefined && isAllBold(withoutBrackets(only)))
    return boldParagraph(only, matchTerm)
  return lines.flatMap((line) => linePieces(line, matchTerm))
}

/** `Goals` alone on the first line of a paragraph, without any markup: a heading where it is a word for a level. */
function plainHeading(phrase: Phrase, matchTerm: TermMatcher): (Piece & { type: 'opener' }) | null {
  const end = phrase.text.indexOf('\n')
  const first = cut(phrase, 0, end < 0 ? phrase.text.length : end)
  if (first.text.length > 40 || !/^\p{Lu}[\p{L}\s'’&-]+$/u.test(first.text) || runsOf(first).length > 0) return null
  const term = matchTerm(first.text, 'heading')
  const known = term?.type === 'level' && term.number === null && matchTerm(first.text, 'label')?.type === 'level'
  return known
    ? { type: 'opener', entry: { ...emptyEntry('label', spanOf(phrase)), depth: labelLineDepth, label: first } }
    : null
}

/** `**Strategy: …** (addresses W1)`: what stands behind it in brackets is said of it. */
const withoutBrackets = (line: Phrase): Phrase =>
  cut(line, 0, line.text.replace(/(?:\s{0,4}\([^()\n]{1,200}\)){1,4}\s{0,4}$/u, '').length)

/** `**Strategy 2: Teach what lasts**` alone in its paragraph is a heading that states an item. */
function boldParagraph(line: Phrase, matchTerm: TermMatcher): readonly Piece[] {
  const label = splitLabel(line, matchTerm)
  const term = label === null || label.text === null ? null : matchTerm(label.label.text, 'label')
  return term?.type === 'level' && term.level !== 'vision' && !term.plural
    ? [opener('label', boldLineDepth, line, line)]
    : linePieces(line, matchTerm)
}

function linePieces(line: Phrase, matchTerm: TermMatcher): readonly Piece[] {
  const bullet = /^[·•▪◦‣]\s*/.exec(line.text)
  if (bullet !== null) return [bulletEntry(cut(line, bullet[0].length), matchTerm)]
  if (isAllBold(line) && !line.text.includes('\n') && line.text.length <= 120) {
    const bare = cut(line, 0, line.text.replace(/[\s:：*_]+$/, '').length)
    const label = splitLabel(bare, matchTerm)
    const depth = /[:：][\s*_]*$/.test(line.text) ? labelLineDepth : boldLineDepth
    if (label === null || label.text === null) return [opener('label', depth, bare, line)]
  }
  const label = splitLabel(line, matchTerm)
  if (label !== null && label.text === null) return [opener('label', labelLineDepth, label.label, line)]
  if (label !== null) return [{ ...emptyEntry('label', spanOf(line)), label: label.label, text: label.text }]
  if (/[:：]$/.test(line.text) && line.text.length <= 200)
    return [textOf(line), opener('label', introDepth, line, line)]
  return [textOf(line)]
}

const textOf = (text: Phrase): Paragraph => ({ type: 'paragraph', text, quoted: false, span: spanOf(text) })

function opener(carrier: 'label', depth: number, label: Phrase, line: Phrase): Piece {
  return { type: 'opener', entry: { ...emptyEntry(carrier, spanOf(line)), depth, label } }
}

/** Lines of a paragraph, where a line that does not open with a label or bullet goes on with the one before. */
function logicalLines(phrase: Phrase, matchTerm: TermMatcher): readonly Phrase[] {
  if (!/\n|[.!?;)\]]\*{0,2}\s+[\p{L}_*][^:：\n]{0,39}[:：]/u.test(phrase.text)) return [phrase]
  const lines = splitPhrase(phrase, /\n/g)
    .filter((line) => line.text !== '')
    .flatMap((line) => runInLines(line, matchTerm))
  const starts = lines.filter((line, index) => index === 0 || opensLine(line, matchTerm))
  return starts.map((line, index) => {
    const next = starts[index + 1]
    const from = line.at - phrase.at
    return cut(phrase, from, next === undefined ? phrase.text.length : next.at - phrase.at)
  })
}

/** `… a week. **KPI:** orders. **Owner:** Ana`: a label that opens a sentence begins a line of its own. */
function runInLines(line: Phrase, matchTerm: TermMatcher): readonly Phrase[] {
  if (opensDefinitions(line, matchTerm)) return [line]
  const own = fieldInFront(line, matchTerm)
  const cuts = [...line.text.matchAll(/[.!?;]["”’)]?\s+(?=\p{Lu}[^:：.!?\n]{0,39}[:：](?:\s|$))/gu)]
    .map((match) => match.index + match[0].length)
    .filter((at) => {
      // Only the beginning is looked at: a paragraph may hold thousands of labels.
      const label = splitLabel(cut(line, at, at + 80), matchTerm)
      const term = label === null ? null : matchTerm(label.label.text, 'label')
      // `Review: Quarterly. Next review: …` says more about the one field.
      if (term?.type === 'field') return term.field !== own
      return term?.type === 'level' || term?.type === 'relation'
    })
  return [0, ...cuts].map((at, index) => cut(line, at, cuts[index]))
}

/** `Definitions: Social media: … Strategy: …`: the words that are defined open no lines of their own. */
function opensDefinitions(line: Phrase, matchTerm: TermMatcher): boolean {
  const label = splitLabel(cut(line, 0, 80), matchTerm)
  const term = label === null ? null : matchTerm(label.label.text, 'label')
  return term?.type === 'topic' && term.topic === 'definitions'
}

/** The field that a label at the start of a line names. */
function fieldInFront(line: Phrase, matchTerm: TermMatcher): FieldName | null {
  const label = splitLabel(cut(line, 0, 80), matchTerm)
  const term = label === null ? null : matchTerm(label.label.text, 'label')
  return term?.type === 'field' ? term.field : null
}

function opensLine(line: Phrase, matchTerm: TermMatcher): boolean {
  return /^[·•▪◦‣]/.test(line.text) || isAllBold(line) || splitLabel(line, matchTerm) !== null
}

function bulletEntry(text: Phrase, matchTerm: TermMatcher): Entry {
  const label = splitLabel(text, matchTerm)
  return { ...emptyEntry('list', spanOf(text)), label: label?.label ?? null, text: label === null ? text : label.text }
}

/** A list item by its first words and by what stands below them. */
export function itemEntry(
  first: Phrase,
  rest: readonly Piece[],
  span: Entry['span'],
  checked: boolean | null,
  matchTerm: TermMatcher,
): Entry {
  const empty = { ...emptyEntry('list', span), checked }
  const [head, ...more] = logicalLines(first, matchTerm)
  const children = nest([...more.flatMap((line) => linePieces(line, matchTerm)), ...rest])
  if (head === undefined) return { ...empty, children }
  const { label, text } = splitLabel(head, matchTerm) ?? { label: null, text: head }
  return { ...empty, label, text, children }
}
