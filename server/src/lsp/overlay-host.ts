import type { Host } from '../host/host.ts'
import type { DocumentPath } from '../model/graph.ts'
import { isAbsolutePath } from '../text/paths.ts'
import type { OpenDocuments } from './open-documents.ts'

/** A folder that does not exist: it stands for the documents that the editor has open, wherever they lie. */
export const openFolder = '/.throughline-open-documents'

/** The files of the disk with the editor's unsaved texts laid over them. */
export interface OverlayHost extends Host {
  /** Whether the last search of a real folder came upon the file. */
  isListed(path: DocumentPath): boolean
  /** Ends when messages that wait had their turn. */
  breathe(): Promise<void>
}

/** Lets those who wait go on one at a time, each after other messages had their turn. */
function createTurnstile(breathe: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    last = last.then(() => breathe())
    return last
  }
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)

/** Lays open documents over a host. Texts of files lose their byte order mark, as an editor's texts have none. */
export function createOverlayHost(host: Host, documents: OpenDocuments, breathe: () => Promise<void>): OverlayHost {
  const turn = createTurnstile(breathe)
  const listed = new Map<string, ReadonlySet<DocumentPath>>()
  return {
    breathe,
    today: () => host.today(),
    read: async (path) => {
      const open = documents.get(path)
      if (open !== null) return { ok: true, text: open.text }
      if (!isAbsolutePath(path)) return { ok: false, reason: 'missing', message: 'There is no such file.' }
      const content = await host.read(path)
      // What is read here is parsed next: a folder full of plans would otherwise be one long stretch of work.
      await turn()
      return content.ok ? { ok: true, text: withoutMark(content.text) } : content
    },
    stat: async (path) => {
      if (path === openFolder) return 'directory'
      if (documents.get(path) !== null) return 'file'
      return isAbsolutePath(path) ? host.stat(path) : null
    },
    list: async (folder, onProblem) => {
      if (folder === openFolder) return documents.all().map((document) => document.path)
      const files = await host.list(folder, onProblem)
      listed.set(folder, new Set(files))
      return files
    },
    isListed: (path) => [...listed.values()].some((files) => files.has(path)),
  }
}
