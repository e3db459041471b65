import picomatch from 'picomatch'
import { relativePath } from '../text/paths.ts'

/** Whether an absolute path is meant. */
export type PathMatcher = (path: string) => boolean

/**
 * A matcher for globs that are relative to a folder. A pattern without a slash is meant at any depth, a folder means all
 * that is in it, and `!` takes back what earlier patterns took.
 */
export function createMatcher(folder: string, patterns: readonly string[]): PathMatcher {
  const steps = patterns.map((written) => {
    const negated = written.startsWith('!')
    return { negated, matches: compile(negated ? written.slice(1) : written) }
  })
  return (path) => {
    const relative = relativePath(folder, path)
    let matched = false
    for (const { negated, matches } of steps) if (matched === negated && matches(relative)) matched = !negated
    return matched
  }
}

function compile(written: string): (relative: string) => boolean {
  const trimmed = written.trim().replace(/^\.\//, '').replace(/\/$/, '')
  if (trimmed === '' || trimmed === '.') return (relative) => !relative.startsWith('../')
  const rooted = trimmed.startsWith('/') ? trimmed.slice(1) : trimmed
  const pattern = trimmed.includes('/') ? rooted : `**/${rooted}`
  return picomatch([pattern, `${pattern}/**`], { dot: true, windows: false })
}
