import { languageOf } from '../config/discover.ts'
import { namedDocuments } from '../config/reading.ts'
import type { DocumentSettings } from '../engine/engine.ts'
import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { Day } from '../model/measure.ts'
import { isCandidate } from '../read/detect.ts'
import type { OpenDocuments } from './open-documents.ts'
import { type OverlayHost, openFolder } from './overlay-host.ts'
import type { Discover, PlanSession } from './plan-session.ts'
import type { EditorSettings } from './settings.ts'

/** Longest stretch of work before other messages get their turn. */
const sliceMilliseconds = 12
/** Texts above this length are left alone while they are edited: no plan is that long. */
const longestText = 4_000_000

/** What the client wants to be checked, and how. */
export interface Configured {
  readonly folders: readonly DocumentPath[]
  readonly settings: EditorSettings
  /** Files that the user wants to be checked whatever is in them. */
  readonly named: readonly DocumentPath[]
}

/** One session and what is known of it beside its engine. All of it can be rebuilt from documents and settings. */
export interface Analysis {
  readonly session: PlanSession
  has(path: DocumentPath): boolean
  /** Documents of the session, those that lie in a folder included. */
  isWithin(folder: DocumentPath): boolean
  /**
   * Gives the engine the newest text of a document. Answers `reload` when the document has to be discovered first,
   * since it looks like a plan and is not part of the session.
   */
  refresh(path: DocumentPath): Promise<'done' | 'reload'>
  /** Does the work that is left in slices, so that other messages get their turn. */
  finish(): Promise<Snapshot>
  /** Whether the documents that this one names have changed since this was last asked. */
  namesOthers(path: DocumentPath): boolean
}

/** The paths that a document refers to, as one text to compare. */
function namesIn(snapshot: Snapshot, path: DocumentPath): string {
  const document = snapshot.document(path)
  return document === null ? '' : JSON.stringify(namedDocuments(document, null))
}

function withDetection(settings: DocumentSettings, detect: EditorSettings['detect']): DocumentSettings {
  const off = detect === 'never' && settings.read.detect === 'auto'
  return off ? { ...settings, read: { ...settings.read, detect: 'never' } } : settings
}

async function finish({ engine }: PlanSession, breathe: () => Promise<void>): Promise<Snapshot> {
  for (let until = performance.now() + sliceMilliseconds; engine.advance(); ) {
    if (performance.now() < until) continue
    await breathe()
    until = performance.now() + sliceMilliseconds
  }
  return engine.snapshot()
}

/** Discovers folders and open documents anew; what has not changed since the last time is not read again. */
export async function loadAnalysis(
  discover: Discover,
  host: OverlayHost,
  documents: OpenDocuments,
  { folders, settings, named }: Configured,
  today: Day,
  scope: 'folders' | 'open-documents' = 'folders',
): Promise<Analysis> {
  const candidates = documents.all().filter((document) => isCandidate(document.text, document.path))
  const searched = [...(scope === 'folders' ? folders : []), openFolder, ...named]
  const session = await discover(searched, folders[0] ?? openFolder, settings.flags, today, scope === 'open-documents')
  const settingsOf = new Map(
    session.workspace.documents.map(
      (input) => [input.source.path, withDetection(input.settings, settings.detect)] as const,
    ),
  )
  if (settings.detect === 'never') {
    const set = session.workspace.documents.map((input) => ({
      ...input,
      settings: settingsOf.get(input.source.path) ?? input.settings,
    }))
    session.engine.update({ set })
  }
  // These look like plans and the configuration does not want them: they need not be discovered again and again.
  const unwanted = new Set(candidates.map((document) => document.path).filter((path) => !settingsOf.has(path)))
  return analysisOf(host, session, settingsOf, unwanted)
}

function analysisOf(
  host: OverlayHost,
  session: PlanSession,
  settingsOf: ReadonlyMap<DocumentPath, DocumentSettings>,
  unwanted: ReadonlySet<DocumentPath>,
): Analysis {
  const names = new Map<DocumentPath, string>()
  const candidates = new Map(
    session.workspace.documents.map(({ source }) => [source.path, isCandidate(source.text, source.path)] as const),
  )
  return {
    session,
    has: (path) => settingsOf.has(path),
    isWithin: (folder) => [...settingsOf.keys()].some((path) => path.startsWith(`${folder}/`)),
    refresh: async (path) => {
      const content = await host.read(path)
      const settings = settingsOf.get(path)
      const readable = content.ok && content.text.length <= longestText
      if (settings === undefined) {
        return readable && !unwanted.has(path) && isCandidate(content.text, path) ? 'reload' : 'done'
      }
      if (readable)
        session.engine.update({ set: [{ source: { path, language: languageOf(path), text: content.text }, settings }] })
      else session.engine.update({ remove: [path] })
      // A text that has begun or ceased to look like a plan may have to be shown or hidden: discovery decides that.
      const flipped = readable && candidates.get(path) !== isCandidate(content.text, path)
      return flipped ? 'reload' : 'done'
    },
    finish: () => finish(session, host.breathe),
    namesOthers: (path) => {
      const before = names.get(path)
      const now = namesIn(session.engine.snapshot(), path)
      names.set(path, now)
      return before !== undefined && before !== now
    },
  }
}
