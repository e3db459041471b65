/** What Throughline says beside the language server protocol. Types and names only: the client imports this file. */

/** What the client may hand over when it starts the server. */
export interface InitializationOptions {
  /** The day on which plans are checked, `YYYY-MM-DD`; the host's day when absent. */
  readonly today?: string
  /** Whether the client wants `throughline/documentState` notifications. */
  readonly documentState?: boolean
  /** Settings for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown
}

/** Sent after each pass for every open document, when the client asked for it. */
export const documentStateMethod = 'throughline/documentState'

export interface DocumentStateParams {
  readonly uri: string
  /** How the plan is built (`cascade`, `okr`, …); null when the document is no plan. */
  readonly profile: string | null
  readonly items: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}
