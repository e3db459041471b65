import type { CancellationToken, ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver'
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import type { DocumentPath } from '../../model/graph.ts'
import type { Day } from '../../model/measure.ts'
import type { DocumentState } from '../../read/document.ts'
import { createLineIndex, type LineIndex } from '../../text/line-index.ts'
import type { ClientFeatures } from '../client-features.ts'
import type { UriOf } from '../convert.ts'
import type { OpenDocuments } from '../open-documents.ts'
import type { InitializationOptions } from '../protocol.ts'
import type { Pass, PlanWorkspace } from '../workspace.ts'

/** What every feature can ask. Made anew for each client that introduces itself. */
export interface FeatureContext {
  readonly connection: Connection
  readonly workspace: PlanWorkspace
  readonly documents: OpenDocuments
  readonly client: ClientFeatures
  readonly options: InitializationOptions
  /** All that the client said of itself, for what one feature alone wants to know. */
  readonly capabilities: ClientCapabilities
  readonly uriOf: UriOf
  /** The state after everything that was told so far; null when nothing was read, or the user switched checks off. */
  pass(): Promise<Pass | null>
  /** The day on which plans are checked. */
  today(): Day
  /** The folders that the client has open. */
  folders(): readonly DocumentPath[]
  /** Calls back after each pass over the plans, asked for or not. */
  onPass(listener: (pass: Pass) => void): void
  /** The latest state that there is, for what need not wait until the last keystroke was judged; null as above. */
  lastPass(): Pass | null
  onFailure(error: unknown): void
}

/** A feature of the language server: what it promises, and how it answers. */
export interface Feature {
  capabilities(context: FeatureContext): ServerCapabilities
  /** Called once, before the first request can come. */
  listen(context: FeatureContext): void
}

/** A document that is asked about, as it was read. */
export interface Asked extends Pass {
  readonly uri: string
  readonly path: DocumentPath
  readonly document: DocumentState
  readonly lines: LineIndex
}

/** Answers one kind of request. */
export type Handler<Params, Answer> = (
  params: Params,
  token?: CancellationToken,
) => Promise<Answer | ResponseError<never>>

/**
 * An answer, or the empty one when something fails: what went wrong is in the log, and the editor goes on. A request
 * that was taken back is answered as the protocol wants it.
 */
export function answering<Params, Answer>(
  { onFailure, pass }: Pick<FeatureContext, 'onFailure' | 'pass'>,
  empty: Answer,
  work: (pass: Pass, params: Params) => Answer | Promise<Answer>,
): Handler<Params, Answer> {
  return async (params, token) => {
    try {
      const now = await pass()
      if (token?.isCancellationRequested)
        return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'No longer wanted.')
      return now === null ? empty : await work(now, params)
    } catch (error) {
      onFailure(error)
      return empty
    }
  }
}

/** The document of an address in a pass; null when it is unknown, gone or was not read. */
export function findAsked({ documents }: Pick<FeatureContext, 'documents'>, pass: Pass, uri: string): Asked | null {
  const path = documents.pathFor(uri)
  const document = pass.snapshot.document(path)
  return document === null ? null : { ...pass, uri, path, document, lines: createLineIndex(document.source.text) }
}

/** An answer about one document. One that is unknown, gone or was not read has the empty answer, never an error. */
export function answeringAbout<Params extends { readonly textDocument: { readonly uri: string } }, Answer>(
  context: Pick<FeatureContext, 'onFailure' | 'pass' | 'documents'>,
  empty: Answer,
  work: (asked: Asked, params: Params) => Answer | Promise<Answer>,
): Handler<Params, Answer> {
  return answering(context, empty, (pass, params: Params) => {
    const asked = findAsked(context, pass, params.textDocument.uri)
    return asked === null ? empty : work(asked, params)
  })
}
