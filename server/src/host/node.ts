import { readdir, readFile, stat } from 'node:fs/promises'
import type { FileContent, FileKind, Host } from './host.ts'
import { type FolderEntry, walk } from './walk.ts'

/** Bytes up to which a file is read at all: far above any plan, below what could exhaust the memory. */
export const defaultSizeLimit = 64 * 1024 * 1024

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
    if (size > sizeLimit) {
      const limit = Math.floor(sizeLimit / 1024 / 1024)
      return { ok: false, reason: 'too-large', message: `It is larger than ${limit} MB, too large for a plan.` }
    }
    return decodeText(await readFile(path))
  } catch (error) {
    return failure(error)
  }
}

/** Bytes as text, which is UTF-8. Anything else is refused and not guessed at, since a fix would write the guess back. */
export function decodeText(bytes: Uint8Array): FileContent {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isWide) return { ok: false, reason: 'binary', message: 'It is UTF-16 text. Save it as UTF-8.' }
  if (bytes.includes(0)) return { ok: false, reason: 'binary', message: 'It is not a text file.' }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { ok: false, reason: 'binary', message: 'It is not UTF-8 text. Save it as UTF-8.' }
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

/** A moment as a calendar day where this computer stands. */
function localDay(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
