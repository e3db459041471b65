import type { Severity } from '../model/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { ruleUrl } from '../rules/url.ts'
import { fingerprints } from './fingerprint.ts'
import type { LintReport, ReportFinding, ReportRange } from './lint-report.ts'
import type { Tool } from './tool.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0, for code scanning services and viewers. */
export function lintSarif(report: LintReport, tool: Tool): string {
  const results = report.files.flatMap(({ path, findings }) => {
    const prints = fingerprints(path, findings)
    return findings.map((finding, index) => result(path, finding, prints[index] ?? ''))
  })
  const unknown = [...new Set(results.map(({ ruleId }) => ruleId))].filter((id) => !tool.ruleIds.has(id)).sort()
  const rules = [...tool.rules.map(ruleDescriptor), ...unknown.map((id) => ({ id }))]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleDescriptor(rule: Rule): unknown {
  const help = `${rule.summary} See ${ruleUrl(rule.id)}`
  const severity = rule.presets.recommended === 'off' ? rule.presets.strict : rule.presets.recommended
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    help: { text: help, markdown: `${rule.summary}\n\n[${rule.id}](${ruleUrl(rule.id)})` },
    helpUri: ruleUrl(rule.id),
    defaultConfiguration: {
      enabled: rule.presets.recommended !== 'off',
      level: severity === 'off' ? 'none' : levels[severity],
    },
    properties: { tags: [rule.group] },
  }
}

function result(path: string, finding: ReportFinding, fingerprint: string) {
  const related = finding.related.map((one, id) => ({
    id,
    ...location(one.path, one.range),
    message: { text: one.message },
  }))
  return {
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [location(path, finding.range)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'throughline/v1': fingerprint },
    ...(finding.suppressed ? { suppressions: [{ kind: 'inSource' }] } : {}),
  }
}

function location(path: string, { start, end }: ReportRange) {
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  }
}
