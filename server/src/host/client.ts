import { decodeText, defaultSizeLimit, tooLarge } from './decode.ts'
import type { FileContent, FileKind, Host } from './host.ts'
import { localDay } from './today.ts'
import { type FolderEntry, walk } from './walk.ts'

/** The bytes of a file, or why there are none. */
export type ClientContent =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | Exclude<FileContent, { readonly ok: true }>

/** The files that an editor can read where a server cannot: in a browser, or in a folder that is on no disk. */
export interface ClientFiles {
  read(path: string, sizeLimit: number): Promise<ClientContent>
  stat(path: string): Promise<FileKind | null>
  /** What lies in a folder, or why that cannot be said. */
  entries(path: string): Promise<readonly FolderEntry[] | string>
}

/** A host whose files are read through the editor. */
export function createClientHost(files: ClientFiles, sizeLimit: number = defaultSizeLimit): Host {
  const read = async (path: string): Promise<FileContent> => {
    const content = await files.read(path, sizeLimit)
    if (!content.ok) return content
    return content.bytes.length > sizeLimit ? tooLarge(sizeLimit) : decodeText(content.bytes)
  }
  const reader = {
    entries: files.entries,
    text: async (path: string) => {
      const content = await read(path)
      return content.ok ? content.text : null
    },
  }
  return {
    read,
    stat: files.stat,
    list: (folder, onProblem) => walk(reader, folder, onProblem),
    today: () => localDay(new Date()),
  }
}

/** Two hosts as one: the second has the files that a path says it has. */
export function createRoutedHost(first: Host, second: Host, isOfSecond: (path: string) => boolean): Host {
  const hostOf = (path: string): Host => (isOfSecond(path) ? second : first)
  return {
    read: (path) => hostOf(path).read(path),
    stat: (path) => hostOf(path).stat(path),
    list: (folder, onProblem) => hostOf(folder).list(folder, onProblem),
    today: () => first.today(),
  }
}
