import type { OptionDeclaration, OptionValues, Rule } from '../rules/rule.ts'
import type { RuleSetting } from './engine.ts'

function fits({ type, minimum = Number.NEGATIVE_INFINITY, whole = false }: OptionDeclaration, value: unknown): boolean {
  if (type === 'strings') return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
  if (typeof value === 'number' && (!(value >= minimum) || (whole && !Number.isInteger(value)))) return false
  return typeof value === type
}

/**
 * The values of a rule's options: its defaults, and over them what a setting gives. A value of the wrong type, or one too low, keeps the
 * default; the configuration reports it where it is written.
 */
export function mergeOptions(rule: Rule, setting: RuleSetting): OptionValues<Record<string, OptionDeclaration>> {
  const values: Record<string, unknown> = {}
  for (const [name, declaration] of Object.entries(rule.options)) {
    const given = Object.hasOwn(setting.options, name) ? setting.options[name] : undefined
    values[name] = fits(declaration, given) ? given : declaration.default
  }
  return values as OptionValues<Record<string, OptionDeclaration>>
}
