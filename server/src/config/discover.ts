import type { DocumentInput, DocumentSettings } from '../engine/engine.ts'
import type { Diagnostic } from '../engine/snapshot.ts'
import type { Host } from '../host/host.ts'
import type { DocumentLanguage, ReadOptions } from '../read/document.ts'
import type { Rule } from '../rules/rule.ts'
import { byCodeUnits, endingOf, folderOf, isInside, nameOf, resolvePath } from '../text/paths.ts'
import { createMatcher } from './globs.ts'
import type { Configuration } from './layers.ts'
import { emptyConfiguration } from './layers.ts'
import { type ConfigLoader, createConfigLoader, isConfigFile } from './load.ts'
import { problemDiagnostic, unreadableFileId } from './problems.ts'
import { loadReferenced } from './referenced.ts'
import { detectsPlans, type SettingFlags, settingsOf } from './settings.ts'

/** What is asked for. Paths are absolute, or relative to `root`. */
export interface WorkspaceRequest {
  /** The working directory, or the folder that an editor has open. Absolute. */
  readonly root: string
  /** Files and folders; none means the root. */
  readonly paths: readonly string[]
  readonly flags: SettingFlags
  /** A text that is no file (yet), under the name that it would have. */
  readonly stdin: { readonly path: string; readonly text: string } | null
}

/** What discovery needs to know of plans without being able to read them. */
export interface WorkspaceParts {
  readonly rules: readonly Rule[]
  /** A cheap look at a text: whether reading it as a plan is worth the while. */
  readonly isCandidate: (text: string, path: string) => boolean
  /** Paths of other documents that this one names, as written or absolute; the parent plan apart. */
  readonly referencesOf: (input: DocumentInput) => DocumentReferences
  /** A loader to share; a new one otherwise. */
  readonly loader?: ConfigLoader
}

export interface DocumentReferences {
  readonly parent: string | null
  readonly others: readonly string[]
}

/** All documents that a request is about, and those that they refer to. */
export interface Workspace {
  readonly documents: readonly DocumentInput[]
  /** Paths of the documents that were asked for, sorted; the others are there to be referred to. */
  readonly requested: readonly string[]
  /** What is wrong with configurations, and files that cannot be read, sorted by path. */
  readonly problems: readonly Diagnostic[]
  /** Configuration files that were read: a change of one changes settings. */
  readonly configFiles: readonly string[]
  /** How many files were looked at. */
  readonly searched: number
  /** The settings of any document, those that are not loaded included. */
  settingsFor(path: string): Promise<DocumentSettings>
}

/** Endings of files that can hold a plan. */
export const documentEndings: readonly string[] = ['.md', '.markdown', '.yaml', '.yml', '.json']
const neverPlans = new Set(['package.json', 'package-lock.json', 'tsconfig.json'])

/** The language of a document by its name; a name that says nothing means Markdown. */
export function languageOf(path: string): DocumentLanguage {
  const ending = endingOf(path)
  if (ending === '.yaml' || ending === '.yml') return 'yaml'
  return ending === '.json' || ending === '.jsonc' ? 'json' : 'markdown'
}

/** The one discovery, for the command line and for editors. */
export async function loadWorkspace(host: Host, request: WorkspaceRequest, parts: WorkspaceParts): Promise<Workspace> {
  const loader = parts.loader ?? createConfigLoader(host, parts.rules)
  const configurationOf = (path: string): Promise<Configuration> => configurationFor(loader, request, folderOf(path))
  const settings = async (path: string, detect: ReadOptions['detect']): Promise<DocumentSettings> =>
    settingsOf(await configurationOf(path), path, request.flags, parts.rules, detect)
  const problems: Diagnostic[] = []
  const found = await findFiles(host, request, loader, problems)
  const documents = new Map<string, DocumentInput>()
  const configFiles = new Set<string>()
  await inBatches(found, async ({ path, named }) => {
    const configuration = await configurationOf(path)
    for (const file of configuration.files) configFiles.add(file)
    const detect = detectionOf(configuration, path, named)
    const text = detect === 'never' ? null : await readOrReport(host, path, problems)
    if (text === null || (detect === 'auto' && !parts.isCandidate(text, path))) return
    documents.set(path, { source: sourceOf(path, text), settings: await settings(path, detect) })
  })
  if (request.stdin !== null) {
    const { path, text } = request.stdin
    documents.set(path, { source: sourceOf(path, text), settings: await settings(path, 'always') })
  }
  const requested = [...documents.keys()].sort(byCodeUnits)
  await loadReferenced(host, documents, parts.referencesOf, settings)
  return {
    documents: [...documents.values()].sort((a, b) => byCodeUnits(a.source.path, b.source.path)),
    requested,
    problems: [...problems, ...loader.problems()].sort(byPlace),
    configFiles: [...configFiles].sort(byCodeUnits),
    searched: found.length + (request.stdin === null ? 0 : 1),
    settingsFor: async (path) => {
      const known = documents.get(path)
      if (known !== undefined) return known.settings
      return settings(path, detectionOf(await configurationOf(path), path, false))
    },
  }
}

