import type { ReadOptions } from '../read/document.ts'
import type { Rule } from '../rules/rule.ts'
import type { Configuration, Layer } from './layers.ts'
import type { PresetName, SettingSeverity } from './schema.ts'
import { type SettingFlags, settingsOf } from './settings.ts'

/** Where a value comes from: a flag or an editor's setting, a configuration file, a preset, or nobody said anything. */
export type Origin =
  | { readonly kind: 'flag' }
  | { readonly kind: 'file'; readonly path: string; readonly override: boolean }
  | { readonly kind: 'preset'; readonly name: PresetName }
  | { readonly kind: 'own-rule' }
  | { readonly kind: 'default' }

export interface Resolved<T> {
  readonly value: T
  readonly origin: Origin
}

export interface ResolvedRule extends Resolved<SettingSeverity> {
  readonly id: string
  readonly options: Readonly<Record<string, unknown>>
}

/** Why a file is taken for a plan, or is not. */
export type PlanReason = 'configuration' | 'ignored' | 'content' | 'detection-off'

/** All that holds for one file, and where each value comes from. */
export interface ResolvedConfiguration {
  /** The file that was found and those that it extends; none where no configuration was found. */
  readonly files: readonly string[]
  readonly plan: PlanReason
  readonly preset: Resolved<PresetName>
  readonly values: {
    readonly parent: Resolved<string | null>
    readonly profile: Resolved<string | null>
    readonly fiscalYearStart: Resolved<number>
    readonly language: Resolved<string | null>
  }
  readonly rules: readonly ResolvedRule[]
}

/** Tells for one file what holds and why. */
export function resolveConfiguration(
  configuration: Configuration,
  path: string,
  flags: SettingFlags,
  rules: readonly Rule[],
): ResolvedConfiguration {
  const layers = configuration.layers.filter((layer) => layer.applies(path))
  const settings = settingsOf(configuration, path, flags, rules, 'auto')
  const preset = presetOf(configuration, flags)
  const last = <T>(value: (layer: Layer) => T | null): Origin => {
    const layer = layers.findLast((one) => value(one) !== null)
    return layer === undefined ? { kind: 'default' } : originOf(layer)
  }
  return {
    files: configuration.files,
    plan: reasonOf(configuration, path, layers),
    preset,
    values: {
      parent: { value: settings.parent, origin: last((layer) => layer.parent) },
      profile: profileOf(settings.read, flags, last),
      fiscalYearStart: { value: settings.read.fiscalYearStart, origin: last((layer) => layer.fiscalYearStart) },
      language: { value: settings.read.language ?? null, origin: last((layer) => layer.language) },
    },
    rules: [...settings.rules].map(([id, { severity, options }]) => {
      const rule = rules.find((one) => one.id === id)
      const origin = ruleOrigin(id, rule, { layers, flags, preset: preset.value })
      return { id, value: severity, options, origin }
    }),
  }
}

const originOf = ({ file, override }: Layer): Origin => ({ kind: 'file', path: file, override })

function presetOf(configuration: Configuration, flags: SettingFlags): Resolved<PresetName> {
  if (flags.preset !== null) return { value: flags.preset, origin: { kind: 'flag' } }
  if (configuration.preset === null) return { value: 'recommended', origin: { kind: 'default' } }
  const [path = ''] = configuration.files
  return { value: configuration.preset, origin: { kind: 'file', path, override: false } }
}

function profileOf(
  read: ReadOptions,
  flags: SettingFlags,
  last: (value: (layer: Layer) => string | null) => Origin,
): Resolved<string | null> {
  const origin: Origin = flags.profile === null ? last((layer) => layer.profile) : { kind: 'flag' }
  return { value: read.askedProfile ?? read.profile, origin }
}

function reasonOf(configuration: Configuration, path: string, layers: readonly Layer[]): PlanReason {
  if (configuration.isIgnored(path)) return 'ignored'
  if (configuration.isPlan(path)) return 'configuration'
  const detect = layers.findLast((layer) => layer.detect !== null)?.detect
  return detect === 'never' ? 'detection-off' : 'content'
}

interface RuleSources {
  readonly layers: readonly Layer[]
  readonly flags: SettingFlags
  readonly preset: PresetName
}

function ruleOrigin(id: string, rule: Rule | undefined, { layers, flags, preset }: RuleSources): Origin {
  if (flags.rules.some(([flagged]) => flagged === id)) return { kind: 'flag' }
  const layer = layers.findLast((one) => Object.hasOwn(one.rules, id))
  if (layer !== undefined) return originOf(layer)
  return rule === undefined ? { kind: 'own-rule' } : { kind: 'preset', name: preset }
}
