import type { FieldName } from '../model/item.ts'
import { isRole } from '../vocabulary/roles.ts'
import type { FieldDraft } from './draft.ts'
import { cut, type Phrase, runsOf, spanOf } from './phrase.ts'

/** Ways to put a name behind a statement; a lone one may be anything, so a page must use it more than once. */
export interface TailHabits {
  /** `… [Ann]` */
  readonly brackets: boolean
  /** `… - Ash` */
  readonly dashes: boolean
  /** `… by Max` */
  readonly by: boolean
}

/** Who answers for an item and how far it is, as said at the ends of its line: `(@ann)`, `=> 81 %`, `🟡`. */
export interface Tails {
  readonly fields: readonly FieldDraft[]
  /** Stretches of the phrase's text that are no part of the statement. */
  readonly stretches: readonly { readonly start: number; readonly end: number }[]
}

const name = String.raw`\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*)?`
const names = `${name}(?:\\s*(?:,|&|/|\\+|and)\\s*${name}){0,3}`
const handles = String.raw`@[\p{L}\w.-]+(?:\s*(?:,|&|/|\+|and)?\s*@[\p{L}\w.-]+){0,4}`
const notPeople =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|fall|winter|christmas|easter|today|tomorrow|end|done|draft|internal|optional|new|ongoing|started|planned|open|closed|paused|blocked|high|medium|low|link|image|figure|appendix|i|we)\b/i

const tail = (body: string): RegExp => new RegExp(`(?<=\\S)\\s+${body}[.,;]?\\s*$`, 'u')
const bracketTail = tail(`\\[(${names})\\]`)
const dashTail = tail(`[-–—]\\s(${names})`)
const byTail = tail(`by\\s(${names})`)
const handleTail = tail(`[([]?(?:owner:?\\s*|by\\s+)?(${handles})[)\\]]?`)
const ownerTail = tail(
  `[([](?:[Oo]wner|[Ll]ead|[Rr]esponsible|[Vv]erantwortlich|[Rr]esponsable|[Rr]esponsabile|[Rr]esponsável|[Vv]erantwoordelijk)\\s?:\\s*(${names})[)\\]]`,
)
const scoreTail = tail(String.raw`[([]((?:\d{1,3}\s?\/\s?(?:5|10|100))|[01][.,]\d{1,2}|score:?\s?[\d.,]+\s?%?)[)\]]`)
const reachedTail = tail(String.raw`(?:=>|⇒)\s*(\d[\d.,]*\s?%?(?:\s?(?:done|reached|complete))?)`)
const marks = '(?:[\\u{1F7E0}-\\u{1F7EB}\\u{1F534}\\u{1F535}✅✔☑❌⏳⌛🚧⚪⚫⏸\\u{1F6D1}\\u{1F195}]\\uFE0F?)+'
const markTail = new RegExp(`\\s*(${marks})\\s*$`, 'u')
const markHead = new RegExp(`^\\s*(${marks})\\s*`, 'u')

/** Which habits a page has: a form of tail counts from its second line on. */
export function tailHabits(text: string): TailHabits {
  const often = (pattern: string): boolean =>
    [...text.matchAll(new RegExp(`\\s${pattern}[.,;]?[ \\t]*(?:(?:=>|\\()[^\\n]{1,20})?\\r?$`, 'gmu'))].filter(
      (match) => !notPeople.test(match[1] ?? ''),
    ).length >= 2
  const person = String.raw`(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*)?)`
  return {
    brackets: often(`\\[${person}\\]`),
    dashes: often(`[-–—] ${person}`),
    by: often(`by ${person}`),
  }
}

/** Finds what the ends of a line say about its item, from the outside in. */
export function findTails(phrase: Phrase, habits: TailHabits, isOther: (text: string) => boolean): Tails {
  const fields: FieldDraft[] = []
  const stretches: { start: number; end: number }[] = []
  let end = phrase.text.length
  const take = (pattern: RegExp, field: FieldName, allowed: (text: string) => boolean): boolean => {
    // Only the end of a long paragraph is looked at.
    const from = Math.max(0, end - 120)
    const match = pattern.exec(phrase.text.slice(from, end))
    const value = match?.[1]
    if (match === null || value === undefined || !allowed(value)) return false
    const at = from + match.index + match[0].indexOf(value)
    if (runsOf(phrase).some((run) => run.mark === 'link' && run.start < at + value.length && run.end > at)) return false
    if (!fields.some((other) => other.name === field))
      fields.push({ name: field, value, span: spanOf(phrase, at, at + value.length) })
    stretches.push({ start: from + match.index, end })
    end = from + match.index
    return true
  }
  const person = (text: string): boolean => !notPeople.test(text) && !isOther(text)
  const any = (): boolean => true
  const step = (): boolean =>
    take(markTail, 'status', any) ||
    take(scoreTail, 'status', any) ||
    take(reachedTail, 'status', any) ||
    take(handleTail, 'owner', any) ||
    take(ownerTail, 'owner', any) ||
    (habits.brackets && take(bracketTail, 'owner', person)) ||
    (habits.dashes && take(dashTail, 'owner', person)) ||
    (habits.by && take(byTail, 'owner', person))
  for (let round = 0; round < 4 && step(); round++);
  return { fields, stretches: stretches.reverse() }
}

/** `CMO: Build …`, `@li: Write …`: who is to do it, and where the statement goes on; null when nobody is named. */
export function findDoer(phrase: Phrase): { readonly field: FieldDraft; readonly rest: Phrase } | null {
  const match = /^([^:：\n]{2,40})[:：]\s+(?=\S)/.exec(phrase.text)
  const who = match?.[1]?.trim()
  const rest = match === null ? '' : phrase.text.slice(match[0].length)
  if (match === null || who === undefined || !/^\p{L}/u.test(rest) || !(isRole(who) || /^@[\p{L}\w.-]+$/u.test(who)))
    return null
  return {
    field: { name: 'owner', value: who, span: spanOf(phrase, 0, who.length) },
    rest: cut(phrase, match[0].length),
  }
}

/** A mark in front that says how far an item is (`✅ Print the cards`). */
export function leadingMark(phrase: Phrase): FieldDraft | null {
  const mark = markHead.exec(phrase.text)?.[1]
  if (mark === undefined) return null
  const at = phrase.text.indexOf(mark)
  return { name: 'status', value: mark, span: spanOf(phrase, at, at + mark.length) }
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const dayInFront = new RegExp(
  `^((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:\\d{1,2}\\.?\\s+(?:${months})[a-z]*\\.?|(?:${months})[a-z]*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?:,?\\s+\\d{4})?)\\s*(?:[:：]|\\s[–—-])\\s+(?=\\S)`,
  'i',
)

/** `15 Feb: Post …`: the day on which something is done, and where the statement goes on. */
export function findDay(phrase: Phrase): { readonly field: FieldDraft; readonly rest: Phrase } | null {
  const match = dayInFront.exec(phrase.text)
  const value = match?.[1]
  if (match === null || value === undefined) return null
  return { field: { name: 'due', value, span: spanOf(phrase, 0, value.length) }, rest: cut(phrase, match[0].length) }
}
