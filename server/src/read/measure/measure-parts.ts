import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { findDates } from './dates.ts'
import { lightPattern } from './light-pattern.ts'
import { blanked, newClaims } from './spans.ts'

/** What a stretch between two marks can be, if it is a measure of its own. */
export type PartKind =
  /** A subject with a number (`churn under 5 %`). */
  | 'figure'
  /** The bare name of a metric (`qualified leads`). */
  | 'name'
  /** What is to be so (`staff trained`, `questions closed by the customer`). */
  | 'state'
  /** What is counted, in a phrase that opens by saying so (`number of applications`, `fewer calls`). */
  | 'phrase'

const number = lightPattern(
  /(?<![\p{L}\p{N}])[\d€$£]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|double|triple|halve)\b/iu,
)
const clause = lightPattern(
  /^(?:by|from|to|until|before|after|in|within|per|each|every|compared|than|with|without|of|on|at|for|as|or|if|which|who|whose|where|when|while|so|but|not|even|only|also|mostly|mainly|chiefly|especially|particularly|partly|including|excluding|among|across|via|source|target|baseline|currently|up|down|due|measured|counted|averaged|based|\d{4}|(?:Q[1-4]|H[12]|FY)\b|the\b)(?!\p{L})/iu,
)
const joining = lightPattern(
  /(?<!\p{L})(?:by|in|until|before|between|from|to|per|at|of|least|most|more|than|or|the|end|month|months|percent)(?!\p{L})/giu,
)
const word = lightPattern(/(?<![\d.,])\p{L}{2}/u)

/** `30 % in the south`: a further value of what is counted in front of it. */
const furtherValue = lightPattern(
  /^[\W\d]*\d[\d.,]*\s?(?:%|percent|pp|[kKmM])?\s*(?:in|for|among|at|on|with|from|by|within|until)\s/iu,
)

/** `June 30`, `Kiel 40`: a day, or a further value, where no metric is named. */
const nameWithNumber = lightPattern(/^\p{L}\w{2,8} \d{1,2}(?:,|$)/u)

/** Whether a part says what is counted, beyond numbers and dates. */
const hasSubject = (part: string): boolean => {
  const claims = newClaims(part.length)
  for (const { span } of findDates(part, { fiscalYearStart: 1 })) claims.claim(span)
  return word.test(blanked(part, claims.taken).replace(joining, ' '))
}

const isFigure = (part: string, vocabulary: Vocabulary | null): boolean =>
  !furtherValue.test(part) &&
  hasSubject(part) &&
  !(nameWithNumber.test(part) && withoutMetrics(part, vocabulary).names === 0)

/** The text with the names of metrics taken out, and how many there were. */
function withoutMetrics(
  part: string,
  vocabulary: Vocabulary | null,
): { readonly rest: string; readonly names: number } {
  const matches = vocabulary?.findMetrics(part).filter(({ negated }) => !negated) ?? []
  const claims = newClaims(part.length)
  for (const { start, end } of matches) claims.claim({ start, end })
  return { rest: blanked(part, claims.taken), names: matches.length }
}

/** A bare name: `reach`, `qualified leads`. */
function isName(part: string, vocabulary: Vocabulary | null): boolean {
  if (/\d/u.test(part)) return false
  const count = part.split(/\s+/u).length
  if (vocabulary === null) return count <= 2 && !part.includes(':')
  const matches = vocabulary.findMetrics(part)
  return matches.length === 1 && matches[0]?.negated === false && count <= 4
}

const subject = String.raw`(?:[\p{L}\d'’-]+ ){1,5}?(?:(?:is|are|was|were|has been|have been) )?`
const irregular =
  'built|made|done|held|met|sent|set|written|won|heard|found|shown|taken|given|sold|paid|spent|kept|begun|led|told|brought|chosen|drawn|seen'
const standing =
  'operational|live|ready|complete|available|online|active|stable|positive|up|down|visible|accessible|in place|in use|up and running|on time'
const behind =
  '(?: (?:off|out|up|on|in|down|live|online))?(?: (?:by|with|to|in|on|within|without|at|from|through|for|per|after|before|once|twice|every|each|a) .+)?'
const state = lightPattern(
  new RegExp(String.raw`^${subject}(?:\p{L}{2,}(?<!e)ed|(?:agr|guarant)eed|${irregular}|${standing})${behind}$`, 'iu'),
)
/** `heard and valued`, `earned not paid`, `a hundred`: more about the subject in front, or no verb at all. */
const noState = lightPattern(
  new RegExp(String.raw`(?:^| )(?:hundred|red|bed|shed|sacred)$|^(?:\p{L}+ed|${irregular}) (?:not|and|or) `, 'iu'),
)
const opens = lightPattern(
  /^(?:an? )?(?:(?:number|share|percentage|proportion|volume|frequency|level|rate|increase|decrease|rise|drop|decline|growth|reduction) (?:of|in) |(?:costs?|time) (?:per|to) |(?:fewer|more|less|higher|lower|faster|shorter|increased|reduced) )\p{L}/iu,
)
/** Words behind which several things may be counted together (`share of calls and visits`). */
const governs = lightPattern(/(?<!\p{L})(?:of|in|on|at|for|from|to|with|about|between|among|by|per)\s/iu)

/** Whether a part opens what further names may be counted with. */
export const opensList = (part: string, vocabulary: Vocabulary | null): boolean =>
  governs.test(withoutMetrics(part, vocabulary).rest)

/** Whether a part goes by words that are said of the parts in front as well (`likes and shares per post`). */
export const endsForAll = (part: string): boolean =>
  /\b(?:per|from|to|by|of)\s|→|->|:/iu.test(part) && !opens.test(part)

/** What is still a name with words around it (`engagement on help posts`, `track reach`). */
function isNamed(part: string, vocabulary: Vocabulary | null): boolean {
  const count = part.split(/\s+/u).length
  if (count < 2 || count > 7) return false
  const { rest, names } = withoutMetrics(part, vocabulary)
  return names === 1 || (names === 2 && /^ +(?:of|in|on|from|to) \p{L}/u.test(rest))
}

/** What a part can be as a measure of its own; null where it only says more of the one in front of it. */
export function kindOfPart(part: string, vocabulary: Vocabulary | null): PartKind | null {
  if (clause.test(part)) return null
  if (number.test(part) && isFigure(part, vocabulary)) return 'figure'
  if (/\d/u.test(part)) return null
  if (part.length < 90 && state.test(part) && !noState.test(part)) return 'state'
  if (isName(part, vocabulary)) return 'name'
  return opens.test(part) || isNamed(part, vocabulary) ? 'phrase' : null
}
