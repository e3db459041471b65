import type { FieldName, Level, Relation } from '../model/item.ts'
import type { SectionTopic } from '../model/plan.ts'
import { type Fold, foldOf } from './fold.ts'
import { plainWords } from './plain-words.ts'
import type { LanguageWords, LevelWords, Term, TermPlace, TermWords } from './terms.ts'

/** Says what a heading, label, column or key stands for; null when it is the author's own word. */
export type TermMatcher = (text: string, place: TermPlace) => Term | null

/** Texts that a matcher remembers; headings, labels and keys repeat within and across the plans of a workspace. */
const remembered = 5000

/**
 * Makes a matcher for the words of some languages; the first that knows a word decides. The first language is that of the
 * text: a word of the others counts only where it means the same in it.
 */
export function createTermMatcher(languages: readonly LanguageWords[]): TermMatcher {
  const matchers = languages.map(languageMatcher)
  const falseFriends = new Set(languages[0]?.running.falseFriends)
  const match: TermMatcher = (text, place) => {
    const plain = plainWords(text)
    if (plain === '' || plain.length > 80) return null
    for (const [index, matchOne] of matchers.entries()) {
      if (index > 0 && falseFriends.has(plain)) return null
      const term = matchOne(plain, place)
      if (term !== null) return term
    }
    return eastAsian.test(plain) ? latinLevel(plain, matchers, place) : null
  }
  return memoised(match)
}

const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Plans in Japanese, Chinese and Korean write some names of levels in Latin letters (`60日KPI`). */
function latinLevel(plain: string, matchers: readonly TermMatcher[], place: TermPlace): Term | null {
  const rest = plainWords(plain.replace(/[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef\d]+/g, ' '))
  const term = rest === '' || rest.length > 24 ? null : matchers[0]?.(rest, place)
  return term?.type === 'level' ? { ...term, plural: true } : null
}

/** Tries one matcher after the other. */
export function eitherMatcher(first: TermMatcher, second: TermMatcher): TermMatcher {
  return (text, place) => first(text, place) ?? second(text, place)
}

