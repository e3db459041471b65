import { pageUrl } from '../rules/url.ts'
import type { LintReport, ReportFinding } from './lint-report.ts'
import type { Tool } from './tool.ts'

/** `lint --format json`, as `schemas/report.schema.json` describes it. */
export function lintJson(report: LintReport, tool: Tool): string {
  const files = report.files.map(({ path, profile, findings }) => ({
    path,
    profile,
    diagnostics: findings.map((finding) => diagnosticJson(finding, tool)),
  }))
  const { name, version } = tool
  return `${JSON.stringify({ version: 1, tool: { name, version }, files, summary: report.summary }, null, 2)}\n`
}

function diagnosticJson(finding: ReportFinding, tool: Tool): unknown {
  const { rule, severity, message, range, item, related, fixes, suppressed, docs } = finding
  return {
    rule,
    severity,
    message,
    range,
    item: item === null ? null : { id: item.id, kind: item.kind, title: item.title },
    url: tool.ruleIds.has(rule) || docs !== undefined ? pageUrl(rule, docs) : null,
    related,
    fixes,
    suppressed,
  }
}
