import { findDates } from '../../read/measure/dates.ts'
import {
  changeWords,
  degrees,
  documents,
  figureLeads,
  figureTails,
  figureVerbs,
  gainingVerbs,
  happenings,
  intangibles,
  makingVerbs,
  settled,
  settledOnce,
} from './state-words.ts'
import { isForeignMilestone } from './state-words-elsewhere.ts'
import { withoutOpening } from './verbs.ts'

/**
 * How a sentence says that something is done or not done. `state`: how things are to be; `made`: a thing is made, whatever
 * it is about; `gained`: something is done that may bring in what is counted, so that its object has to be looked at.
 */
export type DoneOrNot = 'state' | 'made' | 'gained'

const begins = (words: string, behind = '(?![\\p{L}\\p{N}-])'): RegExp => new RegExp(`^${words}${behind}`, 'iu')

const aFigure = begins(`(?:an? |the |our )?${figureLeads}`, '(?![\\p{L}\\p{N}])')
const movesFigure = new RegExp(`^(?:we )?${figureVerbs}(?:e|es|ed|ing|s|ting|t)?(?![\\p{L}-])`, 'iu')
const changes = new RegExp(`(?<![\\p{L}-])${changeWords}(?![\\p{L}-])`, 'iu')
const ofFigure = begins(`\\s+(?:[\\p{L}-]+\\s+)?(?:${figureTails}|of)`)

/** `Milestone: panel set up`: the word in front says only what kind of line it is. */
const kindInFront =
  /^(?:milestone|deliverable|kpi|metric|measure|target|goal|result|key result|meilenstein|jalon|hito|traguardo|mijlpaal)s?\s*[:–—]\s+/iu
/** `If confirmed: update …` */
const condition = /^(?:if|when|once|as soon as|unless|wenn|falls|sobald|si|se|als)\s[^:,]{2,60}[:,]\s+/iu

