import { createSession, type Session } from '../config/session.ts'
import { createNodeHost } from '../host/node.ts'
import { severities } from '../model/finding.ts'
import { unifiedDiff } from '../report/diff.ts'
import { formatLint, lintFormats } from '../report/formats.ts'
import { errorsOnly, type LintReport, lintReport } from '../report/lint-report.ts'
import { plainStyle } from '../report/style.ts'
import { createTool } from '../report/tool.ts'
import { rules } from '../rules/index.generated.ts'
import { relativePath } from '../text/paths.ts'
import { applyFixes, type FixMode } from './apply-fixes.ts'
import { type CommonOptions, dayOption, settingFlags, workingDirectory, workspaceRequest } from './common-options.ts'
import { type ExitStatus, type Limits, lintStatus } from './exit-status.ts'
import { note, parseOutputs, writeOutput } from './output.ts'
import { programVersion } from './package-files.ts'
import { type SuppressOptions, suppressFindings, unknownRule, wantedSuppression } from './suppress.ts'
import { styleFor } from './terminal.ts'
import { isUsageProblem, oneOf, type UsageProblem } from './usage.ts'
import { replaceFile } from './write-file.ts'

export interface LintOptions extends CommonOptions, SuppressOptions {
  readonly format?: readonly string[]
  readonly maxWarnings?: string
  readonly failOn?: string
  readonly quiet?: boolean
  readonly fix?: boolean
  readonly fixSuggested?: boolean
  readonly diff?: boolean
}

/** `throughline lint`: judges plans and reports; gives the exit status. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<ExitStatus | UsageProblem> {
  const outputs = parseOutputs(options.format ?? [], lintFormats, 'text')
  if (isUsageProblem(outputs)) return outputs
  const limits = limitsOf(options)
  if (isUsageProblem(limits)) return limits
  const host = createNodeHost()
  const today = dayOption(options.today, host.today())
  if (isUsageProblem(today)) return today
  const ids = rules.map((rule) => rule.id)
  const flags = settingFlags(options, ids)
  if (isUsageProblem(flags)) return flags
  const request = await workspaceRequest(paths, options, flags)
  if (isUsageProblem(request)) return request

  const wanted = wantedSuppression(options, ids, today)
  if (isUsageProblem(wanted)) return wanted
  if (request.stdin !== null && (fixMode(options) !== null || wanted !== null) && options.diff !== true) {
    const what = wanted === null ? 'fixed' : 'suppressed'
    return { usage: `Standard input cannot be ${what} in place: add --diff to see the edits.` }
  }
  const session = await createSession(host, request, today)
  const unknown = wanted === null ? null : unknownRule(session, wanted)
  if (unknown !== null) return unknown
  if (wanted !== null && options.diff === true) {
    const status = lintStatus(reportOf(session).summary, session.workspace.problems.length > 0, limits)
    return (await suppressFindings(session, wanted, true)) ? status : 2
  }
  if (options.diff === true) return showEdits(session, fixMode(options) ?? 'safe', limits)
  const isWritten =
    wanted === null ? await writeFixes(session, fixMode(options)) : await suppressFindings(session, wanted, false)
  const report = reportOf(session)
  const shown = options.quiet === true ? errorsOnly(report) : report
  const written = outputs.map((output) => writeOutput(output, render(shown, output)))
  if (!isWritten || written.includes(false)) return 2
  return lintStatus(report.summary, session.workspace.problems.length > 0, limits)
}

const reportOf = ({ workspace, engine, readAgain }: Session): LintReport =>
  lintReport({ ...workspace, snapshot: engine.snapshot(), root: workingDirectory(), readAgain })

const fixMode = ({ fix, fixSuggested }: LintOptions): FixMode | null =>
  fixSuggested === true ? 'suggested' : fix === true ? 'safe' : null

/** Fixes the files; false, with a note, when one of them cannot be written. The report is of what is left. */
async function writeFixes(session: Session, mode: FixMode | null): Promise<boolean> {
  let isWritten = true
  for (const fixed of mode === null ? [] : applyFixes(session, mode)) {
    const failure = await replaceFile(fixed)
    if (failure === null) continue
    note(`${relativePath(workingDirectory(), fixed.path)}: ${failure}`)
    isWritten = false
  }
  return isWritten
}

/** Prints the edits in place of the report. The files stay as they are, and so the status is that of what they hold. */
function showEdits(session: Session, mode: FixMode, limits: Limits): ExitStatus {
  const { summary } = reportOf(session)
  const fixed = applyFixes(session, mode)
  const diffs = fixed.map(({ path, before, after }) =>
    unifiedDiff(relativePath(workingDirectory(), path), before, after),
  )
  process.stdout.write(diffs.join(''))
  return lintStatus(summary, session.workspace.problems.length > 0, limits)
}

function render(
  report: LintReport,
  output: { readonly format: (typeof lintFormats)[number]; readonly file: string | null },
): string {
  const style = output.file === null ? styleFor(process.stdout) : plainStyle
  return formatLint(output.format, report, createTool(programVersion(), rules), style)
}

function limitsOf(options: LintOptions): Limits | UsageProblem {
  const failOn = options.failOn === undefined ? null : oneOf('severity', severities, options.failOn)
  if (isUsageProblem(failOn)) return failOn
  if (options.maxWarnings === undefined) return { failOn, maxWarnings: null }
  if (!/^\d+$/.test(options.maxWarnings))
    return { usage: `--max-warnings takes a number, not "${options.maxWarnings}".` }
  return { failOn, maxWarnings: Number(options.maxWarnings) }
}
