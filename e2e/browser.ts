import { pathToFileURL } from 'node:url'
import type { Tools } from './tools.ts'

/** The few parts of Playwright that are used; its package is not a dependency of the project. */
export interface Locator {
  click(options?: { timeout?: number }): Promise<void>
  count(): Promise<number>
  first(): Locator
  last(): Locator
  filter(options: { hasText: string | RegExp }): Locator
  textContent(): Promise<string | null>
  waitFor(options?: { timeout?: number }): Promise<void>
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>
}

/** A frame of a page. */
export interface FrameLocator {
  last(): FrameLocator
  locator(selector: string): Locator
  frameLocator(selector: string): FrameLocator
}

export interface Page {
  frameLocator(selector: string): FrameLocator
  goto(url: string): Promise<unknown>
  locator(selector: string): Locator
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> }
  readonly mouse: { move(x: number, y: number, options?: { steps?: number }): Promise<void> }
  screenshot(options: { path: string; omitBackground?: boolean }): Promise<unknown>
  waitForTimeout(milliseconds: number): Promise<void>
  on(event: 'pageerror', listener: (error: Error) => void): void
}

export interface Browser {
  newPage(options: { viewport: { width: number; height: number }; deviceScaleFactor?: number }): Promise<Page>
  close(): Promise<void>
}

interface Playwright {
  readonly chromium: {
    launch(options: { executablePath: string; headless: boolean; args: readonly string[] }): Promise<Browser>
  }
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

/** A browser with a fresh profile. */
export async function launchBrowser(tools: Tools): Promise<Browser> {
  const { chromium } = (await import(pathToFileURL(tools.playwright).href)) as Playwright
  return chromium.launch({ executablePath: tools.chromium, headless: true, args: flags })
}
