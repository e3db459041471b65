import type { Diagnostic } from '../engine/snapshot.ts'
import type { Host } from '../host/host.ts'
import type { Shape } from '../model/shape.ts'
import type { Rule } from '../rules/rule.ts'
import { byCodeUnits, endingOf, folderOf, foldersUpward, nameOf, resolvePath, resolveWritten } from '../text/paths.ts'
import { readCustomRules, unknownOwnRules } from './custom/check.ts'
import {
  type Configuration,
  type ConfigValues,
  emptyConfiguration,
  extendConfiguration,
  joinConfigurations,
} from './layers.ts'
import { configDiagnostics, problemDiagnostic, unreadableFileId } from './problems.ts'
import { configFileNames, configShape, type PresetName, packageKey, presetNames } from './schema.ts'
import { didYouMean } from './suggest.ts'
import { type ConfigNode, type ConfigProblem, parseConfig } from './tree.ts'
import { readShape } from './validate.ts'

/** Finds and reads configurations; each file is read once. */
export interface ConfigLoader {
  /** The configuration nearest to a folder, in it or above it. */
  nearest(folder: string): Promise<Configuration>
  /** The configuration in one file, wherever it lies. */
  fromFile(path: string): Promise<Configuration>
  /** What was wrong in the files that were read so far, by path. */
  problems(): readonly Diagnostic[]
}

/** Whether a file holds a configuration by its name, and is no plan therefore. */
export const isConfigFile = (path: string): boolean => (configFileNames as readonly string[]).includes(nameOf(path))

export function createConfigLoader(host: Host, rules: readonly Rule[]): ConfigLoader {
  const reading: Reading = { host, shape: configShape(rules), problems: new Map() }
  const byFolder = new Map<string, Promise<Configuration>>()
  const byFile = new Map<string, Promise<Configuration>>()
  const fromFile = (path: string): Promise<Configuration> => memoised(byFile, path, () => loadFile(reading, path, []))
  const nearest = (folder: string): Promise<Configuration> =>
    memoised(byFolder, folder, async () => {
      const path = await configIn(host, folder)
      if (path !== null) return fromFile(path)
      const above = foldersUpward(folder)[1]
      return above === undefined ? emptyConfiguration : nearest(above)
    })
  const problems = (): readonly Diagnostic[] =>
    [...reading.problems.keys()].sort(byCodeUnits).flatMap((path) => reading.problems.get(path) ?? [])
  return { nearest, fromFile, problems }
}

/** What reading files goes by, and where it puts what is wrong with each. */
interface Reading {
  readonly host: Host
  readonly shape: Shape
  readonly problems: Map<string, readonly Diagnostic[]>
}

/** Reads a file and what it extends; `chain` names the files that led here, so that a circle ends. */
async function loadFile(reading: Reading, path: string, chain: readonly string[]): Promise<Configuration> {
  const content = await reading.host.read(path)
  if (!content.ok) {
    const message = `This configuration cannot be read. ${content.message}`
    reading.problems.set(path, [problemDiagnostic(unreadableFileId, path, message)])
    return { ...emptyConfiguration, files: [path] }
  }
  const found: ConfigProblem[] = []
  const root = rootOf(path, content.text, found)
  const read = root === null ? null : readShape(root, reading.shape, (problem) => found.push(problem))
  const values = (read ?? {}) as ConfigValues
  let base: Configuration = { ...emptyConfiguration, files: [path] }
  for (const node of root === null ? [] : extendsNodes(root)) {
    base = joinConfigurations(base, await loadExtended(reading, path, node, [...chain, path], found))
  }
  const own = readCustomRules(root === null ? null : entryOf(root, 'customRules'), (problem) => found.push(problem))
  const configuration = extendConfiguration(base, path, values, own)
  if (root !== null) found.push(...unknownOwnRules(root, configuration.ownRules))
  reading.problems.set(path, configDiagnostics(path, content.text, found))
  return configuration
}

async function loadExtended(
  reading: Reading,
  path: string,
  node: ConfigNode,
  chain: readonly string[],
  found: ConfigProblem[],
): Promise<Configuration> {
  const name = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : null
  if (name === null) return emptyConfiguration
  if (isPreset(name)) return { ...emptyConfiguration, preset: name }
  const file = resolveWritten(folderOf(path), name)
  const fail = (message: string): Configuration => {
    found.push({ span: node.span, message })
    // A file that is not there is watched too: it may be about to come.
    return { ...emptyConfiguration, files: [file] }
  }
  if (chain.includes(file)) return fail(`"${name}" is extended in a circle: it leads back to this file.`)
  if ((await reading.host.stat(file)) === 'file') return loadFile(reading, file, chain)
  if (/[/.]/.test(name)) return fail(`There is no file "${name}" to extend.${didYouMean(name, presetNames)}`)
  return fail(`There is no preset "${name}".${didYouMean(name, presetNames)} A file is named by its path.`)
}

const isPreset = (name: string): name is PresetName => (presetNames as readonly string[]).includes(name)

function memoised<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  known.set(key, made)
  return made
}

/** The configuration file of a folder; `package.json` only when it has the key. */
async function configIn(host: Host, folder: string): Promise<string | null> {
  for (const name of configFileNames) {
    const path = resolvePath(folder, name)
    if ((await host.stat(path)) === 'file') return path
  }
  const manifest = resolvePath(folder, 'package.json')
  if ((await host.stat(manifest)) !== 'file') return null
  const content = await host.read(manifest)
  return content.ok && content.text.includes(`"${packageKey}"`) && rootOf(manifest, content.text, []) !== null
    ? manifest
    : null
}

/** The configuration's own part of a file. Problems of a `package.json` outside that part are not ours to report. */
function rootOf(path: string, text: string, found: ConfigProblem[]): ConfigNode | null {
  const { root, problems } = parseConfig(text, endingOf(path).startsWith('.json'))
  if (nameOf(path) !== 'package.json') {
    found.push(...problems)
    return root
  }
  if (root?.kind !== 'mapping') return null
  const own = root.entries.find((entry) => entry.key === packageKey)?.value ?? null
  // Of all that a manifest may hold under a key of this name, only a mapping can be a configuration.
  return own?.kind === 'mapping' ? own : null
}

const entryOf = (node: ConfigNode, key: string): ConfigNode | null =>
  node.kind === 'mapping' ? (node.entries.find((entry) => entry.key === key)?.value ?? null) : null

function extendsNodes(root: ConfigNode): readonly ConfigNode[] {
  if (root.kind !== 'mapping') return []
  const value = entryOf(root, 'extends')
  if (value === null) return []
  return value.kind === 'sequence' ? value.items : [value]
}
