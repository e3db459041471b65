import type { Carrier, Level, LinkOrigin } from '../model/item.ts'
import type { Span } from '../text/span.ts'
import type { ItemDraft } from './draft.ts'
import type { Phrase } from './phrase.ts'
import { cut, runsOf, spanOf } from './phrase.ts'
import { findPlaceholders } from './placeholders.ts'
import { isPlainId } from './row-numbers.ts'
import { parentHere, type Scope } from './scope.ts'
import { addField, readSegments } from './segments.ts'
import { readStatement, type Statement } from './statement.ts'
import { whoAndWhen } from './who-and-when.ts'

export interface NewItem {
  readonly level: Level
  readonly carrier: Carrier
  /** The line or cell that states it; `blankAt` says where a blank one would stand. */
  readonly line: Phrase
  readonly whole: Span
  readonly explicit: boolean
  /** Overrides what the place would link to; an empty list means: nothing. */
  readonly parents?: readonly { readonly item: ItemDraft; readonly origin: LinkOrigin }[]
  /** An id that stands outside of the line, as in `Objective 2:`. */
  readonly id?: string | null
  /** An id that stands in front of the label (`**W1** Weakness: …`), with its place. */
  readonly idPhrase?: Phrase | null
  readonly measureName?: string | null
  /** Its box is ticked (`- [x] …`). */
  readonly done?: boolean
}

/** Levels whose statements say what somebody does. */
const workLevels: readonly Level[] = ['objective', 'strategy', 'tactic']

/** Puts one item on the page: takes its line apart and links it to what its place hangs from. */
export function addItem(scope: Scope, item: NewItem): ItemDraft {
  const { page } = scope.environment
  const aside = workLevels.includes(item.level) ? whoAndWhen(item.line) : null
  const line = aside === null ? item.line : cut(item.line, 0, aside.at)
  const statement = readStatement(line, scope.environment, item.level)
  const outer = statement.id === null && item.idPhrase ? item.idPhrase : null
  const idSpan = outer === null ? statement.idSpan : spanOf(outer)
  // The number of a row is no part of what is underlined: it says nothing to its reader.
  const front = outer !== null && isPlainId(outer.text) ? null : idSpan
  const here = item.parents ?? [parentHere(item.level, scope)].filter((parent) => parent !== null)
  const draft: ItemDraft = {
    level: item.level,
    carrier: item.carrier,
    id: statement.id ?? outer?.text ?? item.id ?? null,
    idSpan,
    title: statement.title,
    statement: statement.rest,
    ownWords: statement.ownWords,
    titleSpan: {
      start: Math.min(statement.titleSpan.start, front?.start ?? statement.titleSpan.start),
      end: statement.titleSpan.end,
    },
    wholeSpan: item.whole,
    detail: statement.detail?.text ?? '',
    parents: [...here],
    fields: [...statement.fields],
    references: [...statement.references],
    placeholders: findPlaceholders(item.line.text).map(({ text, start, end }) => ({
      text,
      span: spanOf(item.line, start, end),
    })),
    section: scope.section,
    explicit: item.explicit,
    measureName: item.measureName ?? null,
    valueLines: [],
  }
  page.items.push(draft)
  if (aside !== null) addField(draft, 'owner', aside.owner)
  readSegments(draft, aside === null ? statement.segments : [...statement.segments, aside.time], scope)
  readMark(draft, statement, item.done ?? false)
  return draft
}

/** What is struck through is dropped, whatever else it says, and what is ticked off is done where its words say nothing else. */
function readMark({ fields }: ItemDraft, { title }: Statement, done: boolean): void {
  const stated = fields.findIndex(({ name }) => name === 'status')
  const mark = isStruck(title) ? 'dropped' : done && stated < 0 ? 'done' : null
  if (mark === null) return
  if (stated >= 0) fields.splice(stated, 1)
  fields.unshift({ name: 'status', value: mark, span: spanOf(title) })
}

/** What is struck through from end to end is given up. */
const isStruck = (title: Phrase): boolean =>
  title.text !== '' &&
  runsOf(title).some((run) => run.mark === 'deleted' && run.start === 0 && run.end >= title.text.length)

/** Several entries in one place (`reach; leads; sales`) become one item each. */
export function addItems(
  scope: Scope,
  item: NewItem,
  parts: readonly { readonly text: string; readonly start: number }[],
): readonly ItemDraft[] {
  if (parts.length < 2) return [addItem(scope, item)]
  return parts.map((part) => {
    const line = cut(item.line, part.start, part.start + part.text.length)
    return addItem(scope, { ...item, line, whole: spanOf(line) })
  })
}
