import { type PresetName, presetNames, type SettingSeverity, settingSeverities } from '../config/schema.ts'
import { noFlags, type SettingFlags } from '../config/settings.ts'

/** What the editor's own settings say; they go before the configuration files. */
export interface EditorSettings {
  readonly enable: boolean
  /** `never`: only what the configuration names is a plan. */
  readonly detect: 'auto' | 'never'
  readonly flags: SettingFlags
}

export const defaultSettings: EditorSettings = { enable: true, detect: 'auto', flags: noFlags }

const isPreset = (value: unknown): value is PresetName => presetNames.some((name) => name === value)
const isSeverity = (value: unknown): value is SettingSeverity => settingSeverities.some((name) => name === value)

/** Reads settings as a client sends them; what makes no sense is left at its default. */
export function readSettings(value: unknown): EditorSettings {
  if (typeof value !== 'object' || value === null) return defaultSettings
  const { enable, detect, preset, rules } = value as Readonly<Record<string, unknown>>
  const pairs = typeof rules === 'object' && rules !== null ? Object.entries(rules) : []
  return {
    enable: enable !== false,
    detect: detect === 'never' ? 'never' : 'auto',
    flags: {
      ...noFlags,
      preset: isPreset(preset) ? preset : null,
      rules: pairs.flatMap(([id, severity]) => (isSeverity(severity) ? [[id, severity] as const] : [])),
    },
  }
}
