import { fieldNames, levels } from '../model/item.ts'
import { metricClasses, metricPolicies, objectiveKinds } from '../model/measure.ts'
import { profiles } from '../model/plan.ts'
import { type JsonSchema, type Shape, toJsonSchema } from '../model/shape.ts'
import type { OptionDeclaration, Rule } from '../rules/rule.ts'
import { customRulesShape, ownRuleId } from './custom/shape.ts'

/** The sets of rules that `extends` and `--preset` can name. */
export const presetNames = ['recommended', 'strict', 'cascade-only'] as const
export type PresetName = (typeof presetNames)[number]

/** Names of configuration files in a folder, the one that goes before first. */
export const configFileNames = [
  'throughline.config.yaml',
  'throughline.config.yml',
  'throughline.config.json',
  'throughline.config.jsonc',
] as const

/** The key under which `package.json` may hold the configuration. */
export const packageKey = 'throughline'

/** What a rule can be set to. */
export const settingSeverities = ['off', 'info', 'warning', 'error'] as const
export type SettingSeverity = (typeof settingSeverities)[number]

const list = (description: string): Shape => ({ type: 'list', description, of: { type: 'text' }, single: true })

const severity: Shape = { type: 'text', values: settingSeverities, noun: 'severity' }

function optionShape(option: OptionDeclaration): Shape {
  const { description, minimum, whole } = option
  switch (option.type) {
    case 'number':
      return {
        type: 'number',
        description,
        ...(minimum === undefined ? {} : { minimum }),
        ...(whole === undefined ? {} : { whole }),
      }
    case 'boolean':
      return { type: 'boolean', description }
    case 'string':
      return { type: 'text', description }
    case 'strings':
      return { type: 'list', description, of: { type: 'text' }, single: true }
  }
}

function ruleShape(rule: Rule): Shape {
  const keys = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, optionShape(option)]))
  const options: Shape = { type: 'mapping', noun: `option of ${rule.id}`, keys }
  return { type: 'either', description: rule.summary, of: [severity, { type: 'pair', of: [severity, options] }] }
}

/** Keys that mean the same for all files and for some of them. */
function commonKeys(rules: readonly Rule[]): Readonly<Record<string, Shape>> {
  return {
    rules: {
      type: 'mapping',
      description: 'How rules are set: off, info, warning or error, or a list of one of these and options.',
      noun: 'rule',
      keys: Object.fromEntries(rules.map((rule) => [rule.id, ruleShape(rule)])),
      formed: { pattern: ownRuleId, shape: severity },
    },
    parent: { type: 'text', description: 'The plan that these plans serve, relative to this file.' },
    profile: { type: 'text', values: profiles, noun: 'profile', description: 'How the plans are built.' },
    fiscalYearStart: {
      type: 'number',
      minimum: 1,
      maximum: 12,
      description: 'The month in which the fiscal year starts.',
    },
    language: { type: 'text', description: 'The language of the plans: en, de, …' },
    detect: {
      type: 'text',
      values: ['auto', 'never'],
      noun: 'way to detect plans',
      description:
        'auto: files found in folders are plans when their content says so. never: only those under plans are.',
    },
  }
}

const metricShape: Shape = {
  type: 'either',
  of: [
    { type: 'text', values: metricClasses, noun: 'class of metrics' },
    {
      type: 'mapping',
      noun: 'key of a metric',
      keys: {
        class: { type: 'text', values: metricClasses, noun: 'class of metrics' },
        policy: { type: 'text', values: metricPolicies, noun: 'policy' },
        kinds: { type: 'list', of: { type: 'text', values: objectiveKinds, noun: 'kind of objective' }, single: true },
        names: list('Further names of the metric.'),
      },
    },
  ],
}

const suppressionsShape: Shape = {
  type: 'mapping',
  description: 'What is asked of comments that suppress findings.',
  noun: 'setting of suppressions',
  keys: { requireReason: { type: 'boolean', description: 'Every comment has to say why.' } },
}

const vocabularyShape: Shape = {
  type: 'mapping',
  description: 'Own words for a level or field: objective: [ambition, bet].',
  noun: 'level or field',
  keys: Object.fromEntries([...levels, ...fieldNames].map((word) => [word, list(`Words that stand for ${word}.`)])),
}

/** What a configuration file may hold, with the rules that there are. */
export function configShape(rules: readonly Rule[]): Shape & { readonly type: 'mapping' } {
  const common = commonKeys(rules)
  return {
    type: 'mapping',
    noun: 'setting',
    keys: {
      $schema: { type: 'text', description: 'The address of this schema, for editors.' },
      extends: list('Presets (recommended, strict, cascade-only) and configuration files that this one builds on.'),
      plans: list('Files that are plans, as globs.'),
      ignore: list('Files and folders to leave alone, as globs.'),
      ...common,
      channels: list('Names of own channels.'),
      vocabulary: vocabularyShape,
      metrics: {
        type: 'mapping',
        description: 'Own metrics, or another class for a known one.',
        noun: 'metric',
        keys: {},
        others: metricShape,
      },
      suppressions: suppressionsShape,
      customRules: customRulesShape,
      overrides: {
        type: 'list',
        description: 'Settings for some files; later ones go before earlier ones.',
        single: false,
        of: {
          type: 'mapping',
          noun: 'setting of an override',
          required: ['files'],
          keys: { files: list('The files, as globs.'), ...common },
        },
      },
    },
  }
}

/** The JSON schema of a configuration file. */
export function configSchema(rules: readonly Rule[]): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of Throughline',
    ...toJsonSchema(configShape(rules)),
  }
}
