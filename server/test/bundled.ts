import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, 'dist/program.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: banner },
    logLevel: 'error',
  })
  return outfile
}

const made = new Map<string, Promise<string>>()

/** A program of the sources as they are now, in one file that Node starts at once; made once for each test file. */
export function bundled(entry: string): Promise<string> {
  const before = made.get(entry) ?? bundle(entry)
  made.set(entry, before)
  return before
}
