import { withoutOpening } from './verbs.ts'

const rising =
  /\b(?:increas\p{L}*|grow\p{L}*|rais(?:e|es|ed|ing)|boost\p{L}*|expand\p{L}*|doubl(?:e|ing)|higher|more)\b/iu
const falling =
  /\b(?:reduc\p{L}*|cut\p{L}*|lower\p{L}*|decreas\p{L}*|shrink\p{L}*|halv\p{L}*|shorten\p{L}*|minimi[sz]\p{L}*|fewer|less)\b/iu
const changing = /\b(?:improve\p{L}*|gain|win|attract|add|lift|uplift|rise|drop|decline|change|save|savings?)\b/iu
const leading =
  /^(?:increase|increasing|grow|growing|raise|raising|boost|boosting|reduce|reducing|cut|cutting|lower|lowering|decrease|decreasing|halve|halving|shorten|shortening)\b(?! the (?:gap|decline|loss|drop|fall))/iu

/** A verb that leaves no doubt which way a figure is to go. */
export interface Verb {
  readonly word: string
  readonly way: 'rise' | 'fall'
}

/** The verb that opens a sentence, when no other word in it points the other way. */
export function verbOf(sentence: string): Verb | null {
  const text = withoutOpening(sentence)
  const word = leading.exec(text)?.[0] ?? null
  if (word === null || (rising.test(text) && falling.test(text))) return null
  return { word: word.toLowerCase(), way: falling.test(word) ? 'fall' : 'rise' }
}

/** Whether a text speaks of more or less, so that a share beside it may be how much more or less. */
export const speaksOfChange = (text: string): boolean => rising.test(text) || falling.test(text) || changing.test(text)
