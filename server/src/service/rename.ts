import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath, GraphItem } from '../model/graph.ts'
import type { ReadResult, SourceDocument } from '../read/document.ts'
import type { Span, TextEdit } from '../text/span.ts'
import { sliceSpan } from '../text/spans.ts'
import { configPaths } from './config-paths.ts'
import { anchorFinder, idSpanOf, type Mention, mentionsOf } from './mentions.ts'
import { type NameEdit, renameInAnchor, renameInText } from './rename-text.ts'
import { changesMeaning } from './same-cascade.ts'
import { thingAt } from './thing-at.ts'

/** Something that cannot be done, and why, in words for the author. */
export interface Refusal {
  readonly refused: string
}

/** What would be renamed: the characters of an id, and the id as it is now. */
export interface Renameable {
  readonly span: Span
  readonly id: string
  readonly item: GraphItem
}

export type DocumentEdits = ReadonlyMap<DocumentPath, readonly TextEdit[]>

/** A configuration file with its text. */
export interface ConfigText {
  readonly path: DocumentPath
  readonly text: string
}

/** What renaming needs besides the snapshot: reading a text as its document is read, and the configurations. */
export interface RenameTools {
  readonly read: (source: SourceDocument) => ReadResult
  readonly configs: readonly ConfigText[]
}

const noId = 'There is no id here. Place the cursor on the id of an item, such as O1, or on a reference to it.'

function titleOf(item: GraphItem): string {
  const title = item.fact.title === '' ? item.kind : item.fact.title
  return title.length > 60 ? `${title.slice(0, 59)}…` : title
}

function inReference(
  snapshot: Snapshot,
  path: DocumentPath,
  span: Span,
  items: readonly GraphItem[],
): Renameable | Refusal {
  const written = sliceSpan(snapshot.document(path)?.source.text ?? '', span)
  const [item, second] = items
  if (item === undefined) return { refused: `No item that bears the name “${written}” was found.` }
  if (second !== undefined)
    return { refused: `“${written}” can mean several items. Rename the one that you mean where it stands.` }
  const { id, level } = item.fact
  if (id === null) return { refused: `“${titleOf(item)}” has no id that could be renamed.` }
  const hash = written.indexOf('#') + 1
  const part = written.slice(hash)
  const found = hash > 0 ? renameInAnchor(part, id, id) : renameInText(part, id, id, level)
  if (found === null) return { refused: `This names “${titleOf(item)}” by its words, so there is no id to rename.` }
  const start = span.start + hash
  return { span: { start: start + found.start, end: start + found.end }, id, item }
}

/** The id that stands at an offset, at its item or in a reference to it; why not, where there is none to rename. */
export function prepareRename(snapshot: Snapshot, path: DocumentPath, offset: number): Renameable | Refusal | null {
  const document = snapshot.document(path)
  if (document === null || document.facts.plan === null) return null
  const thing = thingAt(snapshot, path, offset)
  if (thing === null) return { refused: noId }
  switch (thing.kind) {
    case 'id':
      return { span: thing.span, id: thing.item.fact.id ?? '', item: thing.item }
    case 'title': {
      const { id } = thing.item.fact
      const stands = id !== null && idSpanOf(document, thing.item) !== null
      return {
        refused: stands
          ? `To rename the id, place the cursor on ${id} itself.`
          : `“${titleOf(thing.item)}” has no id that could be renamed.`,
      }
    }
    case 'reference':
      return inReference(snapshot, path, thing.span, thing.targets)
    case 'path':
      return thing.item === null ? { refused: noId } : inReference(snapshot, path, thing.span, [thing.item])
  }
}

/** What is read as an id where one stands now. */
const formOf = (id: string): string =>
  /^[\d.]+$/.test(id)
    ? 'In its place a number is, such as 3 or 1.2.'
    : 'Capitals and a number are, such as O4 or KR1.2.'

const idForm = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u

