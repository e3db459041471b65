/**
 * Paths in one form everywhere: `/` between names, no `.` or `..` inside, drive letters in lower case left as given. Files
 * that are on no disk have a root of their own, `/:scheme:authority/plans/a.md`: no path leads out of it.
 */

const driveRoot = /^(?:[A-Za-z]:|\/:[^/]+)(?=\/|$)/
const virtualRoot = /^\/:[^/]+(?=\/|$)/

const rootOf = (path: string): string => driveRoot.exec(path)?.[0] ?? ''

/** Whether a path is of a file that lies on no disk and is read through the editor. */
export const isVirtualPath = (path: string): boolean => virtualRoot.test(path)

/** Turns a path of any system into one with `/`. */
export const toSlashes = (path: string): string => path.replaceAll('\\', '/')

/** Whether a path names its place without a folder to start from. */
export const isAbsolutePath = (path: string): boolean => path.startsWith('/') || driveRoot.test(path)

/** Resolves `.`, `..` and doubled slashes; `..` above the root stays at the root. */
export function normalizePath(path: string): string {
  const drive = rootOf(path)
  const rest = path.slice(drive.length)
  const isRooted = rest.startsWith('/')
  const names: string[] = []
  for (const name of rest.split('/')) {
    if (name === '' || name === '.') continue
    if (name !== '..') names.push(name)
    else if (names.length > 0 && names.at(-1) !== '..') names.pop()
    else if (!isRooted) names.push('..')
  }
  const joined = names.join('/')
  if (isRooted) return `${drive}/${joined}`
  return drive + (joined === '' ? '.' : joined)
}

/** A path as seen from a folder; an absolute one stays as it is. */
export const resolvePath = (folder: string, path: string): string =>
  normalizePath(isAbsolutePath(path) ? path : `${folder}/${path}`)

/**
 * A path as it is written in a file of a folder. One that starts with `/` starts at the root of the place where it is
 * written: of the disk, or of the files that are on none.
 */
export function resolveWritten(folder: string, path: string): string {
  const root = path.startsWith('/') && !isVirtualPath(path) ? (virtualRoot.exec(folder)?.[0] ?? '') : ''
  return resolvePath(folder, root + path)
}

/** The folder of a path; the root is its own folder. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/')
  if (at < 0) return '.'
  const root = rootOf(path).length
  return at === root ? path.slice(0, root + 1) : path.slice(0, at)
}

/** The last name of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The ending of a path in lower case, with its dot (`.md`); empty when it has none. */
export function endingOf(path: string): string {
  const name = nameOf(path)
  const at = name.lastIndexOf('.')
  return at <= 0 ? '' : name.slice(at).toLowerCase()
}

/** A path relative to a folder (`../` where it lies outside); the path itself when they share no root. */
export function relativePath(folder: string, path: string): string {
  const from = normalizePath(folder).split('/').filter(Boolean)
  const to = normalizePath(path).split('/').filter(Boolean)
  if (isAbsolutePath(path) !== isAbsolutePath(folder)) return path
  if (rootOf(path).toLowerCase() !== rootOf(folder).toLowerCase()) return path
  let same = 0
  while (same < from.length && same < to.length && from[same] === to[same]) same += 1
  const up = from.slice(same).map(() => '..')
  return [...up, ...to.slice(same)].join('/') || '.'
}

/** Whether a path lies in a folder or is that folder. */
export const isInside = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)

/** The folder and all folders above it, nearest first. */
export function foldersUpward(folder: string): readonly string[] {
  const folders = [folder]
  for (let at = folder; folderOf(at) !== at && folderOf(at) !== '.'; at = folderOf(at)) folders.push(folderOf(at))
  return folders
}

/** Order of names by their code units: the same on every machine, whatever its language. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
