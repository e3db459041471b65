import { withoutOpening } from './verbs.ts'

const rising =
  /\b(?:increas\p{L}*|grow\p{L}*|rais(?:e|es|ed|ing)|boost\p{L}*|expand\p{L}*|doubl(?:e|ing)|higher|more)\b/iu
const falling =
  /\b(?:reduc\p{L}*|cut\p{L}*|lower\p{L}*|decreas\p{L}*|shrink\p{L}*|halv\p{L}*|shorten\p{L}*|minimi[sz]\p{L}*|fewer|less)\b/iu
const changing = /\b(?:improve\p{L}*|gain|win|attract|add|lift|uplift|rise|drop|decline|change|save|savings?)\b/iu

/** A word that leaves no doubt which way a figure is to go. */
export interface Verb {
  readonly word: string
  readonly way: 'rise' | 'fall'
}

type Ways = readonly (readonly [RegExp, Verb['way']])[]

/** In front of what is to change: `Reduce complaints`. A part of another word (`cutting-edge`) is no verb. */
const leading: Ways = [
  [
    /^(?:increas(?:e|ing)|grow(?:ing)?|rais(?:e|ing)|boost(?:ing)?|lift(?:ing)?|maximi[sz](?:e|ing))(?![\p{L}-])/iu,
    'rise',
  ],
  [
    /^(?:reduc(?:e|ing)|cut(?:ting)?|lower(?:ing)?|decreas(?:e|ing)|halv(?:e|ing)|shorten(?:ing)?|minimi[sz](?:e|ing)|bring(?:ing)? down|slash(?:ing)?)(?![\p{L}-])/iu,
    'fall',
  ],
]
/** Behind what changes: `Response time cut from 5 hours`, `Calls down from 900`. */
const trailing: Ways = [
  [/[\p{L})]\s(?:up|raised|increased|grown|lifted)$/iu, 'rise'],
  [/[\p{L})]\s(?:down|cut|reduced|lowered|decreased|shortened)$/iu, 'fall'],
]
/** More or less of something, which is the figure itself where nothing else stands in front of the number. */
const comparing: Ways = [[/^(?:fewer|less)(?![\p{L}-])(?! (?:than|clicks|steps))/iu, 'fall']]

/** What these words lead is no change: a place, a part, a kind (`Lower Saxony`, `Lower income families`, `Cut flowers`). */
const noVerb =
  /^(?:lower(?:ing)? (?:income|funnel|school|sixth|limb|house|secondary|primary|tier|end|league|division|class|classes|grades?|body|back|half|floor|deck|level|case|valley|town|carbon|middle)\b|cut (?:flowers|glass|fruit|grass|hair|stones?|offs?|through|outs?|rate|and)\b|(?:\p{L}+) the (?:gap|decline|loss|drop|fall)\b)/iu
const placeName = /^[Ll]ower \p{Lu}\p{Ll}/u
/** Another clause, of which the figure may be: `Reduce calls by moving customers to chat`, `Grow loyalty, churn from 8 %`. */
const otherClause =
  /[:;()–—]|,(?!\d)|\s-\s|\b(?:by|through|with|via|so|thanks|while|whilst|when|if|because|using|where|and|or|but|plus|than|as|after|despite|instead|favou?r)(?!\p{L})|\bto (?!(?:the|our|an?|all|each|its|their)\b)/iu
/** What rises as its figure falls: a speed in hours, a place in a list, what is spared. */
const otherWayRound =
  /(?<!\p{L})(?:speed|pace|rapid|quick|fast|swift|efficien|productiv|responsive|agil|affordab|cheap|competitive|punctual|rank|positions?(?!\p{L})|places?(?!\p{L})|spots?(?!\p{L})|sav(?:ed|ings?)(?!\p{L})|avoid|prevent|deflect|reduction|decline|remov|turnaround|velocity)/iu

/** What stands between a word and the first of the numbers, without what only leads to the number. */
const objectOf = (text: string): string =>
  text
    .replace(/\([^()]*\)/gu, ' ')
    // `time to hire`, `cost to serve` are names.
    .replace(
      /\b(time|days|hours|cost|path|way|access|visits?|calls|clicks|responses?|replies|answers?|referrals) to\b/giu,
      '$1',
    )
    .replace(
      /(?:[\s:,;(–—-]|(?:^|(?<=[\s(]))(?:from|up|down|currently|now|today|baseline|of|at|is|to)(?=[\s:]|$))+$/iu,
      '',
    )

/**
 * The word that says which way the figure of a sentence is to go. `start` is where its first number stands. Null where
 * the figure may be of something else, or where other words point the other way.
 */
export function verbOf(sentence: string, start: number = sentence.length): Verb | null {
  const opened = withoutOpening(sentence)
  const text = opened.slice(0, Math.max(0, start - (sentence.length - opened.length))).trim()
  if ((rising.test(opened) && falling.test(opened)) || otherWayRound.test(opened)) return null
  if (noVerb.test(opened) || placeName.test(opened)) return null
  const isWritten = start < sentence.length
  for (const [pattern, way] of isWritten ? [...leading, ...comparing] : leading) {
    const word = pattern.exec(text)?.[0]
    if (word === undefined) continue
    const object = objectOf(text.slice(word.length))
    return object === '' || otherClause.test(object) ? null : { word: word.toLowerCase(), way }
  }
  const before = text.replace(/[\s(]+from$/iu, '').trimEnd()
  for (const [pattern, way] of trailing) {
    const word = pattern.exec(before)?.[0].slice(1).trim()
    if (word === undefined || before === text) continue
    return otherClause.test(objectOf(before.slice(0, -word.length))) ? null : { word: word.toLowerCase(), way }
  }
  return null
}

/** Whether a text speaks of more or less, so that a share beside it may be how much more or less. */
export const speaksOfChange = (text: string): boolean => rising.test(text) || falling.test(text) || changing.test(text)