function memoised(match: TermMatcher): TermMatcher {
  const known = new Map<string, Term | null>()
  return (text, place) => {
    if (text.length > 100) return match(text, place)
    const key = `${place} ${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const term = match(text, place)
    if (known.size >= remembered) known.clear()
    known.set(key, term)
    return term
  }
}

function languageMatcher(written: LanguageWords): TermMatcher {
  const fold = foldOf(written.language)
  const words = foldWords(written, fold)
  const levels = levelIndex(words)
  const fields = invert(words.fields)
  const topics = invert(words.topics)
  const relations = invert(words.relations)
  const details = new Set(words.details)
  const modifiers = new Set(words.modifiers)
  const ranks = new Set(words.ranks)
  const phase = phaseMatcher(words)
  const sentence = sentenceMatcher(words)

  const wholeLevel = (text: string): Term | null => {
    const found = levels.whole.get(text)
    return found === undefined ? null : { type: 'level', level: found.level, plural: found.plural, number: null }
  }
  const field = (text: string): Term | null => {
    const name = fields.get(text)
    return name === undefined ? null : { type: 'field', field: name as FieldName }
  }
  const topic = (text: string): Term | null => {
    if (words.situation.includes(text)) return { type: 'situation' }
    const name = topics.get(text)
    return name === undefined ? null : { type: 'topic', topic: name as SectionTopic }
  }
  const relation = (text: string): Term | null => {
    const name = relations.get(text)
    return name === undefined ? null : { type: 'relation', relation: name as Relation }
  }
  const stripped = (text: string): string => stripModifiers(text, modifiers)
  // `**What candidates gain.** An answer in two days`: of the sentences only this one stands in front of a text.
  const gained = (text: string): Term | null => {
    const term = sentence(text)
    return term?.type === 'topic' ? term : null
  }

  return (plain, place) => {
    const text = fold(plain)
    const own = (): Term | null => levelOf(text, words, levels, wholeLevel, stripped)
    if (place === 'heading') {
      const known = wholeLevel(text) ?? topic(text) ?? sentence(text) ?? own()
      return (
        known ??
        phase(text) ??
        phase(stripped(text)) ??
        topic(stripped(text)) ??
        topic(beforeBy(text)) ??
        topic(beforeSum(text))
      )
    }
    if (ranks.has(text)) return { type: 'detail' }
    const detail: Term | null = details.has(text) ? { type: 'detail' } : null
    return (
      field(text) ??
      relation(text) ??
      wholeLevel(text) ??
      detail ??
      own() ??
      field(stripped(text)) ??
      topic(text) ??
      gained(text)
    )
  }
}

/** All words of a language in the form in which they are compared. */
function foldWords(words: LanguageWords, fold: Fold): TermWords {
  const folded = (list: readonly string[]): readonly string[] => list.map(fold)
  const each = <Name extends string>(lists: Readonly<Record<Name, readonly string[]>>) =>
    Object.fromEntries(
      Object.entries<readonly string[]>(lists).map(([name, list]) => [name, folded(list)]),
    ) as unknown as Readonly<Record<Name, readonly string[]>>
  const level = (list: LevelWords): LevelWords => each<'singular' | 'plural' | 'heads'>({ ...list })
  return {
    headPlace: words.headPlace,
    modifiers: folded(words.modifiers),
    spoilers: folded(words.spoilers),
    levels: Object.fromEntries(
      Object.entries(words.levels).map(([name, list]) => [name, level(list)]),
    ) as unknown as LanguageWords['levels'],
    fields: each(words.fields as Readonly<Record<FieldName, readonly string[]>>),
    topics: each(words.topics),
    relations: each(words.relations),
    details: folded(words.details),
    ranks: folded(words.ranks),
    phases: each<'whole' | 'counted' | 'ordinals'>({ ...words.phases }),
    situation: folded(words.situation),
    headings: words.headings,
    and: words.and,
    prepositions: folded(words.prepositions),
  }
}

interface LevelIndex {
  readonly headPlace: TermWords['headPlace']
  readonly whole: ReadonlyMap<string, { readonly level: Level; readonly plural: boolean }>
  readonly heads: readonly { readonly word: string; readonly level: Level; readonly plural: boolean }[]
}

function levelIndex(words: TermWords): LevelIndex {
  const whole = new Map<string, { level: Level; plural: boolean }>()
  const heads: { word: string; level: Level; plural: boolean }[] = []
  for (const [level, list] of Object.entries(words.levels) as [Level, LevelWords][]) {
    for (const word of list.singular) whole.set(word, { level, plural: false })
    for (const word of list.plural) whole.set(word, { level, plural: true })
    for (const word of list.heads) heads.push({ word, level, plural: list.plural.includes(word) })
  }
  // The longest head first, so that `key results` goes before `results`.
  heads.sort((a, b) => b.word.length - a.word.length)
  return { headPlace: words.headPlace, whole, heads }
}

/** The level that words name: numbered, behind modifiers, as the head of a longer name, or joined by `and`. */
function levelOf(
  text: string,
  words: TermWords,
  levels: LevelIndex,
  wholeLevel: (text: string) => Term | null,
  stripped: (text: string) => string,
): Term | null {
  const numbered = numberedLevel(text, (name) => wholeLevel(name) ?? wholeLevel(stripped(name)))
  if (numbered !== null) return numbered
  const pieces = text.split(/[\s-]+/)
  const spoiled = pieces.some((piece) => words.spoilers.some((word) => spoils(word, piece, words.headPlace)))
  if (spoiled) return headOf(text, levels) === null ? null : { type: 'other' }
  const bare = wholeLevel(stripped(text))
  if (bare !== null) return bare
  const name = beforePreposition(text, words.prepositions)
  const calls = words.headings.calls !== undefined && new RegExp(words.headings.calls).test(name)
  const atHead = wholeLevel(stripped(name)) ?? (calls ? null : headOf(name, levels))
  if (atHead !== null) return atHead
  return joinedLevels(text, words, (part) => wholeLevel(stripped(part)) ?? headOf(part, levels))
}

/** `Objective 2`, `Goal #1`, `Strategy iv`, `Objective O1`: an id with letters stands behind the singular only. */
function numberedLevel(text: string, levelOfName: (name: string) => Term | null): Term | null {
  const [, name, number] = /^(.*\S)\s+#?((?:[a-z]{1,3}-?)?\d+(?:\.\d+)*|[ivx]+)$/.exec(text) ?? []
  if (name === undefined || number === undefined) return null
  const term = levelOfName(name)
  if (term?.type !== 'level') return null
  const lettered = /[a-z].*\d/.test(number)
  return lettered && term.plural ? null : { ...term, plural: false, number: lettered ? number.toUpperCase() : number }
}

/** In joined names (`Reiseziele`) the spoiler is the front of the word itself. */
const spoils = (spoiler: string, piece: string, place: TermWords['headPlace']): boolean =>
  piece === spoiler || (place === 'joined' && spoiler.length > 3 && piece.startsWith(spoiler))

function headOf(name: string, levels: LevelIndex): Term | null {
  if (name.split(' ').length > 4) return null
  const head = levels.heads.find(({ word }) => isHead(name, word, levels.headPlace))
  if (head === undefined) return null
  return { type: 'level', level: head.level, plural: head.plural, number: null, byHead: true }
}

function isHead(name: string, word: string, place: TermWords['headPlace']): boolean {
  switch (place) {
    case 'last':
      return name.endsWith(` ${word}`)
    case 'first':
      return name.startsWith(`${word} `)
    case 'joined':
      return name.endsWith(word) && (name.length - word.length > 2 || name.endsWith(` ${word}`))
  }
}

/** `Goals and objectives` is one level; `Vision and budget` is none. */
function joinedLevels(text: string, words: TermWords, levelOfPart: (part: string) => Term | null): Term | null {
  const parts = text
    .split(/\s*(?:[&/+,]|\s(?:and|und|et|y|e|en)\s)\s*/)
    .filter((part) => part !== '' && !words.and.includes(part))
  if (parts.length < 2) return null
  const terms = parts.map(levelOfPart)
  const first = terms[0]
  if (first?.type !== 'level' || first.level === 'vision') return null
  return terms.every((term) => term?.type === 'level' && term.level === first.level) ? { ...first, plural: true } : null
}

function beforePreposition(text: string, prepositions: readonly string[]): string {
  const pieces = text.split(' ')
  const at = pieces.findIndex((piece, index) => index > 0 && prepositions.includes(piece))
  return at < 0 ? text : pieces.slice(0, at).join(' ')
}

function stripModifiers(text: string, modifiers: ReadonlySet<string>): string {
  const pieces = text.split(' ')
  while (pieces.length > 1 && modifiers.has(pieces[0] ?? '')) pieces.shift()
  while (pieces.length > 1 && modifiers.has(pieces[pieces.length - 1] ?? '')) pieces.pop()
  return pieces.join(' ')
}

/** `Week 1`, `Phase 2: Launch`, `Months 1-3`, `Timeline`, `March`. */
function phaseMatcher(words: TermWords): (text: string) => Term | null {
  const counted = words.phases.counted.join('|')
  const ordinals = words.phases.ordinals.join('|')
  const pattern = new RegExp(
    `^(?:(?:${counted})\\s*[\\d#ivx]|\\d+(?:st|nd|rd|th|e|er|re|eme|a|o|ª|º|\\.)?\\s+(?:${counted})\\b|(?:${ordinals})\\s+(?:${counted})\\b)`,
  )
  const whole = new Set(words.phases.whole)
  return (text) => (whole.has(text) || pattern.test(text) ? { type: 'phase' } : null)
}

/** Headings that are sentences: `What we do not count`, `How we will measure our impact`. */
function sentenceMatcher({ headings }: TermWords): (text: string) => Term | null {
  const [leftOut, measured] = [new RegExp(headings.leftOut), new RegExp(headings.measured)]
  const gained = headings.gained === undefined ? null : new RegExp(headings.gained)
  return (text) => {
    if (leftOut.test(text)) return { type: 'other' }
    if (gained?.test(text)) return { type: 'topic', topic: 'customer-value' }
    return measured.test(text) ? { type: 'level', level: 'measure', plural: true, number: null } : null
  }
}

/** `Budget: €50,000`: the section is about the budget, and says how much it is. */
const beforeSum = (text: string): string =>
  text.replace(/[\s:：(–—-]+(?:[€$£¥]\s?\d|\d[\d.,]*\s?(?:[€$£¥]|eur|usd|gbp)).*$/u, '')

/** `Key messages by phase`, `Budget per channel`: the section is still about what stands in front. */
const beforeBy = (text: string): string => /^(.+?) (?:by|per|pro|por|par|je) /.exec(text)?.[1] ?? ''

function invert(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([name, list]) => list.map((word) => [word, name] as const)))
}
