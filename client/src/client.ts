import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts'
import { createCascadeView } from './cascade-view.ts'
import { registerCommands } from './commands.ts'
import { documentFilters } from './documents.ts'
import { answerFiles } from './files.ts'
import { clientCommands } from './methods.ts'
import { createPages } from './pages.ts'
import { createStatus } from './status.ts'

/** What the server is called in the output and in messages. */
export const clientName = { id: 'throughline', name: 'Throughline' } as const

/** What the client tells the server, alike on a desktop and in a browser. */
export function clientOptions(): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    documentState: true,
    files: true,
    diagnostics: 'push',
    clientCommands: Object.values(clientCommands),
  }
  return {
    documentSelector: [...documentFilters(folderSchemes())],
    initializationOptions,
    outputChannelName: clientName.name,
  }
}

const folderSchemes = (): readonly string[] =>
  (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)

/** Starts the language server and what the editor shows of it. */
export async function startExtension(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const pages = createPages()
  const cascade = createCascadeView(client)
  const status = createStatus(client, documentFilters(folderSchemes()))
  context.subscriptions.push(
    client,
    pages,
    cascade,
    status,
    answerFiles(client),
    registerCommands({ client, pages, cascade, extension: context.extensionUri }),
  )
  await client.start()
}
