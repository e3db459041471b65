import type { DocumentPath } from '../model/graph.ts'
import { defaultReadOptions, type ReadOptions, type ReadResult, type SourceDocument } from '../read/document.ts'
import { createReader } from '../read/read-document.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { DocumentReferences } from './discover.ts'

type Read = (source: SourceDocument, options: ReadOptions) => ReadResult

/** How a session reads: discovery, engine and fixes share one reader and what it remembers. */
export interface SessionReading {
  readonly read: Read
  /** Reads a text as a plan, for fixes that look whether what they write is read as it is meant. */
  readonly readAgain: (source: SourceDocument) => ReadResult
  /** Reads a text with the options of its document, for what looks at a change before it is made. */
  readonly readAs: Read
}

export function createReading(vocabulary: Vocabulary): SessionReading {
  const reader = createReader(vocabulary)
  return {
    read: rememberLast(reader),
    readAgain: (source) => reader(source, { ...defaultReadOptions, detect: 'always' }),
    readAs: reader,
  }
}

/** Remembers what each document gave when it was last read: discovery, engine and the next discovery share it. */
function rememberLast(read: Read): Read {
  const last = new Map<
    DocumentPath,
    { readonly source: SourceDocument; readonly options: string; readonly result: ReadResult }
  >()
  return (source, options) => {
    const known = last.get(source.path)
    const key = JSON.stringify([source.language, options])
    if (known !== undefined && known.source.text === source.text && known.options === key) return known.result
    const result = read(source, options)
    last.set(source.path, { source, options: key, result })
    return result
  }
}

/** The other documents that one names. What it says of its parent goes before what its configuration says. */
export function namedDocuments({ facts }: Pick<ReadResult, 'facts'>, parent: string | null): DocumentReferences {
  const paths = facts.items.flatMap((item) => item.references.map((reference) => reference.path))
  const declared = facts.plan?.parent ?? null
  return {
    parent: facts.plan === null ? null : declared === null ? parent : (declared.path ?? declared.text),
    others: [...new Set(paths.filter((path) => path !== null))],
  }
}