async function readOrReport(host: Host, path: string, problems: Diagnostic[]): Promise<string | null> {
  const content = await host.read(path)
  if (content.ok) return content.text
  problems.push(problemDiagnostic(unreadableFileId, path, content.message))
  return null
}

/** The configuration that holds for the files of a folder. */
export async function configurationFor(
  loader: ConfigLoader,
  request: WorkspaceRequest,
  folder: string,
): Promise<Configuration> {
  const { config, noConfig } = request.flags
  if (noConfig) return emptyConfiguration
  return config === null ? loader.nearest(folder) : loader.fromFile(resolvePath(request.root, config))
}

export const sourceOf = (path: string, text: string): DocumentInput['source'] => ({
  path,
  language: languageOf(path),
  text,
})

interface FoundFile {
  readonly path: string
  /** Named in the request, not come upon in a folder. */
  readonly named: boolean
}

function detectionOf(configuration: Configuration, path: string, named: boolean): ReadOptions['detect'] {
  if (named) return 'always'
  if (configuration.isIgnored(path)) return 'never'
  if (configuration.isPlan(path)) return 'always'
  const mayBePlan = documentEndings.includes(endingOf(path)) && !neverPlans.has(nameOf(path)) && !isConfigFile(path)
  return mayBePlan && detectsPlans(configuration, path) ? 'auto' : 'never'
}

/** The files of a request, each once; what is named goes before what is come upon. */
async function findFiles(
  host: Host,
  request: WorkspaceRequest,
  loader: ConfigLoader,
  problems: Diagnostic[],
): Promise<readonly FoundFile[]> {
  const files = new Map<string, FoundFile>()
  const onProblem = (path: string, message: string): unknown =>
    problems.push(problemDiagnostic(unreadableFileId, path, message))
  const paths = request.paths.length === 0 && request.stdin === null ? [request.root] : request.paths
  for (const written of paths) {
    const path = resolvePath(request.root, written)
    const kind = await host.stat(path)
    if (kind === 'directory') {
      // Asked for even where no plan lies, so that a broken configuration does not hide behind an empty folder.
      await configurationFor(loader, request, path)
      for (const file of await host.list(path, onProblem))
        if (!files.has(file)) files.set(file, { path: file, named: false })
    } else if (kind === 'file' && (isConfigFile(path) || nameOf(path) === 'package.json')) {
      await loader.fromFile(path)
    } else if (kind === 'file') files.set(path, { path, named: true })
    else {
      const matches = await matchGlob(host, path)
      for (const file of matches) files.set(file, { path: file, named: true })
      if (matches.length === 0) onProblem(path, 'There is no such file or folder.')
    }
  }
  return [...files.values()].sort((a, b) => byCodeUnits(a.path, b.path))
}

/** Files that a glob means, for shells that hand globs on as they are. */
async function matchGlob(host: Host, path: string): Promise<readonly string[]> {
  const special = path.search(/[*?[{]/)
  if (special < 0) return []
  const folder = folderOf(path.slice(0, special + 1))
  const matches = createMatcher(folder, [`./${path.slice(folder.length + 1)}`.replace(/^\.\/(?=[^/]*$)/, '/')])
  return (await host.list(folder)).filter((file) => isInside(folder, file) && matches(file))
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const byPath = byCodeUnits(a.place.path, b.place.path)
  if (byPath !== 0) return byPath
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character
}

/** Many files at a time, without opening more than a system lets open. */
async function inBatches<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += 32) await Promise.all(all.slice(at, at + 32).map(work))
}
