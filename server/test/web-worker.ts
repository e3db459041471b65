import { readFile } from 'node:fs/promises'
import { createContext, Script } from 'node:vm'
import { build } from 'esbuild'
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
} from 'vscode-jsonrpc'
import { createMessageConnection } from 'vscode-jsonrpc/node'
import { webServerBundle } from '../../scripts/bundles.ts'
import { projectRoot } from './lsp-client.ts'

/** What the bundle finds in a browser's worker. Node has these too; nothing else of Node is handed over. */
const workerGlobals = {
  setTimeout,
  clearTimeout,
  performance,
  TextDecoder,
  TextEncoder,
  MessageChannel,
  atob,
  btoa,
  URL,
  queueMicrotask,
  structuredClone,
  console,
}

/**
 * Names of Node that a worker does not have: asking for them is noted, and finds nothing, as there. `process` is not among
 * them, as libraries may ask whether there is one; it is not there, so that using it ends the test.
 */
const namesOfNode = ['require', 'module', 'exports', 'Buffer', 'global', 'setImmediate', '__dirname', '__filename']
/** Names of a page, which a worker does not have either. */
const namesOfPages = ['document', 'window']

let script: Promise<Script> | null = null

/** The web bundle as the build makes it, compiled once. */
function compiled(): Promise<Script> {
  script ??= build({ ...webServerBundle, absWorkingDir: projectRoot, write: false, outdir: 'unwritten' }).then(
    ({ outputFiles }) => new Script(outputFiles[0]?.text ?? '', { filename: 'server.web.js' }),
  )
  return script
}

export interface BareWorker {
  readonly connection: MessageConnection
  /** Names of Node and of pages that the bundle asked for. */
  readonly askedFor: ReadonlySet<string>
  stop(): void
}

type Listener = (event: { readonly data: Message }) => void

/** Runs the web server as a worker without anything of Node, and connects to it. */
export async function startBareWorker(): Promise<BareWorker> {
  const askedFor = new Set<string>()
  const outbox: { deliver: DataCallback | null } = { deliver: null }
  const scope: Record<string, unknown> & { onmessage?: Listener } = { ...workerGlobals }
  // Errors of the wire are listened to; there are none here.
  scope.addEventListener = () => undefined
  scope.postMessage = (message: Message) => {
    const copy = structuredClone(message)
    setTimeout(() => outbox.deliver?.(copy))
  }
  scope.self = scope
  for (const name of [...namesOfNode, ...namesOfPages]) {
    Object.defineProperty(scope, name, {
      get: () => {
        askedFor.add(name)
        return undefined
      },
    })
  }
  const context = createContext(scope)
  ;(await compiled()).runInContext(context)
  const connection = createMessageConnection(readerOf(outbox), writerTo(scope))
  return { connection, askedFor, stop: () => connection.dispose() }
}

function readerOf(outbox: { deliver: DataCallback | null }): MessageReader {
  return new (class extends AbstractMessageReader {
    listen(callback: DataCallback): Disposable {
      outbox.deliver = callback
      return {
        dispose: () => {
          outbox.deliver = null
        },
      }
    }
  })()
}

function writerTo(scope: { readonly onmessage?: Listener }): MessageWriter {
  return new (class extends AbstractMessageWriter {
    async write(message: Message): Promise<void> {
      const data = structuredClone(message)
      setTimeout(() => scope.onmessage?.({ data }))
    }
    end(): void {}
  })()
}

/** A file of the disk, as an editor in a browser would hand it over. */
export const base64Of = async (path: string): Promise<string> => (await readFile(path)).toString('base64')
