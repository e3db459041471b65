import { documentEndings } from '../config/discover.ts'
import { isConfigFile } from '../config/load.ts'
import type { Snapshot } from '../engine/snapshot.ts'
import type { Host } from '../host/host.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { Day } from '../model/measure.ts'
import { endingOf, nameOf } from '../text/paths.ts'
import { type Analysis, type Configured, loadAnalysis } from './analysis.ts'
import { createDebouncer } from './debounce.ts'
import type { OpenDocuments } from './open-documents.ts'
import { createOverlayHost } from './overlay-host.ts'
import { createDiscovery, type PlanSession } from './plan-session.ts'
import { createQueue } from './queue.ts'
import type { EditorSettings } from './settings.ts'
import { takesLongerThan } from './takes-longer.ts'

/** What a pass made: the session to ask, and what may have to be told to the editor. */
export interface Pass {
  readonly session: PlanSession
  readonly snapshot: Snapshot
  /** Documents whose text is new in this pass: they are told of even when nothing was found. */
  readonly renewed: ReadonlySet<DocumentPath>
}

export interface FileEvent {
  readonly path: DocumentPath
  readonly kind: 'created' | 'changed' | 'deleted'
}

export interface WorkspaceOptions {
  readonly host: Host
  readonly documents: OpenDocuments
  /** Ends when messages that wait had their turn. */
  readonly breathe: () => Promise<void>
  readonly today: () => Day
  readonly onPass: (pass: Pass) => void
  readonly onFailure: (error: unknown) => void
  /** Told of each search of the folders while it goes on. */
  readonly onLoading: (work: Promise<unknown>) => void
}

/** The plans of an editor's folders, kept up to date with what is typed and with what happens on the disk. */
export interface PlanWorkspace {
  /** Sets folders and settings and reads everything anew. */
  configure(folders: readonly DocumentPath[], settings: EditorSettings): void
  /** Takes a file for a plan, or no longer, until the server ends. */
  name(path: DocumentPath, isPlan: boolean): void
  isNamed(path: DocumentPath): boolean
  opened(path: DocumentPath): void
  changed(path: DocumentPath): void
  closed(path: DocumentPath): void
  /** Tells of files that were created, changed or deleted, by whomever. */
  filesChanged(events: readonly FileEvent[]): void
  /** The state after everything that was told so far; null when nothing was read yet. */
  settled(): Promise<Pass | null>
  /** The files of the disk with the editor's texts laid over them. */
  readonly files: Pick<Host, 'read' | 'stat'>
  /** The latest state that there is, which may not know the last keystrokes yet; null when nothing was read. */
  last(): Pass | null
  dispose(): void
}

/** Milliseconds from a keystroke, and from something that happened to files, until the plans are checked. */
const keystrokeDelay = 120
const reloadDelay = 80
/** Milliseconds after which a first search that is not done yet lets open documents be checked before the rest. */
const firstLookDelay = 800

/** The key under which a reload waits; no path, so that no document can bear it. */
const reloadKey = ''

const ignoreFiles: readonly string[] = ['.gitignore', '.throughlineignore']

/** Whether a file decides which files are plans and how they are checked. */
function isSettingsFile(path: DocumentPath, analysis: Analysis | null): boolean {
  const name = nameOf(path)
  const read = analysis?.session.workspace.configFiles.includes(path) ?? false
  return isConfigFile(path) || ignoreFiles.includes(name) || name === 'package.json' || read
}

/** Whether a document holds a configuration, so that what is typed into it holds for all plans at once. */
const isConfiguration = (path: DocumentPath, analysis: Analysis | null): boolean =>
  isConfigFile(path) || (analysis?.session.workspace.configFiles.includes(path) ?? false)

/** A promise and what keeps it. */
function promiseWithKey(): { readonly promise: Promise<void>; keep(): void } {
  let keep = (): void => {}
  const promise = new Promise<void>((resolve) => {
    keep = resolve
  })
  return { promise, keep }
}

