import { createSession } from '../config/session.ts'
import { createNodeHost } from '../host/node.ts'
import { severities } from '../model/finding.ts'
import { formatLint, lintFormats } from '../report/formats.ts'
import { errorsOnly, type LintReport, lintReport } from '../report/lint-report.ts'
import { plainStyle } from '../report/style.ts'
import { createTool } from '../report/tool.ts'
import { rules } from '../rules/index.generated.ts'
import { type CommonOptions, dayOption, settingFlags, workingDirectory, workspaceRequest } from './common-options.ts'
import { type ExitStatus, lintStatus } from './exit-status.ts'
import { parseOutputs, writeOutput } from './output.ts'
import { programVersion } from './package-files.ts'
import { styleFor } from './terminal.ts'
import { isUsageProblem, oneOf, type UsageProblem } from './usage.ts'

export interface LintOptions extends CommonOptions {
  readonly format?: readonly string[]
  readonly maxWarnings?: string
  readonly failOn?: string
  readonly quiet?: boolean
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
  const flags = settingFlags(
    options,
    rules.map((rule) => rule.id),
  )
  if (isUsageProblem(flags)) return flags
  const request = await workspaceRequest(paths, options, flags)
  if (isUsageProblem(request)) return request

  const { workspace, engine } = await createSession(host, request, today)
  const snapshot = engine.snapshot()
  const report = lintReport({ ...workspace, snapshot, root: workingDirectory() })
  const shown = options.quiet === true ? errorsOnly(report) : report
  const written = outputs.map((output) => writeOutput(output, render(shown, output)))
  return written.includes(false) ? 2 : lintStatus(report.summary, workspace.problems.length > 0, limits)
}

function render(
  report: LintReport,
  output: { readonly format: (typeof lintFormats)[number]; readonly file: string | null },
): string {
  const style = output.file === null ? styleFor(process.stdout) : plainStyle
  return formatLint(output.format, report, createTool(programVersion(), rules), style)
}

function limitsOf(options: LintOptions): Parameters<typeof lintStatus>[2] | UsageProblem {
  const failOn = options.failOn === undefined ? null : oneOf('severity', severities, options.failOn)
  if (isUsageProblem(failOn)) return failOn
  if (options.maxWarnings === undefined) return { failOn, maxWarnings: null }
  if (!/^\d+$/.test(options.maxWarnings))
    return { usage: `--max-warnings takes a number, not "${options.maxWarnings}".` }
  return { failOn, maxWarnings: Number(options.maxWarnings) }
}
