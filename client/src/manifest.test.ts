import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const textOf = (name: string): string => readFileSync(join(root, name), 'utf8')
const manifestText = textOf('package.json')

interface Manifest {
  readonly icon: string
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[]
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>
    readonly snippets: readonly { readonly language: string; readonly path: string }[]
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly media: Readonly<Record<string, string>>
        readonly completionEvents: readonly string[]
      }[]
    }[]
    readonly problemMatchers: readonly { readonly pattern: { readonly regexp: string } }[]
    readonly jsonValidation: readonly { readonly url: string }[]
    readonly yamlValidation: readonly { readonly url: string }[]
  }
}

const manifest = JSON.parse(manifestText) as Manifest
const { contributes } = manifest
const commands = contributes.commands.map(({ command }) => command)
const titles = JSON.parse(textOf('package.nls.json')) as Readonly<Record<string, string>>
const sources = readdirSync(join(root, 'client/src'))
  .filter((name) => !name.endsWith('.test.ts'))
  .map((name) => textOf(`client/src/${name}`))
  .join('\n')

/** Whether the package holds a file; the list of what it holds has one pattern a line. */
const isPacked = (path: string): boolean =>
  textOf('.vscodeignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .some((line) => {
      const pattern = line.slice(1).replaceAll('.', '\\.').replaceAll('**', '§').replaceAll('*', '[^/]*')
      return new RegExp(`^${pattern.replaceAll('§', '.*')}$`).test(path)
    })

describe('the manifest', () => {
  it('offers the commands that the extension registers, and no others', () => {
    const registered = [...sources.matchAll(/^ {4}'(throughline\.\w+)': /gm)].map((match) => match[1])
    expect([...registered, 'throughline.explainRule'].sort()).toEqual([...commands].sort())
  })

  it('puts into menus only what it offers', () => {
    const used = Object.values(contributes.menus).flat()
    expect(used.filter(({ command }) => !commands.includes(command))).toEqual([])
  })

  it('has a text for each of its blanks, and no text without one', () => {
    const blanks = [...manifestText.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1] ?? '')
    expect([...new Set(blanks)].sort()).toEqual(Object.keys(titles).sort())
  })

  it('packs every file that it names', () => {
    const steps = contributes.walkthroughs.flatMap(({ steps }) => steps)
    const named = [
      manifest.icon,
      ...steps.map(({ media }) => media.markdown ?? media.image ?? media.svg ?? ''),
      ...contributes.snippets.map(({ path }) => path),
      ...[...contributes.jsonValidation, ...contributes.yamlValidation].map(({ url }) => url),
    ].map((path) => path.replace(/^\.\//, ''))
    expect(named.filter((path) => !existsSync(join(root, path)) || !isPacked(path))).toEqual([])
  })

  it('completes the steps of its walkthrough by commands that exist', () => {
    const events = contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap((step) => step.completionEvents))
    const own = events.map((event) => event.replace('onCommand:', '')).filter((name) => name.startsWith('throughline.'))
    expect(own.filter((name) => !commands.includes(name))).toEqual([])
    const links = Object.values(titles).flatMap((text) => [...text.matchAll(/\(command:(throughline\.\w+)\)/g)])
    expect(links.filter((match) => !commands.includes(match[1] ?? ''))).toEqual([])
    expect(links.length).toBeGreaterThan(3)
  })

  it('takes no keys, and starts for nothing but documents that can be plans', () => {
    expect(manifestText).not.toContain('"keybindings"')
    expect(manifestText).not.toContain('onStartupFinished')
  })

  it('reads the lines that the task prints', () => {
    const [matcher] = contributes.problemMatchers
    const line = 'plans/social: 2027.md:12:5: warning: Nothing measures “O1”. [objective-without-measure]'
    expect(new RegExp(matcher?.pattern.regexp ?? '').exec(line)?.slice(1)).toEqual([
      'plans/social: 2027.md',
      '12',
      '5',
      'warning',
      'Nothing measures “O1”.',
      'objective-without-measure',
    ])
  })
})

describe('snippets', () => {
  it('are the same in both languages, by prefixes that no word begins with', () => {
    const [one, other] = contributes.snippets.map(
      ({ path }) => JSON.parse(textOf(path)) as Record<string, { prefix: string }>,
    )
    expect(Object.keys(one ?? {})).toEqual(Object.keys(other ?? {}))
    for (const { prefix } of Object.values(one ?? {})) expect(prefix).toMatch(/^tl-/)
  })
})
