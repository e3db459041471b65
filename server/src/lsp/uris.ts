import { URI } from 'vscode-uri'
import type { DocumentPath } from '../model/graph.ts'

/**
 * The one place where addresses of the protocol become names of documents and back. Clients spell one address in several
 * ways (`file:///c%3A/a%20b.md`, `file:///C:/a b.md`), so only the path made here may be compared.
 */
export function pathOfUri(uri: string): DocumentPath {
  const parsed = URI.parse(uri)
  if (isOnNoDisk(parsed)) return `/:${parsed.scheme}:${encodeURIComponent(parsed.authority)}${parsed.path}`
  if (parsed.scheme !== 'file') return parsed.toString()
  // `fsPath` lowers the drive letter and knows shares; on Windows it answers with backslashes.
  return parsed.fsPath.replaceAll('\\', '/')
}

/** A new document has an address and no file; what bears a query is one side of a comparison or the like. */
function isOnNoDisk({ scheme, path, query, fragment }: URI): boolean {
  return scheme !== 'file' && scheme !== 'untitled' && path.startsWith('/') && query === '' && fragment === ''
}

const virtualParts = /^\/:([^:/]+):([^/]*)(.*)$/s
const hasScheme = /^[a-z][a-z0-9+.-]+:/i

/** The address of a document, in the normal form of `vscode-uri`. */
export function uriOfPath(path: DocumentPath): string {
  const [, scheme, authority = '', below = ''] = virtualParts.exec(path) ?? []
  if (scheme !== undefined)
    return URI.from({ scheme, authority: decodeURIComponent(authority), path: below }).toString()
  // A drive letter is one character; a scheme has at least two.
  return hasScheme.test(path) ? path : URI.file(path).toString()
}

/** Whether a document is a file, on a disk or not, which can be read again when the editor closes it. */
export function isFilePath(path: DocumentPath): boolean {
  return !hasScheme.test(path)
}
