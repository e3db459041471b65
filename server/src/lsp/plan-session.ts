import { configurationFor, languageOf, loadWorkspace, type Workspace } from '../config/discover.ts'
import { createConfigLoader } from '../config/load.ts'
import { createReading, namedDocuments, type SessionReading } from '../config/reading.ts'
import { type ResolvedConfiguration, resolveConfiguration } from '../config/resolved.ts'
import type { SettingFlags } from '../config/settings.ts'
import { vocabularyOverrides } from '../config/vocabulary.ts'
import { createEngine } from '../engine/create-engine.ts'
import type { DocumentInput, Engine } from '../engine/engine.ts'
import type { Host } from '../host/host.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { Day } from '../model/measure.ts'
import { isCandidate } from '../read/detect.ts'
import { defaultReadOptions, type ReadOptions, type ReadResult, type SourceDocument } from '../read/document.ts'
import { rules } from '../rules/index.generated.ts'
import { folderOf } from '../text/paths.ts'
import { createVocabulary } from '../vocabulary/create-vocabulary.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** A workspace under judgement that an editor keeps: discovering it again reads only what has changed. */
export interface PlanSession {
  readonly workspace: Workspace
  readonly engine: Engine
  readonly vocabulary: Vocabulary
  readonly readAgain: SessionReading['readAgain']
  /** Reads another text of a plan, or a part of it, as that plan is read. */
  readonly readAs: (source: SourceDocument, changes?: Partial<ReadOptions>) => ReadResult
  /** What holds for a file, and where each value comes from. */
  configurationOf(path: DocumentPath): Promise<ResolvedConfiguration>
}

/** What is kept while the vocabulary stays the same: what documents gave when they were last read, and the engine. */
interface Kept {
  /** The configuration's part of the vocabulary, to see whether it has changed. */
  readonly overrides: string
  readonly vocabulary: Vocabulary
  readonly reading: SessionReading
  readonly engine: Engine
  readonly paths: Set<DocumentPath>
}

/**
 * Discovers the workspace; called again, it keeps what is still true. With `isPart` only some of the documents are looked
 * for, and the others stay: a search of everything may be under way, and may end first.
 */
export type Discover = (
  folders: readonly DocumentPath[],
  root: DocumentPath,
  flags: SettingFlags,
  today: Day,
  isPart: boolean,
) => Promise<PlanSession>

function keep(overrides: ReturnType<typeof vocabularyOverrides>, today: Day): Kept {
  const vocabulary = createVocabulary(overrides)
  const reading = createReading(vocabulary)
  const engine = createEngine({ rules, vocabulary, today, read: reading.read })
  return { overrides: JSON.stringify(overrides), vocabulary, reading, engine, paths: new Set() }
}

function giveTo({ engine, paths }: Kept, documents: readonly DocumentInput[], today: Day, isPart: boolean): void {
  const found = new Set(documents.map((input) => input.source.path))
  const gone = isPart ? [] : [...paths].filter((path) => !found.has(path))
  engine.update({ set: documents, remove: gone, today })
  for (const path of gone) paths.delete(path)
  for (const path of found) paths.add(path)
}

/** The session of an editor, by the same discovery, reader, rules and engine as those of the command line. */
export function createDiscovery(host: Host): Discover {
  const state = { kept: null as Kept | null }
  return async (folders, root, flags, today, isPart) => {
    const request = { root, paths: folders, flags, stdin: null }
    const loader = createConfigLoader(host, rules)
    const overrides = vocabularyOverrides(await configurationFor(loader, request, root))
    const same = state.kept?.overrides === JSON.stringify(overrides) ? state.kept : null
    const kept = same ?? keep(overrides, today)
    state.kept = kept
    const { vocabulary, engine } = kept
    const { read, readAgain, readAs } = kept.reading
    const workspace = await loadWorkspace(host, request, {
      rules,
      loader,
      isCandidate: (text, path) => {
        const candidate = isCandidate(text, path)
        // Reading is most of the work. Here, between two files, it lets other messages have their turn.
        if (candidate) read({ path, language: languageOf(path), text }, defaultReadOptions)
        return candidate
      },
      referencesOf: (input) => namedDocuments(read(input.source, input.settings.read), input.settings.parent),
    })
    giveTo(kept, workspace.documents, today, isPart)
    const configurationOf = async (path: DocumentPath): Promise<ResolvedConfiguration> =>
      resolveConfiguration(await configurationFor(loader, request, folderOf(path)), path, flags, rules)
    const optionsOf = new Map(workspace.documents.map(({ source, settings }) => [source.path, settings.read]))
    return {
      workspace,
      engine,
      vocabulary,
      readAgain,
      readAs: (source, changes = {}) =>
        readAs(source, { ...(optionsOf.get(source.path) ?? defaultReadOptions), ...changes, detect: 'always' }),
      configurationOf,
    }
  }
}
