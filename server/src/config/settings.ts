import type { DocumentSettings, RuleSetting } from '../engine/engine.ts'
import type { Profile } from '../model/plan.ts'
import type { ReadOptions } from '../read/document.ts'
import type { Rule } from '../rules/rule.ts'
import type { Configuration, Layer, RuleValue } from './layers.ts'
import type { PresetName, SettingSeverity } from './schema.ts'

/** What a person asks for beside the configuration, and what goes before it. */
export interface SettingFlags {
  /** A configuration file to use for everything; null finds the nearest to each file. */
  readonly config: string | null
  readonly noConfig: boolean
  readonly preset: PresetName | null
  /** Pairs of rule and severity; a later one goes before an earlier one. */
  readonly rules: readonly (readonly [string, SettingSeverity])[]
  readonly profile: Profile | null
}

export const noFlags: SettingFlags = { config: null, noConfig: false, preset: null, rules: [], profile: null }

/** All settings of one document: the preset, then the layers that apply to it, then the flags. */
export function settingsOf(
  configuration: Configuration,
  path: string,
  flags: SettingFlags,
  rules: readonly Rule[],
  detect: ReadOptions['detect'],
): DocumentSettings {
  const layers = configuration.layers.filter((layer) => layer.applies(path))
  const parent = lastOf(layers, (layer) => layer.parent)
  return {
    read: {
      detect,
      profile: lastOf(layers, (layer) => layer.profile),
      ...(flags.profile === null ? {} : { askedProfile: flags.profile }),
      fiscalYearStart: lastOf(layers, (layer) => layer.fiscalYearStart) ?? 1,
      language: lastOf(layers, (layer) => layer.language),
      vocabulary: configuration.vocabulary,
    },
    rules: ruleSettings(configuration, rules, flags.preset ?? configuration.preset ?? 'recommended', layers, flags),
    ...(configuration.ownRules.size === 0
      ? {}
      : { ownRules: [...configuration.ownRules.values()].map(({ rule }) => rule) }),
    // The parent plan itself has no parent through a setting that is meant for its children.
    parent: parent === path ? null : parent,
  }
}

/** Whether files that only their content could make a plan are looked at. */
export function detectsPlans(configuration: Configuration, path: string): boolean {
  return (
    lastOf(
      configuration.layers.filter((layer) => layer.applies(path)),
      (layer) => layer.detect,
    ) !== 'never'
  )
}

/** The severity that a preset gives a rule. `cascade-only` looks at the chain from vision to tactic and at nothing else. */
export function presetSeverity({ group, presets }: Rule, preset: PresetName): RuleSetting['severity'] {
  if (preset !== 'cascade-only') return presets[preset]
  return group === 'chain' ? presets.recommended : 'off'
}

function ruleSettings(
  { ownRules, requireReason }: Configuration,
  rules: readonly Rule[],
  preset: PresetName,
  layers: readonly Layer[],
  flags: SettingFlags,
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>()
  const own = [...ownRules.values()]
  const starts: readonly (readonly [string, RuleSetting])[] = [
    ...rules.map((rule) => [rule.id, { severity: presetSeverity(rule, preset), options: {} }] as const),
    // What a team has written down itself holds whatever preset it builds on.
    ...own.map(
      ({ rule, print }) => [rule.id, { severity: rule.presets.recommended, options: {}, definition: print }] as const,
    ),
  ]
  for (const [id, start] of starts) {
    const demands = id === 'unused-suppression' && requireReason !== null
    let setting: RuleSetting = demands ? { ...start, options: { requireReason } } : start
    for (const layer of layers) {
      const value = Object.hasOwn(layer.rules, id) ? layer.rules[id] : undefined
      if (value !== undefined) setting = withValue(setting, value)
    }
    for (const [flagged, severity] of flags.rules) if (flagged === id) setting = { ...setting, severity }
    settings.set(id, setting)
  }
  return settings
}

function withValue(setting: RuleSetting, value: RuleValue): RuleSetting {
  if (typeof value === 'string') return { ...setting, severity: value }
  const [severity, options] = value
  return { ...setting, severity, options: { ...setting.options, ...options } }
}

function lastOf<T>(layers: readonly Layer[], value: (layer: Layer) => T | null): T | null {
  return layers.reduce<T | null>((found, layer) => value(layer) ?? found, null)
}
