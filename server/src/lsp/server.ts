import { type Connection, FileChangeType } from 'vscode-languageserver'
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

/** Wires a connection, of whatever kind, to the plans of the client's folders, and starts to listen. */
export function createServer(connection: Connection, environment: ServerEnvironment): void {
  const parts = createParts(connection, environment)
  listenToLifecycle(parts)
  listenToDocuments(parts)
  connection.listen()
}
