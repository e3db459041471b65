import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../../server/src/rules/index.generated.ts'
import type { Sources } from './site.ts'

/** What stands below `docs`, as the site is made of it. */
export function readSources(root: string): Sources {
  const folder = join(root, 'docs')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  const pages = names.filter((name) => name.endsWith('.md'))
  return {
    pages: new Map(pages.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    pictures: new Set(names.filter((name) => /\.(?:png|svg|gif|jpe?g)$/.test(name))),
    rules,
    repository: 'https://github.com/throughline/throughline/blob/main',
  }
}
