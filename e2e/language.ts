import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from './browser.ts'
import { goTo, openFile, patience, runCommand, screenshotFolder, until } from './driving.ts'
import { plans } from './plans.ts'

const shot = (page: Page, name: string) => page.screenshot({ path: join(screenshotFolder, `${name}.png`) })

/** The line of a plan, as it was written, that holds a text; from 1. */
function lineOf(name: string, text: string): number {
  const found = plans[name]?.split('\n').findIndex((line) => line.includes(text)) ?? -1
  if (found < 0) throw new Error(`${name} does not hold "${text}".`)
  return found + 1
}

/** Puts the cursor behind a text of a plan. */
async function goBehind(page: Page, name: string, text: string): Promise<void> {
  const line = lineOf(name, text)
  const column = (plans[name]?.split('\n')[line - 1] ?? '').indexOf(text) + text.length + 1
  await openFile(page, name)
  await goTo(page, line, column)
}

const savedAs = (page: Page, folder: string, name: string, isSo: (text: string) => boolean) =>
  until(`${name} is saved as wanted`, async () => {
    await page.keyboard.press('Control+s')
    return isSo(await readFile(join(folder, name), 'utf8'))
  })

const problems = (page: Page) => page.locator('.markers-panel .monaco-list-row')

/** An edit of the plan above makes a finding in the plan below, which is not in front; taking it back takes it away. */
export async function seeOtherFile(page: Page): Promise<void> {
  await goBehind(page, 'company-plan.yaml', 'id: C2')
  await page.keyboard.press('Control+Shift+M')
  await goBehind(page, 'company-plan.yaml', 'id: C2')
  await page.keyboard.type('0')
  const finding = problems(page).filter({ hasText: 'unresolved-reference' })
  await finding.first().waitFor({ timeout: patience })
  await page.keyboard.press('Backspace')
  await until('the finding goes again', async () => (await finding.count()) === 0)
}

export async function completeReference(page: Page, plan: string): Promise<void> {
  await goBehind(page, 'team-plan.md', 'Serves: O5')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  const row = page.locator('.suggest-widget .monaco-list-row').filter({ hasText: 'O5' }).first()
  await until('the objective is proposed', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Space')
    await page.waitForTimeout(1500)
    return (await row.count()) > 0
  })
  await page.waitForTimeout(400)
  await shot(page, 'completion')
  await row.click()
  await savedAs(page, dirname(plan), 'team-plan.md', (text) => text.includes('Serves: O5\n'))
}

/** The lens counts what hangs from the objective, and leads there. */
export async function followLens(page: Page): Promise<void> {
  await goBehind(page, 'team-plan.md', 'O5')
  const lens = page.locator('.codelens-decoration a').filter({ hasText: '1 strategy · 1 measure' }).first()
  await lens.waitFor({ timeout: patience })
  await lens.click()
  const choice = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'S5 Write answers' }).first()
  await choice.waitFor({ timeout: patience })
  await choice.click()
  const line = lineOf('team-plan.md', '### S5')
  await page
    .locator('.part.statusbar .statusbar-item')
    .filter({ hasText: `Ln ${line},` })
    .first()
    .waitFor({ timeout: patience })
}

export async function useOutline(page: Page): Promise<void> {
  await openFile(page, 'team-plan.md')
  await runCommand(page, 'Explorer: Focus on Outline View')
  const row = page.locator('.outline-tree .monaco-list-row').filter({ hasText: 'O5 Make answers' }).first()
  await row.waitFor({ timeout: patience })
  await shot(page, 'outline')
}

/** What hangs from a strategy, as the editor's hierarchy shows it. */
export async function useHierarchy(page: Page): Promise<void> {
  await goBehind(page, 'team-plan.md', '### S5')
  await runCommand(page, 'Peek Type Hierarchy')
  const shown = page.locator('.type-hierarchy .monaco-list-row').filter({ hasText: /O5 Make answers|T5 Interview/ })
  await shown.first().waitFor({ timeout: patience })
  await shot(page, 'hierarchy')
  await page.keyboard.press('Escape')
}

export async function renameId(page: Page, plan: string): Promise<void> {
  await goBehind(page, 'team-plan.md', '### O5')
  // The field takes the keys only once the server has said what is renamed; the whole id is selected in it.
  const field = page.locator('.rename-box input:focus').first()
  await until('the new id is asked for', async () => {
    await page.keyboard.press('F2')
    // A busy machine takes its time, and a second key would close what the first one opens.
    await field.waitFor({ timeout: 6000 }).catch(() => null)
    return (await field.count()) > 0
  })
  await page.keyboard.type('O6')
  await page.keyboard.press('Enter')
  const isRenamed = (text: string) => text.includes('### O6 Make') && text.includes('Serves: O6')
  await savedAs(page, dirname(plan), 'team-plan.md', isRenamed)
}

export async function fixAll(page: Page, plan: string): Promise<void> {
  await openFile(page, 'typo-plan.yaml')
  await page.locator('.squiggly-warning, .squiggly-error').first().waitFor({ timeout: patience })
  await runCommand(page, 'Throughline: Fix All')
  await savedAs(page, dirname(plan), 'typo-plan.yaml', (text) => text.includes('\nvision: The service'))
}

/** The comment asks for its reason where it belongs, and the finding goes. */
export async function suppress(page: Page, plan: string): Promise<void> {
  const lines = (await readFile(plan, 'utf8')).split('\n')
  await openFile(page, 'social-plan.md')
  await goTo(page, lines.findIndex((line) => line.includes('Be on TikTok')) + 1, 9)
  const finding = problems(page).filter({ hasText: 'strategy-without-metric' })
  const action = page
    .locator('.action-widget .monaco-list-row.action')
    .filter({ hasText: 'Suppress strategy-without-metric here' })
  // Asked before the findings of the line have come, the menu lacks what it could do about them: a person asks again.
  await until('the comment is offered', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+.')
    await page.waitForTimeout(2500)
    return (await action.count()) > 0
  })
  await action.first().click()
  await page
    .locator('.view-line')
    .filter({ hasText: /say\swhy/ })
    .first()
    .waitFor({ timeout: patience })
  await page.keyboard.type('the board has decided so')
  await page.keyboard.press('Escape')
  const isWritten = (text: string) => /strategy-without-metric -- the board has decided so -->/.test(text)
  await savedAs(page, dirname(plan), 'social-plan.md', isWritten)
  await until('the finding is silent', async () => (await finding.count()) === 0)
}
