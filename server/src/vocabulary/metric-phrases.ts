import type { Metric } from '../model/measure.ts'
import type { Phrase, PhraseForm } from './phrases.ts'

/** Plural or verbal names whose singular or base form is an everyday word (`like`, `share`, `lead`). */
const literalNames = new Set(
  `actions applies applications applause attendance attrition bookmarks bookings bounce bounces buzz cadence clicks
  comments compliance copies depth displays downloads dwell effort exposures fans favorites favourites forks forwards
  friends funds hearts hires hits ideas incidents income installs leads likes loves margin mentions opportunities orders
  participants perception pins plays posts purchases reactions recommendations replies responses results sales saves
  savings shares spend stars suggestions tags tone transactions trending trials trust units uptake users views
  virality visits sign-ups opt-ins swipe-ups signups optins dons vues bezoeken visites consultas besuche giften`.split(
    /\s+/u,
  ),
)

/** Abbreviations that people also write in small letters; others (`ave`, `sos`, `er`) are words when small. */
const smallAbbreviations = new Set(
  'roi roas iroas vcpm nps enps csat ctr cpc cpm cpa cpl cac clv ltv mql mqls sql sqls ugc dms mau dau wau mrr arr aov esov'.split(
    ' ',
  ),
)

const isAbbreviation = (name: string): boolean => /^[A-Za-z]{2,6}$/u.test(name) && /[A-Z].*[A-Z]/u.test(name)

const formOf = (name: string): PhraseForm => {
  if (isAbbreviation(name)) return 'abbreviation'
  return literalNames.has(name.toLowerCase()) ? 'literal' : 'inflected'
}

/** A phrase without what it stands for. */
type Wording = Omit<Phrase<Metric>, 'value'>

/** `time to response` and `value to customers` are said of other things than the names they would turn. */
const narrowTail = /^(?<head>[\p{L} -]+) (?<tail>time|value)$/iu
/** Words that are no noun at the end of a name, or another one in front of a preposition (`leads to sales`). */
const fixedTail =
  /^(?:leads|fills|saves|stories|studies|sales|fans|stars|shown|sent|held|sold|won|made|via|[\p{L}-]+ed|(?!rating)[\p{L}-]+ing)$|[^a-z-]/iu
const joiningWord = /\b(?:of|per|to|by|for|in|on|from|our|an?|the|via|value share|volume share)\b|[^a-z -]/iu

/**
 * A name in another word order: `follower growth` gives `growth in followers` and `growth of followers`, and `share of
 * voice` gives `voice share`. Names of three words are turned at either gap (`lifetime value of customers`).
 */
export const reordered = (name: string): readonly Wording[] => {
  if (!name.includes(' ')) return []
  const narrow = narrowTail.exec(name)?.groups
  if (narrow?.head !== undefined && narrow.tail !== undefined) {
    const { head, tail } = narrow
    return isAbbreviation(head)
      ? []
      : ['of', 'in'].map((word) => ({ text: `${tail} ${word} ${head}`, form: 'inflected' }))
  }
  const joined = /^(?<tail>[a-z]+) (?:of|on|in) (?<head>[a-z]+)$/iu.exec(name)?.groups
  if (joined !== undefined && joined.tail !== 'number')
    return [{ text: `${joined.head} ${joined.tail}`, form: 'inflected' }]
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  if (words.length < 2 || words.length > 3 || joiningWord.test(name) || fixedTail.test(last)) return []
  const tail = last.split('-').length
  const turned: Wording = { text: name, form: 'turned', tail }
  return words.length === 3 ? [turned, { ...turned, tail: tail + (words[1] ?? '').split('-').length }] : [turned]
}

/** A note in brackets says which of several things a name stands for: `views (feed)` are `feed views`. */
const qualified = /^(?<name>[^()]+) \((?<note>[^()]+)\)$/u

/** The ways in which a name and the note behind it are written, and the bare name, which yields to any other metric's. */
const withoutNote = (name: string): readonly Wording[] => {
  if (!name.endsWith(')')) return []
  const { name: bare, note } = qualified.exec(name)?.groups ?? {}
  if (bare === undefined || note === undefined) return []
  const front = `${note} ${bare}`
  return [
    { text: front, form: 'inflected' },
    { text: front, form: 'turned', tail: bare.split(/[\s-]/u).length },
    // Two metrics have favourability, one by what is said in public, one by what is answered in a survey.
    ...(/^favourability$/iu.test(bare) || / of /u.test(note) ? [] : [{ text: bare, form: formOf(bare) }]),
  ]
}

/** Other spellings of a name: joined or apart, with `e-mail` for `email`. */
const spellingsOf = (name: string): readonly string[] => {
  if (!/email|website|whitepaper|ebook|wishlist|views|-/u.test(name)) return []
  const apart = [
    ...(/\bemail\b/u.test(name) ? [name.replace('email', 'e-mail')] : []),
    ...(/\bwebsite\b/u.test(name) ? [name.replace('website', 'web site')] : []),
    ...(/\bwhitepaper\b/u.test(name) ? [name.replace('whitepaper', 'white paper')] : []),
    ...(/\bebook\b/u.test(name) ? [name.replace('ebook', 'e-book')] : []),
    ...(/\bwishlist\b/u.test(name) ? [name.replace('wishlist', 'wish list')] : []),
    ...(/\b(?:page|video) views\b/u.test(name) ? [name.replace(/(page|video) views/u, '$1views')] : []),
  ]
  const pair = /(?<=^|\s)\p{L}+-\p{L}+(?=$|\s)/u.exec(name)?.[0]
  return pair === undefined ? apart : [...apart, name.replace(pair, pair.replace('-', ''))]
}

/** What is counted of an everyday word: `share` is none by itself, `share count` is. */
const counted = (name: string): readonly string[] => {
  const one =
    /^[a-z-]+$/u.test(name) && literalNames.has(name) ? /^(?<one>[a-z-]{3,}?)s$/u.exec(name)?.groups?.one : null
  if (one === null || one === undefined) return []
  return ['count', 'counts', 'volume', 'numbers', 'figures'].map((word) => `${one} ${word}`)
}

/** The id as a name; ids made of an abbreviation stand in the names already, in capitals. */
const idName = (metric: Metric): readonly string[] => {
  const abbreviated = metric.names.some((name) => isAbbreviation(name) && name.toLowerCase() === metric.id)
  return abbreviated ? [] : [metric.id.replaceAll('-', ' ')]
}

/** Each way in which a metric is named, with the way it is recognised. */
export const metricPhrases = (metric: Metric): readonly Phrase<Metric>[] => {
  const names = [...metric.names, ...idName(metric)]
  const given = names.map((text): Phrase<Metric> => ({ text, form: formOf(text), value: metric }))
  const small = names
    .filter((name) => isAbbreviation(name) && smallAbbreviations.has(name.toLowerCase()))
    .map((name): Phrase<Metric> => ({ text: name.toLowerCase(), form: 'literal', value: metric }))
  return [...given, ...small]
}

/** Further spellings, orders and counts of the names; they yield to the given names of any metric. */
export const derivedPhrases = (metric: Metric): readonly Phrase<Metric>[] => {
  const names = [...new Set([...metric.names, ...idName(metric)])]
  return names.flatMap((name) => {
    const spelled = [...spellingsOf(name), ...counted(name)].map((text) => ({ text, form: 'inflected' as const }))
    const turned = [name, ...spellingsOf(name)].flatMap(reordered)
    return [...spelled, ...withoutNote(name), ...turned].map((phrase) => ({ ...phrase, value: metric }))
  })
}
