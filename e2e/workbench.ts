import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { run, type Tools } from './tools.ts'

/** A running workbench. */
export interface Workbench {
  /** The address that shows a folder. */
  urlFor(folder: string): string
  /** Changes settings of the user, for pages that are opened from now on. */
  set(settings: Readonly<Record<string, unknown>>): Promise<void>
  stop(): Promise<void>
}

/** A quiet, light workbench: nothing pops up over what is looked at. */
const userSettings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 14,
  'editor.hover.delay': 200,
  'git.enabled': false,
} as const

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  )
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The workbench ended with ${child.exitCode}.`)
    if (await answers(url)) return
    await wait(100)
  }
  throw new Error('The workbench did not start within 30 seconds.')
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const stubborn = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(stubborn)
}

/** Installs a packed extension into a workbench of its own and starts it. All of its files go below `home`. */
export async function startWorkbench(tools: Tools, home: string, extension: string): Promise<Workbench> {
  const folders = { user: join(home, 'user'), extensions: join(home, 'extensions'), temporary: join(home, 'tmp') }
  await mkdir(join(folders.user, 'User'), { recursive: true })
  await mkdir(folders.temporary, { recursive: true })
  const set = (settings: Readonly<Record<string, unknown>>) =>
    writeFile(join(folders.user, 'User/settings.json'), JSON.stringify({ ...userSettings, ...settings }))
  await set({})
  const config = join(home, 'config.yaml')
  await writeFile(config, '')
  const common = [
    tools.codeServer,
    '--config',
    config,
    '--user-data-dir',
    folders.user,
    '--extensions-dir',
    folders.extensions,
  ]
  await run(tools.node, [...common, '--install-extension', extension, '--force'])

  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const quiet = [
    '--auth',
    'none',
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
  ]
  const child = spawn(tools.node, [...common, ...quiet, '--bind-addr', `127.0.0.1:${port}`], {
    env: {
      PATH: process.env.PATH,
      EXTENSIONS_GALLERY: '{"serviceUrl":""}',
      HOME: home,
      TMPDIR: folders.temporary,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_DATA_HOME: join(home, '.local/share'),
      XDG_CACHE_HOME: join(home, '.cache'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = createWriteStream(join(home, 'workbench.log'))
  child.stdout?.pipe(log)
  child.stderr?.pipe(log)
  await untilHealthy(`${origin}/healthz`, child)
  return { urlFor: (folder) => `${origin}/?folder=${encodeURIComponent(folder)}`, set, stop: () => stop(child) }
}
