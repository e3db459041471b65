/** Takes accents off letters, so that `Massnahme` meets `Maßnahme` and `strategie` meets `stratégie`. Keeps the case. */
export function withoutAccents(text: string): string {
  // Most texts have none, and taking them off is slow.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: The pattern is the range of ASCII.
  if (/^[\x00-\x7f]*$/.test(text)) return text
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/œ/g, 'oe').replace(/æ/g, 'ae')
}

/** Brings words in lower case into the form in which those of a language are compared. */
export type Fold = (text: string) => string

const umlautLanguages: readonly string[] = ['de']
const elidingLanguages: readonly string[] = ['fr', 'it']

/** The fold of a language: accents, written-out umlauts, elisions, and the number signs and quarters of its headings. */
export function foldOf(language: string): Fold {
  if (language === 'en') return withoutAccents
  const umlauts = umlautLanguages.includes(language)
  const elisions = elidingLanguages.includes(language)
  return (text) => {
    const plain = withoutAccents(text.replace(/[’‘]/g, "'"))
      .replace(/\bn(?:[°º.]|ro?\b\.?|um\b\.?)\s*[°º]?\s*(?=\d)/g, '')
      .replace(/(?<=\p{L}\s)[ts][1-4]$/u, '')
      .trim()
    if (umlauts) return plain.replace(/ae|oe|ue/g, (pair) => pair.charAt(0))
    if (!elisions) return plain
    return plain
      .replace(/\b(?:d|dell|nell|sull|all|dall|qu)'/g, 'de ')
      .replace(/\b[ls]'/g, '')
      .replace(/\s+/g, ' ')
  }
}
