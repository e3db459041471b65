import type { Severity } from '../model/finding.ts'
import type { ReportSummary } from '../report/lint-report.ts'

/** 0: nothing to fail on. 1: findings. 2: wrong usage, wrong configuration, or a file that cannot be read. */
export type ExitStatus = 0 | 1 | 2

export interface Limits {
  /** The lowest severity that fails; null for the default. */
  readonly failOn: Severity | null
  /** How many warnings are let pass; null when that was not said. */
  readonly maxWarnings: number | null
}

/** The exit status of `lint`. With a number of warnings to let pass, warnings count; without it, only errors do. */
export function lintStatus(
  { errors, warnings, infos }: Pick<ReportSummary, 'errors' | 'warnings' | 'infos'>,
  hasProblems: boolean,
  { failOn, maxWarnings }: Limits,
): ExitStatus {
  if (hasProblems) return 2
  const lowest = failOn ?? (maxWarnings === null ? 'error' : 'warning')
  const tooManyWarnings = warnings > (maxWarnings ?? 0) && (maxWarnings !== null || lowest !== 'error')
  return errors > 0 || tooManyWarnings || (lowest === 'info' && infos > 0) ? 1 : 0
}