/** A verb between what is spoken of and what is said of it. */
const clause =
  /^["“”'‘’`(]?\p{L}[^,;:]{0,100}?\s(?:is|are|was|were|has|have|can|could|may|will|aren['’]t|isn['’]t|don['’]t|doesn['’]t|cannot|can['’]t|won['’]t)\s(?=\S)/iu
const verbless = /^(?:has|have|is|are|can|supports|offers|provides|allows|lets)\s(?=\p{L})/iu
const relative = /\b(?:who|that|which|where|how)\b/iu
const hasDegree = begins(`(?:(?:very|highly|well|so|more|most|not)\\s+)?${degrees}`, '(?![\\p{L}])')

/** `Ansible manages our servers`: a word in -s with what it is done to; `calls a week` and `orders the shop takes` are none. */
const acts =
  /^\p{L}[^,;:\d]{1,70}?\s(?<verb>\p{L}{2,}(?<!s)s)\s(?:our|the|an?|us|their|its|all|every|each|you|them|it|new|users|customers|people|teams|members|visitors)\s(?!(?:day|week|month|quarter|year|hour)\b)/iu
const actsTogether =
  /^(?:all |both |the |our )?\p{L}[^,;:]{1,60}?\s(?<verb>get|receive|find|own|run|manage|ship|publish|offer|support|adopt|identify|agree on|fill in|sign)\s(?:our|the|an?|us|their|its|all|every|each|new)\s(?!(?:day|week|month|quarter|year|hour)\b)/iu
const counted =
  /^(?:posts|views|visits|calls|orders|leads|shares|likes|clicks|questions|sales|visitors|customers|users|members|reviews|comments|requests|tickets|errors|complaints|articles|downloads|followers|fans|sign-?ups|bookings|donations|days|hours|times|costs?|averages|totals|equals|scores)$/iu

const weDo = /^we (?:\p{L}+ly )?(?!have\b|are\b|get\b|want\b|see\b|receive\b|generate\b|win\b|sell\b)\p{Ll}+\s/iu

const together = '(?:(?:,| and| or|, and)\\s+\\p{L}+)?'
const making = begins(makingVerbs + together)
const gaining = begins(`(?:${gainingVerbs})${together}`)
const ofIntangible = new RegExp(
  `^(?:(?:an?|the|our|strong|brand|initial|early|local|public)\\s+)*(?:[\\p{L}-]+\\s+){0,2}?${intangibles}(?=$|\\s*[.,;:)]|\\s(?:by|from|in|on|among|for|with|through|via|at|to|across|of|around|(?:and|or)\\s+(?:[\\p{L}-]+\\s+)?${intangibles})(?!\\p{L}))`,
  'iu',
)

const end =
  '(?=$|\\s*[,(.;]|\\s(?:by|on|in|for|at|with|across|to|before|until|within|and|from|via|as|through)(?!\\p{L}))'
const isSettled = new RegExp(`^\\p{L}[^;:]{1,90}?\\s(?:(?:fully|successfully|newly|well)\\s+)?${settled}${end}`, 'iu')
const isSettledOnce = new RegExp(
  `^(?<what>\\p{L}[^,;:]{0,70}?)\\s(?:(?:fully|successfully|newly)\\s+)?${settledOnce}${end}`,
  'iu',
)
/** `Approved the budget`; `online bookings` and `installed apps` are kinds of things, which are counted. */
const establishes = begins(
  `(?!(?:online|live|ready|available|operational|functional|underway|installed|automated|certified|accredited|integrated)\\s+(?!(?:an?|the|our)\\s))${settled}\\s+(?:an?\\s+|the\\s+|our\\s+)?\\p{L}`,
  '',
)
/** `test drives booked`, `update installs`: the word in front is part of a name, and what it names is counted. */
const namesThings =
  /^\s+(?!(?:an?|the|our|its|all|every|each|\d\S*)\s)[\p{L}-]+s(?:\s(?:booked|taken|requested|received|sold|won|made|installed|completed|generated|answered|returned|redeemed|used))$|^\s+(?:installs|awards|requests)$/iu
const several =
  /(?<!s|ss|us|is)s$(?<!\b(?:guidelines|rules|terms|policies|roles|processes|procedures|principles|materials|requirements|criteria|findings|responsibilities|standards|docs|statutes|news))/iu

const first = /^(?:the |our |a |an )?(?:very )?first[- ](?!time\b|response|reply|replies|contact\b|call\b|click)\p{L}/iu
const happens = new RegExp(`^\\p{L}[^,;:\\d]{1,60}?\\s${happenings}$`, 'iu')
const isDocument = new RegExp(`^(?:an?\\s|the\\s|our\\s)?(?:[\\p{L}-]+\\s+){0,5}?${documents}$`, 'iu')
const opensWithArticle = /^an?\s/iu

/** Whether a sentence names something that is done or not done, and how; null where it names a figure or neither. */
export function doneOrNot(sentence: string): DoneOrNot | null {
  const plain = sentence
    .trim()
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(kindInFront, '')
    .replace(condition, '')
  const text = withoutOpening(plain)
  if (aFigure.test(text) || movesFigure.test(text)) return null
  return deed(text, plain) ?? state(plain) ?? thing(text) ?? (isForeignMilestone(plain) ? 'state' : null)
}

const once = begins(
  '(?:migrate|archive|extract|separate|merge|split|retire|decommission|replace|remove|open[- ]source|rename|register|hire|appoint|obtain|sign|relocate|switch)',
)
const every = /(?<!\p{L})(?:all|every)\s/iu

/** Whether a sentence says by itself when it has come true: a thing done once, done to the last one, or done by a day. */
export function endsByItself(sentence: string): boolean {
  const kind = doneOrNot(sentence)
  if (kind === null) return false
  const text = withoutOpening(sentence)
  return (
    once.test(text) || every.test(text) || isDocument.test(text) || findDates(text, { fiscalYearStart: 1 }).length > 0
  )
}

/** `Launch the help page by June` */
function deed(text: string, plain: string): DoneOrNot | null {
  for (const [pattern, kind] of [[making, 'made'] as const, [gaining, 'gained'] as const]) {
    const verb = pattern.exec(text)?.[0]
    if (verb === undefined) continue
    const object = text.slice(verb.length)
    if (namesThings.test(object) || changes.test(object.slice(0, 32)) || ofFigure.test(object) || relative.test(verb))
      return null
    return ofIntangible.test(object.trim()) ? null : kind
  }
  return weDo.test(plain) && !changes.test(mainPart(plain)) && !movesFigure.test(plain) ? 'gained' : null
}

/** `A usage policy is published`, `The tower manages our servers` */
function state(plain: string): DoneOrNot | null {
  const lead = clause.exec(plain) ?? verbless.exec(plain)
  if (lead !== null) {
    const said = mainPart(plain.slice(lead[0].length))
    if (relative.test(lead[0]) || hasDegree.test(said) || changes.test(lead[0] + said)) return null
    return 'state'
  }
  const verb = (acts.exec(plain) ?? actsTogether.exec(plain))?.groups?.verb
  if (verb === undefined || counted.test(verb) || movesFigure.test(verb)) return null
  return changes.test(mainPart(plain)) || relative.test(mainPart(plain)) ? null : 'state'
}

/** `Pricing finalised by June`, `First paying customer`, `Board decision by May`, `A crisis plan` */
function thing(text: string): DoneOrNot | null {
  const words = withoutDates(text)
  if (changes.test(words)) return null
  if (isSettled.test(words) || establishes.test(words)) return 'made'
  const once = isSettledOnce.exec(words)?.groups?.what
  if (once !== undefined && !several.test(once)) return 'made'
  if (first.test(words) && !several.test(words)) return 'made'
  if (happens.test(words)) return 'gained'
  return isDocument.test(words) || (opensWithArticle.test(words) && words !== text) ? 'gained' : null
}

/** What a sentence says before it tells more of it or what it is for. */
const mainPart = (text: string): string =>
  text.split(/[,;(]|\s(?:that|which|who|so|in order|to (?=\p{Ll}))\b/u)[0] ?? ''

/** A text without its dates, and the words that lead to a date. */
function withoutDates(text: string): string {
  let rest = text.replace(/\s+/gu, ' ')
  for (const { span } of findDates(rest, { fiscalYearStart: 1 }))
    rest = rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end)
  return rest
    .replace(/\s+/gu, ' ')
    .replace(/ (?:by|in|on|until|before|at|from|to|for)(?: the)?(?: end(?: of)?)? ?$/iu, '')
    .replace(/[ .,;]{1,9}$/u, '')
}
