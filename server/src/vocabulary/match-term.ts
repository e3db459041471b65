import type { FieldName, Level, Relation } from '../model/item.ts'
import type { SectionTopic } from '../model/plan.ts'
import type { LanguageWords, LevelWords, Term, TermPlace } from './terms.ts'

/** Says what a heading, label, column or key stands for; null when it is the author's own word. */
export type TermMatcher = (text: string, place: TermPlace) => Term | null

/** Makes a matcher for the words of some languages; the first that knows a word decides. */
export function createTermMatcher(languages: readonly LanguageWords[]): TermMatcher {
  const matchers = languages.map(languageMatcher)
  return (text, place) => {
    const plain = plainWords(text)
    if (plain === '' || plain.length > 80) return null
    for (const match of matchers) {
      const term = match(plain, place)
      if (term !== null) return term
    }
    return null
  }
}

/** Lower case, without numbering, emoji, brackets, dates and final colon: what is left are the words. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[：:]\s*$/, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[ivx]{1,4}[.)]|[a-z]{1,4}-?\d+(?:\.\d+)*[.):]?)\s+(?=\p{L})/u, '')
    .replace(/\b(?:(?:for|in|by)\s+)?(?:fy\s?)?20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?\b/g, ' ')
    .replace(/\bq[1-4]\b|\bh[12]\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function languageMatcher(words: LanguageWords): TermMatcher {
  const levels = levelIndex(words)
  const fields = invert(words.fields)
  const topics = invert(words.topics)
  const relations = invert(words.relations)
  const details = new Set(words.details)
  const modifiers = new Set(words.modifiers)
  const phase = phaseMatcher(words)

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

  return (text, place) => {
    const own = levelOf(text, words, levels, wholeLevel, stripped)
    if (place === 'heading') return wholeLevel(text) ?? topic(text) ?? own ?? phase(text)
    if (words.ranks.includes(text)) return { type: 'detail' }
    const detail: Term | null = details.has(text) ? { type: 'detail' } : null
    return field(text) ?? relation(text) ?? wholeLevel(text) ?? detail ?? own ?? field(stripped(text)) ?? topic(text)
  }
}

interface LevelIndex {
  readonly whole: ReadonlyMap<string, { readonly level: Level; readonly plural: boolean }>
  readonly heads: readonly { readonly word: string; readonly level: Level; readonly plural: boolean }[]
}

function levelIndex(words: LanguageWords): LevelIndex {
  const whole = new Map<string, { level: Level; plural: boolean }>()
  const heads: { word: string; level: Level; plural: boolean }[] = []
  for (const [level, list] of Object.entries(words.levels) as [Level, LevelWords][]) {
    for (const word of list.singular) whole.set(word, { level, plural: false })
    for (const word of list.plural) whole.set(word, { level, plural: true })
    for (const word of list.heads) heads.push({ word, level, plural: list.plural.includes(word) })
  }
  // The longest head first, so that `key results` goes before `results`.
  heads.sort((a, b) => b.word.length - a.word.length)
  return { whole, heads }
}

/** The level that words name: numbered, behind modifiers, as the head of a longer name, or joined by `and`. */
function levelOf(
  text: string,
  words: LanguageWords,
  levels: LevelIndex,
  wholeLevel: (text: string) => Term | null,
  stripped: (text: string) => string,
): Term | null {
  const numbered = /^(.*\S)\s+#?(\d+(?:\.\d+)*|[ivx]+)$/.exec(text)
  if (numbered !== null) {
    const term = wholeLevel(stripped(numbered[1] ?? ''))
    if (term?.type === 'level') return { ...term, plural: false, number: numbered[2] ?? null }
  }
  const pieces = text.split(/[\s-]+/)
  const spoiled = pieces.some((piece) => words.spoilers.includes(piece))
  if (spoiled) return headOf(text, levels) === null ? null : { type: 'other' }
  const bare = wholeLevel(stripped(text))
  if (bare !== null) return bare
  const name = beforePreposition(text, words.prepositions)
  const atHead = wholeLevel(stripped(name)) ?? headOf(name, levels)
  if (atHead !== null) return atHead
  return joinedLevels(text, words, (part) => wholeLevel(stripped(part)) ?? headOf(part, levels))
}

function headOf(name: string, levels: LevelIndex): Term | null {
  if (name.split(' ').length > 4) return null
  const head = levels.heads.find(({ word }) => name.endsWith(` ${word}`))
  return head === undefined ? null : { type: 'level', level: head.level, plural: head.plural, number: null }
}

/** `Goals and objectives` is one level; `Vision and budget` is none. */
function joinedLevels(text: string, words: LanguageWords, levelOfPart: (part: string) => Term | null): Term | null {
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
function phaseMatcher(words: LanguageWords): (text: string) => Term | null {
  const counted = words.phases.counted.join('|')
  const pattern = new RegExp(
    `^(?:(?:${counted})\\s*[\\d#ivx]|\\d+(?:st|nd|rd|th)?\\s+(?:${counted})|(?:first|second|third|fourth|final)\\s+(?:${counted}))`,
  )
  const whole = new Set(words.phases.whole)
  return (text) => (whole.has(text) || pattern.test(text) ? { type: 'phase' } : null)
}

function invert(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([name, list]) => list.map((word) => [word, name] as const)))
}
