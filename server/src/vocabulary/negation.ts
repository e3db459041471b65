import type { Token } from './tokens.ts'

const negators = new Set(
  `not no never nor neither without ignore ignores ignored ignoring beyond forget excluding except avoid
  isn't aren't don't doesn't won't isn’t aren’t don’t doesn’t won’t cannot instead rather vanity nicht kein keine`.split(
    /\s+/u,
  ),
)
/** After a negator these turn it into something else: `no more than 5 complaints`, `no drop in followers`. */
const positiveAfter = new Set(
  'more less fewer later earlier drop decline decrease loss lower higher below above under increase rise growth'.split(
    ' ',
  ),
)
/** With what is done with figures behind them these put a figure aside: `stopped tracking likes`, `less focus on likes`. */
const putAside = new Set(['stop', 'stops', 'stopped', 'quit', 'less'])
const pursuits = new Set(
  'tracking counting measuring reporting chasing collecting watching focus emphasis attention weight about'.split(' '),
)
const connecting = new Set(['or', 'nor', 'and'])
const turning = new Set(['but', 'instead', 'rather', 'although', 'while', 'yet', 'sondern'])
const reach = 6

const isNegator = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined) return false
  if (putAside.has(token.lower)) return next !== undefined && pursuits.has(next.lower)
  if (!negators.has(token.lower)) return false
  if (token.lower === 'instead') return next?.lower === 'of'
  if (token.lower === 'rather') return next?.lower === 'than'
  if (token.lower === 'vanity') return false
  // `No. of followers`
  if (token.lower === 'no' && next?.lower === 'of') return false
  if (next?.lower === 'more' && pursuits.has(tokens[index + 2]?.lower ?? '')) return true
  return !(next !== undefined && positiveAfter.has(next.lower))
}

/** Looks back from a name for a word that takes it out of count, over what lies between in the same clause. */
export const negatedBefore = (
  tokens: readonly Token[],
  from: number,
  previousEnd: number,
  previous: boolean,
): boolean => {
  const gap = tokens.slice(previousEnd, from)
  const joins = gap.every((token) => connecting.has(token.lower) || token.lower === 'the')
  if (previous && gap.length <= 2 && joins && previousEnd > 0) return true
  // `More than followers`: no number stands between, so something else is meant to count.
  if (tokens[from - 1]?.lower === 'than' && tokens[from - 2]?.lower === 'more') return true
  for (let index = from - 1; index >= Math.max(previousEnd, from - reach); index -= 1) {
    const token = tokens[index]
    if (token === undefined || tokens[index + 1]?.afterBreak === true) return false
    if (isNegator(tokens, index)) return true
    if (turning.has(token.lower) && tokens[index + 1]?.lower !== 'than' && tokens[index + 1]?.lower !== 'of')
      return false
  }
  return false
}

const dismissal = new RegExp(
  [
    String.raw`^\W{0,3}(?:(?:is|are|do|does|will)\s+not|(?:is|are|do|does)n['’]t|never)\s+(?:count|matter|a\b|an\b|the\b|our\b|enough|success|measured|tracked|part|targets?|goals?|what\b|pay\b|tell\b|say\b|prove\b|mean\b|show\b|sell\b)`,
    String.raw`^\W{0,3}\(?\s*(?:to be )?(?:ignored?|do not count|not counted|not measured|not a (?:goal|target))\b`,
    String.raw`^\W{0,3}(?:no longer|hardly|barely) (?:count|matter)s?\b`,
    String.raw`^\W{0,3}(?:alone|by themselves|by itself)\s+(?:tells?|says?|means?|proves?|shows?|(?:is|are|do|does)\s?n[o'’]t)\b`,
    String.raw`^\W{0,3}(?:is|are) (?:a means|only a means|nice|fine|all very well)\b.{0,12}\b(?:but|not)\b`,
  ].join('|'),
  'iu',
)

/** Whether what follows a name takes it out of count: `impressions are not a goal`, `likes (ignored)`. */
export const dismissedAfter = (text: string, end: number): boolean => dismissal.test(text.slice(end, end + 40))

const heading = /^[^:]{0,40}\((?:ignored|not (?:counted|tracked|measured|reported|a goal))\)[*_]{0,2}:/iu

/** Where the names begin that a label takes out of count: `Vanity metrics (ignored): likes`; -1 where none does. */
export const dismissedFrom = (text: string): number => heading.exec(text)?.[0].length ?? -1
