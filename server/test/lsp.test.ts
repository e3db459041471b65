import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { DocumentSymbol, Hover } from 'vscode-languageserver/node'
import { byRule, type ClientOptions, createFolder, Editor } from './lsp-client.ts'

const companyPlan = `plan: Company plan
period: 2027-01-01/2028-12-31
sponsor: CEO
review: every quarter
vision: The service that people recommend
situation:
  weaknesses:
    - id: W1
      title: Calls wait too long
objectives:
  - id: C2
    title: Lower the cost of service
    measures:
      - { metric: cost per contact, baseline: 9, target: 7, by: 2028-12-31, source: finance }
`

const socialPlan = `---
throughline: plan
parent: company-plan.yaml
period: 2027-01-01/2028-12-31
sponsor: COO
review: monthly, next 2027-02-01
---
# Service on social
## Vision
Customers get help where they already are.
## Situation
- **W1** Weakness: the same three faults cause 40 % of calls
## Objectives
### O1 Cut the cost of inbound service calls
- Value: lower cost · Owner: Customer Service · Serves: company-plan.yaml#C2
- Measure: inbound calls per week, from 1,200 to 900 by 2027-12-31 (source: phone system)
#### S1 Answer in public before people call (addresses W1)
- Metric: share of questions resolved on social, from 8 % to 30 % by 2027-09-30 (drives inbound calls)
- Tactic: publish the five most-asked fixes as short videos · Owner: Ana · 2027-02 to 2027-04 · Budget: €4,000
`

const measureLine = '- Measure: inbound calls per week, from 1,200 to 900 by 2027-12-31 (source: phone system)\n'
const withoutMeasure = socialPlan.replace(measureLine, '')

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await createFolder(files)
  cleanups.push(folder.remove)
  return { ...folder, at: (name: string) => join(folder.path, name) }
}

async function editorOn(folder: string | null, options: Partial<ClientOptions> = {}) {
  const editor = await Editor.start({ folder, ...options })
  cleanups.push(() => editor.stop())
  return editor
}

