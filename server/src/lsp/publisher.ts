import type { Diagnostic, Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath } from '../model/graph.ts'
import { shownDiagnostics } from '../service/code-actions.ts'
import type { OpenDocuments } from './open-documents.ts'
import type { Pass } from './workspace.ts'

/** The diagnostics of one document as they are to be told; `version` is that of the text they were found in. */
export interface Publication {
  readonly path: DocumentPath
  readonly version: number | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Remembers what was told, and tells only what differs. */
export interface Publisher {
  publish(pass: Pass): void
  /** A document was closed: what is told of it from now on bears no version. */
  closed(path: DocumentPath): void
  /** Takes back all that was told. */
  clear(): void
}

export function sameList(one: readonly Diagnostic[], other: readonly Diagnostic[]): boolean {
  return one.length === other.length && one.every((diagnostic, index) => diagnostic === other[index])
}

/** Findings on plans, and beside them what is wrong with configurations and files that cannot be read. */
export function allDiagnostics({ session, snapshot }: Pass): ReadonlyMap<DocumentPath, readonly Diagnostic[]> {
  const lists = new Map<DocumentPath, Diagnostic[]>()
  // Documents that are there only because others refer to them are not judged, as on the command line.
  for (const path of session.workspace.requested) lists.set(path, [...shownDiagnostics(snapshot, path)])
  for (const problem of session.workspace.problems) {
    lists.set(problem.place.path, [...(lists.get(problem.place.path) ?? []), problem])
  }
  return lists
}

/** The version of the text that the findings are about; `later` when the text has moved on and a new pass will follow. */
function versionOf(documents: OpenDocuments, snapshot: Snapshot, path: DocumentPath): number | null | 'later' {
  const open = documents.get(path)
  if (open === null) return null
  const analysed = snapshot.document(path)
  return analysed === null || analysed.source.text === open.text ? open.version : 'later'
}

export function createPublisher(documents: OpenDocuments, send: (publication: Publication) => void): Publisher {
  const told = new Map<DocumentPath, readonly Diagnostic[]>()

  const tell = (path: DocumentPath, version: number | null, diagnostics: readonly Diagnostic[]): void => {
    if (diagnostics.length === 0 && documents.get(path) === null) told.delete(path)
    else told.set(path, diagnostics)
    send({ path, version, diagnostics })
  }

  return {
    publish: (pass) => {
      const lists = allDiagnostics(pass)
      for (const path of new Set([...lists.keys(), ...told.keys(), ...pass.renewed])) {
        const diagnostics = lists.get(path) ?? []
        const isNew = pass.renewed.has(path) && documents.get(path) !== null
        if (!isNew && sameList(told.get(path) ?? [], diagnostics)) continue
        const version = versionOf(documents, pass.snapshot, path)
        if (version !== 'later') tell(path, version, diagnostics)
      }
    },
    closed: (path) => {
      // What only its buffer showed is taken back at once by the next pass, which compares with this list.
      if ((told.get(path) ?? []).length === 0) told.delete(path)
    },
    clear: () => {
      for (const path of [...told.keys()]) tell(path, documents.get(path)?.version ?? null, [])
    },
  }
}