/** Keeps the plans of an editor; writes run one at a time, each with the newest texts. */
export function createPlanWorkspace(options: WorkspaceOptions): PlanWorkspace {
  const { documents } = options
  const host = createOverlayHost(options.host, documents, options.breathe)
  const discover = createDiscovery(host)
  const queue = createQueue(options.onFailure)
  const state = {
    analysis: null as Analysis | null,
    configured: null as Configured | null,
    last: null as Pass | null,
  }
  const configured = promiseWithKey()

  const pass = async (paths: readonly DocumentPath[]): Promise<void> => {
    const { analysis } = state
    if (analysis === null) return
    for (const path of paths) if ((await analysis.refresh(path)) === 'reload') debouncer.touch(reloadKey)
    // An editor stays open past midnight.
    analysis.session.engine.update({ today: options.today() })
    const snapshot = await analysis.finish()
    for (const path of paths) if (analysis.namesOthers(path)) debouncer.touch(reloadKey)
    state.last = { session: analysis.session, snapshot, renewed: new Set(paths) }
    options.onPass(state.last)
  }

  const load = async (): Promise<void> => {
    if (state.configured === null) return
    const openPaths = () => documents.all().map((document) => document.path)
    const loading = loadAnalysis(discover, host, documents, state.configured, options.today())
    options.onLoading(loading)
    const isFirst = state.analysis === null && openPaths().length > 0
    if (isFirst && (await takesLongerThan(loading, firstLookDelay))) {
      const { configured: now } = state
      state.analysis = await loadAnalysis(discover, host, documents, now, options.today(), 'open-documents')
      await pass(openPaths())
    }
    state.analysis = await loading
    await pass(openPaths())
  }

  const run = (key: string): void => {
    void queue.add(key === reloadKey ? load : () => pass([key]))
  }
  const debouncer = createDebouncer((key) => (key === reloadKey ? reloadDelay : keystrokeDelay), run)

  const fileChanged = ({ path, kind }: FileEvent): void => {
    const { analysis } = state
    if (isSettingsFile(path, analysis)) debouncer.touch(reloadKey)
    else if (documents.get(path) !== null) return
    else if (kind === 'deleted' && analysis?.isWithin(path)) debouncer.touch(reloadKey)
    else if (kind !== 'created' && analysis?.has(path)) debouncer.touch(path)
    else if (kind !== 'deleted' && documentEndings.includes(endingOf(path)))
      debouncer.touch(kind === 'created' ? reloadKey : path)
  }

  return {
    files: host,
    configure: (folders, settings) => {
      state.configured = { folders, settings, named: state.configured?.named ?? [] }
      configured.keep()
      run(reloadKey)
    },
    name: (path, isPlan) => {
      const apply = (): void => {
        if (state.configured === null) return
        const others = state.configured.named.filter((one) => one !== path)
        state.configured = { ...state.configured, named: isPlan ? [...others, path] : others }
        run(reloadKey)
      }
      // The user may be faster than the settings, which come when the client is asked for them.
      if (state.configured === null) void configured.promise.then(apply)
      else apply()
    },
    isNamed: (path) => state.configured?.named.includes(path) === true,
    opened: (path) => run(isConfiguration(path, state.analysis) ? reloadKey : path),
    changed: (path) => debouncer.touch(isConfiguration(path, state.analysis) ? reloadKey : path),
    closed: (path) => {
      debouncer.cancel(path)
      run(host.isListed(path) && !isConfiguration(path, state.analysis) ? path : reloadKey)
    },
    filesChanged: (events) => events.forEach(fileChanged),
    settled: async () => {
      await configured.promise
      for (let tail: Promise<void> | null = null; tail !== queue.settled() || debouncer.waits(); ) {
        debouncer.flush()
        tail = queue.settled()
        await tail
      }
      return state.last
    },
    last: () => state.last,
    dispose: () => {
      debouncer.dispose()
      configured.keep()
    },
  }
}
