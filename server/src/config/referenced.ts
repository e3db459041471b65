import { referencedPaths } from '../cascade/path.ts'
import type { DocumentInput, DocumentSettings } from '../engine/engine.ts'
import type { Host } from '../host/host.ts'
import type { ReadOptions } from '../read/document.ts'
import { endingOf } from '../text/paths.ts'
import { type DocumentReferences, documentEndings, sourceOf } from './discover.ts'

type SettingsOf = (path: string, detect: ReadOptions['detect']) => Promise<DocumentSettings>

/**
 * Adds the documents that others refer to, as far as they exist. A parent plan is a plan because a child says so, in
 * whatever way it was come upon, so that one file and its whole folder are judged alike.
 */
export async function loadReferenced(
  host: Host,
  documents: Map<string, DocumentInput>,
  referencesOf: (input: DocumentInput) => DocumentReferences,
  settings: SettingsOf,
): Promise<void> {
  const open = [...documents.keys()]
  const missing = new Set<string>()
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const input = documents.get(path)
    if (input === undefined) continue
    for (const { target, detect } of targetsOf(path, referencesOf(input))) {
      const known = documents.get(target)
      if (
        missing.has(target) ||
        (known !== undefined && (detect === 'auto' || known.settings.read.detect === 'always'))
      )
        continue
      const text = known?.source.text ?? (await textOf(host, target))
      if (text === null) missing.add(target)
      else {
        documents.set(target, { source: sourceOf(target, text), settings: await settings(target, detect) })
        open.push(target)
      }
    }
  }
}

interface Target {
  readonly target: string
  readonly detect: 'always' | 'auto'
}

function targetsOf(path: string, references: DocumentReferences): readonly Target[] {
  const written: readonly { readonly name: string; readonly detect: Target['detect'] }[] = [
    ...(references.parent === null ? [] : [{ name: references.parent, detect: 'always' as const }]),
    ...references.others.map((name) => ({ name, detect: 'auto' as const })),
  ]
  return written.flatMap(({ name, detect }) => {
    const readable = referencedPaths(path, name.replace(/#.*$/, '')).filter((target) =>
      documentEndings.includes(endingOf(target)),
    )
    return readable.filter((target) => target !== path).map((target) => ({ target, detect }))
  })
}

async function textOf(host: Host, path: string): Promise<string | null> {
  const content = await host.read(path)
  return content.ok ? content.text : null
}
