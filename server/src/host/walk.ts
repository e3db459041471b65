import createIgnore, { type Ignore } from 'ignore'
import { byCodeUnits, foldersUpward, nameOf, relativePath } from '../text/paths.ts'
import type { FolderProblem } from './host.ts'

/** An entry of a folder. Links to files count as files; links to folders are left out, so that no walk can loop. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'directory'
}

/** What walking needs of a file system. `entries` gives an error message when the folder cannot be read. */
export interface FolderReader {
  entries(folder: string): Promise<readonly FolderEntry[] | string>
  /** The text of a small file; null when there is none. */
  text(path: string): Promise<string | null>
}

/** The names of one folder's ignore files, as one set of patterns. */
interface IgnoreScope {
  readonly folder: string
  readonly patterns: Ignore
}

const ignoreFiles = ['.gitignore', '.throughlineignore']
const neverSearched = new Set(['node_modules', '.git'])

/** All files below a folder, sorted, without what the ignore files of this, inner and outer folders name. */
export async function walk(
  reader: FolderReader,
  folder: string,
  onProblem?: FolderProblem,
): Promise<readonly string[]> {
  const files: string[] = []
  const outer = await outerScopes(reader, folder)
  // A folder that is named although it is ignored is meant: then the outer patterns say nothing about what is in it.
  const start = isIgnored(outer, folder, true) ? [] : outer
  await walkFolder(reader, folder, start, files, onProblem)
  return files.sort(byCodeUnits)
}

async function walkFolder(
  reader: FolderReader,
  folder: string,
  outer: readonly IgnoreScope[],
  files: string[],
  onProblem?: FolderProblem,
): Promise<void> {
  const entries = await reader.entries(folder)
  if (typeof entries === 'string') {
    onProblem?.(folder, entries)
    return
  }
  const own = entries.some((entry) => ignoreFiles.includes(entry.name)) ? await scopeOf(reader, folder) : null
  const scopes = own === null ? outer : [own, ...outer]
  for (const entry of entries) {
    const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`
    const isFolder = entry.kind === 'directory'
    if ((isFolder && neverSearched.has(entry.name)) || isIgnored(scopes, path, isFolder)) continue
    if (isFolder) await walkFolder(reader, path, scopes, files, onProblem)
    else files.push(path)
  }
}

/** Ignore files above a folder, nearest first, as far as the repository that it belongs to. */
async function outerScopes(reader: FolderReader, folder: string): Promise<readonly IgnoreScope[]> {
  const scopes: IgnoreScope[] = []
  const [own, ...above] = foldersUpward(folder)
  if (own === undefined || (await holdsRepository(reader, own))) return scopes
  for (const outer of above) {
    const scope = await scopeOf(reader, outer)
    if (scope !== null) scopes.push(scope)
    if (await holdsRepository(reader, outer)) return scopes
  }
  // Without a repository the folders above have no say: a stray file in a home folder must not hide a plan.
  return []
}

async function holdsRepository(reader: FolderReader, folder: string): Promise<boolean> {
  const entries = await reader.entries(folder)
  return typeof entries !== 'string' && entries.some((entry) => entry.name === '.git')
}

async function scopeOf(reader: FolderReader, folder: string): Promise<IgnoreScope | null> {
  const texts = await Promise.all(
    ignoreFiles.map((name) => reader.text(folder.endsWith('/') ? folder + name : `${folder}/${name}`)),
  )
  const found = texts.filter((text) => text !== null)
  if (found.length === 0) return null
  const patterns = createIgnore({ ignorecase: false, allowRelativePaths: true })
  for (const text of found) patterns.add(text.replace(/^\uFEFF/, ''))
  return { folder, patterns }
}

/** The nearest folder whose patterns speak of a path decides. */
function isIgnored(scopes: readonly IgnoreScope[], path: string, isFolder: boolean): boolean {
  for (const { folder, patterns } of scopes) {
    if (nameOf(path) === '') return false
    const result = patterns.test(relativePath(folder, path) + (isFolder ? '/' : ''))
    if (result.ignored) return true
    if (result.unignored) return false
  }
  return false
}
