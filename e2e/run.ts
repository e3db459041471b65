import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser, type Page } from './browser.ts'
import { goTo, openFile, patience, runCommand, screenshotFolder, step, until } from './driving.ts'
import { tryOtherEditors } from './editors/run.ts'
import { seeFeatures } from './features.ts'
import { plans } from './plans.ts'
import { prepareTools, projectRoot, run, type Tools } from './tools.ts'
import { startWorkbench } from './workbench.ts'

/** The pictures that the documentation shows. */
const documented = ['editor.png', 'completion.png', 'cascade.png', 'scorecard.png'] as const
const documentedFolder = join(projectRoot, 'docs/images')

/** From 0. */
const lineOfObjective = plans['social-plan.md']?.split('\n').findIndex((text) => text.includes('O1 Cut the cost')) ?? 0

async function seeProblems(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+M')
  const rows = page.locator('.markers-panel .monaco-list-row')
  await rows.filter({ hasText: 'The plan names no measure for' }).first().waitFor({ timeout: patience })
  await rows.filter({ hasText: 'objective-without-measure' }).first().waitFor({ timeout: patience })
}

async function seeHover(page: Page): Promise<void> {
  // The objective in the middle leaves room above it for the hover, so that the findings below stay in view.
  await page.locator('.view-line').filter({ hasText: '## Vision' }).first().click()
  await goTo(page, lineOfObjective + 1, 1)
  const line = page.locator('.view-line').filter({ hasText: 'Cut the cost of inbound' }).first()
  const hover = page.locator('.monaco-hover:not(.hidden)').filter({ hasText: 'Leads up to' }).first()
  // What stands above the lines comes late and moves them, so the pointer may have to follow.
  await until('the hover is shown', async () => {
    const box = await line.boundingBox()
    if (box === null) return false
    await page.mouse.move(box.x + 20, box.y - 60)
    await page.mouse.move(box.x + 140, box.y + box.height / 2, { steps: 12 })
    await page.waitForTimeout(1500)
    return (await hover.count()) > 0
  })
  const text = (await hover.textContent()) ?? ''
  for (const wanted of ['Lower the cost of service', 'Answer in public', 'Missing']) {
    if (!text.includes(wanted)) throw new Error(`The hover does not say "${wanted}":\n${text}`)
  }
}

async function applyQuickFix(page: Page, plan: string): Promise<void> {
  await page.locator('.view-line').filter({ hasText: 'Cut the cost of inbound' }).first().click()
  await goTo(page, lineOfObjective + 1, 8)
  await page.keyboard.press('Control+.')
  const actions = page.locator('.action-widget .monaco-list-row.action')
  await actions
    .filter({ hasText: /measure/i })
    .first()
    .waitFor({ timeout: patience })
  await page.locator('.action-widget .monaco-list-row.focused').first().waitFor({ timeout: patience })
  await page.screenshot({ path: join(screenshotFolder, 'quick-fix.png') })
  await page.keyboard.press('Enter')
  const rows = page.locator('.markers-panel .monaco-list-row')
  await until(
    'the finding goes',
    async () => (await rows.filter({ hasText: 'The plan names no measure for' }).count()) === 0,
  )
  await page.keyboard.press('Control+s')
  const before = (await readFile(plan, 'utf8')).match(/Measure:/g)?.length
  await until('the fix is saved', async () => ((await readFile(plan, 'utf8')).match(/Measure:/g)?.length ?? 0) > 1)
  if (before === undefined) throw new Error('The plan was empty before it was saved.')
}

/** The language status, a small menu in the status bar, says what the server makes of the file. */
async function seeStatus(page: Page): Promise<void> {
  await page.locator('[id="status.languageStatus"]').first().click()
  const menu = page.locator('.hover-language-status').filter({ hasText: 'Plan:' }).first()
  await menu.waitFor({ timeout: patience })
  await page.keyboard.press('Escape')
}

/** What is typed after the restart can only be judged by the new server. */
async function restartServer(page: Page): Promise<void> {
  await runCommand(page, 'Throughline: Restart Language Server')
  await page.locator('.view-line').filter({ hasText: 'Cut the cost of inbound' }).first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('### O9 Sell more by phone')
  const rows = page.locator('.markers-panel .monaco-list-row')
  await rows.filter({ hasText: 'The plan names no measure for “O9' }).first().waitFor({ timeout: patience })
}

