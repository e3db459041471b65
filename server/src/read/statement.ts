import type { Level } from '../model/item.ts'
import type { Span } from '../text/span.ts'
import { splitAsides } from './aside-fields.ts'
import type { FieldDraft, ReferenceDraft } from './draft.ts'
import type { ReadEnvironment } from './environment.ts'
import { cut, type Phrase, runsOf, spanOf, splitPhrase } from './phrase.ts'
import { findReferences } from './references.ts'
import { findDay, findDoer, findTails, leadingMark } from './tails.ts'

/** A line of the page taken apart: `**O1** Cut calls (supports C2) · Owner: Ana`. */
export interface Statement {
  readonly id: string | null
  readonly idSpan: Span | null
  /** The statement itself. */
  readonly title: Phrase
  /** Title with its id: what a diagnostic underlines. */
  readonly titleSpan: Span
  /** All of the line behind the id. */
  readonly rest: Phrase
  /** The text of `rest` with blanks in place of its references, so that offsets stay. */
  readonly ownWords: string
  /** What follows the title as an explanation (`**Title**: explanation`). */
  readonly detail: Phrase | null
  readonly references: readonly ReferenceDraft[]
  /** Who answers for it and how far it is, as said in front of or behind the statement. */
  readonly fields: readonly FieldDraft[]
  /** Further parts behind `·` or `|`, such as `Owner: Ana`. */
  readonly segments: readonly Phrase[]
}

