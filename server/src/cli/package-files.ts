import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** From the bundle and its chunks, and from the sources: the program runs from all three. */
const manifestPlaces = ['../package.json', '../../package.json']
const pagePlaces = ['./rules', '../rules', '../../../docs/rules']

/** The program's version, from its manifest. */
export function programVersion(): string {
  for (const place of manifestPlaces) {
    const text = textAt(place)
    const manifest: unknown = text === null ? null : JSON.parse(text)
    if (isManifest(manifest) && manifest.name === 'throughline') return manifest.version
  }
  return '0.0.0'
}

/** The page of a rule as Markdown; null when it has none. */
export function rulePage(id: string): string | null {
  for (const place of pagePlaces) {
    const text = textAt(`${place}/${id}.md`)
    if (text !== null) return text
  }
  return null
}

function textAt(place: string): string | null {
  try {
    return readFileSync(fileURLToPath(new URL(place, import.meta.url)), 'utf8')
  } catch {
    return null
  }
}

const isManifest = (value: unknown): value is { readonly name: string; readonly version: string } =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'version' in value &&
  typeof value.version === 'string'
