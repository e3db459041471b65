import type { Connection } from 'vscode-languageserver'
import type { ClientContent, ClientFiles } from '../host/client.ts'
import {
  type FileParams,
  type ReadFileParams,
  type ReadFileResult,
  type ReadFolderResult,
  readFileMethod,
  readFolderMethod,
  type StatResult,
  statMethod,
} from './protocol.ts'
import { uriOfPath } from './uris.ts'

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (mark) => mark.charCodeAt(0))

const noFile: ReadFileResult = { ok: false, problem: 'missing', message: 'There is no such file.' }
const noFolder: ReadFolderResult = { ok: false, message: 'The editor cannot read this folder.' }

function contentOf(result: ReadFileResult): ClientContent {
  if (result.ok) return { ok: true, bytes: bytesOf(result.base64) }
  return { ok: false, reason: result.problem, message: result.message }
}

/** Reads files through the client. For a client that does not offer this, there are no such files. */
export function createClientFiles(connection: Connection, isOffered: () => boolean): ClientFiles {
  const ask = <Result>(method: string, params: FileParams | ReadFileParams, nothing: Result): Promise<Result> =>
    // A client that fails to answer has no such file either; what went wrong there is its own to log.
    isOffered() ? connection.sendRequest<Result>(method, params).catch(() => nothing) : Promise.resolve(nothing)
  return {
    read: async (path, sizeLimit) =>
      contentOf(await ask<ReadFileResult>(readFileMethod, { uri: uriOfPath(path), sizeLimit }, noFile)),
    stat: (path) => ask<StatResult>(statMethod, { uri: uriOfPath(path) }, null),
    entries: async (path) => {
      const result = await ask<ReadFolderResult>(readFolderMethod, { uri: uriOfPath(path) }, noFolder)
      return result.ok ? result.entries : result.message
    },
  }
}
