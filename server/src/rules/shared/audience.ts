import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { withoutOpening } from './verbs.ts'
import { determiners, nothingElse, raising, whereabouts } from './words.ts'

/** Metrics of the catalogue that count people who follow. */
const audiences: readonly string[] = ['followers', 'follower-growth-rate', 'email-list-size']

const rising = `(?:${raising}|collect|collecting|gather|reach|reaching|expand|expanding|attract|attracting|win|hit|achieve|add|acquire)`
/** Up to a few words that say whose or how many; a word that relates would make it another subject. */
const between =
  "(?:(?:number of|from [\\d.,]+k? to|to [\\d.,]+k?\\+?|at least|up to|(?!(?:and|or|of|from|for|with|by|to|in|on|at|among|between|that|who|which|through|via|as|than|into|paying|paid)\\b)[\\p{L}\\p{N}.,%+&/'’~≥-]+)\\s+){0,6}?"
const led = new RegExp(
  `^(?:${rising}(?:,? (?:and|&) \\p{L}+)?\\s+${between}|from [\\d.,]+k? to [\\d.,]+k?\\s+${between}|(?:[\\d.,]+k?\\+?|more|new)\\s+${between}|${determiners}${whereabouts})$`,
  'iu',
)
/** `Grow and retain`: what is done with an audience. */
const verbsInFront = new RegExp(`^${rising}(?:,? (?:and|&) \\p{L}+)?\\s`, 'iu')
const after = new RegExp(`^(?:\\s+(?:base|count|counts|numbers?|growth|size|lists?))?${nothingElse}`, 'iu')

/** Audiences that the catalogue does not list, since they are no metrics by themselves. */
const byOtherNames =
  /\b(?:(?:e-?mail|mailing|newsletter|subscriber) lists?|(?:e-?mail|newsletter) (?:addresses|contacts)|(?:fan|follower|subscriber|fan-)[ ]?base|fanbase|subs(?= (?:on|by|until|per)\b|$)|(?:facebook )?friends(?= on (?:facebook|social|snapchat|vk)\b)|facebook friends|(?:our|social|media|online|loyal|large|larger|bigger|strong|stronger|dedicated|a|an|more|instagram|youtube|tiktok|facebook|linkedin|twitter) following(?! (?:the|up|our|a)\b)|audience(?= of \d)|(?:our|the|social|media|online|bigger|larger|wider|instagram|youtube|tiktok|facebook|linkedin|twitter) audience)\b/iu

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a text first names an audience. */
function firstAudience(vocabulary: Vocabulary, text: string): Stretch | null {
  const named = vocabulary.findMetrics(text).find((match) => !match.negated && audiences.includes(match.metric.id))
  if (named !== undefined) return named
  const other = byOtherNames.exec(text)
  if (other === null) return null
  // Whose it is (`our`) may stand before what is found.
  const start = other.index + Math.max(0, other[0].lastIndexOf(' ') + 1)
  return {
    start: /list|mail|newsletter|base|friends|loyal/iu.test(other[0]) ? other.index : start,
    end: other.index + other[0].length,
  }
}

/** `Facebook: 500 followers` → `500 followers`. */
function withoutChannel(vocabulary: Vocabulary, text: string): string {
  const label = /^([\p{L}\s/()&,-]{1,40}):\s+/u.exec(text)
  const names = vocabulary.findChannels(label?.[1] ?? '')
  if (label === null || names.length === 0 || firstAudience(vocabulary, label[0]) !== null) return text
  return text.slice(label[0].length)
}

/** The part of a sentence that names an audience as what it is after; null when it is after something else. */
export function audienceIn(vocabulary: Vocabulary, sentence: string): { readonly rest: string } | null {
  const text = withoutChannel(vocabulary, withoutOpening(sentence))
  const found = firstAudience(vocabulary, text)
  if (found === null) return null
  const before = text.slice(0, found.start)
  const behind = text.slice(found.end)
  return led.test(before) && after.test(behind)
    ? { rest: `${before.replace(verbsInFront, ' ')} following${behind}` }
    : null
}
