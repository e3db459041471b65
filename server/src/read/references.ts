import type { Level, Relation } from '../model/item.ts'
import { withoutAccents } from '../vocabulary/fold.ts'
import { languages } from '../vocabulary/languages.ts'
import { referenceNames } from '../vocabulary/level-names.ts'
import type { ReferenceDraft } from './draft.ts'
import { cut, type Phrase, runsOf, spanOf } from './phrase.ts'
import { rowReferences } from './row-numbers.ts'

/** Any of some words, the longest first; those with accents may stand without them. */
function alternatives(list: readonly string[]): string {
  const spelt = new Set(list.flatMap((word) => [word, withoutAccents(word)]))
  return [...spelt].sort((a, b) => b.length - a.length).join('|')
}

/** An id as authors write them: `O1`, `KR1.1`, `OBJ-2`, `S10`. Quarters, halves and years are none. */
const idPattern =
  '(?!(?:Q[1-4]|H[12]|FY\\d+|B2[BC]|GA4|MP[34]|CO2|G[78]|A/B)\\b)[A-Z]{1,4}-?\\d{1,3}(?:\\.\\d{1,3})*[a-z]?'
/** An id, or a level word with its number: `Objective 2`, `Goal #1`. */
const namePattern = `(?:(?:[\\w./-]+\\.(?:md|markdown|ya?ml|json))?#[\\w.-]+|[\\w./-]+\\.(?:md|markdown|ya?ml|json)|${idPattern}|(?:${alternatives(referenceNames)})\\s+#?\\d+(?:\\.\\d+)*)`
const listPattern = `${namePattern}(?:\\s*(?:,|&|\\+|/|and|und|et|y|e|en|;)\\s*${namePattern})*`

const relations: readonly Relation[] = ['serves', 'addresses', 'leverages', 'drives', 'dependsOn']
/** Words that introduce references, of all languages: the ids behind them leave no doubt. */
const wordsOf = (relation: Relation): string =>
  alternatives(languages.flatMap((language) => language.running.relating[relation]))
const words: readonly (readonly [string, Relation])[] = relations.map((relation) => [wordsOf(relation), relation])
const anyWord = words.map(([pattern]) => pattern).join('|')

/** Articles between such a word and the name. */
const article = "(?:(?:the|das|dem|den|die|le|la|el|al|o|a|ao|il|lo|het|de|alla?)\\s+|l['’]|all['’])?"

