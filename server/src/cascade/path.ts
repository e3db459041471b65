import type { DocumentPath } from '../model/graph.ts'

/** Takes `.` and `..` out of a path with `/`; `..` above the start of a relative path stays. */
export function normalisePath(path: string): DocumentPath {
  const absolute = path.startsWith('/')
  const kept: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else if (part !== '..' || !absolute) kept.push(part)
  }
  return (absolute ? '/' : '') + kept.join('/')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone `%` is part of the file's name, not an escape.
    return path
  }
}

/**
 * The documents that a path written in another document can mean, best first: with its escapes read (`my%20plan.md`),
 * and as it stands. Empty for addresses on the network.
 */
export function referencedPaths(from: DocumentPath, written: string): readonly DocumentPath[] {
  if (/^[a-z][a-z0-9+.-]+:/i.test(written)) return []
  const slashed = written.replaceAll('\\', '/')
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  const join = (path: string): DocumentPath => normalisePath(path.startsWith('/') ? path : folder + path)
  const best = join(decoded(slashed))
  const raw = join(slashed)
  return best === raw ? [best] : [best, raw]
}
