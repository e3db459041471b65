import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plans } from '../plans.ts'
import { projectRoot, run } from '../tools.ts'
import { setupFor } from './setups.ts'

const debianPackages = ['neovim', 'emacs-nox', 'elpa-eglot', 'elpa-markdown-mode', 'elpa-yaml-mode'] as const

async function has(command: string): Promise<boolean> {
  return run('which', [command]).then(
    () => true,
    () => false,
  )
}

async function installEditors(): Promise<void> {
  const modes = existsSync('/usr/share/emacs/site-lisp/elpa-src') || existsSync('/usr/share/emacs/site-lisp/elpa')
  if ((await has('nvim')) && (await has('emacs')) && modes) return
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!canInstall)
    throw new Error(`Install the editors first (on Debian: apt-get install ${debianPackages.join(' ')}).`)
  console.log('Installing Neovim and Emacs…')
  await run('apt-get', ['update', '-qq'])
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages])
}

/** A folder with the plans, and a home in which `throughline` is the built command line. */
async function prepare(folder: string): Promise<{ readonly plan: string; readonly path: string }> {
  const bin = join(folder, 'bin')
  await mkdir(bin)
  await mkdir(join(folder, 'plans'))
  const command = `#!/bin/sh\nexec '${process.execPath}' '${join(projectRoot, 'server/bin/throughline.js')}' "$@"\n`
  await writeFile(join(bin, 'throughline'), command)
  await chmod(join(bin, 'throughline'), 0o755)
  for (const [name, text] of Object.entries(plans)) await writeFile(join(folder, 'plans', name), text)
  return { plan: join(folder, 'plans/social-plan.md'), path: `${bin}:${process.env.PATH}` }
}

interface Client {
  readonly editor: string
  /** Setup, then check, as one command. */
  readonly command: (setup: string, folder: string) => readonly [string, ...string[]]
  readonly setupFile: string
}

const clients: readonly Client[] = [
  {
    editor: 'Neovim',
    setupFile: 'setup.lua',
    command: (setup) => {
      const check = join(projectRoot, 'e2e/editors/check.lua')
      return ['nvim', '--headless', '-u', setup, '-i', 'NONE', '-n', '-c', 'filetype on', '-S', check]
    },
  },
  {
    editor: 'Emacs',
    setupFile: 'setup.el',
    command: (setup) => {
      const check = join(projectRoot, 'e2e/editors/check.el')
      const modes = ['-f', 'package-initialize']
      return ['emacs', '--batch', '-q', ...modes, '-l', 'markdown-mode', '-l', setup, '-l', check]
    },
  },
]

async function tryOut({ editor, setupFile, command }: Client): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-editor-'))
  try {
    const { plan, path } = await prepare(folder)
    const setup = join(folder, setupFile)
    await writeFile(setup, await setupFor(editor))
    const [program, ...args] = command(setup, folder)
    const environment = { HOME: folder, XDG_CONFIG_HOME: folder, THROUGHLINE_PLAN: plan }
    const said = await run(program, args, { cwd: join(folder, 'plans'), path, environment, limit: 90_000 })
    for (const line of said.split(/\r?\n/)) if (line.startsWith('✓')) console.log(line)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The setups of docs/editors.md in the real editors, with the built command line. */
export async function tryOtherEditors(): Promise<void> {
  await installEditors()
  for (const client of clients) await tryOut(client)
}
