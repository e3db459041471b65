import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentHighlight,
  LinkedEditingRanges,
  Location,
  Range,
  TextDocumentEdit,
  TypeHierarchyItem,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver'
import { createLineIndex } from '../src/text/line-index.ts'
import { applyTextEdits, createFolder, Editor } from './lsp-client.ts'
import { offsetOf, writtenPlans } from './support/carriers.ts'

let editor: Editor
let folder: Awaited<ReturnType<typeof createFolder>>

beforeAll(async () => {
  folder = await createFolder({})
  editor = await Editor.start({ folder: folder.path })
})
afterAll(async () => {
  await editor.stop()
  await folder.remove()
})

const uriOf = (path: string): string => pathToFileURL(path).href
/** Servers and clients spell one address in several ways. */
const sameUri = (uri: string): string => decodeURIComponent(uri)

describe.each(writtenPlans.map((plan, index) => ({ ...plan, index })))('$name', ({ file, text, index }) => {
  const lines = createLineIndex(text)
  const path = () => `${folder.path}/${index}-${file}`
  const at = (word: string, nth = 0) => ({ position: lines.positionAt(offsetOf(text, word, nth)) })
  const shown = ({ start, end }: Range) => text.slice(lines.offsetAt(start), lines.offsetAt(end))
  beforeAll(() => editor.open(path(), text))
  afterAll(() => editor.close(path()))

  it('leads from references to titles', async () => {
    for (const [word, title] of [
      ['O1', 'Cut the cost of service calls'],
      ['W1', 'the same faults cause most calls'],
      ['S1', 'Answer in public before people call'],
    ] as const) {
      const found = await editor.request<Location[]>('textDocument/definition', path(), at(word, 1))
      expect(found.map(({ uri }) => sameUri(uri))).toEqual([sameUri(uriOf(path()))])
      expect(found.map(({ range }) => shown(range)).join()).toMatch(new RegExp(`${title}$`))
    }
    expect(await editor.request('textDocument/definition', path(), at('Ben'))).toBeNull()
  })

  it('finds references, with the id and without it, and marks them as written and read', async () => {
    const find = async (nth: number, includeDeclaration: boolean) => {
      const asked = { ...at('O1', nth), context: { includeDeclaration } }
      const found = await editor.request<Location[]>('textDocument/references', path(), asked)
      return found.map(({ range }) => lines.offsetAt(range.start))
    }
    const [id, reference] = [offsetOf(text, 'O1'), offsetOf(text, 'O1', 1)]
    expect(await find(0, true)).toEqual([id, reference])
    expect(await find(1, false)).toEqual([reference])
    const marks = await editor.request<DocumentHighlight[]>('textDocument/documentHighlight', path(), at('O1', 1))
    expect(marks.map(({ range, kind }) => [shown(range), kind])).toEqual([
      ['O1', 3],
      ['O1', 2],
    ])
  })

  it('renames an id where it stands and in its references, from either place', async () => {
    for (const nth of [0, 1]) {
      const asked = await editor.request<{ range: Range }>('textDocument/prepareRename', path(), at('O1', nth))
      expect(lines.offsetAt(asked.range.start)).toBe(offsetOf(text, 'O1', nth))
      expect(shown(asked.range)).toBe('O1')
      const edit = await editor.request<WorkspaceEdit>('textDocument/rename', path(), {
        ...at('O1', nth),
        newName: 'O12',
      })
      const changes = edit.documentChanges as TextDocumentEdit[]
      expect(changes.map(({ textDocument }) => textDocument)).toEqual([{ uri: uriOf(path()), version: 1 }])
      const edits = changes.flatMap((change) => change.edits) as { range: Range; newText: string }[]
      expect(applyTextEdits(text, edits)).toBe(text.replace(/\bO1\b/g, 'O12'))
    }
    await expect(editor.request('textDocument/prepareRename', path(), at('Ben'))).rejects.toThrow('no id')
    await expect(editor.request('textDocument/rename', path(), { ...at('O1'), newName: 'S1' })).rejects.toThrow('taken')
  })

  it('links an id with its references for typing', async () => {
    const linked = await editor.request<LinkedEditingRanges>('textDocument/linkedEditingRange', path(), at('S1'))
    expect(linked.ranges.map(shown)).toEqual(['S1', 'S1'])
    expect(`S1`).toMatch(new RegExp(`^${linked.wordPattern}$`))
    expect(await editor.request('textDocument/linkedEditingRange', path(), at('Ben'))).toBeNull()
  })

  it('goes up and down the cascade as calls and as types', async () => {
    const [call] = await editor.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', path(), at('S1', 1))
    expect(call?.name).toMatch(/^S1 .*Answer in public before people call$/)
    const out = await editor.connection.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item: call,
    })
    expect(out.map(({ to, fromRanges }) => [to.name.slice(0, 2), fromRanges.map(shown)])).toEqual([['O1', ['O1']]])
    const into = await editor.connection.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
      item: call,
    })
    expect(into.map(({ from, fromRanges }) => [from.name.slice(0, 2), fromRanges.map(shown)])).toEqual([['T1', ['S1']]])
    const [type] = await editor.request<TypeHierarchyItem[]>('textDocument/prepareTypeHierarchy', path(), at('O1'))
    const subtypes = await editor.connection.sendRequest<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item: type })
    expect(subtypes.map(({ detail }) => detail?.split(' ')[0]).sort()).toEqual(['Measure', 'Strategy'])
    const [strategy] = subtypes.filter(({ name }) => name.startsWith('S1'))
    const above = await editor.connection.sendRequest<TypeHierarchyItem[]>('typeHierarchy/supertypes', {
      item: strategy,
    })
    expect(above.map(({ selectionRange }) => selectionRange)).toEqual([type?.selectionRange])
  })

  it('is found among the items of all plans', async () => {
    const found = await editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'pblsh vids' })
    const [symbol] = found.filter(({ location }) => sameUri(location.uri) === sameUri(uriOf(path())))
    expect(symbol?.containerName).toBe('Service on social')
    expect(symbol?.name).toMatch(/^T1 .*Publish the most asked fixes as videos$/)
    expect(symbol !== undefined && 'range' in symbol.location ? shown(symbol.location.range) : '').toMatch(/as videos$/)
  })
})