/** Its text cannot be seen here: this workbench lacks the native module that writes log channels. */
async function showOutput(page: Page): Promise<void> {
  await runCommand(page, 'Throughline: Show Output')
  const tab = page.locator('.part.panel .action-item.checked').filter({ hasText: 'Output' }).first()
  await tab.waitFor({ timeout: patience })
}

async function inWorkbench(page: Page, plan: string): Promise<void> {
  await step('the workbench shows the folder', () =>
    page
      .locator('.explorer-folders-view .monaco-list-row')
      .filter({ hasText: 'social-plan.md' })
      .first()
      .waitFor({ timeout: patience }),
  )
  await step('an objective without a measure is underlined', async () => {
    await openFile(page, 'social-plan.md')
    await page.locator('.squiggly-warning').first().waitFor({ timeout: patience })
  })
  await step('the Problems panel names the finding and its rule', () => seeProblems(page))
  await step('the hover shows the chain and what is missing', () => seeHover(page))
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(screenshotFolder, 'editor.png') })
  await step('a quick fix by keyboard ends in the saved file', () => applyQuickFix(page, plan))
  await step('the language status counts the findings', () => seeStatus(page))
  await step('the server restarts by its command', () => restartServer(page))
  await step('the output is shown by its command', () => showOutput(page))
  await page.screenshot({ path: join(screenshotFolder, 'after-fix.png') })
  await seeFeatures(page, plan)
}

async function updateDocumentation(): Promise<void> {
  if (!process.argv.includes('--update-screenshots')) return
  await mkdir(documentedFolder, { recursive: true })
  for (const name of documented) await copyFile(join(screenshotFolder, name), join(documentedFolder, name))
}

/** The same extension in the browser itself: its server is a worker, and reads files through the editor. */
async function inWebExtension(page: Page): Promise<void> {
  await step('in the browser, an objective without a measure is underlined', async () => {
    await openFile(page, 'social-plan.md')
    await page.locator('.squiggly-warning').first().waitFor({ timeout: patience })
  })
  await step('in the browser, the Problems panel names the finding and its rule', () => seeProblems(page))
  // The objective above is in another file, which is not open.
  await step('in the browser, the hover shows the chain up to the parent plan', () => seeHover(page))
  await page.screenshot({ path: join(screenshotFolder, 'web-extension.png') })
  await step('in the browser, the server restarts by its command', () => restartServer(page))
}

async function inBrowser(tools: Tools, url: string, work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launchBrowser(tools)
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1040 }, deviceScaleFactor: 1.5 })
    await page.goto(url)
    try {
      await work(page)
    } catch (error) {
      await page.screenshot({ path: join(screenshotFolder, 'failure.png') }).catch(() => undefined)
      throw error
    }
  } finally {
    await browser.close()
  }
}

async function writePlans(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(plans)) await writeFile(join(folder, name), text)
}

async function inHome(tools: Tools, home: string): Promise<void> {
  const folder = join(home, 'Plans 2027')
  const extension = join(home, 'throughline.vsix')
  await step('the extension is packed', async () => {
    await run('npm', ['run', '--silent', 'build'])
    await run('npx', ['vsce', 'package', '--no-dependencies', '--out', extension])
  })
  const workbench = await startWorkbench(tools, home, extension)
  try {
    await writePlans(folder)
    await inBrowser(tools, workbench.urlFor(folder), (page) => inWorkbench(page, join(folder, 'social-plan.md')))
    await updateDocumentation()
    await writePlans(folder)
    await workbench.set({ 'remote.extensionKind': { 'throughline.throughline-vscode': ['web'] } })
    await inBrowser(tools, workbench.urlFor(folder), inWebExtension)
  } finally {
    await workbench.stop()
  }
}

async function main(): Promise<void> {
  const tools = await prepareTools()
  await mkdir(screenshotFolder, { recursive: true })
  const home = await mkdtemp(join(tmpdir(), 'throughline-e2e-'))
  try {
    await inHome(tools, home)
    await tryOtherEditors()
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

await main()
