import { didYouMean } from '../config/suggest.ts'
import { inWords } from '../text/in-words.ts'

/** Wrong usage: what to tell the person. The command line ends with status 2. */
export interface UsageProblem {
  readonly usage: string
}

export const isUsageProblem = (value: unknown): value is UsageProblem =>
  typeof value === 'object' && value !== null && 'usage' in value

/** One of the known names, or what to say about another one. */
export function oneOf<const T extends string>(noun: string, known: readonly T[], written: string): T | UsageProblem {
  const found = known.find((one) => one === written)
  if (found !== undefined) return found
  const choice = known.length > 12 ? '' : ` Choose ${inWords(known, 'or')}.`
  return { usage: `There is no ${noun} "${written}".${didYouMean(written, known)}${choice}` }
}
