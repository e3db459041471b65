import { copyFile, cp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import { licensesOf } from './licenses.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const serverOutput = join(root, 'server/dist')
const clientOutput = join(root, 'client/dist')

/** Most that each part may weigh, in kilobytes: a library that slips in unseen fails the build. */
const budgets = { server: 2400, client: 800 } as const

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  // Names stay readable, so that a stack trace in a bug report says where it happened.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
} as const satisfies BuildOptions

/** Libraries in CommonJS ask for Node's modules with `require`, which an ES module does not have. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/** Puts the licences beside a bundle. Answers all files that the build wrote. */
async function finished({ inputs, outputs }: Metafile, folder: string): Promise<readonly string[]> {
  const licenses = join(folder, 'THIRD-PARTY-LICENSES.txt')
  await writeFile(licenses, await licensesOf(root, Object.keys(inputs)))
  return [licenses, ...Object.keys(outputs).map((name) => join(root, name))]
}

/** Answers the files that it wrote. */
async function buildServer(): Promise<readonly string[]> {
  const { metafile } = await build({
    ...shared,
    entryPoints: [
      { in: 'server/src/cli/main.ts', out: 'cli' },
      { in: 'server/src/lsp/main.ts', out: 'lsp' },
    ],
    outdir: serverOutput,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    target: 'node20.19',
    // ES module builds of libraries are smaller; some name their CommonJS build first.
    mainFields: ['module', 'main'],
    banner: { js: requireBanner },
  })
  return finished(metafile, serverOutput)
}

async function buildClient(): Promise<void> {
  const { metafile } = await build({
    ...shared,
    entryPoints: [{ in: 'client/src/extension.ts', out: 'extension' }],
    outdir: clientOutput,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // The Node of VS Code 1.91, the oldest that the manifest allows.
    target: 'node20.9',
    external: ['vscode'],
  })
  await finished(metafile, clientOutput)
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
async function removeOthers(written: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(serverOutput, { recursive: true, withFileTypes: true })
  const old = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  await Promise.all(old.filter((path) => !written.has(path)).map((path) => rm(path, { force: true })))
}

async function scriptBytes(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const scripts = names.filter((name) => /\.c?js$/.test(name))
  const sizes = await Promise.all(scripts.map(async (name) => (await stat(join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Prints what a part weighs; answers whether it keeps its budget. */
async function weigh(part: keyof typeof budgets, folder: string): Promise<boolean> {
  const kilobytes = Math.ceil((await scriptBytes(folder)) / 1000)
  const kept = kilobytes <= budgets[part]
  console.log(`${part}: ${kilobytes} kB of ${budgets[part]} kB${kept ? '' : ', over its budget'}`)
  return kept
}

const [scripts, pages] = await Promise.all([buildServer(), copyRulePages(), buildClient(), copyProjectTexts()])
await removeOthers(new Set([...scripts, ...pages]))
const kept = await Promise.all([weigh('server', serverOutput), weigh('client', clientOutput)])
if (kept.includes(false)) process.exitCode = 1
