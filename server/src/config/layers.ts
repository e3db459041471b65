import type { RuleSetting } from '../engine/engine.ts'
import type { Profile } from '../model/plan.ts'
import { folderOf, resolveWritten } from '../text/paths.ts'
import { customRules, type OwnRule } from './custom/compile.ts'
import type { CustomRule } from './custom/definition.ts'
import { createMatcher, type PathMatcher } from './globs.ts'
import type { PresetName, SettingSeverity } from './schema.ts'

/** How a rule is set in a file: options that are not named are left as they are. */
export type RuleValue = SettingSeverity | readonly [SettingSeverity, RuleSetting['options']?]

/** Settings for all files or, in an override, for some. */
export interface CommonValues {
  readonly rules?: Readonly<Record<string, RuleValue>>
  readonly parent?: string
  readonly profile?: Profile
  readonly fiscalYearStart?: number
  readonly language?: string
  readonly detect?: 'auto' | 'never'
}

/** A configured metric: a class alone, or more. */
export type MetricValue =
  | string
  | {
      readonly class?: string
      readonly policy?: string
      readonly kinds?: readonly string[]
      readonly names?: readonly string[]
    }

/** What a configuration file says, as far as it holds. */
export interface ConfigValues extends CommonValues {
  readonly extends?: readonly string[]
  readonly suppressions?: { readonly requireReason?: boolean }
  readonly plans?: readonly string[]
  readonly ignore?: readonly string[]
  readonly channels?: readonly string[]
  readonly vocabulary?: Readonly<Record<string, readonly string[]>>
  readonly metrics?: Readonly<Record<string, MetricValue>>
  readonly overrides?: readonly (CommonValues & { readonly files?: readonly string[] })[]
}

/** Some settings and the files that they are for. Later layers go before earlier ones. */
export interface Layer {
  /** The configuration file that says it, and whether it says it in an override. */
  readonly file: string
  readonly override: boolean
  readonly applies: PathMatcher
  readonly rules: Readonly<Record<string, RuleValue>>
  /** Absolute. */
  readonly parent: string | null
  readonly profile: Profile | null
  readonly fiscalYearStart: number | null
  readonly language: string | null
  readonly detect: 'auto' | 'never' | null
}

/** A configuration with all that it extends, ready to be asked. */
export interface Configuration {
  /** The file that it starts from, and those that it extends: what an editor has to watch. */
  readonly files: readonly string[]
  /** The preset that was named last; null when none was. */
  readonly preset: PresetName | null
  readonly layers: readonly Layer[]
  readonly isPlan: PathMatcher
  readonly isIgnored: PathMatcher
  readonly channels: readonly string[]
  readonly vocabulary: Readonly<Record<string, readonly string[]>>
  readonly metrics: Readonly<Record<string, MetricValue>>
  /** Rules of the user's own, by their ids; one that is written later goes before one of the same id. */
  readonly ownRules: ReadonlyMap<string, OwnRule>
  /** Whether every suppression has to say why; null when nothing is said about it. */
  readonly requireReason: boolean | null
}

const always: PathMatcher = () => true
const never: PathMatcher = () => false

/** What holds where no configuration is found. */
export const emptyConfiguration: Configuration = {
  files: [],
  preset: null,
  layers: [],
  isPlan: never,
  isIgnored: never,
  channels: [],
  vocabulary: {},
  metrics: {},
  ownRules: new Map(),
  requireReason: null,
}

/** The configuration of one file, on top of what it extends. */
export function extendConfiguration(
  base: Configuration,
  file: string,
  values: ConfigValues,
  definitions: readonly CustomRule[] = [],
): Configuration {
  const folder = folderOf(file)
  const own = customRules(definitions, folder)
  const plans = createMatcher(folder, values.plans ?? [])
  const ignored = createMatcher(folder, values.ignore ?? [])
  const layers = [
    layerOf({ file, override: false }, values, always),
    ...(values.overrides ?? []).map((override) =>
      layerOf({ file, override: true }, override, createMatcher(folder, override.files ?? [])),
    ),
  ]
  return {
    files: base.files,
    preset: base.preset,
    layers: [...base.layers, ...layers],
    isPlan: (path) => base.isPlan(path) || plans(path),
    isIgnored: (path) => base.isIgnored(path) || ignored(path),
    channels: [...base.channels, ...(values.channels ?? [])],
    vocabulary: mergeWords(base.vocabulary, values.vocabulary ?? {}),
    metrics: { ...base.metrics, ...values.metrics },
    ownRules: new Map([...base.ownRules, ...own.map((one) => [one.definition.id, one] as const)]),
    requireReason: values.suppressions?.requireReason ?? base.requireReason,
  }
}

/** Two configurations that one file extends, in the order in which it names them. */
export function joinConfigurations(first: Configuration, second: Configuration): Configuration {
  return {
    files: [...first.files, ...second.files],
    preset: second.preset ?? first.preset,
    layers: [...first.layers, ...second.layers],
    isPlan: (path) => first.isPlan(path) || second.isPlan(path),
    isIgnored: (path) => first.isIgnored(path) || second.isIgnored(path),
    channels: [...first.channels, ...second.channels],
    vocabulary: mergeWords(first.vocabulary, second.vocabulary),
    metrics: { ...first.metrics, ...second.metrics },
    ownRules: new Map([...first.ownRules, ...second.ownRules]),
    requireReason: second.requireReason ?? first.requireReason,
  }
}

function layerOf(source: Pick<Layer, 'file' | 'override'>, values: CommonValues, applies: PathMatcher): Layer {
  return {
    ...source,
    applies,
    rules: values.rules ?? {},
    parent: values.parent === undefined ? null : resolveWritten(folderOf(source.file), values.parent),
    profile: values.profile ?? null,
    fiscalYearStart: values.fiscalYearStart ?? null,
    language: values.language ?? null,
    detect: values.detect ?? null,
  }
}

function mergeWords(
  first: Readonly<Record<string, readonly string[]>>,
  second: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  const merged = { ...first }
  for (const [word, names] of Object.entries(second)) merged[word] = [...(merged[word] ?? []), ...names]
  return merged
}
