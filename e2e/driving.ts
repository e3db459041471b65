import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from './browser.ts'
import { projectRoot } from './tools.ts'

/** Longest wait for anything that is to appear. */
export const patience = 30_000

export const screenshotFolder = join(projectRoot, 'e2e/screenshots')

export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    if (await isSo()) return
    await wait(100)
  }
  throw new Error(`Waited in vain: ${what}`)
}

export async function step(name: string, work: () => Promise<void>): Promise<void> {
  const start = Date.now()
  await work()
  console.log(`✓ ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
}

/** Presses a key until the editor asks for something: a page that is still loading within it may swallow keys. */
async function ask(page: Page, key: string, input: string): Promise<void> {
  const shown = page.locator(`.quick-input-widget .quick-input-box ${input}`).first()
  await until(`${key} is heard`, async () => {
    await page.keyboard.press(key)
    await page.waitForTimeout(800)
    return (await shown.count()) > 0 && (await shown.boundingBox()) !== null
  })
}

/** Opens a file of the folder by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await ask(page, 'Control+p', 'input')
  await page.keyboard.type(name)
  await page
    .locator('.quick-input-list .monaco-list-row.focused')
    .filter({ hasText: name })
    .first()
    .waitFor({ timeout: patience })
  await page.keyboard.press('Enter')
  await page
    .locator('.editor-group-container .tab.active')
    .filter({ hasText: name })
    .first()
    .waitFor({ timeout: patience })
}

/** Puts the cursor at a place, counted from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+g')
  await page.locator('.quick-input-widget .quick-input-box input').waitFor({ timeout: patience })
  await page.keyboard.type(`${line}:${column}`)
  await page.keyboard.press('Enter')
}

export async function runCommand(page: Page, title: string): Promise<void> {
  await ask(page, 'F1', 'input[placeholder*="name of a command"]')
  await page.keyboard.type(title)
  const focused = page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title }).first()
  await focused.waitFor({ timeout: patience })
  await page.keyboard.press('Enter')
}

/** Chooses an entry of the list that asks for something, once it is there, by a part of the entry's name. */
export async function pick(page: Page, question: string, name: string): Promise<void> {
  await page.locator(`.quick-input-box input[placeholder^="${question}"]`).waitFor({ timeout: patience })
  await page.keyboard.type(name)
  const rows = page.locator('.quick-input-list .monaco-list-row.focused')
  await rows.filter({ hasText: name }).first().waitFor({ timeout: patience })
  await page.keyboard.press('Enter')
}
