import type { LintReport, ReportFinding } from './lint-report.ts'

/** A finding on a line, as far as a test does not say otherwise. */
export function findingAt(line: number, changes: Partial<ReportFinding> = {}): ReportFinding {
  return {
    rule: 'tactic-without-owner',
    severity: 'warning',
    message: `Nobody owns “Tactic ${line}. Really”. Name an owner.`,
    messageKey: 'missing',
    data: { title: `Tactic ${line}` },
    range: { start: { line, column: 3 }, end: { line, column: 12 } },
    item: { id: null, kind: 'tactic', title: `Tactic ${line}`, key: `tactic-${line}` },
    section: 'tactics',
    related: [],
    fixes: [],
    suppressed: false,
    ...changes,
  }
}

/** A report on one plan. */
export function reportOf(findings: readonly ReportFinding[], path = 'plans/social.md'): LintReport {
  const count = (severity: ReportFinding['severity']): number =>
    findings.filter((one) => one.severity === severity && !one.suppressed).length
  return {
    files: [{ path, location: `/srv/${path}`, profile: 'cascade', findings }],
    summary: {
      files: 1,
      plans: 1,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: findings.filter((one) => one.suppressed).length,
      known: 0,
    },
    searched: 1,
    hidden: { warnings: 0, infos: 0 },
  }
}
