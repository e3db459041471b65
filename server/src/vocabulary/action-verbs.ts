import { foldOf } from './fold.ts'
import type { LanguageWords } from './terms.ts'

/** Whether a line starts by saying what is to be done (`Publish two case studies`, `Regularly post …`). */
export type ActionCheck = (text: string) => boolean

/** Makes the check for the words of a language. */
export function createActionCheck(words: LanguageWords): ActionCheck {
  const says = words.language === 'en' ? englishCheck(words) : foreignCheck(words)
  // `Post: …` is a label, and says nothing of its own.
  return (text) => !/^[\p{L}-]+(?: [\p{L}-]+)?:/u.test(text) && says(text.replace(/^[^\p{L}\p{N}]+/u, ''))
}

/** `Posting` and `Posts` count as `post`. */
function englishCheck(words: LanguageWords): ActionCheck {
  const verbs = new Set(words.running.verbs)
  return (text) => {
    const [first = '', second = ''] = text.toLowerCase().split(/[\s,/]+/)
    if (verbs.has(first)) return true
    if (first.endsWith('ly')) return verbs.has(second)
    if (!first.endsWith('ing')) return false
    const stem = first.slice(0, -3)
    return verbs.has(stem) || verbs.has(`${stem}e`) || verbs.has(stem.slice(0, -1))
  }
}

/** A verb in front, a noun of doing with more words behind it, or an infinitive at the end. */
function foreignCheck(words: LanguageWords): ActionCheck {
  const fold = foldOf(words.language)
  const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold))
  const { verbs, actionNouns, verbLast } = words.running
  const infinitives = folded(verbs)
  const forms = folded(verbs.flatMap((verb) => [verb, ...commandsOf(verb, words.language)]))
  const nouns = folded(actionNouns)
  const prepositions = folded([...words.prepositions, ...words.modifiers])
  return (text) => {
    const [first = '', second = ''] = fold(text.toLowerCase().slice(0, 80)).split(/[\s,/]+/)
    if (forms.has(first) || (nouns.has(first) && prepositions.has(second))) return true
    return verbLast && lastWords(text).some((word) => infinitives.has(fold(word)))
  }
}

/** The last word of the first clause, and of what stands before its first comma. Nouns, which are no verbs, are capitalised. */
function lastWords(text: string): readonly string[] {
  const [clause = ''] = text.split(/\s*(?:[(;|·:]|[.!](?:\s|$)|\s[–—-]\s)/)
  return [clause, clause.split(',')[0] ?? ''].flatMap(
    (part) => /(?<![\p{L}-])(\p{Ll}[\p{L}-]+)\s*$/u.exec(part)?.[1] ?? [],
  )
}

/** The forms in which a language asks for what its infinitive names, where they follow from it. */
function commandsOf(verb: string, language: string): readonly string[] {
  switch (language) {
    case 'de':
      return verb.endsWith('en') ? [verb.slice(0, -2), `${verb.slice(0, -2)}e`] : []
    case 'fr':
      return verb.endsWith('er') ? [`${verb.slice(0, -2)}ez`, `${verb.slice(0, -2)}ons`] : []
    case 'es':
      return verb.endsWith('ar') ? [verb.slice(0, -1), `${softened(verb.slice(0, -2))}e`] : []
    case 'pt':
      return verb.endsWith('ar') ? [`${softened(verb.slice(0, -2))}e`] : []
    case 'it':
      return verb.endsWith('are') ? [verb.slice(0, -2)] : []
    default:
      return []
  }
}

/** `public-ar` → `publiqu-e`, `entreg-ar` → `entregu-e`, `lanz-ar` → `lanc-e`. */
const softened = (stem: string): string => stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c')
