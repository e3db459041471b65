import type { InitializeParams } from 'vscode-languageserver'
import type { DocumentPath } from '../model/graph.ts'
import { isVirtualPath } from '../text/paths.ts'
import type { InitializationOptions } from './protocol.ts'
import { isFilePath, pathOfUri } from './uris.ts'

/** What the client can do, as far as it matters here. */
export interface ClientFeatures {
  readonly configuration: boolean
  readonly configurationChanges: boolean
  readonly watchedFiles: boolean
  readonly folders: boolean
  readonly relatedInformation: boolean
  /** The client asks for findings, and is not told of them unasked. */
  readonly pullsDiagnostics: boolean
  readonly diagnosticsRefresh: boolean
  readonly markdownHover: boolean
  readonly progress: boolean
  readonly nestedSymbols: boolean
  readonly versionedEdits: boolean
  /** Edits may be snippets, with blanks that the user steps through. */
  readonly snippetEdits: boolean
  readonly resolvedEdits: boolean
}

export function featuresOf(params: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = params.capabilities
  return {
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined && optionsOf(params).diagnostics !== 'push',
    diagnosticsRefresh: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    progress: params.capabilities.window?.workDoneProgress === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    resolvedEdits:
      textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true &&
      textDocument.codeAction.dataSupport === true,
  }
}

/** Folders by their addresses. Those on no disk can be searched only through a client that offers its files. */
export function folderPaths(uris: readonly string[], { files }: InitializationOptions): readonly DocumentPath[] {
  return uris.map(pathOfUri).filter((path) => isFilePath(path) && (files === true || !isVirtualPath(path)))
}

/** The folders that the client has open; older clients name one root. */
export function foldersOf(params: InitializeParams): readonly DocumentPath[] {
  const folders = params.workspaceFolders?.map((folder) => folder.uri)
  const uris = folders ?? (typeof params.rootUri === 'string' ? [params.rootUri] : [])
  return folderPaths(uris, optionsOf(params))
}

/** Reads the options that a client hands over; what makes no sense is left out. */
export function optionsOf(params: InitializeParams): InitializationOptions {
  const given: unknown = params.initializationOptions
  if (typeof given !== 'object' || given === null) return {}
  const { today, documentState, files, settings, diagnostics, clientCommands } = given as Readonly<
    Record<string, unknown>
  >
  return {
    ...(typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(today) ? { today } : {}),
    documentState: documentState === true,
    files: files === true,
    settings,
    ...(diagnostics === 'push' ? { diagnostics } : {}),
    ...(Array.isArray(clientCommands) ? { clientCommands: clientCommands.map(String) } : {}),
  }
}
