import type { LintReport } from './lint-report.ts'

/** One line for each finding, for programs that read lines: `plans/social.md:12:1: warning: … [rule]`. */
export function lintCompact({ files }: LintReport): string {
  return files
    .flatMap(({ path, findings }) =>
      findings
        .filter((one) => !one.suppressed)
        .map(({ rule, severity, message, range: { start } }) => {
          const text = message.replace(/\s+/g, ' ')
          return `${path}:${start.line}:${start.column}: ${severity}: ${text} [${rule}]\n`
        }),
    )
    .join('')
}
