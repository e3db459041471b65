import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node'
import {
  type FileParams,
  type ReadFileResult,
  type ReadFolderResult,
  readFileMethod,
  readFolderMethod,
  type StatResult,
  statMethod,
} from '../src/lsp/protocol.ts'
import { createFolder, Editor, projectRoot, today } from './lsp-client.ts'
import { type BareWorker, base64Of, startBareWorker } from './web-worker.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** Addresses of a made-up file system, of which the server can read nothing by itself. */
const root = 'memfs://plans%2B2027/shared%20plans'

/** Serves a folder of the disk as one that is on no disk. */
function serveFiles({ connection }: BareWorker, folder: string): void {
  const pathOf = (uri: string) => join(folder, decodeURIComponent(uri.slice(root.length)))
  const isServed = (uri: string) => uri === root || uri.startsWith(`${root}/`)
  connection.onRequest<ReadFileResult, void>(readFileMethod, async ({ uri }: FileParams): Promise<ReadFileResult> => {
    const base64 = isServed(uri) ? await base64Of(pathOf(uri)).catch(() => null) : null
    if (base64 === null) return { ok: false, problem: 'missing', message: 'There is no such file.' }
    return { ok: true, base64 }
  })
  connection.onRequest<StatResult, void>(statMethod, async ({ uri }: FileParams): Promise<StatResult> => {
    const found = isServed(uri) ? await stat(pathOf(uri)).catch(() => null) : null
    return found === null ? null : found.isDirectory() ? 'directory' : 'file'
  })
  connection.onRequest<ReadFolderResult, void>(
    readFolderMethod,
    async ({ uri }: FileParams): Promise<ReadFolderResult> => {
      if (!isServed(uri)) return { ok: false, message: 'There is no such folder.' }
      const entries = await readdir(pathOf(uri), { withFileTypes: true })
      return {
        ok: true,
        entries: entries.map((one) => ({ name: one.name, kind: one.isFile() ? 'file' : 'directory' })),
      }
    },
  )
}

interface WebEditor extends BareWorker {
  /** What has been told, by the path in the folder, once everything is read. */
  told(): Promise<ReadonlyMap<string, readonly Diagnostic[]>>
}

/** An editor in a browser that shows a folder on no disk. */
async function webEditorOn(folder: string): Promise<WebEditor> {
  const worker = await startBareWorker()
  const told = new Map<string, readonly Diagnostic[]>()
  const { connection } = worker
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    const path = decodeURIComponent(uri.slice(root.length + 1))
    if (diagnostics.length === 0) told.delete(path)
    else told.set(path, diagnostics)
  })
  serveFiles(worker, folder)
  connection.listen()
  cleanups.push(worker.stop)
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: root, name: 'plans' }],
    capabilities: { workspace: { workspaceFolders: true }, textDocument: { publishDiagnostics: {} } },
    initializationOptions: { today, files: true },
  })
  await connection.sendNotification('initialized', {})
  const settled = async () => {
    const params = { textDocument: { uri: `${root}/none.md` }, position: { line: 0, character: 0 } }
    await connection.sendRequest('textDocument/hover', params)
    return told
  }
  return { ...worker, told: settled }
}

const lineOf = ({ range, severity, code, message }: Diagnostic): string =>
  JSON.stringify([range, severity, code, message])

const sorted = (lists: ReadonlyMap<string, readonly Diagnostic[]>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, list]) => [path, list.map(lineOf)]))

async function fromNode(folder: string): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const editor = await Editor.start({ folder })
  cleanups.push(() => editor.stop())
  await editor.request('textDocument/hover', join(folder, 'none.md'), { position: { line: 0, character: 0 } })
  const told = new Map<string, readonly Diagnostic[]>()
  for (const { uri, diagnostics } of editor.published) {
    const path = decodeURIComponent(relative(pathToFileURL(folder).pathname, new URL(uri).pathname))
    if (diagnostics.length === 0) told.delete(path)
    else told.set(path, diagnostics)
  }
  return told
}

const plan = '# Plan\n\n## Objectives\n\n- **O1** Cut calls\n\n## Strategies\n\n- Answer early (supports O2)\n'

describe('the server in a worker', () => {
  it('asks for nothing of Node and of pages, while it checks a plan', async () => {
    const folder = await createFolder({ 'plan.md': plan })
    cleanups.push(folder.remove)
    const editor = await webEditorOn(folder.path)
    const found = (await editor.told()).get('plan.md')?.map((one) => one.code)
    expect(found).toContain('unresolved-reference')
    expect([...editor.askedFor]).toEqual([])
  })

  it('says the same as the server in Node about every fixture', { timeout: 120_000 }, async () => {
    const fixtures = join(projectRoot, 'test-fixtures')
    const editor = await webEditorOn(fixtures)
    const found = sorted(await editor.told())
    expect(found).toEqual(sorted(await fromNode(fixtures)))
    expect(Object.keys(found).length).toBeGreaterThan(10)
  })

  it('reads configurations, ignore files and parent plans of folders that are on no disk', async () => {
    const folder = await createFolder({
      'throughline.config.yaml': 'extends: ./shared/base.yaml\nplans: [teams/**/*.md]\n',
      'shared/base.yaml': 'rules: { unresolved-reference: info, objective-without-parent: error }\n',
      'company-plan.yaml':
        'plan: Company\nvision: Serve\nobjectives:\n  - { id: C1, title: Lower the cost of service }\n',
      'teams/social.md': `---\nparent: ../company-plan.yaml\n---\n${plan}`,
      'teams/rooted.md': `---\nparent: /shared plans/company-plan.yaml\n---\n${plan}`,
      'teams/lost.md': `---\nparent: ../../../../etc/company-plan.yaml\n---\n${plan}`,
      '.gitignore': 'secret/\n',
      'secret/plan.md': plan,
    })
    cleanups.push(folder.remove)
    const told = await (await webEditorOn(folder.path)).told()
    expect([...told.keys()]).not.toContain('secret/plan.md')
    const severityOf = (path: string, code: string) => told.get(path)?.find((one) => one.code === code)?.severity
    expect(severityOf('teams/social.md', 'unresolved-reference')).toBe(3)
    expect(severityOf('teams/social.md', 'objective-without-parent')).toBe(1)
    expect(severityOf('teams/rooted.md', 'objective-without-parent')).toBe(1)
    expect(severityOf('teams/lost.md', 'objective-without-parent')).toBeUndefined()
  })

  it('follows edits of an open plan, and takes its text before that of the file', async () => {
    const folder = await createFolder({ 'plan.md': plan })
    cleanups.push(folder.remove)
    const editor = await webEditorOn(folder.path)
    await editor.told()
    const uri = `${root}/plan.md`
    const textDocument = { uri, languageId: 'markdown', version: 1, text: plan.replace('O2', 'O1') }
    await editor.connection.sendNotification('textDocument/didOpen', { textDocument })
    const codes = async () => (await editor.told()).get('plan.md')?.map((one) => one.code)
    expect(await codes()).not.toContain('unresolved-reference')
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: plan }],
    })
    expect(await codes()).toContain('unresolved-reference')
  })
})