/** Prefixes that need no punctuation behind the number (`O1 Cut calls`); others do (`X7: …`). */
const plainPrefixes = 'O|OBJ|G|GOAL|P|S|ST|STR|T|TA|M|KR|KPI|ME|W|I|V|A|C|R|TH|OP|SO|MO|BO|SG|SP|AC|IN'
const idInFront = new RegExp(
  `^[([]?(?:((?:${plainPrefixes})-?\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)|((?!(?:Q[1-4]|H[12]|FY\\d+)\\b)[A-Z]{1,4}-?\\d{1,3}(?:\\.\\d{1,3})*)(?=[)\\]]?\\s*[:：.)–—-]\\s))[)\\]]?(?=[\\s:：.,)–—-]|$)[\\s:：.)–—-]*`,
)
/** `P0 - …`, `1.2 …`, emoji and marks in front of a statement are no part of it. */
const ornament = /^(?:\*{4}|P[0-4]\b[\s:–—-]*|[^\p{L}\p{N}"'“‘[({$€£<_@#%+~≥≤>-]+\s*)/u

/** Levels whose statements say what somebody does, so that a role in front of them names who. */
const workLevels: readonly Level[] = ['objective', 'strategy', 'tactic']

/** Takes a line apart, as a line of its level is written. */
export function readStatement(
  line: Phrase,
  environment: Pick<ReadEnvironment, 'knownIds' | 'habits' | 'vocabulary' | 'matchTerm'>,
  level: Level | null = null,
): Statement {
  const { knownIds, matchTerm } = environment
  const work = level !== null && workLevels.includes(level)
  const [first = line, ...others] = splitPhrase(line, /\s+[·•|]\s+/g)
  // What stands in brackets behind a measure is read with its numbers.
  const { head, asides } = work || level === 'insight' ? splitAsides(first, matchTerm) : { head: first, asides: [] }
  const segments = [...asides, ...others]
  const numbered = knownIds.has(/^P\d(?!\w)/.exec(head.text)?.[0] ?? '')
  const clean = numbered ? head : cut(head, ornament.exec(head.text)?.[0].length ?? 0)
  const found = idInFront.exec(clean.text)
  const id = found?.[1] ?? found?.[2] ?? null
  const idPhrase = id === null ? null : cut(clean, clean.text.indexOf(id), clean.text.indexOf(id) + id.length)
  const behindId = found === null ? clean : cut(clean, found[0].length)
  const doer = work ? (findDoer(behindId) ?? findDay(behindId)) : null
  const rest = doer?.rest ?? behindId
  const { references, stretches, fields } = readAsides(rest, environment)
  const { title, detail } = splitTitle(rest, stretches)
  const from = idPhrase === null ? spanOf(title).start : spanOf(idPhrase).start
  const end = spanOf(title).end
  return {
    id,
    idSpan: idPhrase === null ? null : spanOf(idPhrase),
    title,
    rest,
    ownWords: blankOut(rest.text, stretches),
    titleSpan: { start: from, end: Math.max(end, from) },
    detail,
    references,
    fields: firstOfEach([doer?.field ?? null, ...fields, leadingMark(head)]),
    segments,
  }
}

const firstOfEach = (fields: readonly (FieldDraft | null)[]): readonly FieldDraft[] =>
  fields
    .filter((field) => field !== null)
    .filter((field, index, all) => all.findIndex((other) => other.name === field.name) === index)

/** What a line says beside its statement: references anywhere, people and scores at its end. */
function readAsides(
  rest: Phrase,
  { knownIds, habits, vocabulary }: Pick<ReadEnvironment, 'knownIds' | 'habits' | 'vocabulary'>,
): {
  readonly references: readonly ReferenceDraft[]
  readonly stretches: readonly Span[]
  readonly fields: readonly FieldDraft[]
} {
  const found = findReferences(rest, knownIds)
  const tails = findTails(
    rest,
    habits,
    (text) => vocabulary.findChannels(text).length > 0 || knownIds.has(text.toUpperCase()),
  )
  const stretches = [...found.stretches, ...tails.stretches].sort((a, b) => a.start - b.start)
  return { references: found.references, stretches, fields: tails.fields }
}

function blankOut(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of stretches) {
    // Where two overlap, the second starts behind the first.
    const from = Math.max(at, start)
    if (end <= from) continue
    parts.push(text.slice(at, from), ' '.repeat(end - from))
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** A bold name followed by a colon or dash is the title; else the first sentence of a long text; else all of it. */
function splitTitle(
  rest: Phrase,
  stretches: readonly { readonly start: number; readonly end: number }[],
): { title: Phrase; detail: Phrase | null } {
  const bold = runsOf(rest).find((run) => run.mark === 'bold' && run.start <= 1)
  if (bold !== undefined && bold.end < rest.text.length) {
    const between = stretches.find((stretch) => /^\s*$/.test(rest.text.slice(bold.end, stretch.start)))
    const after = between === undefined || between.start < bold.end ? bold.end : between.end
    const joint =
      /^\s*[:：–—-]\s*/.exec(rest.text.slice(after)) ??
      (/[:：]\s*$/.test(rest.text.slice(bold.start, bold.end)) ? [''] : null)
    if (joint !== null) {
      const title = withoutTail(cut(rest, bold.start, bold.end), [])
      if (title.text !== '') return { title, detail: cut(rest, after + joint[0].length) }
    }
  }
  const title = withoutTail(rest, stretches)
  const sentence = title.text.length > 140 ? /^.{20,}?[.!?](?=\s+\p{Lu})/su.exec(title.text) : null
  if (sentence === null) return { title, detail: null }
  return { title: cut(title, 0, sentence[0].length), detail: cut(title, sentence[0].length) }
}

/** Without references at the end and without closing punctuation that belongs to the list, not to the words. */
function withoutTail(phrase: Phrase, stretches: readonly { readonly start: number; readonly end: number }[]): Phrase {
  let end = phrase.text.length
  for (const stretch of [...stretches].reverse()) {
    if (/^[\s.,;:]*$/.test(phrase.text.slice(stretch.end, end)) && stretch.start > 0) end = stretch.start
  }
  const text = phrase.text.slice(0, end).replace(/[\s:：;,–—]+$/, '')
  return cut(phrase, 0, text.length)
}
