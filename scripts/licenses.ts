import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder of the package that a bundled file comes from (`node_modules/a/node_modules/@b/c`); null for our own files. */
function packageFolder(file: string): string | null {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null
}

async function licenseText(folder: string): Promise<string> {
  const names = await readdir(folder)
  const name = names.find((one) => /^(licen[cs]e|copying)(\.|-|$)/i.test(one))
  return name === undefined ? '' : (await readFile(join(folder, name), 'utf8')).trim()
}

/**
 * The licences of all packages whose code is in a bundle: they ask to be handed on with it. Fails for a package that
 * names no licence, so that none slips in.
 */
export async function licensesOf(root: string, bundled: readonly string[]): Promise<string> {
  const folders = [...new Set(bundled.map(packageFolder).filter((folder) => folder !== null))].sort()
  const parts = await Promise.all(
    folders.map(async (folder) => {
      const manifest: unknown = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
      const { name, version, license } = manifest as Readonly<Record<string, unknown>>
      if (typeof license !== 'string') throw new Error(`${folder} names no licence`)
      return `${name} ${version} (${license})\n\n${await licenseText(join(root, folder))}\n`
    }),
  )
  const head = 'Throughline contains code of these packages, under their own licences.\n'
  return [head, ...new Set(parts)].join(`\n${'-'.repeat(80)}\n\n`)
}
