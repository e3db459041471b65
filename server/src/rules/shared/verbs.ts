import {
  counted,
  determiners,
  doing,
  engagedOnes,
  getting,
  joining,
  made,
  madeEnd,
  making,
  nothingElse,
  nounTail,
  otherEngagement,
  partners,
  published,
  purposeOpeners,
  raising,
  sake,
  whereabouts,
} from './words.ts'

const opening =
  /^(?:(?:goal|objective|aim|priority)\s*#?\d{0,3}\s*[:.)–—-]\s*)?(?:(?:our|the|main|primary) (?:main |primary )?(?:goal|aim|objective) is )?(?:to |we (?:will |want to |aim to )?|let's )?/iu

/** `Our goal is to publish …` → `publish …`. */
export const withoutOpening = (sentence: string): string => sentence.trim().replace(opening, '')

/** Words between a verb and what is made, none of which leads on to something else. */
const between =
  "(?:(?!(?:and|or|of|for|with|by|to|in|on|at|from|through|via|that|who|which)\\b)[\\p{L}\\p{N}&’'-]+\\s+)"
/** To engage somebody is a deed, but for those who are part of the house or give it their time. */
const engagePattern = new RegExp(`^engag(?:e|ing) (?!for\\b|in\\b)(?!(?:[\\p{L}\\d.,]+ ){0,2}${otherEngagement})`, 'iu')
const doingPattern = new RegExp(`^${doing}\\b(?!-|\\s+${nounTail}\\b)`, 'iu')
const makingPattern = new RegExp(
  `^${making}(?:,? (?:and|&|or) \\p{L}+)?\\s+${determiners}${between}{0,4}?${made}${madeEnd}`,
  'iu',
)

const gettingPattern = new RegExp(`^${getting}\\s+${determiners}${between}{0,2}?${published}${madeEnd}`, 'iu')
/** `Weekly newsletter`, `three posts a week on LinkedIn`: what is made, and how often. */
const countedPattern = new RegExp(`^(?:${counted}\\s+)+${between}{0,3}?${made}${madeEnd}`, 'iu')

/** Whether a sentence is led by something done: post, launch, run a campaign, generate coverage, three posts a week. */
export function leadsWithActivity(sentence: string): boolean {
  const text = withoutOpening(sentence)
  return [doingPattern, engagePattern, makingPattern, gettingPattern, countedPattern].some((pattern) =>
    pattern.test(text),
  )
}

const purposePattern = new RegExp(`\\s${purposeOpeners}`, 'giu')

/** The part of a sentence that says what something is done for: `so that …`, `to cut …`; empty where nothing does. */
export function purposeOf(sentence: string): string {
  const text = withoutOpening(sentence)
  // A name behind `to` says where to: `move to Mastodon`.
  const match = [...text.matchAll(purposePattern)].find(({ index }) => !/^\sto \p{Lu}/u.test(text.slice(index)))
  return match === undefined ? '' : text.slice(match.index).trim()
}

const adjectives = '(?:(?:[\\p{L}-]+ and )?[\\p{L}-]+\\s+)?'
const others = '(?:(?:\\d[\\d.,]*|more|new|our|the|all|key|local|young|relevant|\\p{L}+ly)\\s+)*'
const engagement: readonly RegExp[] = [
  new RegExp(`^${raising}\\s+${determiners}${adjectives}${whereabouts}${sake}${nothingElse}`, 'iu'),
  new RegExp(
    `^(?:${joining}|be(?:come|ing|coming)? (?:a )?part of)\\s+${determiners}${adjectives}(?:conversations?|dialogue|debate)\\b`,
    'iu',
  ),
  new RegExp(
    `^(?:more|higher|better|stronger|greater|deeper|increased|improved|active)\\s+${whereabouts}${sake}${nothingElse}`,
    'iu',
  ),
  new RegExp(
    `^${whereabouts}${sake}(?<! rates?)(?=$|[.,;!?()]|\\s+(?:on|with|across|around|among|between|from)\\s)`,
    'iu',
  ),
  new RegExp(`^${whereabouts}communit(?:y|ies)[ -]building\\b`, 'iu'),
  new RegExp(`^(?:${raising}\\s+)?${determiners}(?:highly |very |truly )?${engagedOnes}`, 'iu'),
  new RegExp(
    `^${raising}\\s+${determiners}(?:[\\p{L}-]+ )?(?:relationships?|connections?|bonds?|rapport|ties) (?:with|to) (?:our |the |more )?(?:followers|fans|audiences?|communit(?:y|ies)|subscribers|users)\\b`,
    'iu',
  ),
  /^(?:creat|open|offer|provid)(?:e|ing)? (?:an? |more )?(?:\p{L}+ )?(?:spaces?|places?|rooms?|forums?) for (?:an )?(?:open )?(?:exchange|dialogue|discussions?|debate|conversations?|interaction)\b/iu,
  /^(?:keep|get|make|have)(?:ting|ing)? (?:[\p{L}'’-]+ ){1,4}?(?:more |highly |actively )?(?:engaged|interact(?:ing)?|involved (?:on|in) (?:our|the) (?:pages?|channels?|profiles?|posts?|social))\b/iu,
  new RegExp(
    `^(?:engag(?:e|ing)(?: with)?|(?:interact(?:ing)?|convers(?:e|ing)|connect(?:ing)?|chat(?:ting)?|talk(?:ing)?)(?: \\p{L}+ly)? with) (?:(?:more|better|\\p{L}+ly) )?(?:with )?(?:${others}${partners}|${partners})\\b`,
    'iu',
  ),
]
const otherPattern = new RegExp(`\\b${otherEngagement}`, 'iu')
/** Whom it is about may stand a word behind what was found: `engage more volunteers`. */
const next = /^\s+\p{L}+/u

/**
 * What a sentence says besides when engagement, conversation or community is what it is after (`engage more customers` is
 * after them, and says nothing else); null when it is after something else.
 */
export function engagementIn(sentence: string): { readonly rest: string } | null {
  const text = withoutOpening(sentence)
  const match = engagement.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  if (match === undefined) return null
  const rest = text.slice(match[0].length)
  const behind = /^(?:engag|keep|get)/iu.test(match[0]) ? (next.exec(rest)?.[0] ?? '') : ''
  return otherPattern.test(match[0] + behind) ? null : { rest }
}

/** Whether engagement, conversation or community is what a sentence is after. */
export const isAfterEngagement = (sentence: string): boolean => engagementIn(sentence) !== null
