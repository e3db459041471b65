import type { DocumentPath } from '../model/graph.ts'
import { folderOf, resolveWritten } from '../text/paths.ts'

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
  const folder = folderOf(from)
  const best = resolveWritten(folder, decoded(slashed))
  const raw = resolveWritten(folder, slashed)
  return best === raw ? [best] : [best, raw]
}
