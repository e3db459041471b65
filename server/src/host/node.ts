import { readdir, readFile, stat } from 'node:fs/promises'
import { decodeText, defaultSizeLimit, tooLarge } from './decode.ts'
import type { FileContent, FileKind, Host } from './host.ts'
import { localDay } from './today.ts'
import { type FolderEntry, walk } from './walk.ts'

/** The host of the command line and of editors on a desktop: the file system. Writes nothing. */
export function createNodeHost(sizeLimit: number = defaultSizeLimit): Host {
  return {
    read: (path) => readText(path, sizeLimit),
    stat: kindOf,
    list: (folder, onProblem) => walk({ entries: entriesOf, text: smallText }, folder, onProblem),
    today: () => localDay(new Date()),
  }
}

async function readText(path: string, sizeLimit: number): Promise<FileContent> {
  try {
    const { size } = await stat(path)
    if (size > sizeLimit) return tooLarge(sizeLimit)
    return decodeText(await readFile(path))
  } catch (error) {
    return failure(error)
  }
}

function failure(error: unknown): FileContent {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { ok: false, reason: 'missing', message: 'There is no such file.' }
    case 'EISDIR':
      return { ok: false, reason: 'directory', message: 'It is a folder.' }
    case 'EACCES':
    case 'EPERM':
      return { ok: false, reason: 'unreadable', message: 'Permission to read it is missing.' }
    default:
      return { ok: false, reason: 'unreadable', message: `It cannot be read (${codeOf(error)}).` }
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}

async function kindOf(path: string): Promise<FileKind | null> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file'
  } catch (error) {
    // What exists but may not be looked at is still there: reading it will say why it cannot be read.
    return codeOf(error) === 'EACCES' ? 'file' : null
  }
}

async function entriesOf(folder: string): Promise<readonly FolderEntry[] | string> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const kinds = await Promise.all(
      entries.map(async (entry): Promise<FolderEntry | null> => {
        const { name } = entry
        if (entry.isFile()) return { name, kind: 'file' }
        if (entry.isDirectory()) return { name, kind: 'directory' }
        if (!entry.isSymbolicLink()) return null
        return (await kindOf(`${folder}/${name}`)) === 'file' ? { name, kind: 'file' } : null
      }),
    )
    return kinds.filter((entry) => entry !== null)
  } catch (error) {
    return codeOf(error) === 'EACCES'
      ? 'Permission to look into this folder is missing.'
      : `It cannot be read (${codeOf(error)}).`
  }
}

async function smallText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return null
  }
}
