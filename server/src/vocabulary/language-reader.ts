import { type FieldName, fieldNames, type Level, levels } from '../model/item.ts'
import { type ActionCheck, createActionCheck } from './action-verbs.ts'
import { foldOf } from './fold.ts'
import { wordsOfLanguage } from './languages.ts'
import { createTermMatcher, eitherMatcher, type TermMatcher } from './match-term.ts'
import type { LanguageWords, LevelWords } from './terms.ts'
import { english } from './words/en.ts'

/** Words of the user's own by level or field: `objective: [ambition, bet]`. */
export type OwnWords = Readonly<Record<string, readonly string[]>>

/** All that reading a document needs to know of its language. */
export interface LanguageReader {
  readonly matchTerm: TermMatcher
  readonly startsWithAction: ActionCheck
  /** `Our goal is to …` */
  readonly statesGoal: (text: string) => boolean
  /** How often the text speaks to its reader. */
  readonly addresses: (text: string) => number
}

/** Makes readers of languages; each is made once for a language and a set of own words. */
export function createLanguageReaders(): (language: string, own: OwnWords) => LanguageReader {
  const made = new Map<string, LanguageReader>()
  return (language, own) => {
    const words = wordsOfLanguage(language) ?? english
    const key = `${words.language} ${JSON.stringify(own)}`
    const known = made.get(key)
    if (known !== undefined) return known
    const reader = languageReader(words, own)
    made.set(key, reader)
    return reader
  }
}

function languageReader(words: LanguageWords, own: OwnWords): LanguageReader {
  const foreign = words !== english
  const known = createTermMatcher(foreign ? [words, english] : [english])
  const ownWords = withOwnWords(words, own)
  const goals = [words, ...(foreign ? [english] : [])].map(goalCheck)
  const address = new RegExp(`(?<![\\p{L}])(?:${words.running.address.map(escaped).join('|')})(?![\\p{L}])`, 'giu')
  return {
    matchTerm: ownWords === null ? known : eitherMatcher(createTermMatcher([ownWords]), known),
    startsWithAction: createActionCheck(words),
    statesGoal: (text) => goals.some((states) => states(text)),
    addresses: (text) => text.match(address)?.length ?? 0,
  }
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A goal is stated at the start of a paragraph; no more of it need be looked at. */
function goalCheck(words: LanguageWords): (text: string) => boolean {
  const pattern = new RegExp(words.running.goalSentence, 'i')
  const fold = words === english ? (text: string) => text : foldOf(words.language)
  return (text) => pattern.test(fold(text.slice(0, 200).toLowerCase()))
}

const noWords: LevelWords = { singular: [], plural: [], heads: [] }

/** The words of a language with only the user's own levels and fields; null when the user has none. */
function withOwnWords(words: LanguageWords, own: OwnWords): LanguageWords | null {
  const listOf = (name: string): readonly string[] =>
    (own[name] ?? []).map((word) => word.trim().toLowerCase().replace(/\s+/g, ' ')).filter((word) => word !== '')
  const named = [...levels, ...fieldNames].filter((name) => listOf(name).length > 0)
  if (named.length === 0) return null
  const level = (name: Level): LevelWords => {
    const given = listOf(name)
    const plural = [...new Set([...given.filter((word) => isPluralIn(word, given)), ...given.flatMap(pluralsOf)])]
    const singular = given.filter((word) => !isPluralIn(word, given))
    return { singular, plural, heads: [...new Set([...singular, ...plural])] }
  }
  return {
    ...words,
    levels: Object.fromEntries(
      levels.map((name) => [name, listOf(name).length > 0 ? level(name) : noWords]),
    ) as unknown as LanguageWords['levels'],
    fields: Object.fromEntries(fieldNames.map((name): [FieldName, readonly string[]] => [name, listOf(name)])),
    topics: Object.fromEntries(
      Object.keys(words.topics).map((name) => [name, []]),
    ) as unknown as LanguageWords['topics'],
    relations: { serves: [], addresses: [], leverages: [], drives: [], dependsOn: [] },
    details: [],
    ranks: [],
    headings: { leftOut: '(?!)', measured: '(?!)' },
    situation: [],
    phases: { whole: [], counted: ['\u0000'], ordinals: ['\u0000'] },
  }
}

/** A given word is a plural when its singular is given too, or when it ends like one. */
const isPluralIn = (word: string, given: readonly string[]): boolean =>
  given.some((other) => other !== word && pluralsOf(other).includes(word)) || /[^su]s$/.test(word)

/** Forms that may be plurals of a word; a form that no language has does no harm. */
const pluralsOf = (word: string): readonly string[] =>
  word.endsWith('s')
    ? []
    : [
        ...['s', 'es', 'n', 'en', 'e'].map((end) => word + end),
        ...(word.endsWith('y') ? [word.replace(/y$/, 'ies')] : []),
      ]
