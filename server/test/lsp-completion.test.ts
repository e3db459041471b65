import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CompletionItem, CompletionList, Hover, InitializeParams, TextEdit } from 'vscode-languageserver'
import { createLineIndex } from '../src/text/line-index.ts'
import { applyTextEdits, createFolder, Editor } from './lsp-client.ts'
import { offsetOf, type WrittenPlan, writtenPlans } from './support/carriers.ts'

const able: InitializeParams['capabilities'] = {
  workspace: { configuration: true, workspaceFolders: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    completion: {
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown'],
        resolveSupport: { properties: ['documentation', 'detail'] },
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
  },
}

let editor: Editor
let folder: Awaited<ReturnType<typeof createFolder>>

beforeAll(async () => {
  folder = await createFolder({})
  editor = await Editor.start({ folder: folder.path, capabilities: able })
})
afterAll(async () => {
  await editor.stop()
  await folder.remove()
})

const sorted = ({ items }: CompletionList): readonly CompletionItem[] =>
  [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))

const labelsOf = (list: CompletionList): readonly string[] => sorted(list).map(({ label }) => label)

/** Asks at an offset of a text that is open. */
function ask(path: string, text: string, offset: number): Promise<CompletionList> {
  const position = createLineIndex(text).positionAt(offset)
  return editor.request<CompletionList>('textDocument/completion', path, { position })
}

function find(list: CompletionList, label: string): CompletionItem {
  const found = list.items.find((item) => item.label === label)
  if (found === undefined) throw new Error(`${label} is not among ${labelsOf(list).slice(0, 20).join(', ')}`)
  return found
}

const taken = (text: string, { textEdit }: CompletionItem): string => applyTextEdits(text, [textEdit as TextEdit])

let count = 0
async function opened<T>(file: string, text: string, work: (path: string) => Promise<T>): Promise<T> {
  count += 1
  const path = `${folder.path}/${count}/${file}`
  await editor.open(path, text)
  try {
    return await work(path)
  } finally {
    await editor.close(path)
  }
}

/** The plan with a reference of T1 half typed. */
function halfTyped({ text }: WrittenPlan): { readonly text: string; readonly offset: number; readonly whole: string } {
  const at = offsetOf(text, 'S1', text.indexOf('S1') > text.indexOf('T1') ? 0 : 1)
  return { text: `${text.slice(0, at)}S${text.slice(at + 2)}`, offset: at + 1, whole: text }
}

describe.each(writtenPlans)('$name', (plan) => {
  it('completes an id that is half typed to the very text of the plan, and tells of the item when asked', async () => {
    const { text, offset, whole } = halfTyped(plan)
    await opened(plan.file, text, async (path) => {
      const list = await ask(path, text, offset)
      const item = find(list, 'S1')
      expect(taken(text, item)).toBe(whole)
      expect(item.documentation).toBeUndefined()
      expect(item.labelDetails?.description).toContain('Answer in public')
      const told = await editor.connection.sendRequest<CompletionItem>('completionItem/resolve', item)
      expect(JSON.stringify(told.documentation)).toContain('**Strategy S1**')
    })
  })

  it('tells of items, fields and references where the pointer rests', async () => {
    await opened(plan.file, plan.text, async (path) => {
      const on = (word: string, nth = 0) => {
        const position = createLineIndex(plan.text).positionAt(offsetOf(plan.text, word, nth) + 1)
        return editor.request<Hover | null>('textDocument/hover', path, { position })
      }
      expect(JSON.stringify((await on('cost'))?.contents)).toContain('**Objective O1**')
      expect(JSON.stringify((await on('Ben'))?.contents)).toContain('Who answers for it.')
      expect(JSON.stringify((await on('W1', 1))?.contents)).toContain('**Weakness W1**')
    })
  })
})

const plan = `---
throughline: plan
---
# Service
## Objectives
### O1 Cut the cost of service calls
- Owner: Ana

Prose says what it says.
`

