import type { CustomRule } from '../config/custom/definition.ts'
import { presetSeverity } from '../config/settings.ts'
import { plainStyle, type Style } from '../report/style.ts'
import { rules as allRules } from '../rules/index.generated.ts'
import type { Rule } from '../rules/rule.ts'
import { ruleUrl } from '../rules/url.ts'
import type { ExitStatus } from './exit-status.ts'
import { parseOutputs, writeOutput } from './output.ts'
import { configurationHere } from './own-rules.ts'
import { styleFor } from './terminal.ts'
import { isUsageProblem, type UsageProblem } from './usage.ts'

const groupTitles: Readonly<Record<Rule['group'], string>> = {
  chain: 'The chain',
  objectives: 'Objectives',
  measures: 'Measures',
  'strategies-and-tactics': 'Strategies and tactics',
  plan: 'The plan as a whole',
  words: 'Words',
}

/** As wide as `info (strict: warning)`. */
const severityWidth = 22

/** `throughline rules`: all rules with their severities in the presets, and those of the user's own; gives the exit status. */
export async function rules(options: { readonly format?: readonly string[] }): Promise<ExitStatus | UsageProblem> {
  const outputs = parseOutputs(options.format ?? [], ['text', 'json'], 'text')
  if (isUsageProblem(outputs)) return outputs
  const own = [...(await configurationHere()).configuration.ownRules.values()].map(({ definition }) => definition)
  const written = outputs.map((output) => {
    const style = output.file === null ? styleFor(process.stdout) : plainStyle
    return writeOutput(output, output.format === 'json' ? rulesJson(own) : rulesText(own, style))
  })
  return written.includes(false) ? 2 : 0
}

function rulesJson(own: readonly CustomRule[]): string {
  const list = allRules.map((rule) => ({
    id: rule.id,
    group: rule.group,
    recommended: rule.presets.recommended,
    strict: rule.presets.strict,
    'cascade-only': presetSeverity(rule, 'cascade-only'),
    profiles: rule.profiles,
    since: rule.since,
    summary: rule.summary,
    options: rule.options,
    url: ruleUrl(rule.id),
  }))
  return `${JSON.stringify({ version: 1, rules: list, ownRules: own.map(ownJson) }, null, 2)}\n`
}

const ownJson = ({ id, severity = 'warning', message, docs }: CustomRule) => ({
  id,
  severity,
  message,
  docs: docs ?? null,
})

function rulesText(own: readonly CustomRule[], style: Style): string {
  const width = Math.max(0, ...allRules.map((rule) => rule.id.length))
  const groups = Object.entries(groupTitles).flatMap(([group, title]) => {
    const members = allRules.filter((rule) => rule.group === group)
    if (members.length === 0) return []
    return [[style.bold(title), ...members.map((rule) => ruleLine(rule, width, style))].join('\n')]
  })
  if (own.length > 0) groups.push([style.bold('Your own'), ...own.map((one) => ownLine(one, width, style))].join('\n'))
  return `${groups.join('\n\n')}\n\nA rule's page: throughline explain RULE\n`
}

const ownLine = ({ id, severity = 'warning', message }: CustomRule, width: number, style: Style): string =>
  `  ${id.padEnd(width)}  ${style.severity(severity, severity.padEnd(severityWidth))}  ${message}`

function ruleLine({ id, presets, summary }: Rule, width: number, style: Style): string {
  const { recommended, strict } = presets
  const severity = recommended === 'off' ? strict : recommended
  const inStrict = strict === recommended ? '' : ` (strict: ${strict})`
  const written = (recommended === 'off' ? `${strict} (strict)` : `${recommended}${inStrict}`).padEnd(severityWidth)
  return `  ${id.padEnd(width)}  ${severity === 'off' ? written : style.severity(severity, written)}  ${summary}`
}
