import { copyFile, cp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { clientBundle, serverBundle, webClientBundle, webServerBundle } from './bundles.ts'
import { licensesOf } from './licenses.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const serverOutput = join(root, 'server/dist')
const clientOutput = join(root, 'client/dist')

/**
 * Most that each part may weigh, in kilobytes: a library that slips in unseen fails the build. A part is the scripts of a
 * folder whose names match.
 */
const parts = [
  { name: 'server', folder: serverOutput, scripts: /\.js$/, kilobytes: 2400 },
  { name: 'extension', folder: clientOutput, scripts: /^extension\.node\.cjs$/, kilobytes: 800 },
  { name: 'web extension', folder: clientOutput, scripts: /^extension\.web\.cjs$/, kilobytes: 800 },
  { name: 'web server', folder: clientOutput, scripts: /^server\.web\.js$/, kilobytes: 2200 },
] as const

/** Writes bundles to a folder with their licences beside them. Answers all files that it wrote. */
async function bundle(folder: string, ...bundles: readonly BuildOptions[]): Promise<readonly string[]> {
  const made = await Promise.all(
    bundles.map((options) => build({ ...options, absWorkingDir: root, outdir: folder, metafile: true })),
  )
  const licenses = join(folder, 'THIRD-PARTY-LICENSES.txt')
  const inputs = new Set(made.flatMap(({ metafile }) => Object.keys(metafile.inputs)))
  await writeFile(licenses, await licensesOf(root, [...inputs]))
  return [licenses, ...made.flatMap(({ metafile }) => Object.keys(metafile.outputs)).map((name) => join(root, name))]
}

/** Older editors add `.js` to whatever name the manifest gives. Answers the file that it wrote. */
async function copyForOlderEditors(): Promise<string> {
  const copy = join(clientOutput, 'extension.web.cjs.js')
  await copyFile(join(clientOutput, 'extension.web.cjs'), copy)
  return copy
}

const pageFolder = join(root, 'docs/rules')

/** The pages that `throughline explain` shows travel with the program. Answers the files that it wrote. */
async function copyRulePages(): Promise<readonly string[]> {
  const target = join(serverOutput, 'rules')
  await cp(pageFolder, target, { recursive: true })
  return (await readdir(pageFolder, { recursive: true })).map((name) => join(target, name))
}

/** The npm package of the server bears the project's licence and introduction; they are copies and not committed. */
async function copyProjectTexts(): Promise<void> {
  await Promise.all(['LICENSE', 'README.md'].map((name) => copyFile(join(root, name), join(root, 'server', name))))
}

/** Takes away what earlier builds left. What is there all the time stays, so that a program that runs finds its parts. */
async function removeOthers(folder: string, written: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const old = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  await Promise.all(old.filter((path) => !written.has(path)).map((path) => rm(path, { force: true })))
}

/** Prints what a part weighs; answers whether it keeps its budget. */
async function weigh({ name, folder, scripts, kilobytes: most }: (typeof parts)[number]): Promise<boolean> {
  const names = (await readdir(folder, { recursive: true })).filter((path) => scripts.test(path))
  const sizes = await Promise.all(names.map(async (path) => (await stat(join(folder, path))).size))
  const kilobytes = Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1000)
  const kept = kilobytes <= most
  console.log(`${name}: ${kilobytes} kB of ${most} kB${kept ? '' : ', over its budget'}`)
  return kept
}

const [server, client, pages] = await Promise.all([
  bundle(serverOutput, serverBundle),
  bundle(clientOutput, clientBundle, webClientBundle, webServerBundle),
  copyRulePages(),
  copyProjectTexts(),
])
await Promise.all([
  removeOthers(serverOutput, new Set([...server, ...pages])),
  removeOthers(clientOutput, new Set([...client, await copyForOlderEditors()])),
])
const kept = await Promise.all(parts.map(weigh))
if (kept.includes(false)) process.exitCode = 1
