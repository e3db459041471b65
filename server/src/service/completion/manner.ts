import { fieldAnchor, itemAnchor, referenceAnchor } from '../../model/anchor.ts'
import type { FieldName, ItemFact, Level, Relation } from '../../model/item.ts'
import type { DocumentState } from '../../read/document.ts'
import { wordsOfLanguage } from '../../vocabulary/languages.ts'
import { english } from '../../vocabulary/words/en.ts'

/** What a label can stand for. */
export type Labelled =
  | { readonly type: 'field'; readonly field: FieldName }
  | { readonly type: 'relation'; readonly relation: Relation }
  | { readonly type: 'level'; readonly level: Level }

/** How labels are written in a plan: `**Owner:** `, `Owner: `. */
export interface LabelMarks {
  readonly open: string
  /** With the colon, without the space behind it. */
  readonly close: string
}

/** The words and marks of the labels that a plan has. */
export interface Manner {
  /** The word for something: the plan's own where it has used one, else that of its language. */
  word(wanted: Labelled): string
  readonly marks: LabelMarks
}

const plainMarks: LabelMarks = { open: '', close: ':' }

/** A label right in front of a value, with its marks: `**Owner:** Ana`, `· Owner: Ana`, `| Owner: Ana`. */
const labelBefore =
  /(?:^|[-*+•·|>{,]|\d[.)])\s*(?:\[[ xX]\]\s*)?(\*\*|__|\*|_|["'])?([\p{L}][\p{L}\p{N} /&'_-]{0,30}?)(?:(:)(\*\*|__|\*|_)?|(\*\*|__|\*|_|["'])\s*(:))\s*["'[]?\s*$/u

interface UsedLabel {
  readonly word: string
  readonly marks: LabelMarks
}

function labelOf(text: string, at: number): UsedLabel | null {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('·', at - 1)) + 1
  const match = labelBefore.exec(text.slice(start, at).replace(/^\uFEFF/, ''))
  if (match === null) return null
  const open = match[1] ?? ''
  const close = match[3] !== undefined ? `:${match[4] ?? ''}` : `${match[5] ?? ''}:`
  return { word: (match[2] ?? '').trim(), marks: { open, close } }
}

const nameOf = (wanted: Labelled): string =>
  wanted.type === 'field' ? wanted.field : wanted.type === 'relation' ? wanted.relation : wanted.level

/** Looks at the labels of a plan; the word that is used most stands for each field, relation and level. */
export function mannerOf(document: DocumentState, language: string, level: Level | null): Manner {
  const used = new Map<string, Map<string, number>>()
  const marks = new Map<string, { readonly marks: LabelMarks; count: number }>()
  const note = (name: string, at: number | undefined): void => {
    const found = at === undefined ? null : labelOf(document.source.text, at)
    if (found === null) return
    const words = used.get(name) ?? new Map<string, number>()
    used.set(name, words.set(found.word, (words.get(found.word) ?? 0) + 1))
    const key = JSON.stringify(found.marks)
    marks.set(key, { marks: found.marks, count: (marks.get(key)?.count ?? 0) + 1 })
  }
  for (const item of document.facts.items) noteItem(item, document, level, note)
  const [best] = [...marks.values()].sort((a, b) => b.count - a.count)
  return {
    marks: best?.marks ?? plainMarks,
    word: (wanted) => {
      const [own] = [...(used.get(nameOf(wanted)) ?? [])].sort((a, b) => b[1] - a[1])
      return own?.[0] ?? wordOf(wanted, language)
    },
  }
}

function noteItem(
  item: ItemFact,
  { anchors }: DocumentState,
  level: Level | null,
  note: (name: string, at: number | undefined) => void,
): void {
  const sameKind = level === null || (level === 'measure') === (item.level === 'measure')
  if (sameKind) for (const { name } of item.fields) note(name, anchors.get(fieldAnchor(item.key, name))?.start)
  for (const [index, { relation, levels }] of item.references.entries())
    if (levels === null) note(relation, anchors.get(referenceAnchor(item.key, index))?.start)
  if (item.carrier === 'label' || item.carrier === 'list') note(item.level, anchors.get(itemAnchor(item.key))?.start)
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The first word of the language; the words of a language begin with those that say it best. */
function wordOf(wanted: Labelled, language: string): string {
  const words = wordsOfLanguage(language) ?? english
  switch (wanted.type) {
    case 'field':
      return capital(words.fields[wanted.field]?.[0] ?? english.fields[wanted.field]?.[0] ?? wanted.field)
    case 'relation':
      return capital(words.relations[wanted.relation][0] ?? wanted.relation)
    case 'level':
      return capital(words === english ? wanted.level : (words.levels[wanted.level].singular[0] ?? wanted.level))
  }
}

/** The heading that announces a level in a language. */
export function headingOf(level: Level, language: string): string {
  const words = wordsOfLanguage(language) ?? english
  if (words === english) return capital(english.levels[level].plural.find((word) => isOneWord(word, level)) ?? level)
  return capital(words.levels[level].plural[0] ?? words.levels[level].singular[0] ?? level)
}

/** Whether it is the name of the level itself, and not one that is read besides, such as `strategy/ideas`. */
const isOneWord = (word: string, level: Level): boolean => /^\p{L}+$/u.test(word) && word.startsWith(level.slice(0, 5))
