import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from './browser.ts'
import { goTo, openFile, patience, pick, runCommand, screenshotFolder, step, until } from './driving.ts'
import {
  completeReference,
  fixAll,
  followLens,
  renameId,
  seeOtherFile,
  suppress,
  useHierarchy,
  useOutline,
} from './language.ts'

const shot = (page: Page, name: string) => page.screenshot({ path: join(screenshotFolder, `${name}.png`) })

/** The page within a webview: a frame in a frame, of those that are shown the last. */
const webview = (page: Page) => page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame')

const activeTab = (page: Page, name: string | RegExp): Locator =>
  page.locator('.editor-group-container .tab.active').filter({ hasText: name }).first()

async function closeEditors(page: Page): Promise<void> {
  // What is not saved would be asked about.
  await runCommand(page, 'File: Save All Files')
  await until('all is saved', async () => (await page.locator('.editor-group-container .tab.dirty').count()) === 0)
  await runCommand(page, 'View: Close All Editors')
  await until('all editors are closed', async () => (await page.locator('.editor-group-container .tab').count()) === 0)
}

/** The drawing shows the plan, and an item that is chosen by keyboard or mouse leads to its place. */
async function seeCascade(page: Page): Promise<void> {
  await openFile(page, 'social-plan.md')
  await goTo(page, 1, 1)
  await runCommand(page, 'Throughline: Show Cascade')
  const frame = webview(page)
  const item = frame.locator('[role=link] text').filter({ hasText: 'Answer in public' }).first()
  await item.waitFor({ timeout: patience })
  await frame.locator('.loose, .tactic').first().waitFor({ timeout: patience })
  await page.waitForTimeout(400)
  await shot(page, 'cascade')
  await item.click()
  const place = page.locator('.part.statusbar .statusbar-item')
  await place
    .filter({ hasText: /Ln (?!1,)\d+/ })
    .first()
    .waitFor({ timeout: patience })
}

async function seeScorecard(page: Page): Promise<void> {
  await openFile(page, 'social-plan.md')
  await runCommand(page, 'Throughline: Show Scorecard')
  const row = webview(page).locator('tr').filter({ hasText: 'Tactics that reach an objective' }).first()
  await row.waitFor({ timeout: patience })
  await page.waitForTimeout(400)
  await shot(page, 'scorecard')
}

async function seeRulePage(page: Page): Promise<void> {
  await runCommand(page, 'Throughline: Explain Rule')
  await pick(page, 'Which rule', 'objective-without-measure')
  await webview(page)
    .locator('h1')
    .filter({ hasText: 'objective-without-measure' })
    .first()
    .waitFor({ timeout: patience })
  await shot(page, 'rule-page')
}

async function seeConfiguration(page: Page): Promise<void> {
  await openFile(page, 'social-plan.md')
  await runCommand(page, 'Throughline: Show Which Configuration Holds')
  await activeTab(page, 'Configuration').waitFor({ timeout: patience })
  await page
    .locator('.view-line')
    .filter({ hasText: 'No configuration file was found' })
    .first()
    .waitFor({ timeout: patience })
}

async function startPlan(page: Page): Promise<void> {
  await runCommand(page, 'Throughline: New Plan')
  await pick(page, 'How do you want', 'Markdown')
  await activeTab(page, 'Untitled').waitFor({ timeout: patience })
  await page.locator('.squiggly-warning').first().waitFor({ timeout: patience })
  await shot(page, 'new-plan')
}

/** A line of the text in front; an editor shows spaces in it as wide as they are. */
const seeLine = (page: Page, text: string): Promise<void> =>
  page
    .locator('.view-line')
    .filter({ hasText: new RegExp(text.replace(/[[\]().]/g, '\\$&').replaceAll(' ', '\\s')) })
    .first()
    .waitFor({ timeout: patience })

async function insertItem(page: Page, plan: string): Promise<void> {
  await openFile(page, 'social-plan.md')
  const lines = (await readFile(plan, 'utf8')).split('\n')
  await goTo(page, lines.findIndex((line) => line.includes('Answer in public')) + 1, 10)
  await runCommand(page, 'Throughline: Insert Item Under Here')
  await pick(page, 'Insert under', 'Tactic')
  await seeLine(page, '[add what is done]')
  await page.keyboard.press('Control+s')
  await until('the tactic is saved', async () => (await readFile(plan, 'utf8')).includes('[add what is done]'))
}

