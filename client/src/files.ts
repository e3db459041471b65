import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type {
  FileParams,
  FileProblem,
  ReadFileParams,
  ReadFileResult,
  ReadFolderResult,
  StatResult,
} from '../../server/src/lsp/protocol.ts'
import { toBase64 } from './base64.ts'
import { methods } from './methods.ts'

/** Hands files to the server that it cannot reach by itself; nothing is written. */
export function answerFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest<ReadFileResult, void>(methods.readFile, readFile),
    client.onRequest<StatResult, void>(methods.stat, stat),
    client.onRequest<ReadFolderResult, void>(methods.readFolder, readFolder),
  )
}

async function readFile({ uri, sizeLimit }: ReadFileParams): Promise<ReadFileResult> {
  const address = vscode.Uri.parse(uri)
  try {
    const { size } = await vscode.workspace.fs.stat(address)
    if (size > sizeLimit) return { ok: false, problem: 'too-large', message: 'It is too large for a plan.' }
    return { ok: true, base64: toBase64(await vscode.workspace.fs.readFile(address)) }
  } catch (error) {
    return { ok: false, ...problemOf(error) }
  }
}

function problemOf(error: unknown): { readonly problem: FileProblem; readonly message: string } {
  const code = error instanceof vscode.FileSystemError ? error.code : 'Unknown'
  switch (code) {
    case 'FileNotFound':
    case 'FileNotADirectory':
      return { problem: 'missing', message: 'There is no such file.' }
    case 'FileIsADirectory':
      return { problem: 'directory', message: 'It is a folder.' }
    case 'NoPermissions':
      return { problem: 'unreadable', message: 'Permission to read it is missing.' }
    default:
      return { problem: 'unreadable', message: `It cannot be read (${code}).` }
  }
}

async function stat({ uri }: FileParams): Promise<StatResult> {
  try {
    const { type } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri))
    return (type & vscode.FileType.Directory) === 0 ? 'file' : 'directory'
  } catch {
    return null
  }
}

async function readFolder({ uri }: FileParams): Promise<ReadFolderResult> {
  try {
    const found = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri))
    return { ok: true, entries: found.flatMap(([name, type]) => entryOf(name, type)) }
  } catch (error) {
    return { ok: false, message: problemOf(error).message }
  }
}

/** A link to a folder is left out, so that no search can loop. */
function entryOf(name: string, type: vscode.FileType): { name: string; kind: 'file' | 'directory' }[] {
  if ((type & vscode.FileType.File) !== 0) return [{ name, kind: 'file' }]
  return type === vscode.FileType.Directory ? [{ name, kind: 'directory' }] : []
}
