import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { createLineIndex } from '../src/text/line-index.ts'
import { createFolder, Editor } from './lsp-client.ts'
import { writtenPlans } from './support/carriers.ts'

const requests = Number(process.env.THROUGHLINE_REQUESTS ?? 1000)
const firstSeed = Number(process.env.THROUGHLINE_SEED ?? 1)

/** Whole numbers below a bound, the same ones for the same seed. */
function createRandom(seed: number): (bound: number) => number {
  const state = { value: seed >>> 0 }
  return (bound) => {
    state.value = (Math.imul(state.value, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state.value / 2 ** 32) * bound)
  }
}

type Place = { readonly line: number; readonly character: number }
type Range = { readonly start: Place; readonly end: Place }

interface Question {
  readonly method: string
  readonly params: (place: Place, range: Range) => object
}

const at = (method: string): Question => ({ method, params: (position) => ({ position }) })
const whole = (method: string): Question => ({ method, params: () => ({}) })
const options = { tabSize: 2, insertSpaces: true }

/** All that an editor asks about a document. */
const questions: readonly Question[] = [
  at('textDocument/hover'),
  at('textDocument/completion'),
  at('textDocument/definition'),
  at('textDocument/documentHighlight'),
  at('textDocument/prepareRename'),
  at('textDocument/linkedEditingRange'),
  at('textDocument/prepareCallHierarchy'),
  at('textDocument/prepareTypeHierarchy'),
  whole('textDocument/documentSymbol'),
  whole('textDocument/codeLens'),
  whole('textDocument/documentLink'),
  whole('textDocument/foldingRange'),
  whole('textDocument/semanticTokens/full'),
  { method: 'textDocument/references', params: (position) => ({ position, context: { includeDeclaration: true } }) },
  { method: 'textDocument/rename', params: (position) => ({ position, newName: 'O77' }) },
  { method: 'textDocument/codeAction', params: (_, range) => ({ range, context: { diagnostics: [] } }) },
  { method: 'textDocument/inlayHint', params: (_, range) => ({ range }) },
  { method: 'textDocument/selectionRange', params: (position) => ({ positions: [position] }) },
  { method: 'textDocument/formatting', params: () => ({ options }) },
  { method: 'textDocument/rangeFormatting', params: (_, range) => ({ range, options }) },
]

const pieces = [
  'O1',
  'S1',
  ' (serves O1)',
  '\n',
  '\n\n## Objectives\n',
  '\n- Measure: followers, from 5 to 10 by Q3\n',
  '|',
  '| a | b |\n|-|-|\n',
  '<!-- throughline-disable-next-line objective-without-measure -- why -->\n',
  '\t',
  '🎯',
  '\uFEFF',
  '\r\n',
  '  - id: X9\n',
  ': ',
  '<table><tr><td>',
  '[number]',
  '~~',
  '"',
  '{',
  '- ',
  '# ',
  '#',
  '\u0000',
] as const

const parent = 'plan: Company\nvision: Recommended\nobjectives:\n  - id: C1\n    title: Lower the cost of service\n'
const named = writtenPlans.map((plan, index) => [`${index}-${plan.file}`, plan.text] as const)
const files: Readonly<Record<string, string | Uint8Array>> = {
  ...Object.fromEntries(named.filter((_, index) => index % 3 === 0)),
  'company.yaml': parent,
  'child.md':
    '---\nthroughline: plan\nparent: company.yaml\n---\n# Social\n## Objectives\n- O1: Cut calls (serves company.yaml#C1)\n',
  'notes.md': '# Notes\n\nBuy milk.\n',
  'picture.md': new Uint8Array([0x89, 0x50, 0, 1, 2, 3]),
  'throughline.config.yaml': 'preset: strict\n',
}
const names = Object.keys(files)

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function start(folder: string): Promise<Editor> {
  const editor = await Editor.start({ folder })
  cleanups.push(() => editor.stop())
  return editor
}

/** What a server answers; one that says that it cannot (no such method) answers that. */
async function ask(
  editor: Editor,
  path: string,
  { method, params }: Question,
  place: Place,
  range: Range,
): Promise<unknown> {
  try {
    return await editor.request(method, path, params(place, range))
  } catch (error) {
    return String(error)
  }
}

describe('a server that is asked and edited at random', () => {
  it('stays alive, and in the end says the same as one that has just been started', async () => {
    const random = createRandom(firstSeed)
    const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T
    const folder = await createFolder(files)
    cleanups.push(folder.remove)
    const editor = await start(folder.path)
    const pathOf = (name: string) => join(folder.path, name)
    const textOf = (name: string) => editor.texts.get(pathToFileURL(pathOf(name)).href)?.text ?? null
    const placeIn = (text: string): Place => {
      // Some places lie beyond the text: clients are wrong now and then.
      const wild = random(20) === 0
      return wild
        ? { line: random(500), character: random(500) }
        : createLineIndex(text).positionAt(random(text.length + 1))
    }
    const waiting: Promise<unknown>[] = []
    for (let count = 0; count < requests; count += 1) {
      const name = pick(names)
      const text = textOf(name)
      const what = random(10)
      if (text === null && what < 3)
        await editor.open(pathOf(name), typeof files[name] === 'string' ? (files[name] as string) : '')
      else if (text !== null && what === 0) await editor.close(pathOf(name))
      else if (text !== null && what < 5) {
        const start = placeIn(text)
        const end = random(3) === 0 ? placeIn(text) : start
        const isBefore = start.line < end.line || (start.line === end.line && start.character <= end.character)
        await editor.edit(pathOf(name), isBefore ? { start, end } : { start: end, end: start }, pick(pieces))
      } else if (what === 5) await editor.fileEvent(pathOf(name), pick([1, 2] as const))
      const place = placeIn(textOf(name) ?? '')
      const asked = ask(editor, pathOf(pick([name, name, 'unknown.md'])), pick(questions), place, {
        start: place,
        end: { ...place, line: place.line + random(9) },
      })
      waiting.push(asked)
      // Mostly the editor goes on typing before it has its answer.
      if (random(4) === 0) await asked
    }
    await Promise.all(waiting)
    const fresh = await start(folder.path)
    for (const name of names) {
      const text = textOf(name)
      if (text !== null) await fresh.open(pathOf(name), text)
    }
    for (const name of names) {
      const text = textOf(name) ?? ''
      for (const question of questions) {
        const place = createLineIndex(text).positionAt(random(text.length + 1))
        const range = { start: { line: 0, character: 0 }, end: { line: 9_999, character: 0 } }
        const [one, other] = await Promise.all(
          [editor, fresh].map((server) => ask(server, pathOf(name), question, place, range)),
        )
        const bare = (answer: unknown) => JSON.stringify(answer)?.replace(/"version":\d+/g, '"version":0')
        expect(bare(one), `${question.method} on ${name} at ${JSON.stringify(place)}`).toBe(bare(other))
      }
    }
  }, 240_000)
})
