import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import type {
  CodeAction,
  Diagnostic,
  InitializeParams,
  PublishDiagnosticsParams,
  Range,
  TextDocumentEdit,
} from 'vscode-languageserver/node'
import { bundled } from './bundled.ts'

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The day on which the tests take place. */
export const today = '2026-11-21'

/** A folder with files, by their relative paths. */
export async function createFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<{
  readonly path: string
  write(name: string, content: string | Uint8Array): Promise<void>
  remove(): Promise<void>
}> {
  const path = await mkdtemp(join(tmpdir(), 'throughline plans (test) '))
  const write = async (name: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), content)
  }
  for (const [name, content] of Object.entries(files)) await write(name, content)
  return { path, write, remove: () => rm(path, { recursive: true, force: true }) }
}

/** What an ordinary editor of today can do. */
const capabilities: InitializeParams['capabilities'] = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
    },
  },
}

/** Other rules may speak about the same plans: a rule that is added must not break the tests of the wire. */
const testedRules: readonly string[] = [
  'objective-without-measure',
  'objective-without-strategy',
  'unresolved-reference',
  'unknown-key',
  'invalid-config',
]

/** What one rule says about a document. */
export function byRule({ diagnostics }: PublishDiagnosticsParams, rule: string): Diagnostic {
  const found = diagnostics.find((one) => one.code === rule)
  if (found === undefined) throw new Error(`${rule} is silent`)
  return found
}

export interface ClientOptions {
  readonly folder: string | null
  readonly settings?: Readonly<Record<string, unknown>>
  readonly capabilities?: InitializeParams['capabilities']
}

const languageIds: Readonly<Record<string, string>> = { md: 'markdown', yaml: 'yaml', yml: 'yaml', json: 'json' }
const languageIdOf = (path: string): string => languageIds[path.split('.').at(-1) ?? ''] ?? 'plaintext'

/** The text after edits of one document, as an editor would make it. */
export function applyTextEdits(
  text: string,
  edits: readonly { readonly range: Range; readonly newText: string }[],
): string {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  const offset = ({ line, character }: Range['start']) => (starts[line] ?? text.length) + character
  const backwards = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))
  return backwards.reduce(
    (result, { range, newText }) => result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
    text,
  )
}

/** An editor, reduced to what is said over the wire, with a real server in a process of its own. */
export class Editor {
  readonly published: PublishDiagnosticsParams[] = []
  readonly registered: string[] = []
  readonly texts = new Map<string, { version: number; text: string }>()
  settings: Readonly<Record<string, unknown>>
  private readonly waiting = new Set<() => void>()

  private constructor(
    private readonly child: ChildProcess,
    readonly connection: MessageConnection,
    settings: Readonly<Record<string, unknown>>,
  ) {
    this.settings = settings
  }

