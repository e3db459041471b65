import { createSession, type Session } from '../../config/session.ts'
import { noFlags } from '../../config/settings.ts'
import type { Snapshot } from '../../engine/snapshot.ts'
import { createMemoryHost } from '../../host/memory.ts'
import type { DocumentPath } from '../../model/graph.ts'
import { applyEdits } from '../../text/edits.ts'
import type { TextEdit } from '../../text/span.ts'
import type { ConfigText, RenameTools } from '../rename.ts'

/** The folder in which the plans of tests lie. */
export const folder = '/srv/plans'

/** Plans of a test by name, read, with what features need to know of them. */
export interface OpenedPlans {
  readonly snapshot: Snapshot
  readonly vocabulary: Session['vocabulary']
  readonly tools: RenameTools
  readonly configs: readonly ConfigText[]
  /** The offset of a word in a plan: where it stands first, or behind what is given. */
  at(name: string, word: string, behind?: string): number
  path(name: string): DocumentPath
  text(name: string): string
}

/** Reads plans that lie together in a folder. */
export async function openPlans(files: Readonly<Record<string, string>>): Promise<OpenedPlans> {
  const path = (name: string): DocumentPath => `${folder}/${name}`
  const host = createMemoryHost(Object.fromEntries(Object.entries(files).map(([name, text]) => [path(name), text])))
  const request = { root: folder, paths: [], flags: noFlags, stdin: null }
  const session = await createSession(host, request, '2026-11-21')
  const text = (name: string): string => files[name] ?? ''
  const configs = session.workspace.configFiles.map((file) => ({
    path: file,
    text: text(file.slice(folder.length + 1)),
  }))
  return {
    snapshot: session.engine.snapshot(),
    vocabulary: session.vocabulary,
    configs,
    tools: { read: session.readAgain, configs },
    path,
    text,
    at: (name, word, behind = '') => {
      const from = text(name).indexOf(behind)
      const found = from < 0 ? -1 : text(name).indexOf(word, from + behind.length)
      if (found < 0) throw new Error(`"${word}" does not stand in ${name}`)
      return found
    },
  }
}

/** The files after edits of some of them. */
export function editFiles(
  files: Readonly<Record<string, string>>,
  edits: ReadonlyMap<DocumentPath, readonly TextEdit[]>,
): Readonly<Record<string, string>> {
  const edited = [...edits].map(([path, list]) => {
    const name = path.slice(folder.length + 1)
    const text = applyEdits(files[name] ?? '', list)
    if (text === null) throw new Error(`The edits of ${name} overlap`)
    return [name, text] as const
  })
  return { ...files, ...Object.fromEntries(edited) }
}
