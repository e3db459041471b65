import { createEngine } from '../engine/create-engine.ts'
import type { DocumentInput, Engine } from '../engine/engine.ts'
import type { Host } from '../host/host.ts'
import type { Day } from '../model/measure.ts'
import { isCandidate } from '../read/detect.ts'
import { rules } from '../rules/index.generated.ts'
import type { Rule } from '../rules/rule.ts'
import { createVocabulary } from '../vocabulary/create-vocabulary.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import {
  configurationFor,
  type DocumentReferences,
  loadWorkspace,
  type Workspace,
  type WorkspaceRequest,
} from './discover.ts'
import { createConfigLoader } from './load.ts'
import { createReading, namedDocuments, type SessionReading } from './reading.ts'
import { vocabularyOverrides } from './vocabulary.ts'

/** A workspace under judgement: what the command line runs once and an editor keeps. */
export interface Session {
  readonly workspace: Workspace
  readonly engine: Engine
  readonly vocabulary: Vocabulary
  readonly rules: readonly Rule[]
  readonly readAgain: SessionReading['readAgain']
}

/** Finds the documents of a request and gives them to a new engine; the command line and editors both start here. */
export async function createSession(
  host: Host,
  request: WorkspaceRequest,
  today: Day = host.today(),
): Promise<Session> {
  const loader = createConfigLoader(host, rules)
  const configuration = await configurationFor(loader, request, request.root)
  const vocabulary = createVocabulary(vocabularyOverrides(configuration))
  const { read, readAgain } = createReading(vocabulary)
  const referencesOf = (input: DocumentInput): DocumentReferences =>
    namedDocuments(read(input.source, input.settings.read), input.settings.parent)
  const workspace = await loadWorkspace(host, request, { rules, isCandidate, referencesOf, loader })
  const engine = createEngine({ rules, vocabulary, today, read })
  engine.update({ set: workspace.documents })
  return { workspace, engine, vocabulary, rules, readAgain }
}
