import * as vscode from 'vscode'
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node'
import { clientName, clientOptions, startExtension } from './client.ts'
import { provideTasks } from './tasks.ts'

/** The extension on a desktop or a remote computer: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'server', 'dist', 'lsp.js').fsPath
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6017'] } },
  }
  context.subscriptions.push(provideTasks(context.extensionUri))
  return startExtension(context, new LanguageClient(clientName.id, clientName.name, server, clientOptions()))
}
