import * as vscode from 'vscode'
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node'
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts'
import { documentSelector } from './documents.ts'
import { createStatus } from './status.ts'

const suggestCommand: typeof import('../../server/src/lsp/protocol.ts').suggestCommand = 'editor.action.triggerSuggest'

function serverOptions(context: vscode.ExtensionContext): ServerOptions {
  const module = vscode.Uri.joinPath(context.extensionUri, 'server', 'dist', 'lsp.js').fsPath
  return {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6017'] } },
  }
}

function createClient(context: vscode.ExtensionContext): LanguageClient {
  const initializationOptions: InitializationOptions = { documentState: true, clientCommands: [suggestCommand] }
  const options: LanguageClientOptions = {
    documentSelector,
    initializationOptions,
    outputChannelName: 'Throughline',
  }
  return new LanguageClient('throughline', 'Throughline', serverOptions(context), options)
}

/** Starts the language server and what the editor shows of it. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const client = createClient(context)
  context.subscriptions.push(
    client,
    createStatus(client),
    vscode.commands.registerCommand('throughline.restart', () => client.restart()),
    vscode.commands.registerCommand('throughline.showOutput', () => client.outputChannel.show()),
  )
  await client.start()
}