describe('diagnostics', () => {
  it('speak about an open plan, with the version of its text, and follow each edit', async () => {
    const folder = await folderWith({ 'company-plan.yaml': companyPlan, 'social-plan.md': socialPlan })
    const editor = await editorOn(folder.path)
    const plan = folder.at('social-plan.md')
    await editor.open(plan, withoutMeasure)
    const first = await editor.untilRules(plan, ['objective-without-measure'])
    expect(first.version).toBe(1)
    expect(first.diagnostics[0]).toMatchObject({
      code: 'objective-without-measure',
      source: 'throughline',
      severity: 2,
      range: { start: { line: 13, character: 4 }, end: { line: 13, character: 44 } },
      codeDescription: { href: expect.stringContaining('objective-without-measure') },
    })
    const version = await editor.replace(plan, '#### S1', `${measureLine}#### S1`)
    expect((await editor.untilRules(plan, [])).version).toBe(version)
  })

  it('are told for plans of the folder that are not open, and not for other files', async () => {
    const folder = await folderWith({
      'company-plan.yaml': companyPlan,
      'plans/social-plan.md': withoutMeasure.replaceAll('company-plan.yaml', '../company-plan.yaml'),
      'README.md': '# Read me\n\nThis folder holds our goals.\n',
    })
    const editor = await editorOn(folder.path)
    const told = await editor.untilRules(folder.at('plans/social-plan.md'), ['objective-without-measure'])
    expect(told.version).toBeUndefined()
    expect(editor.published.filter((one) => one.uri.includes('README'))).toEqual([])
  })

  it('cross files in both directions while neither is saved', async () => {
    const folder = await folderWith({ 'company-plan.yaml': companyPlan, 'social-plan.md': socialPlan })
    const editor = await editorOn(folder.path)
    const [company, social] = [folder.at('company-plan.yaml'), folder.at('social-plan.md')]
    await editor.open(social, socialPlan)
    await editor.open(company, companyPlan)
    await editor.untilRules(social, [])
    await editor.untilRules(company, [])

    await editor.replace(company, 'id: C2', 'id: C9')
    await editor.until(social, ({ diagnostics }) => diagnostics.some((one) => one.code === 'unresolved-reference'))
    await editor.replace(company, 'id: C9', 'id: C2')
    await editor.untilRules(social, [])

    // The strategy in one plan is what the objective of the other one would lack.
    const served = ' · Serves: company-plan.yaml#C2'
    await editor.replace(social, served, '')
    await editor.untilRules(company, ['objective-without-strategy'])
    await editor.replace(social, ' · Owner: Customer Service', ` · Owner: Customer Service${served}`)
    await editor.untilRules(company, [])
    await editor.untilRules(social, [])
  })

  it('return to what is on the disk when a changed document is closed unsaved', async () => {
    const folder = await folderWith({ 'company-plan.yaml': companyPlan, 'social-plan.md': socialPlan })
    const editor = await editorOn(folder.path)
    const plan = folder.at('social-plan.md')
    await editor.open(plan, withoutMeasure)
    await editor.untilRules(plan, ['objective-without-measure'])
    await editor.close(plan)
    await editor.untilRules(plan, [])
  })

  it('go when a file is deleted, and come when one is created', async () => {
    const folder = await folderWith({ 'company-plan.yaml': companyPlan, 'social-plan.md': withoutMeasure })
    const editor = await editorOn(folder.path)
    const plan = folder.at('social-plan.md')
    await editor.untilRules(plan, ['objective-without-measure'])
    await rm(plan)
    await editor.fileEvent(plan, 3)
    await editor.untilRules(plan, [])
    const other = folder.at('other-plan.md')
    await folder.write('other-plan.md', withoutMeasure)
    await editor.fileEvent(other, 1)
    await editor.untilRules(other, ['objective-without-measure'])
  })

  it('follow a configuration file that appears, is wrong, and is mended', async () => {
    const folder = await folderWith({ 'company-plan.yaml': companyPlan, 'social-plan.md': withoutMeasure })
    const editor = await editorOn(folder.path)
    const [plan, config] = [folder.at('social-plan.md'), folder.at('throughline.config.yaml')]
    await editor.untilRules(plan, ['objective-without-measure'])
    await folder.write('throughline.config.yaml', 'rules:\n  objective-without-measure: off\n')
    await editor.fileEvent(config, 1)
    await editor.untilRules(plan, [])
    await folder.write('throughline.config.yaml', 'rules:\n  objective-without-mesure: off\n')
    await editor.fileEvent(config, 2)
    const wrong = await editor.untilRules(config, ['invalid-config'])
    expect(wrong.diagnostics[0]?.message).toContain('objective-without-measure')
    await editor.untilRules(plan, ['objective-without-measure'])
    await folder.write('throughline.config.yaml', 'rules:\n  objective-without-measure: error\n')
    await editor.fileEvent(config, 2)
    await editor.until(plan, ({ diagnostics }) =>
      diagnostics.some((one) => one.code === 'objective-without-measure' && one.severity === 1),
    )
    await editor.untilRules(config, [])
  })

  it('follow the settings of the editor', async () => {
    const folder = await folderWith({ 'company-plan.yaml': companyPlan, 'social-plan.md': withoutMeasure })
    const editor = await editorOn(folder.path, { settings: { rules: { 'objective-without-measure': 'info' } } })
    const plan = folder.at('social-plan.md')
    await editor.until(plan, ({ diagnostics }) =>
      diagnostics.some((one) => one.code === 'objective-without-measure' && one.severity === 3),
    )
    editor.settings = { enable: false }
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await editor.untilRules(plan, [])
    editor.settings = { preset: 'recommended' }
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await editor.untilRules(plan, ['objective-without-measure'])
  })

  it('speak about a new document that is no file, and about a plan outside of any folder', async () => {
    const folder = await folderWith({ 'company-plan.yaml': companyPlan, 'social-plan.md': withoutMeasure })
    const editor = await editorOn(null)
    const plan = folder.at('social-plan.md')
    await editor.open(plan, withoutMeasure)
    await editor.untilRules(plan, ['objective-without-measure'])
    const uri = 'untitled:Untitled-1'
    const text = withoutMeasure.replace(/^parent:.*\n/m, '').replace(/ · Serves: \S+/, '')
    const textDocument = { uri, languageId: 'markdown', version: 1, text }
    await editor.connection.sendNotification('textDocument/didOpen', { textDocument })
    await expect
      .poll(() => editor.published.findLast((one) => one.uri === uri)?.diagnostics.map((one) => one.code))
      .toContain('objective-without-measure')
  })
})

