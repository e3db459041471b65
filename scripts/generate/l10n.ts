import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const call = /\bt\(\s*'((?:[^'\\]|\\.)*)'/g

/** The texts that the extension shows, for translators: each is its own key. */
export function translatableTexts(root: string): string {
  const folder = join(root, 'client/src')
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const texts = sources.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(call)].map((match) =>
      (match[1] ?? '').replace(/\\(.)/g, '$1'),
    ),
  )
  return JSON.stringify(Object.fromEntries([...new Set(texts)].sort().map((text) => [text, text])))
}