  static async start(options: ClientOptions): Promise<Editor> {
    const child = spawn(process.execPath, [await bundled('server/src/lsp/main.ts'), '--stdio'], {
      cwd: projectRoot,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    const editor = new Editor(child, connection, options.settings ?? {})
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      editor.published.push(params)
      for (const wake of editor.waiting) wake()
    })
    connection.onRequest('client/registerCapability', (params: { registrations: { method: string }[] }) => {
      editor.registered.push(...params.registrations.map((one) => one.method))
      return null
    })
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => editor.settings),
    )
    connection.listen()
    const folders = options.folder === null ? null : [{ uri: pathToFileURL(options.folder).href, name: 'plans' }]
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders,
      capabilities: options.capabilities ?? capabilities,
      initializationOptions: { today },
    })
    await connection.sendNotification('initialized', {})
    return editor
  }

  /** Waits until the latest diagnostics of a document are as wanted; answers them. */
  async until(path: string, wanted: (latest: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    const uri = pathToFileURL(path).href
    for (;;) {
      const latest = this.published.findLast((one) => decodeURIComponent(one.uri) === decodeURIComponent(uri))
      if (latest !== undefined && wanted(latest)) return latest
      await new Promise<void>((resolve, reject) => {
        const wake = () => {
          this.waiting.delete(wake)
          clearTimeout(timer)
          resolve()
        }
        const timer = setTimeout(() => {
          this.waiting.delete(wake)
          reject(new Error(`Waited in vain for ${path}; latest: ${JSON.stringify(latest, null, 1)}`))
        }, 15_000)
        this.waiting.add(wake)
      })
    }
  }

  /** Waits until, of the rules that the tests are about, exactly these speak about a document; answers theirs alone. */
  async untilRules(path: string, rules: readonly string[]): Promise<PublishDiagnosticsParams> {
    const wanted = JSON.stringify([...rules].sort())
    const ours = (all: readonly Diagnostic[]) => all.filter((one) => testedRules.includes(String(one.code)))
    const latest = await this.until(path, ({ diagnostics }) => {
      return (
        JSON.stringify(
          ours(diagnostics)
            .map((one) => one.code)
            .sort(),
        ) === wanted
      )
    })
    return { ...latest, diagnostics: ours(latest.diagnostics) }
  }

  async open(path: string, text: string): Promise<void> {
    const uri = pathToFileURL(path).href
    this.texts.set(uri, { version: 1, text })
    const textDocument = { uri, languageId: languageIdOf(path), version: 1, text }
    await this.connection.sendNotification('textDocument/didOpen', { textDocument })
  }

  /** Replaces the first stretch that reads `from`; answers the new version. */
  async replace(path: string, from: string, to: string): Promise<number> {
    const uri = pathToFileURL(path).href
    const before = this.texts.get(uri)
    const at = before?.text.indexOf(from) ?? -1
    if (before === undefined || at < 0) throw new Error(`"${from}" does not stand in ${path}`)
    const place = (offset: number) => {
      const lines = before.text.slice(0, offset).split('\n')
      return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
    }
    return this.edit(path, { start: place(at), end: place(at + from.length) }, to)
  }

  /** Replaces a stretch; answers the new version. */
  async edit(path: string, range: Range, newText: string): Promise<number> {
    const uri = pathToFileURL(path).href
    const before = this.texts.get(uri)
    if (before === undefined) throw new Error(`${path} is not open`)
    const version = before.version + 1
    this.texts.set(uri, { version, text: applyTextEdits(before.text, [{ range, newText }]) })
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: newText }],
    })
    return version
  }

  async close(path: string): Promise<void> {
    const uri = pathToFileURL(path).href
    this.texts.delete(uri)
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  async fileEvent(path: string, type: 1 | 2 | 3): Promise<void> {
    const changes = [{ uri: pathToFileURL(path).href, type }]
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  }

  request<T>(method: string, path: string, params: object = {}): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri: pathToFileURL(path).href }, ...params })
  }

  /** Quick fixes for a diagnostic, as an editor asks for them. */
  actionsFor(path: string, diagnostic: Diagnostic, only?: readonly string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [diagnostic], ...(only === undefined ? {} : { only }) }
    return this.request('textDocument/codeAction', path, { range: diagnostic.range, context })
  }

  /** Resolves an action and makes its edits in the open documents; answers the edits. */
  async apply(action: CodeAction): Promise<readonly TextDocumentEdit[]> {
    const resolved = action.edit === undefined ? await this.resolve(action) : action
    const edits = (resolved.edit?.documentChanges ?? []) as TextDocumentEdit[]
    for (const { textDocument, edits: list } of edits) {
      const before = this.texts.get(textDocument.uri)
      if (before === undefined) continue
      const text = applyTextEdits(before.text, list as { range: Range; newText: string }[])
      const version = before.version + 1
      this.texts.set(textDocument.uri, { version, text })
      const changed = { textDocument: { uri: textDocument.uri, version }, contentChanges: [{ text }] }
      await this.connection.sendNotification('textDocument/didChange', changed)
    }
    return edits
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest('codeAction/resolve', action)
  }

  /** Ends the server as an editor does; answers its exit status. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.child.once('exit', resolve))
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const status = await ended
    this.connection.dispose()
    return status
  }
}
