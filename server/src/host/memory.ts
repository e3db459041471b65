import { byCodeUnits, normalizePath } from '../text/paths.ts'
import type { FileContent, FileKind, Host } from './host.ts'
import { type FolderEntry, walk } from './walk.ts'

/** A host over files in memory, for tests and for editors' unsaved text. Paths are absolute and use `/`. */
export function createMemoryHost(
  files: Readonly<Record<string, string | FileContent>>,
  today: string = '2026-11-21',
): Host {
  const contents = new Map(Object.entries(files).map(([path, content]) => [normalizePath(path), content]))
  const folders = foldersOf([...contents.keys()])

  const read = async (path: string): Promise<FileContent> => {
    const content = contents.get(path)
    if (typeof content === 'string') return { ok: true, text: content }
    if (content !== undefined) return content
    if (folders.has(path)) return { ok: false, reason: 'directory', message: 'It is a folder.' }
    return { ok: false, reason: 'missing', message: 'There is no such file.' }
  }
  const stat = async (path: string): Promise<FileKind | null> => {
    if (contents.has(path)) return 'file'
    return folders.has(path) ? 'directory' : null
  }
  const reader = {
    entries: async (folder: string) => [...(folders.get(folder)?.values() ?? [])],
    text: async (path: string) => {
      const content = await read(path)
      return content.ok ? content.text : null
    },
  }
  return { read, stat, list: (folder, onProblem) => walk(reader, folder, onProblem), today: () => today }
}

/** The entries of each folder that the paths name, by folder and name. */
function foldersOf(paths: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, FolderEntry>> {
  const folders = new Map<string, Map<string, FolderEntry>>()
  for (const path of [...paths].sort(byCodeUnits)) {
    const names = path.split('/')
    for (let depth = 1; depth < names.length; depth += 1) {
      const folder = names.slice(0, depth).join('/') || '/'
      const name = names[depth]
      if (name === undefined || name === '') continue
      const entries = folders.get(folder) ?? new Map<string, FolderEntry>()
      entries.set(name, { name, kind: depth === names.length - 1 ? 'file' : 'directory' })
      folders.set(folder, entries)
    }
  }
  return folders
}
