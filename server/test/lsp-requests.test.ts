import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { ApplyWorkspaceEditParams, TextDocumentEdit } from 'vscode-languageserver/node'
import {
  type CascadeResult,
  type Choices,
  cascadeMethod,
  checkAsPlanMethod,
  configurationMethod,
  insertChoicesMethod,
  insertItemMethod,
  linkChoicesMethod,
  linkItemMethod,
  newPlanMethod,
  type ScorecardResult,
  scorecardMethod,
  type TextResult,
} from '../src/lsp/protocol.ts'
import { applyTextEdits, createFolder, Editor } from './lsp-client.ts'

const plan = `# Social plan
## Vision
People get help where they are.
## Situation
- **W1** Weakness: the same faults cause most calls
## Objectives
### O1 Cut the cost of calls
- Measure: inbound calls per week, from 1,200 to 900 by 2028-12-31
#### S1 Answer in public before people call
- Tactic: publish the most-asked fixes as videos
## Tactics
- Post every day
`

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** An editor with a plan open, which keeps the edits that the server asks it to make. */
async function editorOn(files: Readonly<Record<string, string>> = { 'plan.md': plan }) {
  const folder = await createFolder(files)
  cleanups.push(folder.remove)
  const editor = await Editor.start({ folder: folder.path })
  cleanups.push(() => editor.stop())
  const applied: TextDocumentEdit[] = []
  editor.connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
    applied.push(...((edit.documentChanges ?? []) as TextDocumentEdit[]))
    return { applied: true }
  })
  const at = (name: string) => join(folder.path, name)
  const uri = (name: string) => pathToFileURL(at(name)).href
  await editor.open(at('plan.md'), await readFile(at('plan.md'), 'utf8'))
  /** The place of a word in the plan. */
  const place = (word: string) => {
    const lines = plan.slice(0, plan.indexOf(word)).split('\n')
    return {
      textDocument: { uri: uri('plan.md') },
      position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    }
  }
  const written = () => applyTextEdits(plan, applied.flatMap(({ edits }) => edits) as never)
  const ask = <Result>(method: string, params: object): Promise<Result> => editor.connection.sendRequest(method, params)
  return { editor, at, uri, place, written, ask, applied }
}

describe('requests of clients that show more', () => {
  it('draw the cascade, with the place of every item', async () => {
    const { ask, uri } = await editorOn()
    const drawing = await ask<CascadeResult>(cascadeMethod, { uri: uri('plan.md') })
    const keys = [...drawing.svg.matchAll(/data-key="([^"]*)"/g)].map((match) =>
      (match[1] ?? '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
    )
    expect(keys.length).toBe(7)
    for (const key of keys) expect(drawing.places[key]).toMatchObject({ uri: uri('plan.md') })
    const objective = Object.values(drawing.places).find(({ label }) => label === 'O1 Cut the cost of calls')
    expect(objective?.range.start).toEqual({ line: 6, character: 4 })
  })

  it('answer nothing about a file that is no plan', async () => {
    const { ask, uri } = await editorOn({ 'plan.md': plan, 'notes.md': '# Notes\n' })
    expect(await ask(cascadeMethod, { uri: uri('notes.md') })).toBeNull()
  })

  it('sum one plan or all plans up', async () => {
    const { ask, uri } = await editorOn({ 'plan.md': plan, 'other-plan.md': plan.replace('Social', 'Second social') })
    expect((await ask<ScorecardResult>(scorecardMethod, { uri: uri('plan.md') })).markdown).not.toContain('Second')
    expect((await ask<ScorecardResult>(scorecardMethod, { uri: null })).markdown).toContain('## All 2 plans')
  })

  it('write a new plan', async () => {
    const { ask } = await editorOn()
    expect((await ask<TextResult>(newPlanMethod, { form: 'yaml' })).text).toContain('plan: "[add a name], 2027–2028"')
  })

  it('offer what can stand under an item, and put it there', async () => {
    const { ask, place, written } = await editorOn()
    const offered = await ask<Choices>(insertChoicesMethod, place('Answer in public'))
    expect(offered.item).toContain('Answer in public')
    expect(offered.choices.map(({ label }) => label)).toEqual(['Metric', 'Tactic'])
    expect(await ask(insertItemMethod, { ...place('Answer in public'), id: 'tactic' })).toBe(true)
    expect(written()).toContain('- Tactic: [add what is done]\n')
  })

  it('offer what an item can be linked to, and link it', async () => {
    const { ask, place, written } = await editorOn()
    const { choices } = await ask<Choices>(linkChoicesMethod, place('Post every day'))
    expect(choices.map(({ description }) => description)).toEqual(expect.arrayContaining(['serves', 'addresses']))
    const weakness = choices.find(({ label }) => label.includes('the same faults'))
    expect(await ask(linkItemMethod, { ...place('Post every day'), id: weakness?.id })).toBe(true)
    expect(written()).toMatch(/- Post every day \(addresses W1\)/)
  })

  it('change nothing for a choice that is gone', async () => {
    const { ask, place, applied } = await editorOn()
    expect(await ask(linkItemMethod, { ...place('Post every day'), id: 'gone' })).toBe(false)
    expect(applied).toEqual([])
  })

  it('tell which configuration holds', async () => {
    const { ask, uri } = await editorOn({ 'plan.md': plan, 'throughline.config.yaml': 'extends: strict\n' })
    const { text } = await ask<TextResult>(configurationMethod, { uri: uri('plan.md') })
    expect(text).toContain('Configuration: throughline.config.yaml\n')
    expect(text).toMatch(/^preset +strict /m)
  })

  it('check a file as a plan when the user says so, and leave it alone again', async () => {
    const notes = '# Notes\n\n## Objectives\n\n- Sell more bread\n'
    const { ask, uri, at, editor } = await editorOn({
      'plan.md': plan,
      'throughline.config.yaml': 'detect: never\n',
      'notes.md': notes,
    })
    await editor.open(at('notes.md'), notes)
    await ask(checkAsPlanMethod, { uri: uri('notes.md'), isPlan: true })
    await editor.untilRules(at('notes.md'), ['objective-without-measure', 'objective-without-strategy'])
    await ask(checkAsPlanMethod, { uri: uri('notes.md'), isPlan: false })
    await editor.untilRules(at('notes.md'), [])
  })
})
