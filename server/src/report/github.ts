import type { Severity } from '../model/finding.ts'
import type { LintReport, ReportFinding } from './lint-report.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export function lintGithub(report: LintReport): string {
  return report.files
    .flatMap(({ path, findings }) => findings.filter((one) => !one.suppressed).map((one) => command(path, one)))
    .join('')
}

function command(path: string, { rule, severity, message, range }: ReportFinding): string {
  const { start, end } = range
  // Columns say something only within one line; GitHub refuses them over several.
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    ...columns,
    `title=${escapeProperty(rule)}`,
  ]
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(message)}\n`
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
