import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  CodeAction,
  CodeLens,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
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

/** Texts between the places that the tokens name, by the protocol's way of counting from one to the next. */
function tokenTexts(text: string, { data }: SemanticTokens): readonly string[] {
  const lines = createLineIndex(text)
  const found: string[] = []
  let line = 0
  let character = 0
  for (let at = 0; at < data.length; at += 5) {
    const [lineStep = 0, step = 0, length = 0] = data.slice(at, at + 3)
    character = lineStep === 0 ? character + step : step
    line += lineStep
    const start = lines.offsetAt({ line, character })
    found.push(text.slice(start, start + length))
  }
  return found
}

const everything = (text: string) => ({
  start: { line: 0, character: 0 },
  end: createLineIndex(text).positionAt(text.length),
})

describe.each(writtenPlans.map((plan, index) => ({ ...plan, index })))('$name', ({ file, text, index }) => {
  const lines = createLineIndex(text)
  const path = () => `${folder.path}/${index}-${file}`
  beforeAll(() => editor.open(path(), text))
  afterAll(() => editor.close(path()))

  it('colours ids, references and values where they stand', async () => {
    const tokens = await editor.request<SemanticTokens>('textDocument/semanticTokens/full', path())
    const texts = tokenTexts(text, tokens)
    expect([...texts].sort()).toEqual(['1,200', '900', 'O1', 'O1', 'S1', 'S1', 'T1', 'W1', 'W1'])
  })

  it('hints at what the measure shows, at its end', async () => {
    const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', path(), { range: everything(text) })
    const at = hints.find(({ label }) => label === 'business')?.position
    expect(at === undefined ? '' : text.slice(0, lines.offsetAt(at))).toMatch(/by 2027-12-31$/)
  })

  it('puts a lens on the line of the objective', async () => {
    const found = await editor.request<CodeLens[]>('textDocument/codeLens', path())
    const resolved: CodeLens[] = []
    for (const lens of found) resolved.push(await editor.connection.sendRequest('codeLens/resolve', lens))
    const objective = resolved.find(({ command }) => command?.title === '1 strategy · 1 measure · complete')
    // An object of JSON begins with its brace, a line before its id.
    const line = lines.positionAt(
      file.endsWith('.json') ? text.indexOf('{', text.indexOf('"objectives"')) : offsetOf(text, 'O1'),
    ).line
    expect(objective?.range.start.line).toBe(line)
  })

  it('folds only what has several lines, within the text', async () => {
    const ranges = await editor.request<FoldingRange[]>('textDocument/foldingRange', path())
    for (const { startLine, endLine } of ranges) {
      expect(endLine).toBeGreaterThan(startLine)
      expect(endLine).toBeLessThan(lines.lineCount)
    }
  })

  it('selects the title, then more and more, around a word of the tactic', async () => {
    const position = lines.positionAt(offsetOf(text, 'videos'))
    const [first] = await editor.request<SelectionRange[]>('textDocument/selectionRange', path(), {
      positions: [position],
    })
    const texts: string[] = []
    for (let at = first; at !== undefined; at = at.parent)
      texts.push(text.slice(lines.offsetAt(at.range.start), lines.offsetAt(at.range.end)))
    expect(texts[0]).toMatch(/Publish the most asked fixes as videos$/)
    expect(texts.at(-1)?.length).toBeGreaterThanOrEqual(text.trimEnd().length)
  })

  it('formats to a text that has nothing left to tidy', async () => {
    const options = { options: { tabSize: 2, insertSpaces: true } }
    const edits = await editor.request<TextEdit[]>('textDocument/formatting', path(), options)
    const tidy = applyTextEdits(text, edits)
    const other = `${folder.path}/tidy-${index}-${file}`
    await editor.open(other, tidy)
    expect(await editor.request<TextEdit[]>('textDocument/formatting', other, options)).toEqual([])
    await editor.close(other)
  })

  it('silences a finding where it stands, where the form has comments', async () => {
    const [diagnostic] = (await editor.until(path(), (all) => all.diagnostics.length > 0)).diagnostics
    if (diagnostic === undefined) throw new Error('Nothing was found.')
    const actions = await editor.actionsFor(path(), diagnostic)
    const wanted = actions.find(({ title }) => title.startsWith(`Suppress ${diagnostic.code} in this file`))
    if (file.endsWith('.json')) return expect(wanted).toBeUndefined()
    const resolved: CodeAction = await editor.resolve(wanted as CodeAction)
    const [change] = (resolved.edit?.documentChanges ?? []) as TextDocumentEdit[]
    const [edit] = (change?.edits ?? []) as { newText: string }[]
    expect(edit?.newText).toContain(`throughline-disable-file ${diagnostic.code} -- say why`)
  })
})

describe('a client that takes snippets', () => {
  it('is led to the blanks of what was put in', async () => {
    const capabilities = {
      workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
      textDocument: {
        codeAction: {
          dataSupport: true,
          resolveSupport: { properties: ['edit'] },
          codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
        },
      },
    }
    const other = await Editor.start({ folder: folder.path, capabilities })
    const path = `${folder.path}/snippets.md`
    await other.open(
      path,
      '# Social plan\n## Vision\nHelp.\n## Objectives\n- O1: Cut the cost of calls\n## Tactics\n- T1: Post\n',
    )
    const { diagnostics } = await other.until(path, (all) =>
      all.diagnostics.some(({ code }) => code === 'objective-without-measure'),
    )
    const diagnostic = diagnostics.find(({ code }) => code === 'objective-without-measure')
    if (diagnostic === undefined) throw new Error('Nothing was found.')
    const actions = await other.actionsFor(path, diagnostic)
    const suppress = actions.find(({ title }) => title.startsWith('Suppress objective-without-measure here'))
    const { edit } = await other.resolve(suppress as CodeAction)
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[]
    const [first] = (change?.edits ?? []) as SnippetTextEdit[]
    expect(first?.snippet.value).toMatch(/objective-without-measure -- \$\{1:say why\} -->/)
    await other.stop()
  })
})