/** Why an id cannot be given; null when nothing speaks against it yet. */
function refusalOf(snapshot: Snapshot, item: GraphItem, to: string): Refusal | null {
  if (!idForm.test(to) || to.length > 40)
    return { refused: `“${to}” cannot be an id. An id is made of letters and a number, such as O4 or KR1.2.` }
  const parents = new Set(item.fact.parents.map((parent) => parent.key))
  const taken = snapshot.items(item.path).find(({ ref, fact }) => {
    if (ref === item.ref || fact.id?.toLowerCase() !== to.toLowerCase()) return false
    // Key results are numbered anew under each objective.
    const isNumberedAnew = fact.level === 'measure' && item.fact.level === 'measure' && parents.size > 0
    return !isNumberedAnew || fact.parents.some((parent) => parents.has(parent.key))
  })
  return taken === undefined ? null : { refused: `The id ${to} is taken: it names “${titleOf(taken)}”.` }
}

const editOf = (span: Span, shift: number, found: NameEdit | null): readonly TextEdit[] =>
  found === null
    ? []
    : [{ span: { start: span.start + shift + found.start, end: span.start + shift + found.end }, newText: found.text }]

function mentionEdits(snapshot: Snapshot, item: GraphItem, mention: Mention, to: string): readonly TextEdit[] {
  const { id, level } = item.fact
  const written = sliceSpan(snapshot.document(mention.path)?.source.text ?? '', mention.span)
  const hash = written.indexOf('#') + 1
  if (id === null || !mention.sure) return []
  const part = written.slice(hash)
  return editOf(mention.span, hash, hash > 0 ? renameInAnchor(part, id, to) : renameInText(part, id, to, level))
}

function configEdits(snapshot: Snapshot, item: GraphItem, { path, text }: ConfigText, to: string): readonly TextEdit[] {
  const find = anchorFinder(snapshot)
  return configPaths(path, text).flatMap(({ target, anchor }) =>
    anchor !== null && target === item.path && find(target, anchor.text)?.ref === item.ref
      ? editOf(anchor.span, 0, renameInAnchor(anchor.text, item.fact.id ?? '', to))
      : [],
  )
}

function allEdits(snapshot: Snapshot, item: GraphItem, span: Span, to: string, tools: RenameTools): DocumentEdits {
  const edits = new Map<DocumentPath, TextEdit[]>([[item.path, [{ span, newText: to }]]])
  const add = (path: DocumentPath, more: readonly TextEdit[]): void => {
    const list = edits.get(path) ?? []
    const fresh = more.filter((edit) => !list.some((other) => other.span.start === edit.span.start))
    if (fresh.length > 0) edits.set(path, [...list, ...fresh])
  }
  for (const mention of mentionsOf(snapshot, item.ref)) add(mention.path, mentionEdits(snapshot, item, mention, to))
  for (const config of tools.configs) add(config.path, configEdits(snapshot, item, config, to))
  return edits
}

/**
 * Gives the item whose id stands at an offset another id, there and wherever it is named, in all plans and
 * configurations. The plans are read again with it: when anything would mean something else, nothing is changed.
 */
export function rename(
  snapshot: Snapshot,
  path: DocumentPath,
  offset: number,
  wanted: string,
  tools: RenameTools,
): DocumentEdits | Refusal | null {
  const found = prepareRename(snapshot, path, offset)
  if (found === null || 'refused' in found) return found
  const { item, id } = found
  const to = wanted.trim()
  if (to === id) return new Map()
  const refusal = refusalOf(snapshot, item, to)
  if (refusal !== null) return refusal
  const document = snapshot.document(item.path)
  const span = document === null ? null : idSpanOf(document, item)
  if (span === null) return { refused: `Where the id ${id} of “${titleOf(item)}” stands could not be told.` }
  const edits = allEdits(snapshot, item, span, to, tools)
  switch (changesMeaning(snapshot, item, to, edits, tools.read)) {
    case 'unread':
      return { refused: `“${to}” would not be read as an id here. ${formOf(id)}` }
    case 'elsewhere':
      return { refused: `With the id ${to}, some references would come to mean something else. Nothing was changed.` }
    case null:
      return edits
  }
}
