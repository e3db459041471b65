import { spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The command line as it ships: bundled, in a folder of its own, with its manifest and pages. */
export interface BuiltCli {
  readonly script: string
  dispose(): void
}

/** Bundles the command line once for a test file. */
export async function buildCli(): Promise<BuiltCli> {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'dist'))
  const require =
    "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"
  await build({
    absWorkingDir: root,
    entryPoints: [{ in: 'server/src/cli/main.ts', out: 'cli' }],
    outdir: join(folder, 'dist'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    target: 'node20.19',
    mainFields: ['module', 'main'],
    banner: { js: require },
    logLevel: 'error',
  })
  cpSync(join(root, 'server/package.json'), join(folder, 'package.json'))
  cpSync(join(root, 'docs/rules'), join(folder, 'dist/rules'), { recursive: true })
  return { script: join(folder, 'dist/cli.js'), dispose: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A new folder that other users of this computer can look into. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'))
  chmodSync(folder, 0o755)
  return folder
}

/** Writes files below a folder; the folders between are made. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

export interface CliRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  readonly input?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
  /** Runs as a user for whom file permissions hold, also where the tests run as root. */
  readonly unprivileged?: boolean
  /** Closes the reading end of standard output at once, as `| head` may do. */
  readonly closeOutput?: boolean
}

const nobody = 65534

/** Runs the command line in a real process. */
export function runCli(cli: BuiltCli, args: readonly string[], options: RunOptions): Promise<CliRun> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, CI: _ci, ...clean } = process.env
  const asNobody = options.unprivileged === true && process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli.script, ...args], {
      // Nothing may run on when its test has given up.
      timeout: 55_000,
      killSignal: 'SIGKILL',
      cwd: options.cwd,
      env: { ...clean, ...options.environment },
      ...asNobody,
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    if (options.closeOutput === true) child.stdout.destroy()
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
    // A child that ends before it has read its input is no failure of the test.
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}
