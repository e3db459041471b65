/** What a file system entry is; null from `stat` when there is none. */
export type FileKind = 'file' | 'directory'

/** A file as bytes could be read. */
export type FileContent =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      readonly reason: 'missing' | 'unreadable' | 'binary' | 'too-large' | 'directory'
      readonly message: string
    }

/** Says that a folder could not be looked into, while its neighbours were. */
export type FolderProblem = (folder: string, message: string) => void

/** All that Throughline needs from the world. Paths are absolute and use `/`. */
export interface Host {
  read(path: string): Promise<FileContent>
  stat(path: string): Promise<FileKind | null>
  /** Files below a folder, sorted, without those that its ignore files name (`.gitignore`, `.throughlineignore`). */
  list(folder: string, onProblem?: FolderProblem): Promise<readonly string[]>
  /** Today, as `YYYY-MM-DD` in local time. */
  today(): string
}
