import { withoutOpening } from './verbs.ts'

/** Money, a flag or a question that is raised is no change for the better. */
const raised =
  /^rais(?:e|ing)\s+(?:[\p{L}$€£]+\s+){0,2}?(?:funds?|funding|money|capital|donations|concerns?|questions?|issues?)\b/iu

/** The vague verb that leads a sentence, as it is written there. */
export function leadingVerb(title: string, words: readonly string[]): string | null {
  const text = withoutOpening(title).replace(/^(?:(?:further|continue to|keep on|help(?: to)?|\p{L}+ly) )+/iu, '')
  if (raised.test(text)) return null
  const [first = ''] = /^[\p{L}-]+/u.exec(text) ?? []
  const stem = (word: string): string => word.toLowerCase().replace(/(?:ing|es|e|s)$/u, '')
  return words.some((word) => stem(word) === stem(first)) ? first.toLowerCase() : null
}
