import type { FixAction } from '../../model/finding.ts'
import type { DocumentPath } from '../../model/graph.ts'
import {
  type DocumentLanguage,
  type DocumentState,
  defaultReadOptions,
  type ReadResult,
  type SourceDocument,
} from '../../read/document.ts'
import { createReader } from '../../read/read-document.ts'
import { applyEdits } from '../../text/edits.ts'
import { createVocabulary } from '../../vocabulary/create-vocabulary.ts'
import { computeEdits } from '../edits.ts'

const read = createReader(createVocabulary())

/** Reads a text in the way that `stateOf` does. */
export const readBack = (source: SourceDocument): ReadResult =>
  read(source, { ...defaultReadOptions, detect: 'always' })

const languageOf = (path: DocumentPath): DocumentLanguage =>
  path.endsWith('.md') ? 'markdown' : path.endsWith('.json') ? 'json' : 'yaml'

/** A document as the real reader reads it. */
export function stateOf(path: DocumentPath, text: string): DocumentState {
  const source = { path, language: languageOf(path), text }
  return { source, ...read(source, { ...defaultReadOptions, detect: 'always' }) }
}

/** The text of each document after a fix; null when the fix gives no edits. */
export function fixed(
  documents: Readonly<Record<DocumentPath, string>>,
  path: DocumentPath,
  action: FixAction,
): Readonly<Record<DocumentPath, string>> | null {
  const states = new Map(Object.entries(documents).map(([name, text]) => [name, stateOf(name, text)]))
  const edits = computeEdits(
    { title: 'fix', safety: 'suggested', path, action },
    (name) => states.get(name) ?? null,
    readBack,
  )
  if (edits === null) return null
  const changed = Object.entries(documents).map(([name, text]) => [name, applyEdits(text, edits.get(name) ?? [])])
  return Object.fromEntries(changed)
}

/** The text of one document after a fix; null when the fix gives no edits. */
export function fixedText(path: DocumentPath, text: string, action: FixAction): string | null {
  return fixed({ [path]: text }, path, action)?.[path] ?? null
}

/** The key of the item with a title. */
export function keyOf(path: DocumentPath, text: string, title: string): string {
  const found = stateOf(path, text).facts.items.find((item) => item.title.startsWith(title))
  if (found === undefined) throw new Error(`no item is read as ${title}`)
  return found.key
}

/** The text after a fix whose action is made from the keys of titles. */
export function after(
  path: string,
  lines: readonly string[],
  make: (key: (title: string) => string) => FixAction,
): readonly string[] | null {
  const text = `${lines.join('\n')}\n`
  const result = fixedText(
    path,
    text,
    make((title) => keyOf(path, text, title)),
  )
  return result === null ? null : result.replace(/\n$/, '').split('\n')
}
