import { TextDocument } from 'vscode-languageserver-textdocument'
import { documentEndings } from '../config/discover.ts'
import type { DocumentPath } from '../model/graph.ts'
import { endingOf } from '../text/paths.ts'
import { isFilePath, pathOfUri } from './uris.ts'

/** A document as it stands in the editor, saved or not. */
export interface OpenDocument {
  readonly path: DocumentPath
  /** As the client spells it: answers have to name it so. */
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: string
}

/** One change of a text: a stretch, or all of it when no range is given. */
export type ContentChange = Parameters<typeof TextDocument.update>[1][number]

/** The documents that the editor has open, by path. */
export interface OpenDocuments {
  get(path: DocumentPath): OpenDocument | null
  all(): readonly OpenDocument[]
  /** The path of a document, open or not, by its address. */
  pathFor(uri: string): DocumentPath
  open(uri: string, languageId: string, version: number, text: string): OpenDocument
  /** Null when the document was never opened. */
  change(uri: string, version: number, changes: readonly ContentChange[]): OpenDocument | null
  close(uri: string): DocumentPath
}

const endings: Readonly<Record<string, string>> = { markdown: '.md', yaml: '.yaml', json: '.json', jsonc: '.json' }

/** A document that is no file yet may have a name without an ending; its language gives it one. */
function pathOf(uri: string, languageId: string): DocumentPath {
  const path = pathOfUri(uri)
  const named = isFilePath(path) || documentEndings.includes(endingOf(path))
  return named ? path : `${path}${endings[languageId] ?? ''}`
}

export function createOpenDocuments(): OpenDocuments {
  const byPath = new Map<DocumentPath, OpenDocument>()
  const paths = new Map<string, DocumentPath>()
  const put = (document: OpenDocument) => {
    byPath.set(document.path, document)
    return document
  }
  const pathFor = (uri: string) => paths.get(pathOfUri(uri)) ?? pathOfUri(uri)
  return {
    get: (path) => byPath.get(path) ?? null,
    all: () => [...byPath.values()],
    pathFor,
    open: (uri, languageId, version, text) => {
      const path = pathOf(uri, languageId)
      paths.set(pathOfUri(uri), path)
      return put({ path, uri, languageId, version, text })
    },
    change: (uri, version, changes) => {
      const before = byPath.get(pathFor(uri))
      if (before === undefined) return null
      // `update` changes the document that it is given, so it gets one of its own.
      const working = TextDocument.create(before.uri, before.languageId, before.version, before.text)
      return put({ ...before, version, text: TextDocument.update(working, [...changes], version).getText() })
    },
    close: (uri) => {
      const path = pathFor(uri)
      byPath.delete(path)
      paths.delete(pathOfUri(uri))
      return path
    },
  }
}
