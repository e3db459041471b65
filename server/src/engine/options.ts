import type { OptionDeclaration, OptionValues, Rule } from '../rules/rule.ts'
import type { RuleSetting } from './engine.ts'

function fits(type: OptionDeclaration['type'], value: unknown): boolean {
  if (type === 'strings') return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
  return typeof value === type
}

/**
 * The values of a rule's options: its defaults, and over them what a setting gives. A value of the wrong type keeps the
 * default; the configuration reports it where it is written.
 */
export function mergeOptions(rule: Rule, setting: RuleSetting): OptionValues<Record<string, OptionDeclaration>> {
  const values: Record<string, unknown> = {}
  for (const [name, declaration] of Object.entries(rule.options)) {
    const given = Object.hasOwn(setting.options, name) ? setting.options[name] : undefined
    values[name] = fits(declaration.type, given) ? given : declaration.default
  }
  return values as OptionValues<Record<string, OptionDeclaration>>
}
