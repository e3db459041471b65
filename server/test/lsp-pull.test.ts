import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type {
  DocumentDiagnosticReport,
  InitializeParams,
  WorkspaceDiagnosticReport,
  WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { createFolder, Editor } from './lsp-client.ts'

const company =
  'plan: Company plan\nvision: Recommended by all\nobjectives:\n  - id: C2\n    title: Lower the cost of service\n'
const social = `---
throughline: plan
parent: company.yaml
---
# Social
## Vision
Help where people are.
## Objectives
### O1 Cut the cost of calls
- Serves: company.yaml#C2
`

const pulling: InitializeParams['capabilities'] = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: { diagnostic: {} },
}

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function start() {
  const folder = await createFolder({ 'company.yaml': company, 'social.md': social })
  cleanups.push(folder.remove)
  const editor = await Editor.start({ folder: folder.path, capabilities: pulling })
  cleanups.push(() => editor.stop())
  const state = { refreshes: 0 }
  editor.connection.onRequest('workspace/diagnostic/refresh', () => {
    state.refreshes += 1
    return null
  })
  const ask = (name: string, previousResultId?: string) =>
    editor.request<DocumentDiagnosticReport>(
      'textDocument/diagnostic',
      `${folder.path}/${name}`,
      previousResultId === undefined ? {} : { previousResultId },
    )
  return { folder, editor, state, ask }
}

const rulesOf = (report: DocumentDiagnosticReport): readonly unknown[] =>
  report.kind === 'full' ? report.items.map(({ code }) => code) : ['unchanged']

describe('a client that asks for diagnostics', () => {
  it('gets them with an id, hears that nothing changed, and is never told unasked', async () => {
    const { editor, folder, ask } = await start()
    await editor.open(`${folder.path}/social.md`, social)
    const first = await ask('social.md')
    expect(rulesOf(first)).toContain('objective-without-measure')
    expect(rulesOf(await ask('social.md', first.resultId))).toEqual(['unchanged'])
    await editor.replace(
      `${folder.path}/social.md`,
      'company.yaml#C2\n',
      'company.yaml#C2\n- Measure: calls, from 9 to 5 by 2027-12-31\n',
    )
    const next = await ask('social.md', first.resultId)
    expect(rulesOf(next)).not.toContain('objective-without-measure')
    expect(rulesOf(next)).not.toEqual(['unchanged'])
    expect(editor.published).toEqual([])
  })

  it('is asked to ask again when an edit of one plan changes what holds for another', async () => {
    const { editor, folder, state, ask } = await start()
    await editor.open(`${folder.path}/social.md`, social)
    await editor.open(`${folder.path}/company.yaml`, company)
    expect(rulesOf(await ask('social.md'))).not.toContain('unresolved-reference')
    await editor.replace(`${folder.path}/company.yaml`, 'id: C2', 'id: C3')
    for (let tries = 0; tries < 100 && state.refreshes === 0; tries += 1) await wait(50)
    expect(state.refreshes).toBeGreaterThan(0)
    expect(rulesOf(await ask('social.md'))).toContain('unresolved-reference')
  })

  it('gets those of plans that are not open, and has those of deleted plans taken back', async () => {
    const { editor, folder } = await start()
    const uri = pathToFileURL(`${folder.path}/social.md`).href
    const askAll = (previousResultIds: readonly { uri: string; value: string }[]) =>
      editor.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds })
    const all = await askAll([])
    const isSocial = (one: { uri: string }) => one.uri.endsWith('social.md')
    const told = all.items.find(isSocial) as WorkspaceFullDocumentDiagnosticReport
    expect(told.items.length).toBeGreaterThan(0)
    const known = [{ uri: told.uri, value: told.resultId ?? '' }]
    expect((await askAll(known)).items.find(isSocial)?.kind).toBe('unchanged')
    await folder.remove()
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] })
    const after = (await askAll(known)).items.find(isSocial) as WorkspaceFullDocumentDiagnosticReport
    expect(after.items).toEqual([])
  })
})
