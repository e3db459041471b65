import type { ClientCapabilities, Connection } from 'vscode-languageserver'
import type { ClientFiles } from '../host/client.ts'
import type { Host } from '../host/host.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { ClientFeatures } from './client-features.ts'
import { createClientFiles } from './client-files.ts'
import { toDiagnostic, type UriOf } from './convert.ts'
import type { FeatureContext } from './features/feature.ts'
import { createOpenDocuments, type OpenDocuments } from './open-documents.ts'
import { showProgress } from './progress.ts'
import type { InitializationOptions } from './protocol.ts'
import { createPublisher, type Publisher } from './publisher.ts'
import type { EditorSettings } from './settings.ts'
import { uriOfPath } from './uris.ts'
import { createPlanWorkspace, type Pass, type PlanWorkspace } from './workspace.ts'

/** What differs between the places in which the server runs. */
export interface ServerEnvironment {
  /** The host, which may read files through the client. */
  host(files: ClientFiles): Host
  readonly version: string
  /** Ends when messages that wait had their turn. */
  readonly breathe: () => Promise<void>
}

/** What is known once the client has introduced itself. */
export interface Introduction {
  readonly features: ClientFeatures
  readonly options: InitializationOptions
}

/** The parts of a running server. */
export interface ServerParts {
  readonly connection: Connection
  readonly environment: ServerEnvironment
  readonly documents: OpenDocuments
  readonly workspace: PlanWorkspace
  readonly publisher: Publisher
  readonly state: ServerState
  /** Remembers what the client said of itself; answers what the features of the server need. */
  introduce(introduction: Introduction, capabilities: ClientCapabilities): FeatureContext
  onFailure(error: unknown): void
}

/** All that a server keeps beside its documents; the client can say each of these anew. */
export interface ServerState {
  introduction: Introduction | null
  folders: readonly DocumentPath[]
  settings: EditorSettings | null
}

/** Puts the parts of a server together; nothing listens yet. */
export function createParts(connection: Connection, environment: ServerEnvironment): ServerParts {
  const documents = createOpenDocuments()
  const uriOf: UriOf = (path) => documents.get(path)?.uri ?? uriOfPath(path)
  const state: ServerState = { introduction: null, folders: [], settings: null }
  const onFailure = (error: unknown): void => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const publisher = createPublisher(documents, ({ path, version, diagnostics }) => {
    const tellsRelated = state.introduction?.features.relatedInformation === true
    const list = diagnostics.map((diagnostic) => toDiagnostic(diagnostic, uriOf, tellsRelated))
    const told = version === null ? {} : { version }
    connection.sendDiagnostics({ uri: uriOf(path), ...told, diagnostics: list }).catch(onFailure)
  })
  const listeners: ((pass: Pass) => void)[] = []
  const onPass = (pass: Pass): void => {
    if (state.settings?.enable !== true) return
    if (state.introduction?.features.pullsDiagnostics !== true) publisher.publish(pass)
    for (const listener of listeners) listener(pass)
  }
  const { breathe } = environment
  const host = environment.host(createClientFiles(connection, () => state.introduction?.options.files === true))
  const today = () => state.introduction?.options.today ?? host.today()
  const onLoading = (work: Promise<unknown>): void => {
    if (state.introduction?.features.progress === true) showProgress(connection, work).catch(onFailure)
  }
  const workspace = createPlanWorkspace({ host, breathe, documents, today, onFailure, onLoading, onPass })
  const introduce = (introduction: Introduction, capabilities: ClientCapabilities): FeatureContext => {
    state.introduction = introduction
    listeners.length = 0
    const pass = async () => (state.settings?.enable === false ? null : workspace.settled())
    return {
      connection,
      workspace,
      documents,
      client: introduction.features,
      options: introduction.options,
      capabilities,
      uriOf,
      pass,
      today,
      folders: () => state.folders,
      onPass: (listener) => listeners.push(listener),
      lastPass: () => (state.settings?.enable === false ? null : workspace.last()),
      onFailure,
    }
  }
  return { connection, environment, documents, workspace, publisher, state, introduce, onFailure }
}
