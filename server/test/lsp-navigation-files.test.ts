import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type {
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentLink,
  Location,
  LocationLink,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { createLineIndex } from '../src/text/line-index.ts'
import { applyTextEdits, createFolder, Editor } from './lsp-client.ts'

const company = `plan: Company plan
vision: The service that people recommend
objectives:
  - id: C2
    title: Lower the cost of service
`
const social = `---
throughline: plan
parent: ../company.yaml
---
# Service on social
Read [the goal](../company.yaml#c2).
## Objectives
### 🎯 O1 Cut the cost of inbound calls 🎯 (supports C2)
- Serves: company.yaml#C2
<!-- throughline-disable-next-line objective-without-measure -- later -->
### O2 Sell more (supports O3)
### O3 Keep more (supports O2)
`
const team = `{ "plan": "Team", "parent": "plans/social.md",
  "objectives": [{ "id": "T1", "title": "Answer faster", "serves": "plans/social.md#O1" }] }
`
const config = 'extends: ./base.config.yaml\nparent: company.yaml\nplans: [plans/social.md, company.yaml, team.json]\n'
const files = {
  'company.yaml': `\uFEFF${company}`,
  'plans/social.md': social,
  'team.json': team,
  'throughline.config.yaml': config,
  'base.config.yaml': 'rules: { short-horizon: off }\n',
}

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const capabilities = {
  workspace: { workspaceEdit: { documentChanges: true }, fileOperations: { willRename: true } },
  textDocument: { definition: { linkSupport: true }, rename: { prepareSupport: true } },
}

async function editorOn(more: Readonly<Record<string, string | Uint8Array>> = {}, linkSupport = true) {
  const folder = await createFolder({ ...files, ...more })
  cleanups.push(folder.remove)
  const textDocument = { ...capabilities.textDocument, definition: { linkSupport } }
  const editor = await Editor.start({ folder: folder.path, capabilities: { ...capabilities, textDocument } })
  cleanups.push(() => editor.stop())
  const at = (name: string) => join(folder.path, name)
  const nameOf = (uri: string) =>
    decodeURIComponent(uri).replace(`${decodeURIComponent(pathToFileURL(folder.path).href)}/`, '')
  return { editor, at, nameOf }
}

const positionOf = (text: string, word: string) => {
  const offset = text.indexOf(word)
  if (offset < 0) throw new Error(`"${word}" does not stand there`)
  return { position: createLineIndex(text).positionAt(offset) }
}

const sliceOf = (text: string, { start, end }: Range) => {
  const lines = createLineIndex(text)
  return text.slice(lines.offsetAt(start), lines.offsetAt(end))
}

/** The texts of files after an edit of the workspace, by name. */
function applied(edit: WorkspaceEdit, nameOf: (uri: string) => string, texts: Readonly<Record<string, string>>) {
  const changes = (edit.documentChanges ?? []) as TextDocumentEdit[]
  return Object.fromEntries(
    changes.map(({ textDocument, edits }) => {
      const name = nameOf(textDocument.uri)
      return [name, applyTextEdits(texts[name] ?? '', edits as { range: Range; newText: string }[])]
    }),
  )
}

const texts = { ...files, 'company.yaml': company }

describe('across files', () => {
  it('a reference leads to the title in the other plan, a path to its plan', async () => {
    const { editor, at, nameOf } = await editorOn()
    const plan = at('plans/social.md')
    await editor.open(plan, social)
    const from = (word: string) =>
      editor.request<LocationLink[]>('textDocument/definition', plan, positionOf(social, word))
    const [link] = await from('C2)')
    expect(nameOf(link?.targetUri ?? '')).toBe('company.yaml')
    expect(link?.targetSelectionRange).toEqual({ start: { line: 4, character: 11 }, end: { line: 4, character: 36 } })
    expect(link === undefined ? '' : sliceOf(social, link.originSelectionRange as Range)).toBe('C2')
    const [parent] = await from('../company.yaml\n')
    expect([nameOf(parent?.targetUri ?? ''), parent?.targetRange.start.line]).toEqual(['company.yaml', 0])
    expect(await from('objective-without-measure')).toBeNull()
  })

  it('clients that know no links are given locations', async () => {
    const { editor, at, nameOf } = await editorOn({}, false)
    await editor.open(at('team.json'), team)
    const asked = positionOf(team, 'social.md#O1')
    const found = await editor.request<Location[]>('textDocument/definition', at('team.json'), asked)
    expect(found.map(({ uri, range }) => [nameOf(uri), sliceOf(social, range)])).toEqual([
      ['plans/social.md', 'O1 Cut the cost of inbound calls 🎯'],
    ])
  })

  it('references are found in plans that are not open', async () => {
    const { editor, at, nameOf } = await editorOn()
    const asked = { ...positionOf(company, 'C2'), context: { includeDeclaration: true } }
    const found = await editor.request<Location[]>('textDocument/references', at('company.yaml'), asked)
    expect(found.map(({ uri, range }) => `${nameOf(uri)}:${range.start.line}`)).toEqual([
      'company.yaml:3',
      'plans/social.md:5',
      'plans/social.md:7',
      'plans/social.md:8',
    ])
  })

  it('a rename reaches every plan, with the version of those that are open', async () => {
    const { editor, at, nameOf } = await editorOn()
    const plan = at('plans/social.md')
    await editor.open(plan, social)
    const asked = { ...positionOf(social, 'O1 Cut'), newName: 'O9' }
    const edit = await editor.request<WorkspaceEdit>('textDocument/rename', plan, asked)
    expect(applied(edit, nameOf, texts)).toEqual({
      'plans/social.md': social.replace('O1 Cut', 'O9 Cut'),
      'team.json': team.replace('#O1', '#O9'),
    })
    const versions = (edit.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument.version)
    expect(versions).toEqual([1, null])
  })

  it('a file or folder that is renamed keeps its references, also in the configuration', async () => {
    const { editor, at, nameOf } = await editorOn()
    const rename = async (from: string, to: string) => {
      const renamed = [{ oldUri: pathToFileURL(at(from)).href, newUri: pathToFileURL(at(to)).href }]
      const edit = await editor.connection.sendRequest<WorkspaceEdit | null>('workspace/willRenameFiles', {
        files: renamed,
      })
      return edit === null ? null : applied(edit, nameOf, texts)
    }
    expect(await rename('company.yaml', 'north/[2027] plan.yaml')).toEqual({
      'plans/social.md': social
        .replace('parent: ../company.yaml', 'parent: "../north/[2027] plan.yaml"')
        .replace('(../company.yaml#c2)', '(../north/%5B2027%5D%20plan.yaml#c2)')
        .replace('company.yaml#C2', '%5B2027%5D%20plan.yaml#C2'),
      'throughline.config.yaml': config
        .replace('parent: company.yaml', 'parent: "north/[2027] plan.yaml"')
        .replace(' company.yaml,', ' "north/\\\\[2027\\\\] plan.yaml",'),
    })
    expect(await rename('plans', 'a/b')).toEqual({
      'plans/social.md': social.replaceAll('../company.yaml', '../../company.yaml'),
      'team.json': team.replaceAll('plans/', 'a/b/'),
      'throughline.config.yaml': config.replace('plans/social', 'a/b/social'),
    })
    expect(await rename('notes', 'more notes')).toBeNull()
  })

  it('links lead to plans, to lines of items once they are followed, and to the pages of rules', async () => {
    const { editor, at, nameOf } = await editorOn()
    const plan = at('plans/social.md')
    await editor.open(plan, social)
    const links = await editor.request<DocumentLink[]>('textDocument/documentLink', plan)
    const told = links.map(({ range, target }) => [sliceOf(social, range), nameOf(target ?? '').replace(/.*\//, '')])
    expect(told).toEqual([
      ['../company.yaml', 'company.yaml'],
      ['../company.yaml#c2', ''],
      ['company.yaml#C2', ''],
      ['objective-without-measure', 'objective-without-measure.md'],
    ])
    const resolved = await editor.connection.sendRequest<DocumentLink>('documentLink/resolve', links[2])
    expect(nameOf(resolved.target ?? '')).toBe('company.yaml#L5,12')
    const gone = { ...links[2], data: { ref: 'nothing#X1' } }
    expect(await editor.connection.sendRequest('documentLink/resolve', gone)).toEqual(gone)
  })

  it('a configuration leads to what it names, as far as that exists', async () => {
    const { editor, at, nameOf } = await editorOn()
    const path = at('throughline.config.yaml')
    const text = config.replace('parent: company.yaml', 'parent: gone.yaml')
    await editor.open(path, text)
    const links = await editor.request<DocumentLink[]>('textDocument/documentLink', path)
    expect(links.map(({ target }) => nameOf(target ?? ''))).toEqual(['base.config.yaml'])
    const from = (word: string) =>
      editor.request<LocationLink[]>('textDocument/definition', path, positionOf(text, word))
    expect((await from('base.config')).map(({ targetUri }) => nameOf(targetUri))).toEqual(['base.config.yaml'])
    expect(await from('gone.yaml')).toBeNull()
  })

  it('hierarchies go on from plan to plan, and around loops as long as one asks', async () => {
    const { editor, at } = await editorOn()
    const up = async (item: CallHierarchyItem | undefined) => {
      const calls = await editor.connection.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
        item,
      })
      return calls[0]?.to
    }
    const start = async (text: string, name: string, word: string) =>
      (
        await editor.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at(name), positionOf(text, word))
      )[0]
    const first = await up(await start(team, 'team.json', 'T1'))
    expect([first?.name, (await up(first))?.name]).toEqual([
      'O1 Cut the cost of inbound calls 🎯',
      'C2 Lower the cost of service',
    ])
    const loop = await up(await start(social, 'plans/social.md', 'O2 Sell'))
    expect([loop?.name, (await up(loop))?.name, (await up(await up(loop)))?.name]).toEqual([
      'O3 Keep more',
      'O2 Sell more',
      'O3 Keep more',
    ])
    const unknown = { ...(first as CallHierarchyItem), data: 'not ours' }
    expect(await up(unknown)).toBeUndefined()
  })
})

describe('documents that are unknown, deleted, binary, huge or no plan', () => {
  it('have empty answers, never errors', async () => {
    const { editor, at } = await editorOn({
      'binary.md': new Uint8Array([0, 255, 1, 0]),
      'notes.md': 'Nothing here. See O1.\n',
      'open.md': social,
    })
    const huge = `${social}${'- Tactic: write a line that nobody reads\n'.repeat(110_000)}`
    await editor.open(at('huge.md'), huge)
    const position = { line: 7, character: 6 }
    const asked = { position, context: { includeDeclaration: true }, newName: 'X9' }
    const empty: Readonly<Record<string, unknown>> = {
      definition: null,
      references: [],
      documentHighlight: [],
      prepareRename: null,
      rename: null,
      documentLink: [],
      linkedEditingRange: null,
      prepareCallHierarchy: null,
      prepareTypeHierarchy: null,
    }
    for (const name of ['missing.md', 'binary.md', 'notes.md', 'huge.md'])
      for (const [method, answer] of Object.entries(empty))
        expect([name, method, await editor.request(`textDocument/${method}`, at(name), asked)]).toEqual([
          name,
          method,
          answer,
        ])
    const nothing = { files: [{ oldUri: 'untitled:a.md', newUri: 'untitled:b.md' }] }
    expect(await editor.connection.sendRequest('workspace/willRenameFiles', nothing)).toBeNull()
    for (const method of ['callHierarchy/incomingCalls', 'typeHierarchy/subtypes', 'typeHierarchy/supertypes'])
      expect(await editor.connection.sendRequest(method, { item: { data: { ref: 'gone.md#O1' } } })).toEqual([])
  })
})
