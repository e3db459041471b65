import { plainStyle, type Style } from '../report/style.ts'
import { rules as allRules } from '../rules/index.generated.ts'
import type { Rule } from '../rules/rule.ts'
import { ruleUrl } from '../rules/url.ts'
import type { ExitStatus } from './exit-status.ts'
import { parseOutputs, writeOutput } from './output.ts'
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

/** `throughline rules`: all rules with the severities of both presets; gives the exit status. */
export function rules(options: { readonly format?: readonly string[] }): ExitStatus | UsageProblem {
  const outputs = parseOutputs(options.format ?? [], ['text', 'json'], 'text')
  if (isUsageProblem(outputs)) return outputs
  const written = outputs.map((output) => {
    const style = output.file === null ? styleFor(process.stdout) : plainStyle
    return writeOutput(output, output.format === 'json' ? rulesJson() : rulesText(style))
  })
  return written.includes(false) ? 2 : 0
}

function rulesJson(): string {
  const list = allRules.map(({ id, group, presets, profiles, since, summary, options }) => ({
    id,
    group,
    recommended: presets.recommended,
    strict: presets.strict,
    profiles,
    since,
    summary,
    options,
    url: ruleUrl(id),
  }))
  return `${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`
}

function rulesText(style: Style): string {
  const width = Math.max(0, ...allRules.map((rule) => rule.id.length))
  const groups = Object.entries(groupTitles).flatMap(([group, title]) => {
    const members = allRules.filter((rule) => rule.group === group)
    if (members.length === 0) return []
    return [[style.bold(title), ...members.map((rule) => ruleLine(rule, width, style))].join('\n')]
  })
  return `${groups.join('\n\n')}\n\nA rule's page: throughline explain RULE\n`
}

function ruleLine({ id, presets, summary }: Rule, width: number, style: Style): string {
  const { recommended, strict } = presets
  const severity = recommended === 'off' ? strict : recommended
  const written = (recommended === 'off' ? `${strict} (strict)` : recommended).padEnd(16)
  return `  ${id.padEnd(width)}  ${severity === 'off' ? written : style.severity(severity, written)}  ${summary}`
}
