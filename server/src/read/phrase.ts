import { runsBetween } from '../parse/runs.ts'
import type { Inline, Run } from '../parse/tree.ts'
import type { Span } from '../text/span.ts'

/**
 * A stretch of running text that knows where it stands in the document. Readers cut phrases into smaller ones and never
 * lose the place.
 */
export interface Phrase {
  readonly text: string
  readonly inline: Inline
  /** Start of the phrase in `inline.text`. */
  readonly at: number
  /** Offset in the document of the block that `inline` counts from. */
  readonly base: number
}

export function phraseOf(inline: Inline, base: number): Phrase {
  return trim({ text: inline.text, inline, at: 0, base })
}

/** The part between two offsets of the phrase's text, without blanks at its ends. */
export function cut(phrase: Phrase, start: number, end: number = phrase.text.length): Phrase {
  const from = Math.max(0, Math.min(start, phrase.text.length))
  const to = Math.max(from, Math.min(end, phrase.text.length))
  return trim({ ...phrase, text: phrase.text.slice(from, to), at: phrase.at + from })
}

function trim(phrase: Phrase): Phrase {
  const lead = phrase.text.length - phrase.text.trimStart().length
  const text = phrase.text.trim()
  // Of a blank phrase the first place is kept, so that an empty value still has one.
  return { ...phrase, text, at: phrase.at + (text === '' ? 0 : lead) }
}

/** Where the phrase stands in the document, or a part of it by offsets of its text. */
export function spanOf(phrase: Phrase, start = 0, end: number = phrase.text.length): Span {
  const { offsets, span } = phrase.inline
  const first = offsets[phrase.at + start] ?? span.end
  if (end <= start) return { start: phrase.base + first, end: phrase.base + first }
  // The offset after the last character would reach over closing markup, so the last character says where it ends.
  const last = offsets[phrase.at + end - 1] ?? span.end - 1
  return { start: phrase.base + first, end: phrase.base + last + 1 }
}

/** Runs (bold, link, …) that touch the phrase, in offsets of its text. */
export function runsOf(phrase: Phrase): readonly Run[] {
  const end = phrase.at + phrase.text.length
  if (phrase.inline.runs.length === 0) return []
  return runsBetween(phrase.inline, phrase.at, end).map((run) => ({
    ...run,
    start: Math.max(0, run.start - phrase.at),
    end: Math.min(phrase.text.length, run.end - phrase.at),
  }))
}

/** The bold run at the very start of the phrase; null when it starts otherwise. */
export function leadingBold(phrase: Phrase): Run | null {
  return runsOf(phrase).find((run) => run.mark === 'bold' && run.start === 0 && run.end > 0) ?? null
}

/** Whether all of the phrase is bold (or a bold link), but for a number in front: a line used as a heading. */
export function isAllBold(phrase: Phrase): boolean {
  const number = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/.exec(phrase.text)?.[0].length ?? 0
  const bold = runsOf(phrase).find((run) => run.mark === 'bold' && run.start <= number && run.end > number) ?? null
  return bold !== null && /^[\s:.*_]*$/.test(phrase.text.slice(bold.end))
}

/** Cuts a phrase at every match of a separator. */
export function splitPhrase(phrase: Phrase, separator: RegExp): readonly Phrase[] {
  const parts: Phrase[] = []
  let from = 0
  for (const match of phrase.text.matchAll(separator)) {
    parts.push(cut(phrase, from, match.index))
    from = match.index + match[0].length
  }
  parts.push(cut(phrase, from))
  return parts
}

/** The first match of a pattern with sticky or free search, as offsets of the phrase's text. */
export function matchIn(phrase: Phrase, pattern: RegExp): RegExpMatchArray | null {
  return phrase.text.match(pattern)
}

/** A phrase for text whose characters stand one after another in the document from `start` on. */
export function plainPhrase(text: string, start: number): Phrase {
  const offsets = Array.from({ length: text.length + 1 }, (_, index) => index)
  return { text, inline: { text, offsets, runs: [], span: { start: 0, end: text.length } }, at: 0, base: start }
}