describe('features', () => {
  it('a quick fix is resolved with the version of the text and silences its diagnostic', async () => {
    const folder = await folderWith({ 'company-plan.yaml': companyPlan, 'social-plan.md': socialPlan })
    const editor = await editorOn(folder.path)
    const plan = folder.at('social-plan.md')
    await editor.open(plan, withoutMeasure)
    const diagnostic = byRule(await editor.untilRules(plan, ['objective-without-measure']), 'objective-without-measure')
    const actions = await editor.actionsFor(plan, diagnostic)
    expect(actions.length).toBeGreaterThan(0)
    expect(actions.every((action) => action.kind === 'quickfix' && action.edit === undefined)).toBe(true)
    const [action] = actions
    if (action === undefined) throw new Error('no action')
    const edits = await editor.apply(action)
    expect(edits).toHaveLength(1)
    expect(edits[0]?.textDocument).toEqual({ uri: pathToFileURL(plan).href, version: 1 })
    await editor.until(
      plan,
      ({ version, diagnostics: left }) =>
        version === 2 && left.every((one) => one.code !== 'objective-without-measure'),
    )
  })

  it('all safe fixes of a document are applied at once when the editor asks for them', async () => {
    const slips = companyPlan.replace('sponsor:', 'sponsr:').replace('review:', 'reviw:')
    const folder = await folderWith({ 'company-plan.yaml': slips, 'social-plan.md': socialPlan })
    const editor = await editorOn(folder.path)
    const plan = folder.at('company-plan.yaml')
    await editor.open(plan, slips)
    const diagnostic = byRule(await editor.untilRules(plan, ['unknown-key', 'unknown-key']), 'unknown-key')
    const actions = await editor.actionsFor(plan, diagnostic, ['source.fixAll'])
    expect(actions.map((action) => action.kind)).toEqual(['source.fixAll.throughline'])
    for (const action of actions) await editor.apply(action)
    expect(editor.texts.get(pathToFileURL(plan).href)?.text).toBe(companyPlan)
    await editor.untilRules(plan, [])
    expect(await editor.actionsFor(plan, diagnostic, ['source.fixAll'])).toEqual([])
  })

  it('hover tells the chain of an objective and what it lacks', async () => {
    const folder = await folderWith({ 'company-plan.yaml': companyPlan, 'social-plan.md': withoutMeasure })
    const editor = await editorOn(folder.path)
    const plan = folder.at('social-plan.md')
    await editor.open(plan, withoutMeasure)
    const hover = await editor.request<Hover>('textDocument/hover', plan, { position: { line: 13, character: 8 } })
    expect(hover.range).toEqual({ start: { line: 13, character: 4 }, end: { line: 13, character: 44 } })
    const text = JSON.stringify(hover.contents)
    expect(text).toContain('**Objective C2** Lower the cost of service (company-plan.yaml)')
    expect(text).toContain('**Strategy S1** Answer in public before people call')
    expect(text).toContain('a measure: nothing would show that it is reached')
    expect(text).toContain('Measures that suit it (lower cost')
  })

  it('symbols nest tactics in strategies in objectives', async () => {
    const folder = await folderWith({ 'company-plan.yaml': companyPlan, 'social-plan.md': socialPlan })
    const editor = await editorOn(folder.path)
    const plan = folder.at('social-plan.md')
    await editor.open(plan, socialPlan)
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', plan)
    const objective = symbols.find((symbol) => symbol.name.startsWith('O1'))
    expect(symbols.map((symbol) => symbol.detail)).toEqual(['Vision', 'Weakness', 'Objective'])
    expect(objective?.children?.map((child) => child.detail)).toEqual(['Measure', 'Strategy'])
    expect(objective?.children?.[1]?.children?.map((child) => child.detail)).toEqual(['Metric', 'Tactic'])
  })

  it('answers are empty for documents that are unknown, deleted, binary or no plan', async () => {
    const folder = await folderWith({ 'binary.md': new Uint8Array([0, 255, 1, 0]), 'notes.md': 'Nothing here.\n' })
    const editor = await editorOn(folder.path)
    const position = { line: 40, character: 400 }
    const range = { start: position, end: position }
    for (const name of ['missing.md', 'binary.md', 'notes.md']) {
      const path = folder.at(name)
      expect(await editor.request('textDocument/hover', path, { position })).toBeNull()
      expect(await editor.request('textDocument/documentSymbol', path)).toEqual([])
      expect(await editor.request('textDocument/codeAction', path, { range, context: { diagnostics: [] } })).toEqual([])
    }
    const stale = {
      title: 'Old',
      data: { type: 'fix', uri: pathToFileURL(folder.at('missing.md')).href, key: 'x', index: 0 },
    }
    expect(await editor.resolve(stale)).toEqual(stale)
  })

  it('a request right after an edit answers for the edited text', async () => {
    const folder = await folderWith({ 'company-plan.yaml': companyPlan, 'social-plan.md': socialPlan })
    const editor = await editorOn(folder.path)
    const plan = folder.at('social-plan.md')
    await editor.open(plan, socialPlan)
    await editor.replace(plan, 'Cut the cost', 'Halve the cost')
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', plan)
    expect(symbols.at(-1)?.name).toBe('O1 Halve the cost of inbound service calls')
  })
})

describe('the connection', () => {
  it('watches files, ends with 0 after shutdown', async () => {
    const folder = await folderWith({ 'company-plan.yaml': companyPlan })
    const editor = await Editor.start({ folder: folder.path })
    await expect.poll(() => editor.registered).toContain('workspace/didChangeWatchedFiles')
    expect(await editor.stop()).toBe(0)
  })
})
