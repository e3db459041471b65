import { type Connection, FileChangeType } from 'vscode-languageserver/node'
import { listenToLifecycle } from './lifecycle.ts'
import { createParts, type ServerEnvironment, type ServerParts } from './parts.ts'
import { pathOfUri } from './uris.ts'
import type { FileEvent } from './workspace.ts'

const fileKinds: Readonly<Record<FileChangeType, FileEvent['kind']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
}

function listenToDocuments({ connection, documents, workspace, publisher, state }: ServerParts): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    workspace.opened(documents.open(uri, languageId, version, text).path)
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const changed = documents.change(uri, version, contentChanges)
    if (changed !== null) workspace.changed(changed.path)
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const path = documents.close(uri)
    if (state.settings?.enable === true) publisher.closed(path)
    workspace.closed(path)
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    workspace.filesChanged(changes.map(({ uri, type }) => ({ path: pathOfUri(uri), kind: fileKinds[type] })))
  })
}

/** An answer, or the empty one when something fails: what went wrong is in the log, and the editor goes on. */
function answer<T>({ onFailure }: ServerParts, work: () => Promise<T> | undefined, empty: T): Promise<T> {
  return Promise.resolve()
    .then(work)
    .then((found) => found ?? empty)
    .catch((error: unknown) => {
      onFailure(error)
      return empty
    })
}

function listenToRequests(parts: ServerParts): void {
  const { connection, state } = parts
  const handlers = () => (state.settings?.enable === false ? undefined : state.introduction?.handlers)
  connection.onHover((params) => answer(parts, () => handlers()?.hover(params), null))
  connection.onDocumentSymbol((params) => answer(parts, () => handlers()?.symbols(params.textDocument.uri), []))
  connection.onCodeAction((params) => answer(parts, () => handlers()?.actions(params), []))
  connection.onCodeActionResolve((action) => answer(parts, () => handlers()?.resolve(action), action))
}

/** Wires a connection, of whatever kind, to the plans of the client's folders, and starts to listen. */
export function createServer(connection: Connection, environment: ServerEnvironment): void {
  const parts = createParts(connection, environment)
  listenToLifecycle(parts)
  listenToDocuments(parts)
  listenToRequests(parts)
  connection.listen()
}