async function linkItem(page: Page, plan: string): Promise<void> {
  await openFile(page, 'social-plan.md')
  const lines = (await readFile(plan, 'utf8')).split('\n')
  await goTo(page, lines.findIndex((line) => line.includes('Be on TikTok')) + 1, 10)
  await runCommand(page, 'Throughline: Link This Item')
  await pick(page, 'Link ', 'the same three faults')
  await seeLine(page, 'Be on TikTok (addresses W1)')
  await page.keyboard.press('Control+s')
  await until('the link is saved', async () => /Be on TikTok \(addresses W1\)/.test(await readFile(plan, 'utf8')))
}

/** A file that is left alone is checked when the user says so; the language status tells of both. */
async function checkAsPlan(page: Page): Promise<void> {
  await openFile(page, 'notes.md')
  await seeStatus(page, 'Not a plan')
  await runCommand(page, 'Throughline: Check This File as a Plan')
  await page.locator('.squiggly-warning, .squiggly-info, .squiggly-error').first().waitFor({ timeout: patience })
  await seeStatus(page, 'Plan:')
  await runCommand(page, 'Throughline: Stop Checking This File as a Plan')
  await seeStatus(page, 'Not a plan')
}

async function seeStatus(page: Page, text: string): Promise<void> {
  await page.locator('[id="status.languageStatus"]').first().click()
  await page.locator('.hover-language-status').filter({ hasText: text }).first().waitFor({ timeout: patience })
  if (text === 'Plan:') await shot(page, 'status')
  await page.keyboard.press('Escape')
}

async function useSnippet(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+n')
  await activeTab(page, 'Untitled-2').waitFor({ timeout: patience })
  await runCommand(page, 'Change Language Mode')
  await pick(page, 'Select Language Mode', 'YAML')
  await page.locator('.editor-group-container .tab.active').first().waitFor({ timeout: patience })
  await page.keyboard.type('tl-obj')
  await page.keyboard.press('Control+Space')
  await page
    .locator('.suggest-widget .monaco-list-row')
    .filter({ hasText: 'tl-objective' })
    .first()
    .waitFor({ timeout: patience })
  await page.keyboard.press('Enter')
  await page.locator('.view-line').filter({ hasText: 'measures:' }).first().waitFor({ timeout: patience })
}

async function seeWalkthrough(page: Page): Promise<void> {
  await runCommand(page, 'Welcome: Open Walkthrough')
  await pick(page, 'Select a walkthrough', 'Your first social strategy plan')
  await page.locator('.getting-started-step').filter({ hasText: 'Start a plan' }).first().waitFor({ timeout: patience })
  await page.waitForTimeout(600)
  await shot(page, 'walkthrough')
}

/** Each from a clean start: no editor is open. What does not need one leaves none behind that would be asked about. */
const features: readonly (readonly [name: string, see: (page: Page, plan: string) => Promise<void>])[] = [
  ['a finding comes and goes in one file as another is edited', seeOtherFile],
  ['a reference is completed', completeReference],
  ['a lens leads to what it counts', followLens],
  ['the outline shows the cascade', useOutline],
  ['the hierarchy shows what hangs together', useHierarchy],
  ['an id is renamed wherever it stands', renameId],
  ['all safe fixes are applied at once', fixAll],
  ['a finding is suppressed with a reason', suppress],
  ['a choice puts an item under the one at the cursor', insertItem],
  ['a choice links the item at the cursor', linkItem],
  ['a file that is no plan is checked on request', checkAsPlan],
  ['the cascade is drawn, and its items lead to their places', seeCascade],
  ['the scorecard sums the plan up', seeScorecard],
  ['the page of a rule is shown', seeRulePage],
  ['the configuration that holds is told', seeConfiguration],
  ['the walkthrough leads to the first plan', seeWalkthrough],
  ['a new plan is there to fill in', startPlan],
  ['a snippet writes an objective', useSnippet],
]

/** What the extension adds to the editor beside the findings. All is tried, whatever fails. */
export async function seeFeatures(page: Page, plan: string): Promise<void> {
  const failures: unknown[] = []
  for (const [index, [name, see]] of features.entries()) {
    try {
      if (see !== useSnippet) await closeEditors(page)
      await step(name, () => see(page, plan))
    } catch (error) {
      console.log(`✗ ${name}`)
      await shot(page, `failure-${index + 1}`)
      failures.push(error)
      for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Escape')
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of the features failed`)
}
