import type { Measure } from '../../model/measure.ts'
import type { MetricMatch, Vocabulary } from '../../vocabulary/vocabulary.ts'
import { leadingVerbs, otherLanguage, periods, perWords, trailingVerbs } from './language-words.ts'
import { lightPattern } from './light-pattern.ts'
import { blanked, type Claims, newClaims } from './spans.ts'
import type { Values } from './values.ts'

const verbs =
  'increase|grow|raise|improve|boost|gain|expand|double|triple|lift|reduce|cut|lower|decrease|shrink|drop|halve|shorten|keep|hold|maintain|reach|achieve|hit|get|attain|win|attract|generate|secure|deliver|have|bring|add|to|we will|we want to'
const leadingWords = lightPattern(
  new RegExp(
    `^(?:[\\s,.;:=|<>≥≤→~≈()&+*_"“”–—-]+|(?:${verbs}|measure|metric|kpi|target|goal|baseline|current(?:ly)?|from|by|at|of|in|on|the|our|an?|and|is|per|with|new target)(?![\\p{L}\\p{N}’'-]))+`,
    'iu',
  ),
)
const trailingWord =
  /(?:^|[\s,.;:=|<>≥≤→~≈(&+*_"“”–—]|(?<!\p{L})-)(?:from|to|by|at|of|in|on|the|an?|and|or|is|are|be|with|for|as|target|goal|baseline|currently|current|until|before|bis|every|each|per|over|than|within|up|down|least|most|now|today|reach|stays?|remains?|should|must|will|not|increase|growth of|increases?|grows?|rises?|falls?|drops?|more|higher|lower)$/iu
const trailingMarks = /[\s,.;:=|<>≥≤→~≈(&+*_"“–—-]+$/u

const letter = lightPattern(/\p{L}/u)
const oneWord = lightPattern(/^\p{L}{2,20}(?:-\p{L}{2,8})?$/u)

/** Brackets in which only a joining word is left. */
const emptied =
  /[([]\s?(?:(?:up |down )?from|currently|current|baseline|now|today|target|goal|was|to|by|at|of|vs\.?|aktuell|heute|derzeit|actuellement|actualmente|hoy|atualmente|hoje|attualmente|oggi|momenteel|nu|[:,;\s])*\s?[)\]]/giu

const leadingElsewhere = lightPattern(
  new RegExp(`^(?:[\\s,.;:()+-]+|(?:${leadingVerbs})(?![\\p{L}\\p{N}-])|[ld]['’])+`, 'iu'),
)
const trailingElsewhere = lightPattern(new RegExp(`(?<!\\p{L})(?:${trailingVerbs})['’]?$`, 'iu'))

/** Takes joining words and marks off both ends until none is left. */
const trimmed = (text: string): string => {
  const foreign = otherLanguage.test(text)
  let rest = text
    .replace(/^(?:\p{So}|\p{Sk}|\uFE0F|\u200D|\s)+/u, '')
    .replace(/\s+/gu, ' ')
    .replace(emptied, '')
    .replace(leadingWords, '')
  if (foreign) rest = rest.replace(leadingElsewhere, '')
  for (let round = 0; round < 12; round += 1) {
    const plain = rest.replace(trailingMarks, '').replace(trailingWord, '')
    const shorter = foreign ? plain.replace(trailingElsewhere, '') : plain
    if (shorter === rest) break
    rest = shorter
  }
  const opened = rest.split('(').length
  const closed = rest.split(')').length
  if (closed > opened) rest = rest.replace(/\)\s*$/u, '')
  return rest.replace(/\s+(?=[,.;:)])/gu, '').trim()
}

const rateElsewhere = lightPattern(
  new RegExp(`(?<=\\s)${perWords} ?(?:${Object.keys(periods).join('|')})(?![\\p{L}-])`, 'giu'),
)
const changeElsewhere = lightPattern(
  /(?<=[\d%] {0,8})(?:mehr|weniger|más|menos|mais|più|meno|meer|minder|de plus|en plus)(?: de)?(?!\p{L})/iu,
)

const rateAfterNumber = lightPattern(
  /(?:\/ ?|per |an? |each |every )(?:calendar |working )?(?:day|week|wk|month|mo|quarter|year|yr|(?:two|three|four|six) (?:weeks|months))(?![\p{L}-])|(?<![\p{L}-])(?:MoM|YoY|QoQ|WoW)(?!\p{L})/giu,
)

/** `25 % rise in referrals`, `20 % more leads`: the change is in the number, the subject is what changes. */
const changeNoun = lightPattern(
  /(?<=[\d%x×] {0,8})(?:(?:increase|rise|growth|uplift|lift|gain|reduction|decrease|drop|decline|improvement|cut)(?: (?:in|of|for|to))(?! rate)|more|fewer|less|higher|lower|faster|shorter)(?!\p{L})/iu,
)

const claimMatch = (claims: Claims, match: RegExpExecArray | null): void => {
  if (match !== null) claims.claim({ start: match.index, end: match.index + match[0].length })
}

/** A word that only leads to the number behind it. */
const joiningBefore = /\b(?:of|at|to|is|by|up|down|with) +$/iu

/** The dotted line to another measure is no part of what is measured. */
const dotted = /[([](?:drives|supports|serves|addresses|leverages|→) [^()[\]]{1,200}[)\]]/iu

/** What is measured, in the author's words: the text without numbers, dates and notes. */
export const subjectOf = (text: string, rest: string, values: Values, name: string | undefined): string => {
  const claims = newClaims(text.length)
  const foreign = otherLanguage.test(rest)
  if (values.relative) claimMatch(claims, changeNoun.exec(rest))
  if (values.relative && foreign) claimMatch(claims, changeElsewhere.exec(rest))
  for (const { start, end } of values.spans) {
    const lead = joiningBefore.exec(rest.slice(Math.max(0, start - 12), start))?.[0].length ?? 0
    claims.claim({ start: start - lead, end })
  }
  claimMatch(claims, dotted.exec(rest))
  const firstNumber = Math.min(...values.spans.map(({ start }) => start), text.length)
  for (const pattern of foreign ? [rateAfterNumber, rateElsewhere] : [rateAfterNumber]) {
    for (const match of rest.slice(0, 2000).matchAll(pattern))
      if (match.index >= firstNumber) claims.claim({ start: match.index, end: match.index + match[0].length })
  }
  const words = trimmed(blanked(rest, claims.taken).slice(0, 2000))
  const own = name === undefined ? '' : name.trim()
  return letter.test(own) ? own : words
}

/** The metric that a text names first, and the words by which it does. */
const nameIn = (vocabulary: Vocabulary, text: string): { readonly id: string; readonly text: string } | null => {
  const matches = vocabulary.findMetrics(text).filter(({ negated }) => !negated)
  const [first] = matches
  // Of names in a row the last is the head: `blog post engagement` is engagement.
  const head = matches.reduce<MetricMatch | undefined>(
    (last, match) => (last !== undefined && /^[ \u00a0]$/u.test(text.slice(last.end, match.start)) ? match : last),
    first,
  )
  return head === undefined ? null : { id: head.metric.id, text: text.slice(head.start, head.end).toLowerCase() }
}

const pluralOf = (word: string): string => (/[^aeiou]y$/iu.test(word) ? word.replace(/y$/iu, 'ies') : `${word}s`)

/** The metric of the catalogue: from the subject, else from all that is known. */
export const metricOf = (
  vocabulary: Vocabulary,
  subject: string,
  all: string,
  { baseline, target }: Pick<Measure, 'baseline' | 'target'>,
): string | null => {
  const found = nameIn(vocabulary, subject)
  const written = nameIn(vocabulary, all)
  // The subject is without its numbers and verbs, which may be part of a name: `100 % views`, `lift in sales`.
  const isPart = found !== null && written !== null && written.text !== found.text && written.text.includes(found.text)
  const singular = oneWord.test(subject) ? nameIn(vocabulary, pluralOf(subject)) : null
  const metric = (isPart ? written : (found ?? written ?? singular))?.id ?? null
  // Stars between one and five are marks that customers give, whatever else stands around them.
  const values = [baseline?.value, target?.value].filter((value) => typeof value === 'number')
  const marks =
    target?.unit === 'stars' ||
    (metric === 'repository-stars' && values.length > 0 && values.every((value) => value <= 5))
  return marks && (metric === null || metric === 'repository-stars') ? 'reviews-rating' : metric
}
