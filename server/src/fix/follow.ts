import type { FixAction } from '../model/finding.ts'
import type { ItemKey, Level } from '../model/item.ts'
import type { DocumentState, ReadResult, SourceDocument } from '../read/document.ts'
import { composeEdits } from '../text/compose-edits.ts'
import { applyEdits } from '../text/edits.ts'
import type { DocumentEdits, FindDocument } from './page.ts'
import { plain } from './page.ts'

/** The documents as they are read after edits. */
export function readAfter(
  edits: DocumentEdits,
  document: FindDocument,
  read: (source: SourceDocument) => ReadResult,
): FindDocument {
  const known = new Map<string, DocumentState | null>()
  return (path) => {
    const before = document(path)
    const list = edits.get(path)
    if (before === null || list === undefined) return before
    const found = known.get(path)
    if (found !== undefined) return found
    const text = applyEdits(before.source.text, list)
    const source = text === null ? null : { ...before.source, text }
    const state = source === null ? null : { source, ...read(source) }
    known.set(path, state)
    return state
  }
}

/** Edits of documents as they are that do what two do one after the other; null when a document is not there. */
export function composed(first: DocumentEdits, second: DocumentEdits, document: FindDocument): DocumentEdits | null {
  const all = new Map(first)
  for (const [path, edits] of second) {
    const before = document(path)
    if (before === null) return null
    all.set(path, composeEdits(before.source.text.length, first.get(path) ?? [], edits))
  }
  return all
}

/** The action with its items named as they are after another action; null when one of them is not found there. */
export function renamed(
  action: FixAction,
  after: FixAction,
  before: DocumentState,
  now: DocumentState,
): FixAction | null {
  const key = (old: ItemKey): ItemKey | null => keyAfter(old, after, before, now)
  const own = `${before.source.path}#`
  const ref = (old: string): string | null => {
    if (!old.startsWith(own)) return old
    const found = key(old.slice(own.length))
    return found === null ? null : own + found
  }
  switch (action.kind) {
    case 'insert-item': {
      const under = key(action.under)
      return under === null ? null : { ...action, under }
    }
    case 'insert-parent': {
      const [item, ...others] = [action.item, ...(action.others ?? [])].map(key)
      if (item === undefined || item === null) return null
      return { ...action, item, others: others.filter((other) => other !== null) }
    }
    case 'insert-field': {
      const item = action.item === null ? null : key(action.item)
      return item === null && action.item !== null ? null : { ...action, item }
    }
    case 'add-reference': {
      const [from, to] = [ref(action.from), ref(action.to)]
      return from === null || to === null ? null : { ...action, from, to }
    }
    default:
      return action
  }
}

/** The key of an item after an action: that of the item with its level and words, which a move gives another level. */
function keyAfter(old: ItemKey, after: FixAction, before: DocumentState, now: DocumentState): ItemKey | null {
  const item = before.facts.items.find((one) => one.key === old)
  if (item === undefined) return null
  const level: Level = after.kind === 'move-item' && after.item === old ? after.level : item.level
  const alike = now.facts.items.filter((one) => one.level === level && plain(one.title) === plain(item.title))
  // Where two bear one title, the key tells them apart.
  return (alike.find((one) => one.key === old) ?? alike.at(-1))?.key ?? null
}
