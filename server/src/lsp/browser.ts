import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser'
import manifest from '../../package.json' with { type: 'json' }
import { createClientHost } from '../host/client.ts'
import { createServer } from './server.ts'

/** The worker's own scope; the types at hand are those of Node. */
declare const self: object

/** Ends when messages that wait had their turn. A browser makes nested timeouts wait; a message to oneself does not. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const inbox = port1 as unknown as { onmessage: () => void; close(): void }
    inbox.onmessage = () => {
      inbox.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

// The file that runs in a web worker: the worker itself is the wire, and files are read through the editor.
createServer(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  host: createClientHost,
  version: manifest.version,
  breathe,
})
