import type { FieldName } from '../model/item.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import { splitLabel } from './label.ts'
import { cut, type Phrase, splitPhrase } from './phrase.ts'
import { howOften, saysWhen } from './time-words.ts'

/** Fields that authors set behind a statement; what else may stand in brackets is a part of what it says. */
const asideFields: readonly FieldName[] = [
  'owner',
  'unit',
  'fix',
  'told',
  'budget',
  'due',
  'start',
  'cadence',
  'channel',
  'status',
  'review',
]

const inBrackets = /\s*[([]([^()[\]\n]{3,200})[)\]][.,;]?\s*$/u
const behindDash = /\s+[–—-]{1,2}\s+([^–—\n]{3,120})$/u

/**
 * Labelled fields behind a statement, in brackets or behind a dash: `Log the week (owner: Crew; budget: €500)`,
 * `Answer in an hour — owner: Service`. Every part has to be a field that is known, else all of it belongs to the statement.
 */
export function splitAsides(
  line: Phrase,
  matchTerm: TermMatcher,
): { readonly head: Phrase; readonly asides: readonly Phrase[] } {
  const found: Phrase[] = []
  let head = line
  for (let round = 0; round < 3; round++) {
    const match = inBrackets.exec(head.text) ?? behindDash.exec(head.text)
    const inner = match?.[1]
    if (match === null || inner === undefined || match.index === 0) break
    const at = match.index + match[0].indexOf(inner)
    const labelled = splitPhrase(cut(head, at, at + inner.length), /\s*[;,]\s+(?=[\p{L} ]{2,30}[:：]\s)/gu)
    if (!labelled.every((part) => isField(part, matchTerm))) break
    const parts = labelled.flatMap(withTimes)
    found.unshift(...parts)
    head = cut(head, 0, match.index)
  }
  return { head, asides: found }
}

/** `Owner: Nursing, March to May 2027`: behind the field stands when it is done. */
function withTimes(part: Phrase): readonly Phrase[] {
  const [first, ...others] = splitPhrase(part, /\s*[,;]\s+/g)
  const isTime = (one: Phrase): boolean => howOften.test(one.text) || saysWhen(one)
  return first !== undefined && others.length > 0 && others.every(isTime) ? [first, ...others] : [part]
}

function isField(part: Phrase, matchTerm: TermMatcher): boolean {
  const labelled = splitLabel(part, matchTerm)
  const term = labelled === null ? null : matchTerm(labelled.label.text, 'label')
  return labelled?.text != null && term?.type === 'field' && asideFields.includes(term.field)
}
