import type { Quantity } from '../../model/measure.ts'
import * as words from './language-words.ts'
import { lightPattern } from './light-pattern.ts'
import type { Candidate } from './roles.ts'

const front = (source: string): RegExp => lightPattern(new RegExp(`(?<!\\p{L})(?:${source})\\s*$`, 'iu'))
const back = (source: string): RegExp => lightPattern(new RegExp(`^\\s*(?:${source})(?!\\p{L})`, 'iu'))

/** Comparators and approximations in front of a number, in other languages than English. */
export const comparators = {
  atLeast: front(words.atLeastBefore),
  atMost: front(words.atMostBefore),
  roughly: front(words.roughlyBefore),
}

const baselineBefore = front(`${words.baselineBefore}(?: (?:bei|à|en|em|a|op|di|de))?:?`)
const baselineAfter = back(words.baselineAfter)
const targetBefore = front(`(?:${words.targetBefore})(?: (?:von|de|d'|di|van))?:?`)
const byChange = front(words.changeBefore)
const towards = front('auf|à|a|al|para|naar|tot|su')
const changeAfter = back(words.changeAfter)
const changeVerb = lightPattern(new RegExp(`(?<!\\p{L})${words.changeVerb}`, 'iu'))

const isShare = ({ unit }: Quantity): boolean => unit === '%' || unit === 'pp' || unit === 'x'

/** What a number is for by the words beside it; null where those of other languages say nothing of it. */
export const roleInLanguages = (
  text: string,
  { before, after, quantity, at }: { before: string; after: string; quantity: Quantity; at: number },
): Pick<Candidate, 'role' | 'strength'> | null => {
  if (baselineAfter.test(after) || baselineBefore.test(before)) return { role: 'baseline', strength: 1 }
  if (changeAfter.test(after) && (isShare(quantity) || quantity.unit === null)) return { role: 'relative', strength: 2 }
  // The verb stands at the end in German and Dutch.
  const changes = changeVerb.test(text.slice(Math.max(0, at - 160), at + 120))
  if (
    byChange.test(before) &&
    (changes ? isShare(quantity) || /um\s*$/iu.test(before) : /(?<!\p{L})um\s*$/iu.test(before) && isShare(quantity))
  )
    return { role: 'relative', strength: 2 }
  if (targetBefore.test(before) || (changes && towards.test(before))) return { role: 'target', strength: 1 }
  return null
}
