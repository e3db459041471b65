import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from './browser.ts'
import { prepareTools, projectRoot } from './tools.ts'

/** Renders the extension's icon from its drawing; a marketplace shows no SVG. Run it when the drawing has changed. */
const folder = join(projectRoot, 'client/media')
const browser = await launchBrowser(await prepareTools())
try {
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } })
  const drawing = await readFile(join(folder, 'icon.svg'), 'utf8')
  await page.goto(
    `data:text/html;charset=utf-8,${encodeURIComponent(`<style>body{margin:0;background:transparent}svg{display:block}</style>${drawing}`)}`,
  )
  await page.screenshot({ path: join(folder, 'icon.png'), omitBackground: true })
} finally {
  await browser.close()
}
