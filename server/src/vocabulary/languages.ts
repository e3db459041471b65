import { withoutAccents } from './fold.ts'
import type { LanguageWords } from './terms.ts'
import { german } from './words/de.ts'
import { english } from './words/en.ts'
import { spanish } from './words/es.ts'
import { french } from './words/fr.ts'
import { italian } from './words/it.ts'
import { dutch } from './words/nl.ts'
import { portuguese } from './words/pt.ts'

/** The languages whose words are known; English goes first. */
export const languages: readonly LanguageWords[] = [english, german, french, spanish, portuguese, italian, dutch]

/** The words of a language by its code or name (`de`, `de-AT`, `Deutsch`, `German`); null when it is not known. */
export function wordsOfLanguage(name: string): LanguageWords | null {
  const plain = withoutAccents(name.trim().toLowerCase())
  const code = /^[a-z]{2}(?=$|[-_])/.exec(plain)?.[0]
  return (
    languages.find(
      (words) => words.language === code || words.running.names.some((own) => withoutAccents(own) === plain),
    ) ?? null
  )
}

/** Length of text that tells the language; more of it says the same. */
const sample = 8000

/** What a word says for each language: words of headings weigh more, since short plans hold little else. */
type Evidence = ReadonlyMap<string, readonly { readonly at: number; readonly weight: number }[]>

const evidence: Evidence = collectEvidence()

function collectEvidence(): Evidence {
  const found = new Map<string, Map<number, number>>()
  const note = (word: string, at: number, weight: number): void => {
    const plain = withoutAccents(word)
    const known = found.get(plain) ?? new Map<number, number>()
    known.set(at, Math.max(known.get(at) ?? 0, weight))
    found.set(plain, known)
  }
  const english = new Set(languages.slice(0, 1).flatMap(headingWords).map(withoutAccents))
  for (const [at, words] of languages.entries()) {
    // Single letters are articles in one language and bullets in the next.
    for (const word of words.running.common) if (word.length > 1) note(word, at, 2)
    // English words stand as keys and labels in plans of every language, and tell nothing.
    for (const word of headingWords(words))
      if (at === 0) note(word, at, 1)
      else if (!english.has(withoutAccents(word))) note(word, at, 3)
  }
  return new Map([...found].map(([word, weights]) => [word, [...weights].map(([at, weight]) => ({ at, weight }))]))
}

function headingWords(words: LanguageWords): readonly string[] {
  return [
    ...Object.values(words.levels).flatMap(({ singular, plural }) => [...singular, ...plural]),
    ...Object.values(words.fields).flat(),
  ].filter((word) => /^\p{L}{3,}$/u.test(word))
}

/** Whether a text is written in letters of which no language here knows words: Japanese, Greek, Russian, … */
export function isInOtherScript(text: string): boolean {
  const letters = text.slice(0, sample).match(/\p{L}/gu) ?? []
  // Names of networks and words such as KPI stand in Latin letters everywhere.
  return letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length > letters.length * 0.4
}

/**
 * The language of a text by its most common words and by the words of plans in it; English when in doubt, `und` where its
 * letters are those of a language that is not known.
 */
export function detectLanguage(text: string): string {
  if (isInOtherScript(text)) return 'und'
  const scores = languages.map(() => 0)
  for (const [word] of withoutAccents(text.slice(0, sample).toLowerCase()).matchAll(/\p{L}+/gu)) {
    for (const { at, weight } of evidence.get(word) ?? []) scores[at] = (scores[at] ?? 0) + weight
  }
  const best = scores.indexOf(Math.max(...scores))
  const enough = (scores[best] ?? 0) >= 6 && (scores[best] ?? 0) > (scores[0] ?? 0) * 1.15 + 2
  return (enough ? languages[best] : undefined)?.language ?? 'en'
}
