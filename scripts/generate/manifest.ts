import { settingSeverities } from '../../server/src/config/schema.ts'
import type { Rule } from '../../server/src/rules/rule.ts'
import { ruleUrl } from '../../server/src/rules/url.ts'

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Record<string, Record<string, unknown>> } }
}

/** Puts every rule with its summary into the setting `throughline.rules` of the extension's manifest. */
export function withRuleSettings(text: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(text) as Manifest
  const setting = manifest.contributes.configuration.properties['throughline.rules']
  if (setting === undefined) throw new Error('package.json lacks the setting throughline.rules')
  setting.properties = Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      {
        type: 'string',
        enum: settingSeverities,
        markdownDescription: `${rule.summary} [More](${ruleUrl(rule.id)})`,
      },
    ]),
  )
  return `${JSON.stringify(manifest, null, 2)}\n`
}
