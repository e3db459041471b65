import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Looks at what the extension would hold. Packs the command line as it would be published, installs it in an empty folder, and runs it there on a plan: what is
 * missing from the package or needs the checkout shows here.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = mkdtempSync(join(tmpdir(), 'throughline-package-'))

function run(command: string, args: readonly string[], cwd: string, status = 0): string {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (result.status !== status) {
    throw new Error(
      `${command} ${args.join(' ')} ended with ${result.status}, not ${status}\n${result.stdout}${result.stderr}`,
    )
  }
  return result.stdout
}

function expectIn(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`“${part}” is missing from:\n${text}`)
}

/** What the extension cannot do without, beside what its manifest names. */
const extensionFiles = [
  'package.nls.json',
  'client/dist/extension.node.cjs',
  'client/dist/extension.web.cjs',
  'client/dist/extension.web.cjs.js',
  'client/dist/server.web.js',
  'client/dist/THIRD-PARTY-LICENSES.txt',
  'server/dist/lsp.js',
  'server/dist/cli.js',
  'server/dist/rules/objective-without-measure.md',
] as const

try {
  const packed = run('npx', ['vsce', 'ls', '--no-dependencies'], root).split('\n')
  for (const name of extensionFiles) if (!packed.includes(name)) throw new Error(`The extension lacks ${name}.`)
  if (packed.some((name) => /\.ts$|node_modules|\.test\.|(?:^|\/)tests?\//.test(name)))
    throw new Error('The extension holds sources or tests.')
  run('npm', ['pack', '--workspace', 'server', '--pack-destination', folder], root)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm pack wrote no package')
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`], folder)
  writeFileSync(
    join(folder, 'plan.md'),
    '# Plan\n\n## Objectives\n- **O1** Cut calls\n\n## Strategies\n- **S1** Answer early (supports O2)\n',
  )
  const command = join(folder, 'node_modules/.bin/throughline')
  expectIn(run(command, ['lint', 'plan.md'], folder, 1), 'unresolved-reference')
  expectIn(run(command, ['graph', '--format', 'json', 'plan.md'], folder), '"plan.md#S1"')
  expectIn(run(command, ['explain', 'unresolved-reference'], folder), 'unresolved-reference')
  expectIn(run(command, ['report', 'plan.md'], folder), 'Objectives with a measure')
  expectIn(run(command, ['graph', '--format', 'svg', 'plan.md'], folder), '<svg ')
  expectIn(run(command, ['new', 'yaml'], folder), 'objectives:')
  expectIn(run(command, ['config', 'plan.md'], folder), 'No configuration file was found')
  console.log(`${tarball} works in an empty folder`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