describe('completion', () => {
  it('is silent in prose, in code and in files that are no plans', async () => {
    await opened('plan.md', plan, async (path) => {
      expect((await ask(path, plan, plan.indexOf('it says'))).items).toEqual([])
    })
    const code = `${plan}\n\`\`\`\n- Owner: \n\`\`\`\n`
    await opened('plan.md', code, async (path) => {
      expect((await ask(path, code, code.lastIndexOf('Owner: ') + 7)).items).toEqual([])
    })
    const notes = '# Notes\n\n- Owner: \n'
    await opened('notes.md', notes, async (path) => {
      expect((await ask(path, notes, notes.length - 1)).items).toEqual([])
    })
  })

  it('follows the text before it is judged', async () => {
    await opened('plan.md', plan, async (path) => {
      await ask(path, plan, 0)
      await editor.replace(path, '- Owner: Ana', '- Owner: Ana\n- Serves: ')
      const text = plan.replace('- Owner: Ana', '- Owner: Ana\n- Measure: ')
      await editor.replace(path, '- Serves: ', '- Measure: ')
      const list = await ask(path, text, text.indexOf('Measure: ') + 9)
      expect(sorted(list)[0]?.labelDetails?.description).toContain('lower cost')
    })
  })

  it('writes a whole plan into an empty document, as a snippet only where the client takes snippets', async () => {
    const list = await opened('new.md', '', (path) => ask(path, '', 0))
    expect(list.items).toHaveLength(1)
    expect(list.items[0]?.insertTextFormat).toBe(2)
    const simple = await Editor.start({ folder: folder.path, capabilities: {} })
    const path = `${folder.path}/simple.md`
    await simple.open(path, '')
    const position = { line: 0, character: 0 }
    const plain = await simple.request<CompletionList>('textDocument/completion', path, { position })
    expect(plain.items[0]?.insertTextFormat).toBe(1)
    expect(JSON.stringify(plain.items[0]?.textEdit)).not.toContain('${')
    await simple.stop()
  })

  it('answers empty for what is unknown, deleted, binary or huge', async () => {
    const empty = { isIncomplete: false, items: [] }
    const at = { position: { line: 0, character: 0 } }
    expect(await editor.request('textDocument/completion', `${folder.path}/unknown.md`, at)).toEqual(empty)
    const closed = await opened('gone.md', plan, async (path) => path)
    expect(await editor.request('textDocument/completion', closed, at)).toEqual(empty)
    expect(await editor.request('textDocument/hover', closed, at)).toBeNull()
    const binary = `${plan}\u0000\u0001\uFFFD`
    await opened('binary.md', binary, async (path) => {
      expect((await ask(path, binary, plan.indexOf('Ana'))).items).toEqual([])
    })
    const huge = plan + 'word '.repeat(300_000)
    await opened('huge.md', huge, async (path) => {
      expect((await ask(path, huge, plan.indexOf('Ana'))).items).toEqual([])
    })
  })
})

describe('a configuration', () => {
  const text = 'rules:\n  vague-wording: \n'

  it('is completed and explained from the schema and the rules', async () => {
    await opened('throughline.config.yaml', text, async (path) => {
      const values = await ask(path, text, text.indexOf(': \n') + 2)
      expect(labelsOf(values)).toEqual(['off', 'info', 'warning', 'error'])
      const keys = await ask(path, text, text.indexOf('vague') + 2)
      const rule = find(keys, 'tactic-heavy-plan')
      expect(taken(text, rule)).toBe('rules:\n  tactic-heavy-plan: \n')
      const told = await editor.connection.sendRequest<CompletionItem>('completionItem/resolve', rule)
      expect(JSON.stringify(told.documentation)).toContain('many tactics for few strategies')
      const position = createLineIndex(text).positionAt(text.indexOf('vague') + 2)
      const hover = await editor.request<Hover | null>('textDocument/hover', path, { position })
      expect(JSON.stringify(hover?.contents)).toContain('vague-wording')
    })
  })

  it('is checked while it is typed, saved or not, and forgotten when it is closed unsaved', async () => {
    const path = `${folder.path}/throughline.config.yaml`
    await editor.open(path, 'rules:\n  vague-wording: off\n')
    await editor.replace(path, 'off', 'loud')
    const told = await editor.until(path, ({ diagnostics }) => diagnostics.length > 0)
    expect(told.diagnostics[0]?.message).toContain('loud')
    await editor.replace(path, 'loud', 'info')
    await editor.until(path, ({ diagnostics }) => diagnostics.length === 0)
    await editor.replace(path, 'info', 'louder')
    await editor.until(path, ({ diagnostics }) => diagnostics.length > 0)
    await editor.close(path)
    await editor.until(path, ({ diagnostics }) => diagnostics.length === 0)
  })
})
