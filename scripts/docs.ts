import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite } from './docs/site.ts'
import { readSources } from './docs/sources.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'docs-site')

/** The place of a file of the site, its folder made. */
function placeOf(name: string): string {
  const path = join(target, name)
  mkdirSync(dirname(path), { recursive: true })
  return path
}

const sources = readSources(root)
const site = buildSite(sources)
rmSync(target, { recursive: true, force: true })
for (const [name, html] of site) writeFileSync(placeOf(name), html)
for (const name of sources.pictures) copyFileSync(join(root, 'docs', name), placeOf(name))
copyFileSync(join(root, 'scripts/docs/style.css'), placeOf('style.css'))
console.error(`wrote ${site.size} pages to docs-site/index.html`)
