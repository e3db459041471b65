import type { PhraseMatch } from './phrases.ts'
import type { Token } from './tokens.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/** Abbreviations that stand for much else: emergency rooms, a trade fair, a football club, a first name. */
const shared = words(
  'ER ERR CR CES CPI SOS TOM SOM ATC AVE RT RTs PV PVs OTS SAL SALs CPH CPF TTR VTR FRT AHT FCR NRR ARR',
)
const articles = words('the a an this that')
/** What may stand behind the name of a figure. */
const behindFigure = words(
  `from to by of per on at is are was were above below over under in for and or via with target baseline rate score growth
  goal until before between should must will stays stay least most not instead but than within each every this last next
  increase grows rises falls drops up down during through vs as monthly weekly average now today`,
)
const channels = words('facebook instagram linkedin youtube tiktok twitter x pinterest threads fb ig li yt meta google')

/** Whether an abbreviation stands where no figure would: `the ER wing`, `CR Flamengo`. */
export const isOtherAbbreviation = (tokens: readonly Token[], { from, to }: PhraseMatch<unknown>): boolean => {
  const word = tokens[from]
  if (word === undefined || to - from !== 1 || !shared.has(word.text)) return false
  const next = tokens[to]
  const before = tokens[from - 1]
  const isNamed = before !== undefined && !word.afterBreak && articles.has(before.lower)
  if (next === undefined || next.afterBreak) return isNamed
  if (isNamed && !['of', 'rate', 'score'].includes(next.lower)) return true
  return /^\p{L}/u.test(next.text) && !behindFigure.has(next.lower) && !channels.has(next.lower)
}