/** Every name holds one of these: a cheap look that spares most lines the search. */
const mayName = /\d|#|\.(?:md|markdown|ya?ml|json)\b/i
const anyBracket = /[([]/
const arrowSign = /→|[-=]>|⇒/

const nameRegex = new RegExp(namePattern, 'gi')
const bracketed = new RegExp(`[([]\\s*(?:(${anyWord})(?:[:\\s]\\s*|(?<=')))?${article}(${listPattern})\\s*[)\\]]`, 'gi')
const rowName = String.raw`(?:#?\d{1,3}(?:\.\d{1,3})*|[A-Za-z])(?!\w)`
/** `(supports 2)`: counts where a row of the page is numbered so. */
const bracketedNumbers = new RegExp(
  String.raw`[([]\s*(${anyWord})[:\s]\s*(${rowName}(?:\s*(?:,|&|\+|and)\s*${rowName})*)\s*[)\]]`,
  'gi',
)
const bracket = /[([](?=\s*\p{L})[^()[\]\n]{3,240}[)\]]/gu
const jointInBracket = new RegExp(
  `\\s*(?:[,;·|]|\\s(?:and|und|et|y|e|en)(?=\\s))\\s*(?=(?:${anyWord})[\\s:'])|\\s*[;·|]\\s*`,
  'gi',
)
const drivesPart = new RegExp(`^(?:${wordsOf('drives')})[:\\s]\\s*(\\S.{1,79})$`, 'i')
const arrow = new RegExp(`(?:→|->|=>|⇒)\\s*(${listPattern})\\s*$`, 'i')
const onlyList = new RegExp(`^\\s*(?:${listPattern})\\s*$`, 'i')
const idOnly = new RegExp(`^${idPattern}$`)

/** Whether a text is nothing but references (`O1, O2`, `plan.yaml#C2`): then a label in front makes them links. */
export function isReferenceList(text: string): boolean {
  return onlyList.test(text) && text.length < 200
}

const wordThenList = new RegExp(`^(${anyWord})(?:[:\\s]\\s*|(?<='))${article}(${listPattern})\\s*$`, 'i')

/** `enables S1`, `supports O1 and O2`: a word that relates, and nothing behind it but references. */
export function relationPhrase(phrase: Phrase): readonly ReferenceDraft[] {
  const [, word, list] = mayName.test(phrase.text) ? (wordThenList.exec(phrase.text) ?? []) : []
  if (word === undefined || list === undefined) return []
  return referencesIn(cut(phrase, phrase.text.lastIndexOf(list)), relationOf(word), null)
}

/** Whether a text is an id. */
export const isId = (text: string): boolean => idOnly.test(text)

export interface FoundReferences {
  readonly references: readonly ReferenceDraft[]
  /** Stretches of the phrase's text that are nothing but reference: no part of a title. */
  readonly stretches: readonly { readonly start: number; readonly end: number }[]
}

/** `P1` is the first pillar where the page defines it, else a priority: nothing to refer to. */
const isPriority = (text: string, knownIds: ReadonlySet<string>): boolean =>
  /^P\d$/i.test(text) && !knownIds.has(text.toUpperCase())

/**
 * Finds `(supports O1)`, `(Targets O1, O2)`, `→ S2`, `(drives inbound calls)`, `[O1](#o1)`. A bare `(O1)` counts only where
 * `knownIds` has it: brackets hold many other things.
 */
export function findReferences(phrase: Phrase, knownIds: ReadonlySet<string>): FoundReferences {
  const references: ReferenceDraft[] = []
  const stretches: { start: number; end: number }[] = []
  const named = mayName.test(phrase.text)
  for (const match of named && anyBracket.test(phrase.text) ? phrase.text.matchAll(bracketed) : []) {
    const [all, word, list] = match
    if (list === undefined || (word !== undefined && isPriority(list, knownIds))) continue
    if (word === undefined && !namesIn(list).every((name) => knownIds.has(name.text.toUpperCase()))) continue
    const from = match.index + all.indexOf(list, word === undefined ? 0 : word.length + 1)
    references.push(...referencesIn(cut(phrase, from, from + list.length), relationOf(word), null))
    stretches.push({ start: match.index, end: match.index + all.length })
  }
  for (const match of anyBracket.test(phrase.text) ? phrase.text.matchAll(bracketedNumbers) : []) {
    const [all, word, list] = match
    if (list === undefined || !(list.match(/[\d.]*\d|\b[a-z]\b/gi) ?? []).every((name) => knownIds.has(name))) continue
    const from = match.index + all.lastIndexOf(list)
    references.push(...rowReferences(cut(phrase, from, from + list.length), relationOf(word), null))
    stretches.push({ start: match.index, end: match.index + all.length })
  }
  const taken = new Set(stretches.map(({ start }) => start))
  for (const match of anyBracket.test(phrase.text) ? phrase.text.matchAll(bracket) : []) {
    if (taken.has(match.index)) continue
    const found = partsOfBracket(phrase, match.index, match[0].length)
    references.push(...found.references)
    stretches.push(...found.stretches)
  }
  const pointing = named && arrowSign.test(phrase.text) ? arrow.exec(phrase.text) : null
  if (pointing !== null && namesIn(pointing[1] ?? '').every((name) => knownIds.has(name.text.toUpperCase()))) {
    const at = pointing.index + pointing[0].indexOf(pointing[1] ?? '')
    references.push(...referencesIn(cut(phrase, at), 'serves', null))
    stretches.push({ start: pointing.index, end: phrase.text.length })
  }
  references.push(...linkReferences(phrase, references))
  return { references: references.sort((a, b) => a.span.start - b.span.start), stretches }
}

/**
 * `(leverages S1, addresses T1)`, `(source: phone system; drives calls)`: each part that says what the item relates to.
 * Where all parts do, the whole bracket is a reference; else only those parts are.
 */
function partsOfBracket(phrase: Phrase, start: number, length: number): FoundReferences {
  const inside = phrase.text.slice(start + 1, start + length - 1)
  const joints = [...inside.matchAll(jointInBracket)].map(({ index, 0: mark }) => ({
    at: index,
    end: index + mark.length,
  }))
  const parts = [0, ...joints.map(({ end }) => end)].map((from, index) => ({
    from: start + 1 + from,
    before: start + 1 + (joints[index - 1]?.at ?? 0),
    to: start + 1 + (joints[index]?.at ?? inside.length),
  }))
  const read = parts.map(({ from, before, to }) => ({ before, to, found: partReference(cut(phrase, from, to)) }))
  const related = read.filter(({ found }) => found.length > 0)
  const whole = related.length === parts.length
  return {
    references: related.flatMap(({ found }) => found),
    stretches: whole ? [{ start, end: start + length }] : related.map(({ before, to }) => ({ start: before, end: to })),
  }
}

/** `leverages S1 and S2` or `drives inbound calls`: only what is driven may be said in words. */
function partReference(part: Phrase): readonly ReferenceDraft[] {
  const related = relationPhrase(part)
  if (related.length > 0) return related
  const driven = drivesPart.exec(part.text)?.[1]
  if (driven === undefined) return []
  const at = part.text.length - driven.length
  return [titleReference(cut(part, at), 'drives', null)]
}

/** `[our first objective](#o1)` and `[…](plan.md#o1)`: links to a place of a plan. */
function linkReferences(phrase: Phrase, found: readonly ReferenceDraft[]): readonly ReferenceDraft[] {
  const links = runsOf(phrase)
    .filter((run) => run.mark === 'link' && run.url?.includes('#'))
    .sort((a, b) => a.start - b.start)
  const known = links.length === 0 ? [] : [...found].sort((a, b) => a.span.start - b.span.start)
  let next = 0
  return links.flatMap((run) => {
    const url = /^((?!\w+:)[^#?]*\.(?:md|markdown|ya?ml|json))?#([\w.-]+)$/.exec(run.url ?? '')
    const span = spanOf(phrase, run.start, run.end)
    while ((known[next]?.span.start ?? span.start) < span.start) next += 1
    // A line that is a link as a whole leads to its own place on the page, or is an entry of a list of contents.
    if (run.start === 0 && run.end === phrase.text.length && url?.[1] === undefined) return []
    if (url === null || (known[next]?.span.end ?? span.end + 1) <= span.end) return []
    const path = url[1] ?? null
    return [{ reference: { text: run.url ?? '', path, target: url[2] ?? '', relation: 'serves', levels: null }, span }]
  })
}

/** References of a list (`O1, O2 and plan.yaml#C2`) that a label or word has introduced. */
export function referencesIn(
  phrase: Phrase,
  relation: Relation,
  levels: readonly Level[] | null,
): readonly ReferenceDraft[] {
  return namesIn(phrase.text).map(({ text, start }) => {
    const hash = text.indexOf('#')
    const isPath = hash >= 0 ? /\.(md|markdown|ya?ml|json)#/i.test(text) : /\.(md|markdown|ya?ml|json)$/i.test(text)
    const path = isPath ? text.slice(0, hash < 0 ? text.length : hash) : null
    const target = isPath ? (hash < 0 ? '' : text.slice(hash + 1)) : text.replace(/^#/, '')
    return { reference: { text, path, target, relation, levels }, span: spanOf(phrase, start, start + text.length) }
  })
}

/** A reference by title: what is named is an item's own words. */
export function titleReference(phrase: Phrase, relation: Relation, levels: readonly Level[] | null): ReferenceDraft {
  return { reference: { text: phrase.text, path: null, target: phrase.text, relation, levels }, span: spanOf(phrase) }
}

function namesIn(text: string): readonly { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(nameRegex)].map((match) => ({ text: match[0], start: match.index }))
}

function relationOf(word: string | undefined): Relation {
  if (word === undefined) return 'serves'
  return words.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(word.trim()))?.[1] ?? 'serves'
}
