import * as vscode from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser'
import { clientName, clientOptions, startExtension } from './client.ts'

/** The extension in a browser: the server is a worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'client', 'dist', 'server.web.js')
  const workers = createWorkers(await scriptAddress(script))
  context.subscriptions.push(workers)
  // Editors put a class of their own in place of `Worker`, whose objects the library does not take for workers.
  const connect = async (): Promise<MessageTransports> => {
    const worker = workers.next()
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  return startExtension(context, new LanguageClient(clientName.id, clientName.name, connect, clientOptions()))
}

/** One worker at a time: a client that starts its server anew leaves the old one behind. */
function createWorkers(address: string): vscode.Disposable & { next(): Worker } {
  const state = { worker: null as Worker | null }
  return {
    next: () => {
      state.worker?.terminate()
      state.worker = new Worker(address, { name: clientName.name })
      return state.worker
    },
    dispose: () => state.worker?.terminate(),
  }
}

/**
 * An address that a worker can be started from. Where the extension lies on another computer the browser cannot load its
 * files, but the editor can: the script then becomes a blob of this page.
 */
async function scriptAddress(script: vscode.Uri): Promise<string> {
  if (script.scheme === 'http' || script.scheme === 'https') return script.toString(true)
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(script))
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
}
