import type { Measure, Quantity } from '../../model/measure.ts'
import type { Span } from '../../text/span.ts'
import { otherLanguage } from './language-words.ts'
import { lightPattern } from './light-pattern.ts'
import type { QuantityMention } from './quantities.ts'
import { comparators, roleInLanguages } from './roles-languages.ts'

/** A number with what the words around it say of it. */
export interface Candidate {
  readonly mention: QuantityMention
  readonly role: 'baseline' | 'target' | 'relative' | 'plain' | 'none'
  readonly comparison: Measure['comparison']
  /** Lower is surer. */
  readonly strength: number
  /** The number with the words that give it its role (`at least 50`). */
  readonly span: Span
}

const atLeast =
  /(?:(?:at least|minimum(?: of)?|min\.?|more than|greater than|higher than|over|above|exceed(?:s|ing)?|upwards of|not below|never below|mindestens|über|mehr als|au moins|(?<!de )plus de|al menos|(?<!de )más de|pelo menos|(?<!de )mais de|almeno|più di|minstens|meer dan)|>=|(?<![-=–—])[≥≧>])\s*$/iu
const noLess = /\b(?:no|not|never) (?:less|fewer) than\s*$/iu
const atMost =
  /(?:(?:at most|maximum(?: of)?|max\.?|no more than|not more than|less than|fewer than|lower than|under|below|up to|within|not above|never above|not exceed(?:ing)?|höchstens|unter|weniger als|au plus|(?<!de )moins de|como máximo|(?<!de )menos de|no máximo|al massimo|meno di|hoogstens|minder dan|onder)|<=|[≤<])\s*$/iu
const moreAfter = /^\s*(?:or (?:more|higher|above|better|greater)|and (?:more|above|up)|minimum|min\b|at least)/iu
const lessAfter = /^\s*(?:or (?:less|fewer|lower|below|under)|maximum|max\b|at most)/iu
const roughly = /(?:\b(?:approximately|approx\.?|about|around|circa|ca\.|roughly|some|nearly|almost)|[~≈])\s*$/iu

