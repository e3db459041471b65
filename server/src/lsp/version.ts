import { readFileSync } from 'node:fs'

/** From the bundle's chunks and from the sources, and from the bundle itself. */
const places = ['../../package.json', '../package.json']

/** The program's version, from its manifest; `0.0.0` when it travels without one. */
export function serverVersion(): string {
  for (const place of places) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8'))
      const { name, version } = manifest as Readonly<Record<string, unknown>>
      if (name === 'throughline' && typeof version === 'string') return version
    } catch {
      // No manifest lies there: the next place may have it.
    }
  }
  return '0.0.0'
}
