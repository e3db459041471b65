import type { PhraseMatch } from './phrases.ts'
import type { Token } from './tokens.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/** Names that are verbs of the third person as well: `Ana likes the idea`. */
const thirdPerson = words(
  `likes shares comments posts tweets retweets reposts visits views plays orders downloads installs saves pins tags
  mentions clicks bookmarks forwards loves leads reaches displays applies purchases hits bounces sells escalates funds`,
)
/** Names that are verbs when they stand in front of what is done with them: `Retweet the minister`, `Reach 40 towns`. */
const commands = words('retweet tweet repost reshare repin reach spend trust profit forward retweets')
const objects = words('the a an our your his her its their this that these those it them him us me you my all')
const openers = words("to we will and can must should please not let's they people i you also who or may could would")
/** After a name at the start of a text these show that it is a noun: `Spend on ads`, `Reach per post`. */
const nounBefore = words(
  `from to by of per on rate at is are was and or in via above below over under until count score growth for within each
  every must should will this last next than as grows rises stays among with vs target baseline goal does do through organic
  paid total facebook instagram linkedin youtube tiktok`,
)
const leadsTo = words('to the us our by')

const periods = words('day week month quarter year')

/** Whether a name of one word is used as a verb. */
export const isVerb = (tokens: readonly Token[], { from, to }: PhraseMatch<unknown>): boolean => {
  const word = tokens[from]
  const next = tokens[to]
  if (word === undefined || to - from !== 1 || next === undefined || next.afterBreak || next.text === '%') return false
  if (word.lower === 'leads' && leadsTo.has(next.lower)) return true
  if (thirdPerson.has(word.lower)) {
    const isPeriod = periods.has(tokens[to + 1]?.lower ?? '')
    if (objects.has(next.lower) && !isPeriod && !['that', 'this', 'all'].includes(next.lower)) return true
    if (/^(?:once|twice)$/u.test(next.lower)) return true
    return word.lower === 'tweets' && next.lower === 'in' && tokens[to + 1]?.lower === 'person'
  }
  if (!commands.has(word.lower)) return false
  const before = tokens[from - 1]
  const opens = before === undefined || word.afterBreak || openers.has(before.lower)
  if (!opens) return false
  if (word.lower === 'reach' && /^(?:\d.*|at|over)$/u.test(next.lower)) return true
  return !nounBefore.has(next.lower) && !(/^\d/u.test(next.text) && word.lower === 'profit')
}