const baselineBefore =
  /(?:\b(?:from|currently(?: at)?|current(?: value| level)?(?: is| of|:)?|baseline(?: value)?(?: of| is|:|=)?|now(?: at|:)?|today(?: at|:)?|starting (?:at|from|value:?)|start(?: value)?:|was|were|previously|last year:?|vs\.?|versus|against|compared (?:to|with)|we (?:have|are at)|there (?:are|were)|already|(?:in )?(?:19|20)\d{2}:|actual:?|than|instead of|as is:?|old:)|\(from)\s*$/iu
const baselineAfter =
  /^\s*(?:%\s*)?(?:today|now\b|currently|at present|so far|to date|\(?baseline|at the start|last (?:year|quarter|month)|this year to date)/iu
const targetBefore =
  /(?:\b(?:targets?(?: value)?(?: of| is|:|=)?|goal(?: of| is|:|=)?|aim(?:ing)? (?:for|at)(?: of)?|reach(?:es|ed|ing)?|hit(?:ting)?|achiev(?:e|es|ed|ing)|attain|surpass|to (?:reach|have|get|be)|get to|stays? (?:at|above)|keep (?:at|it at)|new:)|→|->|=>|⟶|➔|➜)\s*$/iu
const relativeBefore = /\b(?:by(?: a (?:further|total of))?|up|down)\s*$/iu
const upTo = /\b(?:to|towards?)\s*$/iu
const relativeAfter =
  /^\s*(?:more\b|fewer\b|less\b|higher\b|lower\b|faster\b|larger\b|shorter\b|better\b|increase|growth\b|rise\b|uplift|lift\b|reduction|decrease|drop\b|decline|improvement|cut\b|gain\b|MoM|YoY|QoQ|WoW|month[- ]o|year[- ]o|increment|up\b|down\b|above (?:last|previous)|over (?:last|previous|20\d\d))/iu
const changeVerb =
  /\b(?:increas|grow|rais|boost|improv|reduc|decreas|cut|lower|lift|expand|shrink|drop|ris|bring|move|mov|take|push|double|get|go)(?:e|es|ed|ing|ting|s)?\b/iu

/** `reviewed by 4 people` is no change, `grow by 4` is. */
const changeWord = new RegExp(`${changeVerb.source}|\\b(?:up|down|higher|lower|more|fewer|growth|exceed|beat)\\b`, 'iu')

const leadingAge = /\b(?:aged?|ages|between the ages of|born|years?|group)\s*$/iu
/** `women over 50`, `under-30s`: how old people are. */
const ageBefore =
  /(?:\b(?:people|persons?|women|men|girls|boys|adults|children|kids|teen(?:ager)?s|youths?|parents|mothers|fathers|grandparents|families|singles|couples|customers|users|members|readers|listeners|viewers|donors|drivers|riders|residents|citizens|voters|patients|players|gamers|fans|travellers|travelers|apprentices|trainees|students|workers|employees|professionals|graduates|audiences?|those|anyone|everyone) (?:(?:are|who are) )?(?:under|over|above|below|beneath|up to|from)|\b(?:under|over)-)\s*$/iu
const agesAfter =
  /^[\s-]*(?:years?[- ]olds?|year[- ]olds?|yo\b|y\.o\.|ans(?![\p{L}])|a[ñn]os(?![\p{L}])|anni(?![\p{L}])|jähr|jahre alt|jaar oud)/iu
const label =
  /(?:\b(?:versions?|phases?|steps?|stages?|parts?|tiers?|levels?|chapters?|sprints?|weeks?|months?|days?|years?|quarters?|room|page|slide|figure|table|section|item|no\.?|nr\.?|number|rank(?:ed|s|ing)?(?: in)?(?: the)?(?: at)?|top|position|place|web|iOS|android|windows|GPT|episode|season|option|priority|pillar|wave|round|series|grade|class|category|objective|goal|strategy|tactic|kr|kpi|okr|metric|measure|task|action|ISO|RFC|article|paragraph|room|line)|#)\s*$/iu
const sample =
  /(?:\b(?:out of|sample(?: size)?(?: of|:)?|survey(?:ed|ing)?(?: of)?|interview(?:ed|ing)?(?: with| of)?|asked|poll(?:ed)? of|among|n ?=|based on|one of|each of|\d ?%? of(?: the| our| all)?)|\bn=)\s*$/iu
const price =
  /\b(?:budget(?: of| is|:)?|costs?(?:ing)?(?: of| is|:| about)?|priced?(?: at| of|:)?|prices?(?: of|:)?|fees?(?: of|:)?|for|at|worth|spend(?:ing)?(?: of|:)?|spent|pay(?:ing)?|paid|invest(?:ing|ment)?(?: of)?|prize(?: of|:)?|ticket(?: at|:)?|voucher(?: of)?|discount(?: of)?|each)\s*$/iu
const timesAfter =
  /^\s*(?:times|×|x)(?:\s|\/|$)|^\s*(?:times)?\s*(?:a|per|each|every|\/)\s*(?:day|week|month)\s*(?:on|via|in|to)\b/iu
const clockAfter = /^\s*(?:am|pm|a\.m\.|p\.m\.|o['’]clock|uhr|CET|UTC|GMT)\b/iu
const lengthAfter =
  /^\s*(?:characters?|words?|px|pixels?|slides?|pages?|percent off|% off|off\b|km|miles|kg|tips|reasons|ways|steps|questions about|things|key|main|core|pillars|phases|target groups?|personas?|channels\b|platforms?|networks?|countries|languages|offices|employees|staff)\b/iu

/** The first half of `24/7`, `and/or`. */
const partOfPair = lightPattern(/[\p{L}\d]\/$/u)
const windowBefore = (text: string, start: number): string => text.slice(Math.max(0, start - 48), start)
const windowAfter = (text: string, end: number): string => text.slice(end, end + 40)

interface Comparator {
  readonly comparison: Measure['comparison']
  readonly start: number
  readonly end: number
  readonly before: string
}

/** Takes comparator and approximation off the words in front. */
const comparatorOf = (text: string, mention: QuantityMention, foreign: boolean): Comparator => {
  let before = windowBefore(text, mention.span.start)
  let start = mention.span.start
  const cut = (pattern: RegExp): boolean => {
    const match = pattern.exec(before)
    if (match === null) return false
    start -= match[0].length
    before = before.slice(0, match.index)
    return true
  }
  cut(roughly)
  if (foreign) cut(comparators.roughly)
  // `no more than` ends in `more than`, so that the upper bound is asked for first.
  const noFewer = cut(noLess)
  const most = !noFewer && (cut(atMost) || (foreign && cut(comparators.atMost)))
  const least = noFewer || (!most && (cut(atLeast) || (foreign && cut(comparators.atLeast))))
  const after = windowAfter(text, mention.span.end)
  const more = moreAfter.exec(after)?.[0].length ?? 0
  const less = lessAfter.exec(after)?.[0].length ?? 0
  const end = mention.span.end + Math.max(more, less)
  if (least || mention.open || more > 0) return { comparison: 'at-least', start, end, before }
  if (most || less > 0) return { comparison: 'at-most', start, end, before }
  return { comparison: 'exactly', start, end, before }
}

const isMoney = (quantity: Quantity): boolean => quantity.unit !== null && /[€$£¥]|CHF/u.test(quantity.unit)
/** `within 24 hours` says how something is to be done where another number says how much of it. */
const isTime = (quantity: Quantity): boolean =>
  ['ms', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months'].includes(quantity.unit ?? '')
/** Metrics that are themselves a multiple: 4x is a level there, not a change. */
const multiple = /\b(?:ROAS|iROAS|ROI|ROMI|LTV|CLV|return on|ratio|multiple)\b/iu
const isRatio = (quantity: Quantity): boolean =>
  quantity.unit === '%' || quantity.unit === 'pp' || quantity.unit === 'x'

const isAge = ({ quantity: { value, unit }, span }: QuantityMention): boolean =>
  value !== null && value >= 3 && value <= 99 && (unit === null || (unit === 'seconds' && span.end - span.start <= 3))

/** Numbers that are there for another reason than to say how much is to be reached. */
const isElse = (text: string, mention: QuantityMention, before: string, compared: boolean): boolean => {
  const after = windowAfter(text, mention.span.end)
  const { quantity } = mention
  if (label.test(before) && !isRatio(quantity) && !isMoney(quantity)) return true
  if (leadingAge.test(before) && quantity.upper !== null) return true
  if (isAge(mention) && ageBefore.test(text.slice(Math.max(0, mention.span.start - 48), mention.span.start)))
    return true
  if (agesAfter.test(after) || clockAfter.test(after) || timesAfter.test(after)) return true
  // `3 offices` say where, `three in four offices` says how much.
  if (lengthAfter.test(after) && !isRatio(quantity) && !/^\//u.test(quantity.unit ?? '')) return true
  if (quantity.unit === 'x' && /^\s*(?:\/|per|an?)\s*(?:day|week|month)/iu.test(after)) return true
  if (isMoney(quantity) && !compared && price.test(before)) return true
  if (sample.test(before)) return true
  if (partOfPair.test(before) || /^\/\d/u.test(after)) return true
  return false
}

const roleOf = (
  text: string,
  mention: QuantityMention,
  comparator: Comparator,
  foreign: boolean,
): Pick<Candidate, 'role' | 'strength'> => {
  const { before, comparison } = comparator
  const after = windowAfter(text, mention.span.end)
  const { quantity } = mention
  const compared = comparison !== 'exactly'
  const movesTo = upTo.test(before) && (changeVerb.test(before) || /^\s*to\s*$/iu.test(before))
  const toTarget = movesTo || targetBefore.test(before)
  if (isElse(text, mention, before, compared || toTarget)) return { role: 'none', strength: 9 }
  const at = mention.span.start
  const said = foreign ? roleInLanguages(text, { before, after, quantity, at }) : null
  if (said !== null) return said
  if (baselineAfter.test(after) || (baselineBefore.test(before) && !toTarget)) return { role: 'baseline', strength: 1 }
  if (relativeAfter.test(after) && (isRatio(quantity) || quantity.unit === null))
    return { role: 'relative', strength: 2 }
  if (mention.sign !== null) return { role: 'relative', strength: 2 }
  if (relativeBefore.test(before) && (isRatio(quantity) || changeWord.test(before)))
    return { role: 'relative', strength: 2 }
  if (quantity.unit === 'x' && !multiple.test(text.slice(0, 400))) return { role: 'relative', strength: 3 }
  if (toTarget) return { role: 'target', strength: 1 }
  if (compared) return { role: 'target', strength: isTime(quantity) ? 3.5 : 2 }
  if (quantity.unit === '%' && changeVerb.test(text.slice(Math.max(0, mention.span.start - 160), mention.span.start)))
    return { role: 'relative', strength: 3 }
  return { role: 'plain', strength: 5 }
}

/** What each number of a text is for, by the words next to it. */
export const judge = (text: string, mention: QuantityMention): Candidate => {
  const foreign = otherLanguage.test(text.slice(Math.max(0, mention.span.start - 160), mention.span.end + 120))
  const comparator = comparatorOf(text, mention, foreign)
  const { role, strength } = roleOf(text, mention, comparator, foreign)
  const said = role === 'baseline' ? (baselineAfter.exec(windowAfter(text, comparator.end))?.[0].length ?? 0) : 0
  return {
    mention,
    role,
    strength,
    comparison: comparator.comparison,
    span: { start: comparator.start, end: comparator.end + said },
  }
}
